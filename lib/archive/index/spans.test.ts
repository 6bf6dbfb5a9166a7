import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Spans } from './spans'

const day = fc.integer({ min: 0, max: 60 })
const span = fc
  .tuple(day, fc.constantFrom(0, 0, 0, 3, 100))
  .map(([begin, days]) => ({ begin, end: begin + days }))
/** As an archive is read, and what has come since. */
const spans = fc
  .tuple(fc.array(span), fc.array(span, { maxLength: 5 }))
  .map(([read, come]) => [...read.toSorted((a, b) => a.begin - b.begin), ...come])

test('what reaches into some days is found, and nothing else', () => {
  fc.assert(
    fc.property(spans, day, day, (told, first, last) => {
      const kept = new Spans(4)
      for (const { begin, end } of told) kept.add(begin, end)
      const touching = told.flatMap(({ begin, end }, row) => (end >= first && begin <= last ? [row] : []))
      expect(kept.touching(first, last).array()).toEqual(touching)
      expect(kept.touching(first, Number.POSITIVE_INFINITY).array()).toEqual(
        told.flatMap(({ end }, row) => (end >= first ? [row] : [])),
      )
    }),
  )
})
