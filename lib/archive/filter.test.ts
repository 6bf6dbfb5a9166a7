import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  hasValue,
  isEmptyFilter,
  type MeetingFilter,
  meetingFilterSchema,
  narrowingsOf,
  readFilter,
  readView,
  valuesOutside,
  withoutValue,
  withValue,
  writeFilter,
} from './filter'

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
const someOf = <Value extends string>(value: fc.Arbitrary<Value>) =>
  fc.uniqueArray(value, { minLength: 1, maxLength: 4 }).map((values) => values.sort())
const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const filters: fc.Arbitrary<MeetingFilter> = fc
  .record(
    {
      kind: someOf(fc.constantFrom('talks', 'call', 'summit')),
      status: someOf(fc.constantFrom('held', 'planned')),
      official: someOf(slug),
      party: someOf(slug),
      place: someOf(slug),
      topic: someOf(slug),
      language: someOf(fc.constantFrom('fa', 'ar', 'ru')),
      publisher: someOf(slug),
      certainty: someOf(fc.constantFrom('day', 'range', 'open', 'undated')),
      review: someOf(fc.constantFrom('reviewed', 'unreviewed')),
      series: slug,
      number: fc.integer({ min: 1, max: 9999 }),
      relation: fc.constantFrom('session', 'margins'),
      from: day,
      to: day,
    },
    { requiredKeys: [] },
  )
  .map(({ from, to, series, number, relation, ...lists }) => ({
    ...lists,
    ...(series === undefined
      ? {}
      : {
          series,
          ...(number === undefined ? {} : { number }),
          ...(relation === undefined ? {} : { relation }),
        }),
    ...(from === undefined || (to !== undefined && to < from) ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }))

test('every filter comes back from its address as it went', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      expect(readFilter(writeFilter(filter))).toEqual(filter)
    }),
  )
})

test('one filter has one address, whichever order its parameters come in, and however often', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const written = writeFilter(filter)
      const shuffled = new URLSearchParams([...written, ...written].reverse())
      expect(writeFilter(readFilter(shuffled)).toString()).toBe(written.toString())
    }),
  )
})

test('every narrowing can be dropped, one after the other, until nothing is narrowed', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      let left = filter
      for (let steps = narrowingsOf(filter).length; steps > 0; steps--) {
        const [first] = narrowingsOf(left)
        if (first === undefined) throw new Error('Nothing is left to drop.')
        expect(narrowingsOf(first.without)).toHaveLength(steps - 1)
        left = first.without
      }
      expect(isEmptyFilter(left)).toBe(true)
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
  const names = fc.constantFrom(...meetingFilterSchema.keyof().options, 'at', 'q', 'calendar', '__proto__')
  const values = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 20 })
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values), { maxLength: 6 }), (pairs) => {
      for (const told of [new URLSearchParams(pairs), Object.fromEntries(pairs)]) {
        readFilter(told)
        readView(told)
      }
    }),
  )
})

test('bad values are dropped, and what is good beside them is kept', () => {
  const told = { kind: 'talks', party: ['Not A Slug', 'ir'], from: '2021-13-01', number: '17', junk: 'x' }
  expect(writeFilter(readFilter(told)).toString()).toBe('kind=talks&party=ir')
  expect(writeFilter(readFilter({ series: ['astana', 'geneva'], number: '017' })).toString()).toBe(
    'series=astana',
  )
})

test('values that no filter can have are told by name', () => {
  const told = new URLSearchParams(
    'kind=banana&kind=call&party=Not+A+Slug&from=2021-13-01&to=&number=0&relation=beside&series=astana&junk=x',
  )
  expect(valuesOutside(told)).toEqual([
    { name: 'kind', value: 'banana' },
    { name: 'party', value: 'Not A Slug' },
    { name: 'number', value: '0' },
    { name: 'relation', value: 'beside' },
    { name: 'from', value: '2021-13-01' },
  ])
  expect(valuesOutside(writeFilter(readFilter(told)))).toEqual([])
})

test('days told the wrong way round mean the stretch between them', () => {
  expect(readFilter({ from: '2021-12-31', to: '2021-12-01' })).toEqual({
    from: '2021-12-01',
    to: '2021-12-31',
  })
})

test('no address asks for more than a dozen values of a sort', () => {
  const parties = Array.from({ length: 40 }, (_, index) => `p${index}`)
  const { party: read = [] } = readFilter({ party: parties })
  expect(read).toHaveLength(12)
  const left = valuesOutside({ party: parties, series: ['astana', 'geneva'] })
  expect(left).toHaveLength(29)
  expect(left.at(-1)).toEqual({ name: 'series', value: 'geneva', beyond: true })
  expect([...read, ...left.slice(0, -1).map(({ value }) => value)].sort()).toEqual(parties.toSorted())
})

test('one more than a dozen stands in the address, whose page says so', () => {
  const dozen = Array.from({ length: 12 }, (_, index) => `p${index + 10}`)
  const address = writeFilter(withValue({ party: dozen }, 'party', 'ru'))
  expect(valuesOutside(address)).toEqual([{ name: 'party', value: 'ru', beyond: true }])
})

test('a value is added and taken away, and a bad one changes nothing', () => {
  const filter = withValue({ party: ['ir'] }, 'party', 'ru')
  expect(filter).toEqual({ party: ['ir', 'ru'] })
  expect(hasValue(filter, 'party', 'ru')).toBe(true)
  expect(withoutValue(filter, 'party', 'ir')).toEqual({ party: ['ru'] })
  expect(withoutValue({ party: ['ir'] }, 'party', 'ir')).toEqual({})
  expect(withValue(filter, 'kind', 'no-such-kind')).toEqual(filter)
})
