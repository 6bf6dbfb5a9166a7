/** The meetings that a filter leaves, and what can be told of them without asking the database. */
import type { TypedFastBitSet } from 'typedfastbitset'
import { meetingKindSchema } from '@/lib/registry/schema'
import type { TimelineCursor } from '../address'
import { dayAfterEpoch, daysSinceEpoch } from '../days'
import type { DayCount } from '../dto'
import { numberOfPermanentId, permanentIdOfNumber } from '../permanent-id'
import { countDays, type MeetingTable } from './meeting-table'
import { compareRows, placeOf } from './order'

/** A sort of values that meetings have. */
export type ColumnName = keyof MeetingTable['columns']

/** A value (a slug, or a session's id), and how many meetings of a selection have it. */
export type ValueCount = { value: string; count: number }

/** A meeting in its place on the timeline. */
export type PlaceInTimeline = { id: string; day: string }

/** Where so few meetings are left of many, they are ordered by themselves. */
const FEW = 4096

export class Selection {
  readonly count: number
  #list: Uint32Array | undefined
  #ordered: Uint32Array | undefined

  /**
   * @param stamp the edition in which anything that the filter leaves, or left, last changed
   */
  constructor(
    readonly table: MeetingTable,
    readonly rows: TypedFastBitSet,
    readonly stamp: number,
  ) {
    this.count = rows.size()
  }

  /** The rows, by their numbers. */
  get list(): Uint32Array {
    this.#list ??= listOf(this.rows, this.count)
    return this.#list
  }

  /** How many meetings have each value of a sort, the most frequent first; no value without any. */
  countsOf(column: ColumnName): ValueCount[] {
    const { dictionary } = this.table.columns[column]
    return [...this.numbersOf(column)]
      .flatMap((count, number) => (count === 0 ? [] : [{ value: dictionary.stringOf(number), count }]))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  }

  /** The same by the numbers of the values in the column's dictionary. */
  numbersOf(column: ColumnName): Uint32Array {
    const counted = this.table.columns[column]
    const counts = new Uint32Array(counted.dictionary.size)
    const others = this.#others()
    counted.countInto(counts, others ?? this.list)
    return others === null
      ? counts
      : this.table.totalsOf(column).map((total, value) => total - (counts[value] ?? 0))
  }

  /** Every day that has meetings, and how many of each kind, the oldest first. */
  density(): DayCount[] {
    const totals = this.table.dayTotals()
    const { first } = totals
    const kinds = this.table.columns.kind.dictionary.strings.map((kind) => meetingKindSchema.parse(kind))
    const counted = { ...totals, counts: new Uint32Array(totals.counts.length) }
    const others = this.#others()
    countDays(this.table, counted, others ?? this.list)
    const counts =
      others === null ? counted.counts : totals.counts.map((all, cell) => all - (counted.counts[cell] ?? 0))
    const found: DayCount[] = []
    for (let begin = 0; begin < counts.length; begin += kinds.length) {
      const ofDay = kinds.flatMap((kind, at) => {
        const count = counts[begin + at] ?? 0
        return count === 0 ? [] : [[kind, count] as const]
      })
      const count = ofDay.reduce((sum, [, each]) => sum + each, 0)
      if (count > 0)
        found.push({
          day: dayAfterEpoch(first + begin / kinds.length),
          count,
          kinds: Object.fromEntries(ofDay),
        })
    }
    return found
  }

  /**
   * Up to `size` meetings beyond a cursor, the nearest to it first; without one, the newest.
   */
  from(cursor: TimelineCursor | null, size: number): PlaceInTimeline[] {
    const ordered = this.#inOrder()
    const newer = cursor?.direction === 'newer'
    let place = ordered.length - 1
    if (cursor !== null) {
      const id = numberOfPermanentId(cursor.id)
      place = placeOf(this.table, ordered, daysSinceEpoch(cursor.day), newer ? id + 1 : id)
      if (!newer) place--
    }
    const found: PlaceInTimeline[] = []
    for (; found.length < size && place >= 0 && place < ordered.length; place += newer ? 1 : -1) {
      const row = ordered[place] ?? 0
      if (this.rows.has(row)) found.push(this.#placeOf(row))
    }
    return found
  }

  /** The meetings of one day, in the order of their ids. */
  onDay(day: string): PlaceInTimeline[] {
    const ordered = this.#inOrder()
    const number = daysSinceEpoch(day)
    const found: PlaceInTimeline[] = []
    for (let place = placeOf(this.table, ordered, number, 0); place < ordered.length; place++) {
      const row = ordered[place] ?? 0
      if (this.table.days.at(row) !== number) break
      if (this.rows.has(row)) found.push(this.#placeOf(row))
    }
    return found
  }

  /** Up to `size` meetings that changed last, the last first, each with the edition of its change. */
  latestChanges(size: number): { id: string; changedIn: number }[] {
    const { changed, ids } = this.table
    return this.#greatest(size, (a, b) => changed.at(b) - changed.at(a) || compareRows(this.table, b, a)).map(
      (row) => ({ id: permanentIdOfNumber(ids.at(row)), changedIn: changed.at(row) }),
    )
  }

  idOf(row: number): string {
    return permanentIdOfNumber(this.table.ids.at(row))
  }

  /** Those that come first by `compare`, without ordering all the others. */
  #greatest(size: number, compare: (a: number, b: number) => number): number[] {
    let found: number[] = []
    for (const row of this.list) {
      const last = found[size - 1]
      if (last !== undefined && found.length >= 2 * size && compare(row, last) > 0) continue
      found.push(row)
      if (found.length >= 4 * size) found = found.sort(compare).slice(0, 2 * size)
    }
    return found.sort(compare).slice(0, size)
  }

  #placeOf(row: number): PlaceInTimeline {
    return { id: this.idOf(row), day: dayAfterEpoch(this.table.days.at(row)) }
  }

  /** The rows that are left out, where they are fewer than those that are not; else null. */
  #others(): Uint32Array | null {
    const { live, liveCount } = this.table
    const others = liveCount - this.count
    return others < this.count ? listOf(live.clone().difference(this.rows), others) : null
  }

  /** Rows in order that hold all of the selection's, perhaps among others. */
  #inOrder(): Uint32Array {
    if (this.count > FEW || this.count * 16 > this.table.liveCount) return this.table.order
    this.#ordered ??= this.list.slice().sort((a, b) => compareRows(this.table, a, b))
    return this.#ordered
  }
}

function listOf(rows: { forEach: (use: (row: number) => void) => void }, count: number): Uint32Array {
  const list = new Uint32Array(count)
  let place = 0
  rows.forEach((row) => {
    list[place++] = row
  })
  return list
}
