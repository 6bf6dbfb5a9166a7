/** Who met whom, and what was spoken of when, among the meetings of a selection. */
import { dayAfterEpoch } from '../days'
import type { ColumnName, Selection, ValueCount } from './selection'

type Actors = 'official' | 'party'

/** Two officials or parties, in the order of their slugs, and at how many meetings both were. */
export type PairCount = { a: string; b: string; count: number }

/** A cell of a matrix: who met whom, how often, and the newest of the meetings by id. */
export type PairMeetings = PairCount & { ids: string[] }

/** Pairs are counted among this many of those who turn up most often. */
const CANDIDATES = 400

/** Who sat at the same meetings as somebody, those of the most meetings first. */
export function counterpartsOf(
  selection: Selection,
  sort: Actors,
  slug: string,
  limit: number,
): ValueCount[] {
  const others = selection.table.columns[sort].rowsWithAny([slug]).intersection(selection.rows)
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

/**
 * The pairs that met most often. Counted among the 400 who turn up most often in the selection,
 * which leaves none out that met more often than the last of these turned up.
 */
export function pairsOf(selection: Selection, sort: Actors, limit: number): PairCount[] {
  const candidates = selection.countsOf(sort).slice(0, CANDIDATES)
  return pairsAmong(
    selection,
    sort,
    candidates.map(({ value }) => value),
  ).slice(0, limit)
}

/**
 * The pairs of a few officials or parties that met at all, those of the most meetings first.
 * @param slugs some hundreds at most, each once
 */
export function pairsAmong(selection: Selection, sort: Actors, slugs: readonly string[]): PairCount[] {
  const column = selection.table.columns[sort]
  const placeOf = new Int32Array(column.dictionary.size).fill(-1)
  for (const [place, slug] of slugs.entries()) {
    const number = column.dictionary.numberOf(slug)
    if (number !== undefined) placeOf[number] = place
  }
  const width = slugs.length
  const counts = new Uint32Array(width * width)
  for (const row of selection.list) {
    const values = column.valuesAt(row)
    for (let left = 0; left < values.length; left++)
      for (let right = left + 1; right < values.length; right++) {
        const [a, b] = [placeOf[values[left] ?? 0] ?? -1, placeOf[values[right] ?? 0] ?? -1]
        if (a < 0 || b < 0) continue
        const cell = Math.min(a, b) * width + Math.max(a, b)
        counts[cell] = (counts[cell] ?? 0) + 1
      }
  }
  const nameOf = (place: number) => slugs[place] ?? ''
  const found: PairCount[] = []
  counts.forEach((count, cell) => {
    if (count > 0) found.push({ ...inOrder(nameOf(Math.floor(cell / width)), nameOf(cell % width)), count })
  })
  return found.sort(byCount)
}

/** Somebody, at how many meetings of a selection they were, and with how many different others. */
export type Connections = ValueCount & { counterparts: number }

/**
 * Those who sat with the most others. Counted for the `limit` times four who turn up most often in
 * the selection.
 */
export function connectionsOf(selection: Selection, sort: Actors, limit: number): Connections[] {
  const column = selection.table.columns[sort]
  const seenBy = new Uint32Array(column.dictionary.size)
  return selection
    .countsOf(sort)
    .slice(0, 4 * limit)
    .map(({ value, count }, place) => {
      const own = column.dictionary.numberOf(value)
      let counterparts = 0
      column
        .rowsWithAny([value])
        .intersection(selection.rows)
        .forEach((row) => {
          for (const other of column.valuesAt(row)) {
            if (other === own || seenBy[other] === place + 1) continue
            seenBy[other] = place + 1
            counterparts++
          }
        })
      return { value, count, counterparts }
    })
    .sort((a, b) => b.counterparts - a.counterparts || b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, limit)
}

const inOrder = (a: string, b: string) => (a < b ? { a, b } : { a: b, b: a })

const byCount = (x: PairCount, y: PairCount) =>
  y.count - x.count || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1)

/**
 * Who met whom, as a matrix tells it: each pair that met at all, with up to `shown` of its meetings,
 * the newest first. For selections of a bounded size, such as what was held on a session's margins.
 */
export function matrixOf(selection: Selection, sort: Actors, shown: number): PairMeetings[] {
  const column = selection.table.columns[sort]
  const cells = new Map<string, PairMeetings>()
  const { days } = selection.table
  const newestFirst = selection.list.slice().sort((a, b) => days.at(b) - days.at(a) || b - a)
  for (const row of newestFirst) {
    const values = [...column.valuesAt(row)].map((number) => column.dictionary.stringOf(number))
    for (const [place, one] of values.entries())
      for (const other of values.slice(place + 1)) {
        const pair = inOrder(one, other)
        const key = `${pair.a} ${pair.b}`
        const cell = cells.get(key) ?? { ...pair, count: 0, ids: [] }
        cells.set(key, cell)
        cell.count++
        if (cell.ids.length < shown) cell.ids.push(selection.idOf(row))
      }
  }
  return [...cells.values()].sort(byCount)
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
  const wanted = new Set(
    selection
      .countsOf(sort)
      .slice(0, limit)
      .map(({ value }) => column.dictionary.numberOf(value)),
  )
  const years = new Map<number, number>()
  const counts = new Map<string, YearCount>()
  for (const row of selection.list) {
    const day = selection.table.days.at(row)
    const year = years.get(day) ?? yearOf(dayAfterEpoch(day))
    years.set(day, year)
    for (const number of column.valuesAt(row)) {
      if (!wanted.has(number)) continue
      const key = `${year} ${number}`
      const known = counts.get(key) ?? { year, value: column.dictionary.stringOf(number), count: 0 }
      counts.set(key, known)
      known.count++
    }
  }
  return [...counts.values()].sort(
    (a, b) => a.year - b.year || b.count - a.count || (a.value < b.value ? -1 : 1),
  )
}
