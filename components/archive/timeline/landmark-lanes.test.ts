import { expect, it } from 'vitest'
import type { Landmark } from '@/lib/archive/dto'
import { daysLater } from '@/lib/i18n/calendar'
import { periodsBetween } from '@/lib/i18n/periods'
import { LANE_WIDTHS, type LaneWidth, landmarksWithin, lanesOf } from './landmark-lanes'

const session = (slug: string, number: number | null, first: string, days = 1, meetings = 1): Landmark => ({
  series: { slug, name: { en: slug } },
  number,
  first,
  last: daysLater(first, days - 1),
  meetings,
})

const year = periodsBetween('gregorian', 'month', '2021-01-01', '2021-12-31')

it('parts sessions into a lane for each series, the busiest first', () => {
  const lanes = lanesOf(
    [
      session('geneva', 8, '2021-05-01', 2, 3),
      session('astana', 16, '2021-07-07', 2, 2),
      session('astana', 17, '2021-12-21', 2, 9),
      session('astana', 15, '2020-02-16'),
    ],
    year,
  )
  expect(
    lanes.map(({ series, marks }) => [series.slug, marks.map(({ landmark }) => landmark.number)]),
  ).toEqual([
    ['astana', [16, 17]],
    ['geneva', [8]],
  ])
})

it('draws days to scale, and of sessions that reach beyond the strip the part on it', () => {
  const [lane] = lanesOf([session('unga', 76, '2020-12-30', 4), session('unga', 77, '2021-12-31', 9)], year)
  const [start, end] = lane?.marks ?? []
  expect(start).toMatchObject({ start: 0 })
  expect(start?.size).toBeCloseTo((100 * 2) / 365)
  expect((end?.start ?? 0) + (end?.size ?? 0)).toBeCloseTo(100)
})

it('numbers never touch, at any width', () => {
  const crowded = Array.from({ length: 60 }, (_, index) =>
    session('astana', index + 1, daysLater('2021-01-01', index * 6), 2, index % 7),
  )
  const marks = lanesOf(crowded, year)[0]?.marks ?? []
  for (const [name, width] of Object.entries(LANE_WIDTHS)) {
    const labelled = marks.filter((mark) => mark.labelled.some((each: LaneWidth) => each === name))
    const middles = labelled.map(({ start, size }) => ((start + size / 2) / 100) * width)
    for (let index = 1; index < middles.length; index++)
      expect((middles[index] ?? 0) - (middles[index - 1] ?? 0)).toBeGreaterThanOrEqual(15)
    expect(labelled.length).toBeGreaterThan(width / 40)
  }
})

it('gives room to the sessions with more meetings first', () => {
  const [lane] = lanesOf([session('a', 1, '2021-06-01', 1, 1), session('a', 2, '2021-06-02', 1, 5)], year)
  expect(lane?.marks.map(({ labelled }) => labelled.length > 0)).toEqual([false, true])
})

it('lists all sessions of the time shown in its order', () => {
  const told = [
    session('b', null, '2021-09-01'),
    session('a', 3, '2021-02-01'),
    session('a', 9, '2022-02-01'),
  ]
  expect(landmarksWithin(told, year).map(({ first }) => first)).toEqual(['2021-02-01', '2021-09-01'])
})
