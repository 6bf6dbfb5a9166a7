/** The meetings that a filter leaves, and what can be told of them without asking the database. */
import type { TypedFastBitSet } from 'typedfastbitset'
import type { TimelineCursor } from '../address'
import { dayAfterEpoch, daysSinceEpoch } from '../days'
import type { DayCounts } from '../dto'
import { numberOfPermanentId, permanentIdOfNumber } from '../permanent-id'
import { dayCountsOf } from './day-totals'
import type { MeetingTable } from './meeting-table'
import { compareRows, placeOf } from './order'
import { addSubjects, type Parts } from './parts'
import { Ranks, type ValueCount } from './ranks'

/** A sort of values that meetings have. */
export type ColumnName = keyof MeetingTable['columns']

/** A meeting in its place on the timeline. */
export type PlaceInTimeline = { id: string; day: string }

/** Where so few meetings are left of many, they are ordered by themselves. */
const FEW = 4096

/** Among so many of all meetings, the newest, it is looked for the newest of a list before its days are asked. */
const NEAR = 4096

export class Selection {
  readonly count: number
  #list: Uint32Array | undefined
  #ordered: Uint32Array | undefined
  #leftOut: Uint32Array | null | undefined
  #besides: Uint32Array | undefined
  #density: DayCounts | undefined
  readonly #numbers = new Map<ColumnName, Uint32Array>()
  readonly #ranks = new Map<ColumnName, Ranks>()

  /**
   * @param stamp the edition in which anything that the filter leaves, or left, last changed
   * @param parts what of them has been counted once for all; null for others
   */
  constructor(
    readonly table: MeetingTable,
    readonly rows: TypedFastBitSet,
    readonly stamp: number,
    readonly parts: Parts | null = null,
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
    return this.foremost(column, Number.POSITIVE_INFINITY)
  }

  /** Of those, up to `most` of the most frequent. */
  foremost(column: ColumnName, most: number): ValueCount[] {
    return this.#ranksOf(column).foremost(most)
  }

  /** How many values of a sort meetings have at all. */
  valuesIn(column: ColumnName): number {
    return this.#ranksOf(column).count
  }

  #ranksOf(column: ColumnName): Ranks {
    const known = this.#ranks.get(column)
    if (known !== undefined) return known
    const ranks = new Ranks(this.numbersOf(column), this.table.columns[column].dictionary)
    this.#ranks.set(column, ranks)
    return ranks
  }

  /** How many meetings have each value of a sort, by its number in the column's dictionary: not to be changed. */
  numbersOf(column: ColumnName): Uint32Array {
    const known = this.#numbers.get(column)
    if (known !== undefined) return known
    const counts = this.#count(column)
    this.#numbers.set(column, counts)
    return counts
  }

  #count(column: ColumnName): Uint32Array {
    const counted = this.table.columns[column]
    const counts = new Uint32Array(counted.dictionary.size)
    if (this.parts !== null && addSubjects(this.table, this.parts, column, counts)) {
      this.#besides ??= this.parts.besides(this.list)
      counted.countInto(counts, this.#besides)
      return counts
    }
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
    const others = this.#others
    this.#density ??= dayCountsOf(this.table, others ?? this.list, others !== null)
    return this.#density
  }

  /**
   * Up to `size` meetings beyond a cursor, the nearest to it first; without one, the newest.
   */
  from(cursor: TimelineCursor | null, size: number): PlaceInTimeline[] {
    const ordered = this.#inOrder()
    const newer = cursor?.direction === 'newer'
    let place = cursor === null ? this.#newestPlace(ordered) : ordered.length - 1
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

  /** Its rows in the order of the timeline, the newest first: up to `most` of them. */
  newestFirst(most: number = this.count): Uint32Array {
    const ordered = this.#inOrder()
    const rows = new Uint32Array(Math.min(most, this.count))
    let found = 0
    for (let place = this.#newestPlace(ordered); found < rows.length && place >= 0; place--) {
      const row = ordered[place] ?? 0
      if (this.rows.has(row)) rows[found++] = row
    }
    return rows
  }

  /** Where in the order of the timeline no row of these comes after any more. */
  #newestPlace(ordered: Uint32Array): number {
    const near = Math.max(0, ordered.length - NEAR)
    for (let place = ordered.length - 1; place >= near; place--)
      if (this.rows.has(ordered[place] ?? 0)) return place
    if (near === 0) return -1
    const [rows, days] = [this.list, this.table.days.values]
    let newest = Number.NEGATIVE_INFINITY
    for (let place = 0; place < rows.length; place++) newest = Math.max(newest, days[rows[place] ?? 0] ?? 0)
    return placeOf(this.table, ordered, newest + 1, 0) - 1
  }

  /** The meetings that were on a day and on no other, as far as is known, in the order of their ids. */
  onDay(day: string): PlaceInTimeline[] {
    const ordered = this.#inOrder()
    const number = daysSinceEpoch(day)
    const { values: certainties, dictionary } = this.table.columns.certainty
    const certain = dictionary.numberOf('day')
    const found: PlaceInTimeline[] = []
    for (let place = placeOf(this.table, ordered, number, 0); place < ordered.length; place++) {
      const row = ordered[place] ?? 0
      if (this.table.days.at(row) !== number) break
      if (this.rows.has(row) && certainties[row] === certain) found.push(this.#placeOf(row))
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

  /** The day of a meeting on the timeline; null where it is not among these. */
  dayOf(id: string): string | null {
    const row = this.table.rowNumbers.rowOf(numberOfPermanentId(id))
    return row !== null && this.rows.has(row) ? dayAfterEpoch(this.table.days.at(row)) : null
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

function listOf(rows: { forEach: (use: (row: number) => void) => void }, count: number): Uint32Array {
  const list = new Uint32Array(count)
  let place = 0
  rows.forEach((row) => {
    list[place++] = row
  })
  return list
}
