import { useLocale } from 'next-intl'
import type { MeetingSummary } from '@/lib/archive/dto'
import { inDigits } from '@/lib/i18n/digits'
import { monthName } from '@/lib/i18n/month-names'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { MeetingEntry } from '../meeting-entry'
import { type DayGroup, groupByDay, type MonthGroup } from './day-groups'
import { DayMark } from './day-mark'

type ListProps = { meetings: readonly MeetingSummary[]; level: 2 | 3 }

/** Meetings under their years, months and days, in the order given. */
export function MeetingList({ meetings, level }: ListProps) {
  const locale = useLocale()
  const calendar = useCalendar()
  const YearHeading = level === 2 ? 'h2' : 'h3'
  return groupByDay(meetings, calendar).map(({ year, months }) => (
    <div key={year} className="year">
      <YearHeading className="year-head">{inDigits(locale, year)}</YearHeading>
      <div>
        {months.map((month) => (
          <Month key={month.month} year={year} month={month} level={level} />
        ))}
      </div>
    </div>
  ))
}

function Month({ year, month, level }: { year: number; month: MonthGroup; level: 2 | 3 }) {
  const locale = useLocale()
  const calendar = useCalendar()
  const MonthHeading = level === 2 ? 'h3' : 'h4'
  return (
    <div>
      <MonthHeading className="month-head">
        {monthName(locale, calendar, month.month)}
        <span className="sr-only"> {inDigits(locale, year)}</span>
      </MonthHeading>
      <ol className="days">
        {month.days.map((day) => (
          <Day key={day.meetings[0]?.id} day={day} level={level === 2 ? 4 : 5} />
        ))}
      </ol>
    </div>
  )
}

function Day({ day, level }: { day: DayGroup; level: 4 | 5 }) {
  const [first] = day.meetings
  if (first === undefined) return null
  return (
    <li className="day">
      <DayMark date={first.date} />
      <ol>
        {day.meetings.map((meeting) => (
          <li key={meeting.id}>
            <MeetingEntry meeting={meeting} level={level} dated={false} />
          </li>
        ))}
      </ol>
    </li>
  )
}

/** Meetings one under the other, each with its whole date, without headings of their own. */
export function Entries({ meetings, level }: { meetings: readonly MeetingSummary[]; level: 3 | 4 }) {
  return (
    <ol className="days">
      {meetings.map((meeting) => (
        <li key={meeting.id} className="day">
          <DayMark date={meeting.date} />
          <MeetingEntry meeting={meeting} level={level} dated />
        </li>
      ))}
    </ol>
  )
}
