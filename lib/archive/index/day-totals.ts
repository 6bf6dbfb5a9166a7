/** How many meetings each day has, of each kind. */
import { meetingKindSchema } from '@/lib/registry/schema'
import { DayCounts } from '../dto'
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

/**
 * How many meetings of a selection each day has.
 * @param rows its rows, or the live ones that it leaves out
 */
export function dayCountsOf(table: MeetingTable, rows: Uint32Array, areLeftOut: boolean): DayCounts {
  const totals = table.dayTotals()
  const counted = { ...totals, counts: new Uint32Array(totals.counts.length) }
  countDays(table, counted, rows)
  const cells = counted.counts
  if (areLeftOut)
    for (let cell = 0; cell < cells.length; cell++)
      cells[cell] = (totals.counts[cell] ?? 0) - (cells[cell] ?? 0)
  return new DayCounts(totals.first, inOrderOfKinds(cells, table.columns.kind.dictionary.strings))
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
