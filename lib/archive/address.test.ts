import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  decodeCursor,
  encodeCursor,
  readFilter,
  type TimelineFilter,
  timelineFilterSchema,
  timelinePath,
  writeFilter,
} from './address'
import { newPermanentId } from './permanent-id'

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined })
const filters: fc.Arbitrary<TimelineFilter> = fc
  .record({
    kind: maybe(fc.constantFrom(...timelineFilterSchema.shape.kind.unwrap().unwrap().options)),
    party: maybe(slug),
    series: maybe(slug),
    number: maybe(fc.integer({ min: 1, max: 9999 })),
    month: maybe(fc.constantFrom('2021', '2021-01', '1999-12')),
    topic: maybe(slug),
    place: maybe(slug),
    official: maybe(slug),
    status: maybe(fc.constantFrom('held' as const, 'planned' as const)),
  })
  .map((filter) => (filter.series === undefined ? { ...filter, number: undefined } : filter))

const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('every filter comes back from its address as it went', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      expect(readFilter(writeFilter(filter))).toEqual(filter)
    }),
  )
})

test('one filter has one address, whichever order its parameters come in', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const written = writeFilter(filter)
      const backwards = new URLSearchParams([...written].reverse())
      expect(timelinePath('/en', readFilter(backwards))).toBe(timelinePath('/en', filter))
    }),
  )
})

const UNITS = [
  'a',
  'Z',
  '0',
  '9',
  '-',
  '.',
  '%',
  '\u0000',
  '\u202e',
  'ی',
  '٣',
  '\ud83d',
  '🕊',
  '{',
  '\\',
  '\n',
]

test('nothing that an address can hold makes reading it fail', () => {
  const names = fc.constantFrom('kind', 'party', 'series', 'number', 'month', 'official', 'at', '__proto__')
  const values = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 20 })
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values), { maxLength: 6 }), (pairs) => {
      readFilter(new URLSearchParams(pairs))
      readFilter(Object.fromEntries(pairs))
    }),
  )
})

test('bad values are dropped, and what is good beside them is kept', () => {
  const told = { kind: 'talks', party: 'Not A Slug', month: '2021-13', number: '17', junk: 'x' }
  expect(writeFilter(readFilter(told)).toString()).toBe('kind=talks')
  expect(writeFilter(readFilter({ series: ['astana', 'geneva'], number: '017' })).toString()).toBe(
    'series=astana',
  )
})

test('every place in a timeline comes back from its cursor, which an address can carry as it is', () => {
  fc.assert(
    fc.property(fc.constantFrom('older' as const, 'newer' as const), days, (direction, day) => {
      const cursor = { direction, day, id: newPermanentId() }
      const told = encodeCursor(cursor)
      expect(decodeCursor(told)).toEqual(cursor)
      expect(encodeURIComponent(told)).toBe(told)
    }),
  )
})

test('a cursor that is none is none', () => {
  fc.assert(fc.property(fc.string(), (told) => decodeCursor(told) === null))
  expect(decodeCursor(undefined)).toBeNull()
  expect(decodeCursor(btoa('o_2021-02-30_0000000000'))).toBeNull()
})
