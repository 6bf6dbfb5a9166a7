import { expect, test } from 'vitest'
import { countChanges, firstChanges, type PlaceInChanges } from './changes'
import { storedMeeting, tableOf } from './testing'

const ALWAYS = { from: Number.NEGATIVE_INFINITY, before: Number.POSITIVE_INFINITY }

/** Fifty meetings of five seconds, so that many share one, in no order. */
const table = tableOf(
  Array.from({ length: 50 }, (_, at) =>
    storedMeeting(((at * 17) % 50) + 1, '2021-12-25', { updatedAt: (at * 7) % 5 }),
  ),
)
const inOrder = firstChanges(table, table.live, ALWAYS, null, 50)

test('the longest unchanged come first, and of one second the least id', () => {
  const byHand = inOrder.toSorted((a, b) => a.second - b.second || (a.id < b.id ? -1 : 1))
  expect(inOrder).toEqual(byHand)
  expect(new Set(inOrder.map(({ id }) => id)).size).toBe(50)
})

test('a walk in parts meets each once, in the same order', () => {
  const met: PlaceInChanges[] = []
  for (let part = firstChanges(table, table.live, ALWAYS, null, 3); part.length > 0; ) {
    met.push(...part)
    part = firstChanges(table, table.live, ALWAYS, part.at(-1) ?? null, 3)
  }
  expect(met).toEqual(inOrder)
})

test('the first second of a span counts, its last does not', () => {
  const span = { from: 1, before: 3 }
  const expected = inOrder.filter(({ second }) => second === 1 || second === 2)
  expect(firstChanges(table, table.live, span, null, 50)).toEqual(expected)
  expect(countChanges(table, table.live, span)).toBe(20)
  expect(firstChanges(table, table.live, span, { second: 0, id: inOrder[0]?.id ?? '' }, 50)).toEqual(expected)
})
