import type { MeetingSummary } from '@/lib/archive/dto'
import type { CalendarName } from '@/lib/i18n/locales'
import { periodAround } from '@/lib/i18n/periods'
import type { Days } from './scope'

/** Meetings of the same day, or of the same wider date. */
export type DayGroup = {
  key: string
  /** The day; null where the date is wider, open or not told. */
  day: string | null
  meetings: MeetingSummary[]
}
export type MonthGroup = { month: number; days: DayGroup[] }
export type YearGroup = { year: number; months: MonthGroup[] }

/** The last group where it has the key, else a new one behind it. */
function lastOr<Group>(groups: Group[], matches: (group: Group) => boolean, make: () => Group): Group {
  const last = groups.at(-1)
  if (last !== undefined && matches(last)) return last
  const made = make()
  groups.push(made)
  return made
}

/** Meetings in the order given, under the years, months and days of a calendar in which they stand. */
export function groupByDay(meetings: readonly MeetingSummary[], calendar: CalendarName): YearGroup[] {
  const years: YearGroup[] = []
  for (const meeting of meetings) {
    const { year, month } = periodAround(calendar, 'month', meeting.timelineDay)
    const inYear = lastOr(
      years,
      (group) => group.year === year,
      () => ({ year, months: [] as MonthGroup[] }),
    )
    const inMonth = lastOr(
      inYear.months,
      (group) => group.month === month,
      () => ({ month, days: [] as DayGroup[] }),
    )
    const key = dateKey(meeting)
    const { first, last } = meeting.date
    const onDay = lastOr(
      inMonth.days,
      (group) => group.key === key,
      () => ({ key, day: first === last ? first : null, meetings: [] as MeetingSummary[] }),
    )
    onDay.meetings.push(meeting)
  }
  return years
}

/** Meetings stand together where their dates say the same. */
function dateKey({ date, timelineDay }: MeetingSummary): string {
  const { first, last, edtf } = date
  if (edtf === null) return `untold ${timelineDay}`
  return first !== null && first === last ? first : edtf
}

/**
 * Parts meetings that stand within the days asked for from those that only may: their dates are
 * wider, and the day by which they are ordered lies elsewhere.
 */
export function partByWindow(
  meetings: readonly MeetingSummary[],
  window: Days | null,
): { within: MeetingSummary[]; wider: MeetingSummary[] } {
  const inside = ({ timelineDay }: MeetingSummary) =>
    window === null || (window.from <= timelineDay && timelineDay <= window.to)
  return { within: meetings.filter(inside), wider: meetings.filter((meeting) => !inside(meeting)) }
}
