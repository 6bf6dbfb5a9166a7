/** When meetings last changed, and their order by that: by the second, then by their ids. */
import type { TypedFastBitSet } from 'typedfastbitset'
import { numberOfPermanentId, permanentIdOfNumber } from '../permanent-id'
import type { MeetingTable } from './meeting-table'
import type { ColumnName, Selection } from './selection'

/** A meeting's place among the changes; seconds are whole ones since 1970. */
export type PlaceInChanges = { second: number; id: string }

/** Which changes: `from` counts, `before` does not; both are seconds. */
export type ChangeSpan = { from: number; before: number }

/** How many of some meetings last changed in a span. */
export function countChanges({ updated }: MeetingTable, rows: TypedFastBitSet, span: ChangeSpan): number {
  const seconds = updated.values
  let count = 0
  rows.forEach((row) => {
    const second = seconds[row] ?? 0
    if (second >= span.from && second < span.before) count++
  })
  return count
}

/** Of some meetings that last changed in a span, up to `size` after a place, the longest unchanged first. */
export function firstChanges(
  { ids, updated }: MeetingTable,
  rows: TypedFastBitSet,
  span: ChangeSpan,
  after: PlaceInChanges | null,
  size: number,
): PlaceInChanges[] {
  const [numbers, seconds] = [ids.values, updated.values]
  const earlier = (a: number, b: number) =>
    (seconds[a] ?? 0) - (seconds[b] ?? 0) || (numbers[a] ?? 0) - (numbers[b] ?? 0)
  const from = Math.max(span.from, after?.second ?? span.from)
  const afterId = after === null ? 0 : numberOfPermanentId(after.id)
  let found: number[] = []
  /** What comes after this row comes after all that are asked for. */
  let last: number | null = null
  rows.forEach((row) => {
    const second = seconds[row] ?? 0
    if (second < from || second >= span.before) return
    if (second === after?.second && (numbers[row] ?? 0) <= afterId) return
    if (last !== null && earlier(last, row) < 0) return
    found.push(row)
    if (found.length < 2 * size) return
    found = found.sort(earlier).slice(0, size)
    last = found.at(-1) ?? null
  })
  return found
    .sort(earlier)
    .slice(0, size)
    .map((row) => ({ second: updated.at(row), id: permanentIdOfNumber(ids.at(row)) }))
}

/** When any of the meetings with each value of a sort last changed, in seconds since 1970; no value without any. */
export function latestChangesBy({ table, list }: Selection, sort: ColumnName): Map<string, number> {
  const column = table.columns[sort]
  const latest = new Uint32Array(column.dictionary.size)
  const updated = table.updated.values
  column.eachRow(list, (values, begin, end, row) => {
    for (let at = begin; at < end; at++) {
      const value = values[at] ?? 0
      latest[value] = Math.max(latest[value] ?? 0, updated[row] ?? 0)
    }
  })
  const found = [...latest].map((second, number): [string, number] => [
    column.dictionary.stringOf(number),
    second,
  ])
  return new Map(found.filter(([, second]) => second > 0))
}
