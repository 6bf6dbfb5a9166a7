/** The order of the timeline: by day, then by id, from the oldest to the newest. */
import type { Growing } from './growing'

/** What rows are ordered by. */
export interface Placed {
  readonly days: Growing<Int32Array>
  readonly ids: Growing<Float64Array>
}

/** Which of two rows comes first: negative for the first of them. */
export function compareRows({ days, ids }: Placed, a: number, b: number): number {
  return days.at(a) - days.at(b) || ids.at(a) - ids.at(b)
}

/** A list of rows in order without some of them: what stands between them is copied as it is. */
export function without(table: Placed, ordered: Uint32Array, removed: Uint32Array): Uint32Array {
  if (removed.length === 0) return ordered
  const places = removed
    .map((row) => placeOf(table, ordered, table.days.at(row), table.ids.at(row)))
    .filter((place, at) => ordered[place] === removed[at])
    .sort()
  const kept = new Uint32Array(ordered.length - places.length)
  let [from, to] = [0, 0]
  for (const place of [...places, ordered.length]) {
    kept.set(ordered.subarray(from, place), to)
    to += place - from
    from = place + 1
  }
  return kept
}

/** Rows in order; a table that has just been read has them so already. */
function inOrder(table: Placed, rows: Uint32Array): Uint32Array {
  for (let place = 1; place < rows.length; place++)
    if (compareRows(table, rows[place - 1] ?? 0, rows[place] ?? 0) > 0)
      return rows.sort((a, b) => compareRows(table, a, b))
  return rows
}

/** Two lists of rows, the first in order already, as one in order. */
export function merged(table: Placed, ordered: Uint32Array, more: Uint32Array): Uint32Array {
  const sorted = inOrder(table, more)
  if (sorted.length * FEW < ordered.length) return withFew(table, ordered, sorted)
  const all = new Uint32Array(ordered.length + sorted.length)
  let [left, right] = [0, 0]
  for (let place = 0; place < all.length; place++) {
    const a = ordered[left]
    const b = sorted[right]
    const takesLeft = b === undefined || (a !== undefined && compareRows(table, a, b) <= 0)
    all[place] = (takesLeft ? a : b) ?? 0
    if (takesLeft) left++
    else right++
  }
  return all
}

/** Where a hundredth or less comes to the rest, each finds its place by itself. */
const FEW = 100

function withFew(table: Placed, ordered: Uint32Array, sorted: Uint32Array): Uint32Array {
  const all = new Uint32Array(ordered.length + sorted.length)
  let from = 0
  sorted.forEach((row, before) => {
    const place = placeOf(table, ordered, table.days.at(row), table.ids.at(row))
    all.set(ordered.subarray(from, place), from + before)
    all[place + before] = row
    from = place
  })
  all.set(ordered.subarray(from), from + sorted.length)
  return all
}

/** The first place in an ordered list whose row stands at or after a day and an id (as a number). */
export function placeOf({ days, ids }: Placed, ordered: Uint32Array, day: number, id: number): number {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const row = ordered[middle] ?? 0
    const before = days.at(row) < day || (days.at(row) === day && ids.at(row) < id)
    if (before) low = middle + 1
    else high = middle
  }
  return low
}
