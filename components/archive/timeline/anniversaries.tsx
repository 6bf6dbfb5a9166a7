import { useLocale, useTranslations } from 'next-intl'
import { KindGlyph } from '@/components/ui/kind-glyph'
import { meetingPath } from '@/lib/archive/address'
import type { MeetingSummary } from '@/lib/archive/dto'
import { countedIn } from '@/lib/i18n/calendar'
import { DATE_PHRASES } from '@/lib/i18n/date-phrases'
import { inDigits } from '@/lib/i18n/digits'
import { monthName } from '@/lib/i18n/month-names'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { MeetingTitle } from '../meeting-entry'

/** Meetings of today's day and month in other years of the calendar. */
export function Anniversaries({ meetings, level }: { meetings: readonly MeetingSummary[]; level: 2 | 3 }) {
  const t = useTranslations('timeline')
  const locale = useLocale()
  const calendar = useCalendar()
  const [first] = meetings
  if (first === undefined) return null
  const { month, day } = countedIn(calendar, first.timelineDay)
  const today = DATE_PHRASES[locale].day(inDigits(locale, day), monthName(locale, calendar, month))
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="anniversaries" aria-labelledby="anniversaries">
      <Heading id="anniversaries">{t('anniversaries', { day: today })}</Heading>
      <ol>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <b>{inDigits(locale, countedIn(calendar, meeting.timelineDay).year)}</b>
            <KindGlyph kind={meeting.kind} />
            <a href={meetingPath(locale, meeting.id)}>
              <MeetingTitle meeting={meeting} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
