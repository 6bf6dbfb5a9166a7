import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysLater } from './calendar'
import {
  daysBetween,
  periodAfter,
  periodAround,
  periodFilling,
  periodInWords,
  periodName,
  periodsBetween,
  UNITS,
} from './periods'

const CALENDARS = ['gregorian', 'jalali', 'hijri'] as const

it('finds the period of a calendar around a day', () => {
  expect(periodAround('jalali', 'month', '2021-12-25')).toEqual({
    unit: 'month',
    year: 1400,
    month: 10,
    day: 1,
    first: '2021-12-22',
    last: '2022-01-20',
  })
  expect(periodAround('jalali', 'year', '2021-12-25')).toMatchObject({
    first: '2021-03-21',
    last: '2022-03-20',
  })
  expect(periodAround('hijri', 'month', '2017-01-23')).toMatchObject({ year: 1438, month: 4 })
  expect(periodAround('gregorian', 'decade', '2021-12-25')).toMatchObject({
    first: '2020-01-01',
    last: '2029-12-31',
  })
})

it('parts a stretch of days into the periods that it touches', () => {
  const months = periodsBetween('jalali', 'month', '2021-03-20', '2022-03-21')
  expect(months).toHaveLength(14)
  expect(months[0]).toMatchObject({ year: 1399, month: 12, last: '2021-03-20' })
  expect(months.at(-1)).toMatchObject({ year: 1401, month: 1, first: '2022-03-21' })
  const days = periodsBetween('hijri', 'day', '2017-01-23', '2017-01-30')
  expect(days.map(({ month, day }) => `${month}/${day}`)).toEqual([
    ...['4/25', '4/26', '4/27', '4/28', '4/29', '4/30', '5/1', '5/2'],
  ])
})

describe.each(CALENDARS)('the %s calendar', (calendar) => {
  const day = fc.integer({ min: -20_000, max: 30_000 }).map((days) => daysLater('1970-01-01', days))

  it('leaves no day between a period and the next, and none in both', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...UNITS), (isoDay, unit) => {
        const period = periodAround(calendar, unit, isoDay)
        expect(period.first <= isoDay && isoDay <= period.last).toBe(true)
        const next = periodAfter(calendar, period)
        expect(next.first).toBe(daysLater(period.last, 1))
        expect(next).toEqual(periodAround(calendar, unit, next.first))
      }),
      { numRuns: 300 },
    )
  })
})

it('knows which period two days fill', () => {
  expect(periodFilling('jalali', '2021-03-21', '2022-03-20')).toMatchObject({ unit: 'year', year: 1400 })
  expect(periodFilling('gregorian', '2021-03-21', '2022-03-20')).toBeNull()
  expect(periodFilling('gregorian', '2021-03-01', '2021-03-31')).toMatchObject({ unit: 'month', month: 3 })
  expect(periodFilling('hijri', '2021-03-01', '2021-03-01')).toMatchObject({ unit: 'day' })
})

it('says a period in the words of each language', () => {
  const month = periodAround('jalali', 'month', '2021-12-25')
  expect(periodInWords('fa', 'jalali', month)).toBe('دی ۱۴۰۰')
  expect(periodName('fa', 'jalali', month)).toBe('دی')
  const day = periodAround('hijri', 'day', '2017-01-23')
  expect(periodInWords('ar', 'hijri', day)).toBe('٢٥ ربيع الآخر ١٤٣٨')
  expect(periodName('ar', 'hijri', day)).toBe('٢٥')
  expect(periodInWords('en', 'gregorian', periodAround('gregorian', 'decade', '1979-11-04'))).toBe(
    '1970–1979',
  )
})

it('counts days with both ends', () => {
  expect(daysBetween('2020-02-28', '2020-03-01')).toBe(3)
})
