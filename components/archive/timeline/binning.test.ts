import { expect, it } from 'vitest'
import { dayCounts } from '@/lib/archive/dto/testing'
import { periodsBetween } from '@/lib/i18n/periods'
import { countByPeriod, familiesIn, shownFirst, tallest } from './binning'

const density = dayCounts({
  '2019-12-31': { call: 1 },
  '2021-03-20': { talks: 1, round: 1 },
  '2021-03-21': { talks: 3 },
})

const yearsOf = (calendar: 'gregorian' | 'jalali' | 'hijri') =>
  countByPeriod(density, periodsBetween(calendar, 'year', '2019-12-31', '2021-03-21')).map(
    ({ period, count }) => [period.year, count],
  )

it('counts the same days by the years of any calendar', () => {
  expect(yearsOf('gregorian')).toEqual([
    [2019, 1],
    [2020, 0],
    [2021, 5],
  ])
  expect(yearsOf('jalali')).toEqual([
    [1398, 1],
    [1399, 2],
    [1400, 3],
  ])
  expect(yearsOf('hijri')).toEqual([
    [1441, 1],
    [1442, 5],
  ])
})

it('counts kinds, and leaves out days beyond the periods', () => {
  const months = countByPeriod(density, periodsBetween('gregorian', 'month', '2021-03-01', '2021-04-01'))
  expect(months[0]).toMatchObject({ count: 5, kinds: { talks: 4, round: 1 } })
  expect(months[1]).toMatchObject({ count: 0, kinds: {} })
  expect(familiesIn(months)).toEqual(['session', 'talks'])
  expect(tallest(months)).toBe(5)
  expect(tallest([])).toBe(1)
})

const lastDay = new Date(20_000 * 86_400_000).toISOString().slice(0, 10)
const everyDay = dayCounts(
  Object.fromEntries(
    Array.from({ length: 20_001 }, (_, index) => [
      new Date(index * 86_400_000).toISOString().slice(0, 10),
      { talks: 1, call: 1 },
    ]),
  ),
)

it.each(['gregorian', 'jalali', 'hijri'] as const)(
  'counts 20,000 days by the months of the %s calendar in milliseconds',
  (calendar) => {
    const quickest = Array.from({ length: 10 }, () => {
      const start = performance.now()
      const counts = countByPeriod(everyDay, periodsBetween(calendar, 'month', '1970-01-01', lastDay))
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(40_002)
      return performance.now() - start
    }).toSorted((a, b) => a - b)[0]
    expect(quickest).toBeLessThan(30)
  },
)

it('shows first the days asked for, else the fullest column, the latest of several', () => {
  const days = countByPeriod(
    dayCounts({ '2021-12-12': { call: 2 }, '2021-12-21': { talks: 2 }, '2021-12-25': { talks: 1 } }),
    periodsBetween('gregorian', 'day', '2021-12-01', '2021-12-31'),
  )
  const first = (window: { from: string; to: string } | null) => shownFirst(days, window)?.period.first
  expect(first({ from: '2021-12-05', to: '2021-12-12' })).toBe('2021-12-05')
  expect(first({ from: '2021-12-01', to: '2021-12-31' })).toBe('2021-12-21')
  expect(first(null)).toBe('2021-12-21')
})
