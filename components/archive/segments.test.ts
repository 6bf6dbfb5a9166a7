import fc from 'fast-check'
import { expect, it } from 'vitest'
import { segmentsOf } from './segments'

const shown = (text: string, marks: { id: string; start: number; end: number }[]) =>
  segmentsOf(text, marks).map((segment) => [segment.text, segment.marks.map(({ id }) => id).join(' ')])

it('leaves a text without marks whole', () => {
  expect(shown('سلام', [])).toEqual([['سلام', '']])
  expect(shown('', [])).toEqual([])
})

it('cuts overlapping marks where they begin and end, the closest mark first', () => {
  const marks = [
    { id: 'a', start: 0, end: 4 },
    { id: 'b', start: 2, end: 6 },
    { id: 'c', start: 3, end: 4 },
  ]
  expect(shown('abcdefgh', marks)).toEqual([
    ['ab', 'a'],
    ['c', 'a b'],
    ['d', 'c a b'],
    ['ef', 'b'],
    ['gh', ''],
  ])
})

it('counts characters, not units of UTF-16', () => {
  expect(shown('😀ab', [{ id: 'a', start: 1, end: 2 }])).toEqual([
    ['😀', ''],
    ['a', 'a'],
    ['b', ''],
  ])
})

it('cuts marks that reach outside to the text, and leaves out empty ones', () => {
  const marks = [
    { id: 'long', start: 2, end: 99 },
    { id: 'empty', start: 1, end: 1 },
    { id: 'beyond', start: 40, end: 50 },
  ]
  expect(shown('abc', marks)).toEqual([
    ['ab', ''],
    ['c', 'long'],
  ])
})

it('never loses a character, and each mark begins just once', () => {
  const aMark = fc.record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 10 }) })
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.array(aMark),
      (text, told) => {
        const length = Array.from(text).length
        const marks = told
          .filter(({ start }) => start < length)
          .map(({ start, length: size }, place) => ({ id: String(place), start, end: start + size }))
        const segments = segmentsOf(text, marks)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        expect(segments.flatMap(({ beginning }) => beginning.map(({ id }) => id)).sort()).toEqual(
          marks.map(({ id }) => id).sort(),
        )
      },
    ),
  )
})
