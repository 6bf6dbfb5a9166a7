import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { type MeetingKind, meetingKindSchema } from '@/lib/registry/schema'
import { dayAfterEpoch, daysSinceEpoch } from '../days'
import { DayCounts } from './day-counts'
import { dayCounts, daysIn } from './testing'

const counts = dayCounts({ '2019-12-31': { call: 1 }, '2021-03-20': { talks: 1, round: 1 } })

it('counts the days from one to another, and none beyond', () => {
  expect(counts).toMatchObject({ first: '2019-12-31', last: '2021-03-20' })
  expect(counts.within('2019-01-01', '2030-12-31').count).toBe(3)
  expect(counts.within('2020-01-01', '2021-03-20')).toMatchObject({
    count: 2,
    kinds: { talks: 1, round: 1, call: 0 },
  })
  expect(counts.within('2020-01-01', '2021-03-19').count).toBe(0)
  expect(counts.within('1900-01-01', '2019-12-30').count).toBe(0)
  expect(counts.within('2022-01-01', '2021-01-01').count).toBe(0)
})

it('finds the nearest days that have meetings', () => {
  expect(counts.lastBefore('2021-03-20')).toBe('2019-12-31')
  expect(counts.lastBefore('2019-12-31')).toBeNull()
  expect(counts.lastBefore('2040-01-01')).toBe('2021-03-20')
  expect(counts.firstAfter('2019-12-31')).toBe('2021-03-20')
  expect(counts.firstAfter('2021-03-20')).toBeNull()
  expect(counts.firstAfter('1900-01-01')).toBe('2019-12-31')
})

it('has neither a first nor a last day where nothing was counted', () => {
  expect(new DayCounts(0, [])).toMatchObject({ first: null, last: null })
  expect(new DayCounts(0, [0, 0, 0, 0, 0, 0])).toMatchObject({ first: null, last: null })
})

test('any stretch of days is counted as its days are one by one', () => {
  const day = fc
    .integer({ min: 0, max: 60 })
    .map((offset) => dayAfterEpoch(daysSinceEpoch('2024-02-01') + offset))
  const kind = fc.constantFrom<MeetingKind[]>(...meetingKindSchema.options)
  fc.assert(
    fc.property(fc.array(fc.tuple(day, kind)), day, day, (meetings, first, last) => {
      const told: Record<string, Partial<Record<MeetingKind, number>>> = {}
      for (const [held, sort] of meetings)
        told[held] = { ...told[held], [sort]: (told[held]?.[sort] ?? 0) + 1 }
      const counted = dayCounts(told)
      const inside = meetings.filter(([held]) => held >= first && held <= last)
      expect(counted.within(first, last).count).toBe(inside.length)
      expect(counted.within(first, last).kinds.talks).toBe(
        inside.filter(([, sort]) => sort === 'talks').length,
      )
      expect(daysIn(counted).map((one) => one.day)).toEqual(Object.keys(told).toSorted())
    }),
  )
})
