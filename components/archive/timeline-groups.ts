import type { MeetingSummary } from '@/lib/archive/dto'
import { monthAround } from '@/lib/i18n/calendar'
import type { CalendarName } from '@/lib/i18n/locales'

export type MonthGroup = { month: number; meetings: MeetingSummary[] }
export type YearGroup = { year: number; months: MonthGroup[] }

/** Meetings in the order given, under the years and months of a calendar in which they stand. */
export function groupByMonth(meetings: readonly MeetingSummary[], calendar: CalendarName): YearGroup[] {
  const years: YearGroup[] = []
  for (const meeting of meetings) {
    const { year, month } = monthAround(calendar, meeting.timelineDay)
    let yearGroup = years.at(-1)
    if (yearGroup?.year !== year) {
      yearGroup = { year, months: [] }
      years.push(yearGroup)
    }
    const monthGroup = yearGroup.months.at(-1)
    if (monthGroup?.month === month) monthGroup.meetings.push(meeting)
    else yearGroup.months.push({ month, meetings: [meeting] })
  }
  return years
}
