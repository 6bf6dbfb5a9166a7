import type { DayCount } from '@/lib/archive/dto'
import { countedIn, daysInMonth, daysLater, isoDayOf, monthAround } from '@/lib/i18n/calendar'
import type { CalendarName } from '@/lib/i18n/locales'

export type StripMonth = {
  month: number
  count: number
  /** The first day after the month: what is older than it begins with the month's last meeting. */
  nextFirstDay: string
}
export type StripYear = { year: number; count: number; months: StripMonth[]; nextFirstDay: string }

/** The years of the count strip by a calendar, oldest first and without gaps, each with its twelve months. */
export function stripYears(counts: readonly DayCount[], calendar: CalendarName): StripYear[] {
  const byMonth = new Map<string, number>()
  const years: number[] = []
  for (const { day, count } of counts) {
    const { year, month } = countedIn(calendar, day)
    years.push(year)
    byMonth.set(`${year}/${month}`, (byMonth.get(`${year}/${month}`) ?? 0) + count)
  }
  if (years.length === 0) return []
  const first = years.reduce((a, b) => Math.min(a, b))
  const last = years.reduce((a, b) => Math.max(a, b))
  return Array.from({ length: last - first + 1 }, (_, offset) => stripYear(first + offset, byMonth, calendar))
}

function stripYear(year: number, byMonth: ReadonlyMap<string, number>, calendar: CalendarName): StripYear {
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = index + 1
    const lastDay = isoDayOf(calendar, { year, month, day: daysInMonth(calendar, year, month) })
    return { month, count: byMonth.get(`${year}/${month}`) ?? 0, nextFirstDay: daysLater(lastDay, 1) }
  })
  const count = months.reduce((sum, month) => sum + month.count, 0)
  return { year, count, months, nextFirstDay: months.at(-1)?.nextFirstDay ?? '' }
}

/** The busiest month's count: the height that all bars are measured by. At least 1. */
export function tallest(years: readonly StripYear[]): number {
  return Math.max(1, ...years.flatMap((year) => year.months.map((month) => month.count)))
}

/** The year of a calendar in which a day falls; undefined where there is no day. */
export function yearOf(isoDay: string | undefined, calendar: CalendarName): number | undefined {
  return isoDay === undefined ? undefined : monthAround(calendar, isoDay).year
}
