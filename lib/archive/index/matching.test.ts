import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAfterEpoch, daysSinceEpoch } from '../days'
import { daysIn } from '../dto/testing'
import type { MeetingFilter } from '../filter'
import { permanentIdOfNumber } from '../permanent-id'
import type { StoredMeeting } from './stored-meetings'
import { selected, selectedIn, storedMeeting, tableOf } from './testing'

const some = (values: readonly string[]) => fc.subarray([...values])
const day = fc.integer({ min: 18_000, max: 18_030 })

const meetings: fc.Arbitrary<StoredMeeting[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('talks', 'call', 'summit'),
      place: fc.option(fc.constantFrom('geneva', 'sochi')),
      current: fc.boolean(),
      timelineDay: day,
      firstDay: fc.option(day),
      length: fc.option(fc.integer({ min: 0, max: 9 })),
      officials: some(['a', 'b', 'c']),
      topics: some(['t', 'u']),
      languages: some(['fa', 'ar']),
    }),
    { maxLength: 40 },
  )
  .map((told) =>
    told.map(({ length, ...one }, number) =>
      storedMeeting(number, '2020-01-01', {
        ...one,
        lastDay: length === null ? null : (one.firstDay ?? one.timelineDay) + length,
      }),
    ),
  )

const filters: fc.Arbitrary<MeetingFilter> = fc.record(
  {
    kind: fc.subarray(['talks' as const, 'call' as const], { minLength: 1 }),
    place: fc.constant(['geneva']),
    official: fc.subarray(['a', 'b', 'nobody'], { minLength: 1 }),
    topic: fc.subarray(['t', 'u'], { minLength: 1 }),
    language: fc.subarray(['fa' as const, 'ar' as const], { minLength: 1 }),
    certainty: fc.subarray(['day' as const, 'open' as const, 'undated' as const], { minLength: 1 }),
    from: day.map(dayAfterEpoch),
    to: day.map(dayAfterEpoch),
  },
  { requiredKeys: [] },
)

/** The same, told of one meeting at a time. */
function matches(meeting: StoredMeeting, filter: MeetingFilter): boolean {
  const { firstDay, lastDay, timelineDay, kind, place, officials, topics, languages } = meeting
  const undated = firstDay === null && lastDay === null
  const certainty = undated
    ? 'undated'
    : firstDay === null || lastDay === null
      ? 'open'
      : firstDay === lastDay
        ? 'day'
        : 'range'
  const first = undated ? timelineDay : (firstDay ?? Number.NEGATIVE_INFINITY)
  const last = undated ? timelineDay : (lastDay ?? Number.POSITIVE_INFINITY)
  return (
    meeting.current &&
    (filter.kind?.some((one) => one === kind) ?? true) &&
    (filter.place?.some((one) => one === place) ?? true) &&
    (filter.official?.every((one) => officials.includes(one)) ?? true) &&
    (filter.topic?.every((one) => topics.includes(one)) ?? true) &&
    (filter.language?.some((one) => languages.includes(one)) ?? true) &&
    (filter.certainty?.some((one) => one === certainty) ?? true) &&
    last >= (filter.from === undefined ? last : daysSinceEpoch(filter.from)) &&
    first <= (filter.to === undefined ? first : daysSinceEpoch(filter.to))
  )
}

test('a filter leaves the meetings that it says, each once, the newest first', () => {
  fc.assert(
    fc.property(meetings, filters, (all, filter) => {
      const expected = all
        .filter((meeting) => matches(meeting, filter))
        .map(({ id, timelineDay }) => ({ id, day: dayAfterEpoch(timelineDay) }))
        .sort((a, b) => (a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1))
      const selection = selected(all, filter)
      expect(selection.from(null, 100)).toEqual(expected)
      expect(selection.count).toBe(expected.length)
      const [third] = expected.slice(2)
      if (third === undefined) return
      expect(selection.from({ direction: 'older', ...third }, 100)).toEqual(expected.slice(3))
      expect(selection.from({ direction: 'newer', ...third }, 100)).toEqual(expected.slice(0, 2).reverse())
      const certain = all.filter(
        (meeting) => matches(meeting, filter) && matches(meeting, { certainty: ['day'] }),
      )
      expect(selection.onDay(third.day)).toEqual(
        expected
          .filter(({ id, day: on }) => on === third.day && certain.some((meeting) => meeting.id === id))
          .reverse(),
      )
    }),
  )
})

test('values are counted alike whether most meetings are left or few', () => {
  fc.assert(
    fc.property(meetings, filters, (all, filter) => {
      const left = all.filter((meeting) => matches(meeting, filter))
      const selection = selected(all, filter)
      for (const [column, sort] of [
        ['official', 'officials'],
        ['language', 'languages'],
      ] as const) {
        const counts = new Map<string, number>()
        for (const value of left.flatMap((meeting) => meeting[sort]))
          counts.set(value, (counts.get(value) ?? 0) + 1)
        expect(
          Object.fromEntries(selection.countsOf(column).map(({ value, count }) => [value, count])),
        ).toEqual(Object.fromEntries(counts))
      }
      expect(selection.density().within('0001-01-01', '9999-12-31').count).toBe(left.length)
    }),
  )
})

test('the newest of old days are found behind thousands that are newer', () => {
  const all = Array.from({ length: 6_000 }, (_, number) =>
    storedMeeting(number + 1, dayAfterEpoch(18_000 + Math.floor(number / 3))),
  )
  const selection = selected(all, { to: dayAfterEpoch(18_009) })
  const newest = [30, 29, 28].map((number) => permanentIdOfNumber(37 * number))
  expect(selection.from(null, 3).map(({ id }) => id)).toEqual(newest)
  expect(Array.from(selection.newestFirst(3), (row) => selection.idOf(row))).toEqual(newest)
  expect(selection.newestFirst()).toHaveLength(30)
  expect(selected(all, { to: dayAfterEpoch(17_000) }).from(null, 3)).toEqual([])
})

test('the most frequent of very many values are told in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 300 }), (told) => {
      const selection = selected(
        told.map((place, number) => storedMeeting(number + 1, '2020-01-01', { place: `place-${place}` })),
        {},
      )
      const all = selection.countsOf('place')
      expect(all).toEqual(all.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)))
      expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(told.length)
      expect(selection.foremost('place', 3)).toEqual(all.slice(0, 3))
      expect(selection.valuesIn('place')).toBe(all.length)
    }),
  )
})

test('a cursor at a meeting that is not there any more still tells where to go on', () => {
  const selection = selected([storedMeeting(1, '2020-01-01'), storedMeeting(9, '2020-01-01')], {})
  const gone = { day: '2020-01-01', id: permanentIdOfNumber(37 * 5) }
  expect(selection.from({ direction: 'older', ...gone }, 5).map(({ id }) => id)).toEqual([
    permanentIdOfNumber(37),
  ])
  expect(selection.from({ direction: 'newer', ...gone }, 5).map(({ id }) => id)).toEqual([
    permanentIdOfNumber(37 * 9),
  ])
})

test('a table that has seen changes tells what one would that has only seen how it ended', () => {
  fc.assert(
    fc.property(meetings, meetings, filters, (before, after, filter) => {
      const table = tableOf(before)
      const told = (from: ReturnType<typeof selectedIn>) => ({
        order: from.from(null, 100),
        density: daysIn(from.density()),
        parts: (['official', 'topic', 'kind', 'certainty'] as const).map((column) => from.countsOf(column)),
      })
      told(selectedIn(table, filter))
      for (const meeting of after) table.put(meeting)
      table.settle()
      const ended = [...before.slice(after.length), ...after]
      expect(told(selectedIn(table, filter))).toEqual(told(selectedIn(tableOf(ended), filter)))
      expect(told(selectedIn(table, {}))).toEqual(told(selectedIn(tableOf(ended), {})))
    }),
  )
})
