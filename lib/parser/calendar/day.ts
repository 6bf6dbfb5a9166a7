/**
 * Days as integers, so that calendars, intervals and weekdays are plain arithmetic and no clock or
 * time zone can creep in. Gregorian, Jalali (solar Hijri) and Hijri by Umm al-Qura.
 */
import {
  type AnyCalendarDate,
  CalendarDate,
  type Calendar as CalendarSystem,
  GregorianCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar,
} from '@internationalized/date'

declare const dayBrand: unique symbol
/** Days since 1 January 1970 (Gregorian), which is 0. */
export type Day = number & { readonly [dayBrand]: true }

export type Calendar = 'gregorian' | 'jalali' | 'hijri'

export interface DayFields {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** Julian day number of 1 January 1970 as @internationalized/date counts it. */
const EPOCH = 2440588

const SYSTEMS: Record<Calendar, CalendarSystem> = {
  gregorian: new GregorianCalendar(),
  jalali: new PersianCalendar(),
  hijri: new IslamicUmalquraCalendar(),
}

/** Years that the calendars' tables and rules hold for: Umm al-Qura is tabulated for 1300–1600 only. */
const YEARS: Record<Calendar, readonly [number, number]> = {
  gregorian: [1, 9999],
  jalali: [1, 3000],
  hijri: [1300, 1600],
}

const isDay = (value: number): value is Day => Number.isInteger(value)

/** Any integer is a day; a fraction is a fault of the caller. */
export function asDay(value: number): Day {
  if (!isDay(value)) throw new RangeError(`Not a whole day: ${value}`)
  return value
}

export function addDays(day: Day, days: number): Day {
  return asDay(day + days)
}

/** The day that a month begins on, and its days. */
interface Month {
  readonly first: Day
  readonly length: number
}

/** Months by year and number, reckoned once each: texts speak of few, and each date is tried in several years. */
const MONTHS: Record<Calendar, Map<number, Month>> = {
  gregorian: new Map(),
  jalali: new Map(),
  hijri: new Map(),
}

/** A month; null where the calendar doesn't know it. */
function monthOf(calendar: Calendar, year: number, month: number): Month | null {
  const [first, last] = YEARS[calendar]
  if (year < first || year > last || month < 1 || month > 12) return null
  const known = MONTHS[calendar].get(12 * year + month)
  if (known) return known
  const system = SYSTEMS[calendar]
  const begin: AnyCalendarDate = new CalendarDate(system, year, month, 1)
  const reckoned = { first: asDay(system.toJulianDay(begin) - EPOCH), length: system.getDaysInMonth(begin) }
  MONTHS[calendar].set(12 * year + month, reckoned)
  return reckoned
}

/** The number of days in a month, null where the calendar doesn't know it. */
export function daysInMonth(calendar: Calendar, year: number, month: number): number | null {
  return monthOf(calendar, year, month)?.length ?? null
}

/** The day, or null where the calendar has no such day (30 February, 31 Mehr, Hijri 1299). */
export function dayOf(calendar: Calendar, year: number, month: number, day: number): Day | null {
  const within = monthOf(calendar, year, month)
  return within && day >= 1 && day <= within.length ? addDays(within.first, day - 1) : null
}

/** Year, month and day in a calendar; null where its tables end (Hijri outside 1300–1600). */
export function fieldsOf(calendar: Calendar, day: Day): DayFields | null {
  if (calendar === 'hijri' && (day < HIJRI_FIRST || day > HIJRI_LAST)) return null
  const date = SYSTEMS[calendar].fromJulianDay(day + EPOCH)
  return { year: date.year, month: date.month, day: date.day }
}

const HIJRI_FIRST = dayOf('hijri', 1300, 1, 1) ?? 0
const HIJRI_LAST = (dayOf('hijri', 1600, 12, 1) ?? 0) + 28

/** 0 is Sunday, 6 Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6
const WEEK: readonly Weekday[] = [4, 5, 6, 0, 1, 2, 3]

export function weekdayOf(day: Day): Weekday {
  return WEEK[((day % 7) + 7) % 7] ?? 0
}

/** `2021-12-25`. */
export function isoOf(day: Day): string {
  const date = SYSTEMS.gregorian.fromJulianDay(day + EPOCH)
  return `${String(date.year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
}

/** The Gregorian day `2021-12-25`; null where it isn't one. */
export function dayOfIso(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  return match ? dayOf('gregorian', Number(match[1]), Number(match[2]), Number(match[3])) : null
}

export interface CalendarFields {
  readonly gregorian: DayFields
  readonly jalali: DayFields
  /** Null outside 1300–1600 AH; a Hijri day nobody proved is ±1 day. */
  readonly hijri: DayFields | null
}

/** A Gregorian ISO day in the three calendars, for pages; null where it isn't a day. */
export function toCalendars(isoDay: string): CalendarFields | null {
  const day = dayOfIso(isoDay)
  if (day === null) return null
  const gregorian = fieldsOf('gregorian', day)
  const jalali = fieldsOf('jalali', day)
  return gregorian && jalali ? { gregorian, jalali, hijri: fieldsOf('hijri', day) } : null
}

const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTH_NAMES: Record<Calendar, readonly string[]> = {
  gregorian: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  jalali: 'Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand'.split(' '),
  hijri: [
    'Muharram',
    'Safar',
    "Rabi' I",
    "Rabi' II",
    'Jumada I',
    'Jumada II',
    'Rajab',
    "Sha'ban",
    'Ramadan',
    'Shawwal',
    "Dhu al-Qa'da",
    'Dhu al-Hijja',
  ],
}

/** English weekday, for explanations. */
export function weekdayName(weekday: Weekday): string {
  return WEEKDAY_NAMES[weekday] ?? ''
}

/** English month, for explanations. */
export function monthName(calendar: Calendar, month: number): string {
  return MONTH_NAMES[calendar][month - 1] ?? ''
}

/** `25 December 2021`, `6 Azar 1400`: for explanations. */
export function describeDay(day: Day, calendar: Calendar = 'gregorian'): string {
  const fields = fieldsOf(calendar, day) ?? fieldsOf('gregorian', day)
  return fields ? `${fields.day} ${monthName(calendar, fields.month)} ${fields.year}` : isoOf(day)
}
