import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countedIn, daysInMonth, daysLater, isoDayOf, monthAround, weekdayOf } from './calendar'
import type { CalendarName } from './locales'
import { LOCALES, MANNERS } from './locales'
import { monthName } from './month-names'

const CALENDARS: CalendarName[] = ['gregorian', 'jalali', 'hijri']
const aDay = fc
  .date({ min: new Date('1979-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

it('every day comes back from every calendar as itself', () => {
  fc.assert(
    fc.property(aDay, fc.constantFrom(...CALENDARS), (day, calendar) => {
      expect(isoDayOf(calendar, countedIn(calendar, day))).toBe(day)
    }),
  )
})

it('every day lies in the month around it', () => {
  fc.assert(
    fc.property(aDay, fc.constantFrom(...CALENDARS), (day, calendar) => {
      const { firstDay, nextFirstDay } = monthAround(calendar, day)
      expect(firstDay <= day && day < nextFirstDay).toBe(true)
    }),
  )
})

it('counts Hijri days as Umm al-Qura does', () => {
  expect(countedIn('hijri', '2017-01-23')).toEqual({ year: 1438, month: 4, day: 25 })
})

it('knows months of 29, 30 and 31 days', () => {
  expect(daysInMonth('jalali', 1399, 12)).toBe(30)
  expect(daysInMonth('jalali', 1400, 12)).toBe(29)
  expect(daysInMonth('gregorian', 2024, 2)).toBe(29)
})

it('steps over the ends of months and years', () => {
  expect(daysLater('2021-12-31', 1)).toBe('2022-01-01')
  expect(daysLater('2024-03-01', -1)).toBe('2024-02-29')
  expect(weekdayOf('2021-12-25')).toBe(6)
})

it('names all twelve months of each calendar in each language, no two alike', () => {
  for (const locale of LOCALES) {
    for (const calendar of MANNERS[locale].calendars) {
      const names = Array.from({ length: 12 }, (_, index) => monthName(locale, calendar, index + 1))
      expect(new Set(names).size).toBe(12)
      expect(names).not.toContain('')
    }
  }
})
