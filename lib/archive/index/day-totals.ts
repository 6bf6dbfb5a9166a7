/** How many meetings each day has, of each kind. */
import type { MeetingTable } from './meeting-table'

/** Meetings by day and kind: the kinds of one day beside each other, from day `first` on. */
export type DayTotals = { first: number; kinds: number; counts: Uint32Array }

/** Days before the first and after the last meeting that may yet come. */
export const SPARE_DAYS = 366

/** The cell in which a row is counted; null where its day or kind has none. */
export function cellOf(
  { days, columns }: MeetingTable,
  { first, kinds, counts }: DayTotals,
  row: number,
): number | null {
  const kind = columns.kind.values[row] ?? 0
  const cell = (days.at(row) - first) * kinds + kind
  return kind < kinds && cell >= 0 && cell < counts.length ? cell : null
}

/** Adds rows to the counts of their days and kinds; all of them lie among these. */
export function countDays({ days, columns }: MeetingTable, totals: DayTotals, rows: Uint32Array): void {
  const { first, kinds, counts } = totals
  const [dayOf, kindOf] = [days.values, columns.kind.values]
  for (const row of rows) {
    const cell = ((dayOf[row] ?? 0) - first) * kinds + (kindOf[row] ?? 0)
    counts[cell] = (counts[cell] ?? 0) + 1
  }
}
