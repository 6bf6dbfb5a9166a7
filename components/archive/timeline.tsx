import { useLocale, useTranslations } from 'next-intl'
import type { MeetingSummary } from '@/lib/archive/dto'
import { inDigits } from '@/lib/i18n/digits'
import { MANNERS } from '@/lib/i18n/locales'
import { monthName } from '@/lib/i18n/month-names'
import { MeetingEntry } from './meeting-entry'
import { groupByMonth } from './timeline-groups'

/** Meetings under their years and months, in the order given. */
export function Timeline({ meetings, level = 2 }: { meetings: readonly MeetingSummary[]; level?: 2 | 3 }) {
  const locale = useLocale()
  const t = useTranslations('home')
  const [calendar] = MANNERS[locale].calendars
  const YearHeading = level === 2 ? 'h2' : 'h3'
  const MonthHeading = level === 2 ? 'h3' : 'h4'
  return (
    <section aria-label={t('timeline')} className={level === 2 ? 'timeline-wide' : undefined}>
      {groupByMonth(meetings, calendar).map(({ year, months }) => (
        <div key={year} className="year">
          <YearHeading className="year-head">{inDigits(locale, year)}</YearHeading>
          <div>
            {months.map(({ month, meetings: within }) => (
              <div key={month}>
                <MonthHeading className="month-head">
                  {monthName(locale, calendar, month)}
                  <span className="sr-only"> {inDigits(locale, year)}</span>
                </MonthHeading>
                <Entries meetings={within} level={level === 2 ? 4 : 5} dated={false} />
              </div>
            ))}
          </div>
        </div>
      ))}
    </section>
  )
}

type EntriesProps = { meetings: readonly MeetingSummary[]; level: 3 | 4 | 5; dated?: boolean }

/** Meetings one under the other, without headings of their own. */
export function Entries({ meetings, level, dated = true }: EntriesProps) {
  return (
    <ol>
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <MeetingEntry meeting={meeting} level={level} dated={dated} />
        </li>
      ))}
    </ol>
  )
}
