/** The meetings that a filter leaves, and what can be told of them without asking the database. */
import type { TypedFastBitSet } from 'typedfastbitset'
import { meetingKindSchema } from '@/lib/registry/schema'
import type { TimelineCursor } from '../address'
import { dayAfterEpoch, daysSinceEpoch } from '../days'
import { DayCounts } from '../dto'
import { numberOfPermanentId, permanentIdOfNumber } from '../permanent-id'
import type { Subject } from './beside'
import { countDays } from './day-totals'
import type { MeetingTable } from './meeting-table'
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
  #leftOut: Uint32Array | null | undefined
  #density: DayCounts | undefined
  readonly #counts = new Map<ColumnName, ValueCount[]>()

  /**
   * @param stamp the edition in which anything that the filter leaves, or left, last changed
   * @param subject the value that these are all meetings of, and that nothing else narrows; null for others
   */
  constructor(
    readonly table: MeetingTable,
    readonly rows: TypedFastBitSet,
    readonly stamp: number,
    readonly subject: Subject | null = null,
  ) {
    this.count = rows.size()
  }

  /** The rows, by their numbers. */
  get list(): Uint32Array {
    this.#list ??= listOf(this.rows, this.count)
    return this.#list
  }

  /** How many meetings have each value of a sort, the most frequent first; no value without any. */
  countsOf(column: ColumnName): readonly ValueCount[] {
    const known = this.#counts.get(column)
    if (known !== undefined) return known
    const { dictionary } = this.table.columns[column]
    const numbers = this.numbersOf(column)
    const counts: ValueCount[] = []
    for (let number = 0; number < numbers.length; number++) {
      const count = numbers[number] ?? 0
      if (count > 0) counts.push({ value: dictionary.stringOf(number), count })
    }
    counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    this.#counts.set(column, counts)
    return counts
  }

  /** The same by the numbers of the values in the column's dictionary. */
  numbersOf(column: ColumnName): Uint32Array {
    const kept = this.subject && this.table.countsBeside(this.subject, column)
    if (kept) return kept
    const counted = this.table.columns[column]
    const counts = new Uint32Array(counted.dictionary.size)
    const others = this.#others
    counted.countInto(counts, others ?? this.list)
    return others === null
      ? counts
      : this.table.totalsOf(column).map((total, value) => total - (counts[value] ?? 0))
  }

  /** In how many meetings a value of a sort is. */
  counterOf(column: ColumnName): (value: string) => number {
    const counts = this.numbersOf(column)
    const { dictionary } = this.table.columns[column]
    return (value) => counts[dictionary.numberOf(value) ?? -1] ?? 0
  }

  /** Whether a meeting is among these. */
  includes(id: string): boolean {
    const row = this.table.rowNumbers.rowOf(numberOfPermanentId(id))
    return row !== null && this.rows.has(row)
  }

  /** How many meetings each day has, of each kind. */
  density(): DayCounts {
    this.#density ??= this.#countDays()
    return this.#density
  }

  #countDays(): DayCounts {
    const totals = this.table.dayTotals()
    const others = this.#others
    const counted = { ...totals, counts: new Uint32Array(totals.counts.length) }
    countDays(this.table, counted, others ?? this.list)
    const cells = counted.counts
    if (others !== null)
      for (let cell = 0; cell < cells.length; cell++)
        cells[cell] = (totals.counts[cell] ?? 0) - (cells[cell] ?? 0)
    const { strings } = this.table.columns.kind.dictionary
    return new DayCounts(totals.first, inOrderOfKinds(cells, strings))
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

  /** All rows in the order of the timeline, the newest first. */
  newestFirst(): Uint32Array {
    const ordered = this.#inOrder()
    const rows = new Uint32Array(this.count)
    let found = 0
    for (let place = ordered.length - 1; place >= 0; place--) {
      const row = ordered[place] ?? 0
      if (this.rows.has(row)) rows[found++] = row
    }
    return rows
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
    const { changed, ids, order } = this.table
    const [editions, all] = [changed.values, this.rows]
    const later = (a: number, b: number) => (editions[b] ?? 0) - (editions[a] ?? 0)
    // From the newest meeting back: one that changed no later than those that were found comes after them.
    let found: number[] = []
    let least = -1
    for (let place = order.length - 1; place >= 0; place--) {
      const row = order[place] ?? 0
      if ((editions[row] ?? 0) <= least || !all.has(row)) continue
      found.push(row)
      if (found.length < 2 * size) continue
      found = found.sort(later).slice(0, size)
      least = editions[found.at(-1) ?? 0] ?? 0
    }
    return found
      .sort(later)
      .slice(0, size)
      .map((row) => ({ id: permanentIdOfNumber(ids.at(row)), changedIn: changed.at(row) }))
  }

  idOf(row: number): string {
    return permanentIdOfNumber(this.table.ids.at(row))
  }

  #placeOf(row: number): PlaceInTimeline {
    return { id: this.idOf(row), day: dayAfterEpoch(this.table.days.at(row)) }
  }

  /** The rows that are left out, where they are fewer than those that are not; else null. */
  get #others(): Uint32Array | null {
    if (this.#leftOut === undefined) {
      const { live, liveCount } = this.table
      const others = liveCount - this.count
      this.#leftOut = others < this.count ? listOf(live.new_difference(this.rows), others) : null
    }
    return this.#leftOut
  }

  /** Rows in order that hold all of the selection's, perhaps among others. */
  #inOrder(): Uint32Array {
    if (this.count > FEW || this.count * 16 > this.table.liveCount) return this.table.order
    this.#ordered ??= this.list.slice().sort((a, b) => compareRows(this.table, a, b))
    return this.#ordered
  }
}

/** Counts by day, those of one day in the order of all kinds in place of that of a dictionary. */
function inOrderOfKinds(cells: Uint32Array, kinds: readonly string[]): Uint32Array {
  const { options } = meetingKindSchema
  const ordered = new Uint32Array((cells.length / Math.max(1, kinds.length)) * options.length)
  for (const [place, kind] of options.entries()) {
    const at = kinds.indexOf(kind)
    if (at === -1) continue
    for (let from = at, to = place; from < cells.length; from += kinds.length, to += options.length)
      ordered[to] = cells[from] ?? 0
  }
  return ordered
}

function listOf(rows: { forEach: (use: (row: number) => void) => void }, count: number): Uint32Array {
  const list = new Uint32Array(count)
  let place = 0
  rows.forEach((row) => {
    list[place++] = row
  })
  return list
}
