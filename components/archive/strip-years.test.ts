import { expect, it } from 'vitest'
import { stripYears, tallest, yearOf } from './strip-years'

const counts = [
  { day: '2019-12-31', count: 1, kinds: {} },
  { day: '2021-03-20', count: 2, kinds: {} },
  { day: '2021-03-21', count: 3, kinds: {} },
]

it('counts by the months of the calendar shown', () => {
  const gregorian = stripYears(counts, 'gregorian')
  expect(gregorian.map(({ year, count }) => [year, count])).toEqual([
    [2019, 1],
    [2020, 0],
    [2021, 5],
  ])
  expect(gregorian[2]?.months[2]).toEqual({ month: 3, count: 5, nextFirstDay: '2021-04-01' })
  const jalali = stripYears(counts, 'jalali')
  expect(jalali.map(({ year, count }) => [year, count])).toEqual([
    [1398, 1],
    [1399, 2],
    [1400, 3],
  ])
})

it('leads to the day after the month, from which older meetings are shown', () => {
  const [year] = stripYears([{ day: '2021-12-25', count: 1, kinds: {} }], 'jalali')
  expect(year?.months[9]).toEqual({ month: 10, count: 1, nextFirstDay: '2022-01-21' })
  expect(year?.nextFirstDay).toBe('2022-03-21')
})

it('measures bars by the busiest month', () => {
  expect(tallest(stripYears(counts, 'gregorian'))).toBe(5)
  expect(tallest([])).toBe(1)
})

it('knows in which year a reader is', () => {
  expect(yearOf('2021-03-20', 'jalali')).toBe(1399)
  expect(yearOf(undefined, 'jalali')).toBeUndefined()
})
