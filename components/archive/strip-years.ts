import type { MonthCount } from '@/lib/archive/dto'
import { daysInMonth, daysLater, isoDayOf, monthAround } from '@/lib/i18n/calendar'
import type { CalendarName } from '@/lib/i18n/locales'

export type StripMonth = {
  month: number
  count: number
  /** The first day after the month: what is older than it begins with the month's last meeting. */
  nextFirstDay: string
}
export type StripYear = { year: number; count: number; months: StripMonth[]; nextFirstDay: string }

/**
 * The years of the count strip, oldest first and without gaps, each with its twelve months.
 * Counts come by month of the calendar that is shown (`YYYY-MM`).
 */
export function stripYears(counts: readonly MonthCount[], calendar: CalendarName): StripYear[] {
  const byMonth = new Map(counts.map(({ month, count }) => [month, count]))
  const years = counts.map(({ month }) => Number(month.slice(0, 4)))
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, offset) => {
    const year = first + offset
    const months = Array.from({ length: 12 }, (_, index) => {
      const month = index + 1
      const lastDay = isoDayOf(calendar, { year, month, day: daysInMonth(calendar, year, month) })
      const count = byMonth.get(`${year}-${String(month).padStart(2, '0')}`) ?? 0
      return { month, count, nextFirstDay: daysLater(lastDay, 1) }
    })
    const count = months.reduce((sum, month) => sum + month.count, 0)
    return { year, count, months, nextFirstDay: months.at(-1)?.nextFirstDay ?? '' }
  })
}

/** The busiest month's count: the height that all bars are measured by. At least 1. */
export function tallest(years: readonly StripYear[]): number {
  return Math.max(1, ...years.flatMap((year) => year.months.map((month) => month.count)))
}

/** The year of a calendar in which a day falls; undefined where there is no day. */
export function yearOf(isoDay: string | undefined, calendar: CalendarName): number | undefined {
  return isoDay === undefined ? undefined : monthAround(calendar, isoDay).year
}
