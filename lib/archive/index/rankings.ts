/** Who met whom, and what was spoken of when, among the meetings of a selection. */
import { dayAfterEpoch } from '../days'
import type { Column } from './columns'
import type { MeetingTable } from './meeting-table'
import { compareRows } from './order'
import type { ValueCount } from './ranks'
import type { ColumnName, Selection } from './selection'

type Actors = 'official' | 'party'

/** Two officials or parties, in the order of their slugs, and at how many meetings both were. */
export type PairCount = { a: string; b: string; count: number }

/** A cell of a matrix: who met whom, how often, and the id of the newest of the meetings. */
export type PairMeetings = PairCount & { latest: string }

/** No year of any calendar has more days. */
const LONGEST_YEAR = 385

/** Pairs are counted among this many of those who turn up most often. */
const CANDIDATES = 400

/** Who sat at the same meetings as somebody, those of the most meetings first. */
export function counterpartsOf(
  selection: Selection,
  sort: Actors,
  slug: string,
  limit: number,
): ValueCount[] {
  const others = selection.table.columns[sort].rowsWithAny([slug]).new_intersection(selection.rows)
  const { dictionary } = selection.table.columns[sort]
  const counts = new Uint32Array(dictionary.size)
  selection.table.columns[sort].countInto(counts, others.array())
  return ranked(counts, (number) => dictionary.stringOf(number), limit + 1)
    .filter(({ value }) => value !== slug)
    .slice(0, limit)
}

function ranked(counts: Uint32Array, nameOf: (number: number) => string, limit: number): ValueCount[] {
  const found: ValueCount[] = []
  counts.forEach((count, number) => {
    if (count > 0) found.push({ value: nameOf(number), count })
  })
  return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, limit)
}

/** A pair, and when any of their meetings last changed, in seconds since 1970. */
export type ChangedPair = PairCount & { changed: number }

/**
 * The pairs that met most often. Counted among the 400 who turn up most often in the selection,
 * which leaves none out that met more often than the last of these turned up.
 */
export function pairsOf(selection: Selection, sort: Actors, limit: number): ChangedPair[] {
  const slugs = selection.foremost(sort, CANDIDATES).map(({ value }) => value)
  const counts = new Uint32Array(slugs.length ** 2)
  const latest = new Uint32Array(counts.length)
  const updated = selection.table.updated.values
  eachPair(selection, sort, slugs, (cell, row) => {
    counts[cell] = (counts[cell] ?? 0) + 1
    latest[cell] = Math.max(latest[cell] ?? 0, updated[row] ?? 0)
  })
  return pairsCounted(counts, slugs, (pair, cell) => ({ ...pair, changed: latest[cell] ?? 0 })).slice(
    0,
    limit,
  )
}

/**
 * The pairs of a few officials or parties that met at all, those of the most meetings first.
 * @param slugs some hundreds at most, each once
 */
export function pairsAmong(selection: Selection, sort: Actors, slugs: readonly string[]): PairCount[] {
  const counts = new Uint32Array(slugs.length ** 2)
  eachPair(selection, sort, slugs, (cell) => {
    counts[cell] = (counts[cell] ?? 0) + 1
  })
  return pairsCounted(counts, slugs, (pair) => pair)
}

/**
 * The same with the newest meeting of each pair, as a matrix tells it.
 * @param slugs some hundreds at most, each once
 */
export function matrixOf(selection: Selection, sort: Actors, slugs: readonly string[]): PairMeetings[] {
  const counts = new Uint32Array(slugs.length ** 2)
  const newest = new Uint32Array(counts.length)
  const { table } = selection
  eachPair(selection, sort, slugs, (cell, row) => {
    const isFirst = counts[cell] === 0
    if (isFirst || compareRows(table, newest[cell] ?? 0, row) < 0) newest[cell] = row
    counts[cell] = (counts[cell] ?? 0) + 1
  })
  return pairsCounted(counts, slugs, (pair, cell) => ({ ...pair, latest: selection.idOf(newest[cell] ?? 0) }))
}

/** Calls `use` for each two that were at a meeting, with the number of their cell in a square of all. */
function eachPair(
  selection: Selection,
  sort: Actors,
  slugs: readonly string[],
  use: (cell: number, row: number) => void,
): void {
  const column = selection.table.columns[sort]
  const placeOf = placesOf(column, slugs)
  const width = slugs.length
  column.eachRow(selection.list, (values, begin, end, row) => {
    for (let left = begin; left < end; left++) {
      const a = placeOf[values[left] ?? 0] ?? -1
      if (a < 0) continue
      for (let right = left + 1; right < end; right++) {
        const b = placeOf[values[right] ?? 0] ?? -1
        if (b >= 0) use(a < b ? a * width + b : b * width + a, row)
      }
    }
  })
}

function pairsCounted<Pair extends PairCount>(
  counts: Uint32Array,
  slugs: readonly string[],
  tell: (pair: PairCount, cell: number) => Pair,
): Pair[] {
  const width = slugs.length
  const nameOf = (place: number) => slugs[place] ?? ''
  const found: Pair[] = []
  counts.forEach((count, cell) => {
    if (count === 0) return
    found.push(tell({ ...inOrder(nameOf(Math.floor(cell / width)), nameOf(cell % width)), count }, cell))
  })
  return found.sort(byCount)
}

const inOrder = (a: string, b: string) => (a < b ? { a, b } : { a: b, b: a })

const byCount = (x: PairCount, y: PairCount) =>
  y.count - x.count || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1)

/** Somebody, at how many meetings they were, and with how many different others. */
export type Connections = ValueCount & { counterparts: number }

/**
 * Those who sat with the most others at all live meetings. Looked for among the `limit` times four who
 * turn up most often.
 */
export function connectionsOf(table: MeetingTable, sort: Actors, limit: number): Connections[] {
  const totals = table.totalsOf(sort)
  const { dictionary } = table.columns[sort]
  const frequent = [...totals.keys()]
    .filter((number) => (totals[number] ?? 0) > 0)
    .sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b)
  const looked = frequent.slice(0, 4 * limit)
  const counterparts = table.othersWith(sort, looked, frequent.slice(4 * limit, 8 * limit))
  return looked
    .map((number, place) => ({
      value: dictionary.stringOf(number),
      count: totals[number] ?? 0,
      counterparts: counterparts[place] ?? 0,
    }))
    .sort((a, b) => b.counterparts - a.counterparts || b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, limit)
}

/** The place of each value, by its number, in a list of some; -1 for all others. */
function placesOf({ dictionary }: Column, values: readonly string[]): Int32Array {
  const places = new Int32Array(dictionary.size).fill(-1)
  for (const [place, value] of values.entries()) {
    const number = dictionary.numberOf(value)
    if (number !== undefined) places[number] = place
  }
  return places
}

/** How many meetings had a value in a year of the reader's calendar. */
export type YearCount = { year: number; value: string; count: number }

/**
 * How often each value of a sort turns up year by year, for the `limit` most frequent ones.
 * @param yearOf the year, in the reader's calendar, of a Gregorian day `YYYY-MM-DD`
 */
export function countsByYear(
  selection: Selection,
  sort: ColumnName,
  limit: number,
  yearOf: (day: string) => number,
): YearCount[] {
  const column = selection.table.columns[sort]
  const wanted = selection.foremost(sort, limit)
  const placeOf = placesOf(
    column,
    wanted.map(({ value }) => value),
  )
  const years = yearsByDay(selection, yearOf)
  const counts = new Uint32Array(years.width * wanted.length)
  const days = selection.table.days.values
  column.eachRow(selection.list, (values, begin, end, row) => {
    const year = years.offsets[(days[row] ?? 0) - years.firstDay] ?? 0
    for (let at = begin; at < end; at++) {
      const place = placeOf[values[at] ?? 0] ?? -1
      if (place < 0) continue
      const cell = year * wanted.length + place
      counts[cell] = (counts[cell] ?? 0) + 1
    }
  })
  const found: YearCount[] = []
  counts.forEach((count, cell) => {
    if (count === 0) return
    const { value } = wanted[cell % wanted.length] ?? { value: '' }
    found.push({ year: years.firstYear + Math.floor(cell / wanted.length), value, count })
  })
  return found.sort((a, b) => a.year - b.year || b.count - a.count || (a.value < b.value ? -1 : 1))
}

/** How many years after the first of a selection each of its days is, asked for each day but once. */
function yearsByDay({ list, table }: Selection, yearOf: (day: string) => number) {
  const days = table.days.values
  let [firstDay, lastDay] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let place = 0; place < list.length; place++) {
    const day = days[list[place] ?? 0] ?? 0
    if (day < firstDay) firstDay = day
    if (day > lastDay) lastDay = day
  }
  if (list.length === 0) return { firstDay: 0, firstYear: 0, width: 0, offsets: new Uint16Array(0) }
  const firstYear = yearOf(dayAfterEpoch(firstDay))
  const offsets = new Uint16Array(lastDay - firstDay + 1)
  // A year's end is looked for by halves: a calendar need not be asked for each of its days.
  for (let day = firstDay; day <= lastDay; ) {
    const year = yearOf(dayAfterEpoch(day))
    let [within, beyond] = [day, Math.min(day + LONGEST_YEAR, lastDay + 1)]
    while (beyond - within > 1) {
      const middle = (within + beyond) >> 1
      if (yearOf(dayAfterEpoch(middle)) === year) within = middle
      else beyond = middle
    }
    offsets.fill(year - firstYear, day - firstDay, beyond - firstDay)
    day = beyond
  }
  return { firstDay, firstYear, width: (offsets.at(-1) ?? 0) + 1, offsets }
}
