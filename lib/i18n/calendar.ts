/**
 * Days in the three calendars. A day is `YYYY-MM-DD`, Gregorian; no instant and no time zone comes
 * into it but for today. Hijri days are Umm al-Qura's, which sighting may shift by one.
 */
import {
  type Calendar,
  CalendarDate,
  GregorianCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar,
  parseDate,
  toCalendar,
} from '@internationalized/date'
import type { CalendarName } from './locales'

const CALENDARS: Record<CalendarName, Calendar> = {
  gregorian: new GregorianCalendar(),
  jalali: new PersianCalendar(),
  hijri: new IslamicUmalquraCalendar(),
}

/** A day as one calendar counts it; months from 1. */
export type CountedDay = { year: number; month: number; day: number }

/** Days as they were counted before: pages ask for the same some thousands again and again. */
const counted: Record<CalendarName, Map<string, Readonly<CountedDay>>> = {
  gregorian: new Map(),
  jalali: new Map(),
  hijri: new Map(),
}
const COUNTED_KEPT = 50_000

/** Counts a Gregorian day by another calendar. Throws a RangeError on what is no day. */
export function countedIn(calendar: CalendarName, isoDay: string): Readonly<CountedDay> {
  const before = counted[calendar].get(isoDay)
  if (before !== undefined) return before
  const { year, month, day } = toCalendar(parseDate(isoDay), CALENDARS[calendar])
  const found = { year, month, day }
  if (counted[calendar].size < COUNTED_KEPT) counted[calendar].set(isoDay, found)
  return found
}

/** The Gregorian day, `YYYY-MM-DD`, of a day counted by another calendar. */
export function isoDayOf(calendar: CalendarName, { year, month, day }: CountedDay): string {
  return toCalendar(new CalendarDate(CALENDARS[calendar], year, month, day), CALENDARS.gregorian).toString()
}

/** How many days a calendar's month has. */
export function daysInMonth(calendar: CalendarName, year: number, month: number): number {
  return CALENDARS[calendar].getDaysInMonth(new CalendarDate(CALENDARS[calendar], year, month, 1))
}

/** A year of a calendar, a month or a day of it; months from 1. */
export type Dated = { year: number; month?: number | undefined; day?: number | undefined }

/** The first and last day, `YYYY-MM-DD`, of what is dated so; null where the calendar has no such month or day. */
export function daysOf(
  calendar: CalendarName,
  { year, month, day }: Dated,
): { from: string; to: string } | null {
  if (month !== undefined && (month < 1 || month > 12)) return null
  const [firstMonth, lastMonth] = [month ?? 1, month ?? 12]
  const lastDay = daysInMonth(calendar, year, lastMonth)
  if (day !== undefined && (day < 1 || day > lastDay)) return null
  return {
    from: isoDayOf(calendar, { year, month: firstMonth, day: day ?? 1 }),
    to: isoDayOf(calendar, { year, month: lastMonth, day: day ?? lastDay }),
  }
}

/** 0 for Sunday … 6 for Saturday. */
export function weekdayOf(isoDay: string): number {
  return new Date(`${isoDay}T00:00:00Z`).getUTCDay()
}

/** The day `count` days later (earlier, where negative). */
export function daysLater(isoDay: string, count: number): string {
  return parseDate(isoDay).add({ days: count }).toString()
}

/** A month of a calendar, its first day and the day after its last. */
export type MonthSpan = { year: number; month: number; firstDay: string; nextFirstDay: string }

/** The calendar's month in which a Gregorian day falls. */
export function monthAround(calendar: CalendarName, isoDay: string): MonthSpan {
  const { year, month } = countedIn(calendar, isoDay)
  const firstDay = isoDayOf(calendar, { year, month, day: 1 })
  return { year, month, firstDay, nextFirstDay: daysLater(firstDay, daysInMonth(calendar, year, month)) }
}

/** The day that it is, in UTC, for readers wherever they are. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
