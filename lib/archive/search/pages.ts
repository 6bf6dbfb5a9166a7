/** The meetings that were found, in the order in which they are shown, page by page. */
import { z } from 'zod'
import { isoDaySchema } from '@/lib/registry/schema'
import { dayAfterEpoch, daysSinceEpoch } from '../days'
import type { Selection } from '../index/selection'
import { numberOfPermanentId } from '../permanent-id'

export const PAGE_SIZE = 20

type Direction = 'after' | 'before'
/** A place among what was found: the page after or before one meeting. */
type Cursor = { direction: Direction; score: number; day: string; id: string }

const cursorSchema = z.tuple([
  z.enum(['a', 'b']),
  z.string().regex(/^\d{1,3}$/),
  isoDaySchema,
  z.string().regex(/^[0-9a-hjkmnp-tv-z]{10}$/),
])

const encode = ({ direction, score, day, id }: Cursor) =>
  [direction === 'after' ? 'a' : 'b', score, day, id].join('_')

/** The cursor that an address carries; null where there is none, or a bad one. */
export function decodeSearchCursor(told: string | undefined): Cursor | null {
  const read = cursorSchema.safeParse(told?.split('_'))
  if (!read.success) return null
  const [direction, score, day, id] = read.data
  return { direction: direction === 'a' ? 'after' : 'before', score: Number(score), day, id }
}

/** Rows in their order: the best score first, then the newest. Without scores, by their days alone. */
function inOrder(selection: Selection, scores: Uint8Array | null): Uint32Array {
  const newestFirst = selection.newestFirst()
  if (scores === null) return newestFirst
  const scoreOf = (row: number) => scores[row] ?? 0
  const counts = new Uint32Array(257)
  for (const row of newestFirst) {
    const below = scoreOf(row) + 1
    counts[below] = (counts[below] ?? 0) + 1
  }
  // Counted by score from the best down, so that the days' order stays within each.
  const begins = new Uint32Array(256)
  for (let score = 255, begin = 0; score >= 0; score--) {
    begins[score] = begin
    begin += counts[score + 1] ?? 0
  }
  const ordered = new Uint32Array(newestFirst.length)
  for (const row of newestFirst) {
    const score = scoreOf(row)
    const at = begins[score] ?? 0
    ordered[at] = row
    begins[score] = at + 1
  }
  return ordered
}

/** The first place in `ordered` that does not come before the cursor's. */
function placeOf(
  { table }: Selection,
  ordered: Uint32Array,
  scores: Uint8Array | null,
  cursor: Cursor,
): number {
  const [day, id] = [daysSinceEpoch(cursor.day), numberOfPermanentId(cursor.id)]
  const score = scores === null ? 0 : cursor.score
  const isBefore = (row: number) => {
    const own = scores?.[row] ?? 0
    if (own !== score) return own > score
    const ownDay = table.days.at(row)
    return ownDay === day ? table.ids.at(row) > id : ownDay > day
  }
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(ordered[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}

export type PageOfIds = { ids: string[]; next: string | null; previous: string | null }

/**
 * @param scores by row; null to order by days alone
 * @param cursor as the address tells it; a bad one opens the first page
 */
export function pageOf(selection: Selection, scores: Uint8Array | null, cursor?: string): PageOfIds {
  const ordered = inOrder(selection, scores)
  const told = decodeSearchCursor(cursor)
  let start = 0
  if (told !== null) {
    const place = placeOf(selection, ordered, scores, told)
    const self = ordered[place] !== undefined && selection.idOf(ordered[place]) === told.id
    start = told.direction === 'after' ? place + (self ? 1 : 0) : Math.max(0, place - PAGE_SIZE)
  }
  const shown = [...ordered.subarray(start, start + PAGE_SIZE)]
  const cursorAt = (direction: Direction, row: number | undefined) =>
    row === undefined
      ? null
      : encode({
          direction,
          score: scores?.[row] ?? 0,
          day: dayAfterEpoch(selection.table.days.at(row)),
          id: selection.idOf(row),
        })
  return {
    ids: shown.map((row) => selection.idOf(row)),
    next: start + PAGE_SIZE < ordered.length ? cursorAt('after', shown.at(-1)) : null,
    previous: start > 0 ? cursorAt('before', shown[0]) : null,
  }
}
