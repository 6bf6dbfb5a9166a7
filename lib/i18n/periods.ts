/**
 * Stretches of time as a calendar parts them: decades, years, months, days. Every period knows its
 * first and last Gregorian day, so that what is counted by days can be counted by any calendar.
 */
import { countedIn, daysInMonth, daysLater, isoDayOf } from './calendar'
import { dayInWords, monthInWords } from './dates'
import { inDigits } from './digits'
import type { CalendarName, Locale } from './locales'
import { monthName } from './month-names'

export const UNITS = ['decade', 'year', 'month', 'day'] as const
export type Unit = (typeof UNITS)[number]

export type Period = {
  unit: Unit
  /** Where it begins, as its calendar counts. */
  year: number
  month: number
  day: number
  /** First and last Gregorian day, `YYYY-MM-DD`, both included. */
  first: string
  last: string
}

const DAY_LENGTH = 86_400_000

/** Days since 1 January 1970 of a Gregorian day `YYYY-MM-DD`. */
export function dayNumber(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`) / DAY_LENGTH
}

/** How many days two Gregorian days and what lies between them are. */
export function daysBetween(first: string, last: string): number {
  return dayNumber(last) - dayNumber(first) + 1
}

const decadeOf = (year: number) => year - (((year % 10) + 10) % 10)

/** The months of a year of a calendar; kept, since pages ask for the same years again and again. */
const keptMonths = new Map<string, readonly Period[]>()

function monthsOf(calendar: CalendarName, year: number): readonly Period[] {
  const key = `${calendar}/${year}`
  const kept = keptMonths.get(key)
  if (kept) return kept
  let first = isoDayOf(calendar, { year, month: 1, day: 1 })
  const months = Array.from({ length: 12 }, (_, index): Period => {
    const month = index + 1
    const last = daysLater(first, daysInMonth(calendar, year, month) - 1)
    const period = { unit: 'month' as const, year, month, day: 1, first, last }
    first = daysLater(last, 1)
    return period
  })
  keptMonths.set(key, months)
  return months
}

function yearsTogether(calendar: CalendarName, unit: Unit, year: number, count: number): Period {
  const first = monthsOf(calendar, year)[0]?.first ?? ''
  const last = monthsOf(calendar, year + count - 1)[11]?.last ?? ''
  return { unit, year, month: 1, day: 1, first, last }
}

/** The period of a calendar in which a Gregorian day falls. Throws a RangeError on what is no day. */
export function periodAround(calendar: CalendarName, unit: Unit, isoDay: string): Period {
  const { year, month, day } = countedIn(calendar, isoDay)
  if (unit === 'decade') return yearsTogether(calendar, unit, decadeOf(year), 10)
  if (unit === 'year') return yearsTogether(calendar, unit, year, 1)
  if (unit === 'day') return { unit, year, month, day, first: isoDay, last: isoDay }
  const found = monthsOf(calendar, year)[month - 1]
  if (found === undefined) throw new RangeError(`There is no month ${month} in the ${calendar} calendar.`)
  return found
}

/** The period of the same unit that follows. */
export function periodAfter(calendar: CalendarName, { unit, year, month, day, last }: Period): Period {
  if (unit === 'decade') return yearsTogether(calendar, unit, year + 10, 10)
  if (unit === 'year') return yearsTogether(calendar, unit, year + 1, 1)
  const next = daysLater(last, 1)
  const within = monthsOf(calendar, year)
  if (unit === 'month') return within[month] ?? periodAround(calendar, 'month', next)
  const ends = within[month - 1]?.last === last
  return ends
    ? periodAround(calendar, 'day', next)
    : { unit, year, month, day: day + 1, first: next, last: next }
}

/** All periods that two Gregorian days and the days between them touch, the oldest first. */
export function periodsBetween(calendar: CalendarName, unit: Unit, first: string, last: string): Period[] {
  const periods: Period[] = []
  let period = periodAround(calendar, unit, first)
  while (period.first <= last) {
    periods.push(period)
    period = periodAfter(calendar, period)
  }
  return periods
}

/** The coarsest period that two Gregorian days fill to the brim; null where none does. */
export function periodFilling(calendar: CalendarName, first: string, last: string): Period | null {
  for (const unit of UNITS) {
    const period = periodAround(calendar, unit, first)
    if (period.first === first && period.last === last) return period
  }
  return null
}

/** A period in words that need nothing around them: `2021`, `December 2021`, `25 December 2021`. */
export function periodInWords(locale: Locale, calendar: CalendarName, period: Period): string {
  const { unit, year, month, first } = period
  if (unit === 'decade') return `${inDigits(locale, year)}–${inDigits(locale, year + 9)}`
  if (unit === 'year') return inDigits(locale, year)
  return unit === 'month'
    ? monthInWords(locale, calendar, year, month)
    : dayInWords(locale, first, { calendar })
}

/** What is left to say of a period below its year or month: `2021`, `December`, `25`. */
export function periodName(locale: Locale, calendar: CalendarName, period: Period): string {
  const { unit, year, month, day } = period
  if (unit === 'month') return monthName(locale, calendar, month)
  return inDigits(locale, unit === 'day' ? day : year)
}
