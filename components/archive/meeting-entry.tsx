import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DateWords } from '@/components/ui/days'
import { KindGlyph } from '@/components/ui/kind-glyph'
import { Name } from '@/components/ui/told'
import { meetingPath } from '@/lib/archive/address'
import type { MeetingSummary } from '@/lib/archive/dto'
import { countedIn, weekdayOf } from '@/lib/i18n/calendar'
import { dayInWords, type RangeSense } from '@/lib/i18n/dates'
import { inDigits } from '@/lib/i18n/digits'
import { MANNERS } from '@/lib/i18n/locales'
import { weekdayName } from '@/lib/i18n/month-names'
import { OccasionName } from './occasion-name'
import { PeopleLine } from './people'

/** Whether a range of days is how long a meeting of this kind lasted, or when it may have been. */
export function senseOf(kind: MeetingSummary['kind']): RangeSense {
  return kind === 'round' || kind === 'summit' || kind === 'ministerial' ? 'span' : 'within'
}

/** One meeting on a timeline. The whole of it leads to the record. */
export function MeetingEntry({ meeting, level }: { meeting: MeetingSummary; level: 3 | 4 | 5 }) {
  const t = useTranslations()
  const locale = useLocale()
  const Heading = level === 3 ? 'h3' : level === 4 ? 'h4' : 'h5'
  return (
    <article className="entry" data-kind={meeting.kind} data-status={meeting.status}>
      <EntryDay meeting={meeting} />
      <div className="entry-node">
        <KindGlyph kind={meeting.kind} />
      </div>
      <div className="entry-body">
        <Heading className="entry-title">
          <a href={meetingPath(locale, meeting.id)}>
            <MeetingTitle meeting={meeting} />
          </a>
        </Heading>
        <p className="entry-facts">
          <span className="told-kind">{t(`kind.${meeting.kind}`)}</span>
          {facts(meeting).map(({ key, content }) => (
            <span key={key}>{content}</span>
          ))}
          {meeting.status === 'planned' && <span>{t('status.planned')}</span>}
          <VagueDate meeting={meeting} />
          {meeting.sample && (
            <span>
              <span className="sample-tag">{t('sample.label')}</span>
            </span>
          )}
        </p>
      </div>
    </article>
  )
}

/** A session by its own name; any other meeting by those who met. */
export function MeetingTitle({ meeting }: { meeting: MeetingSummary }) {
  const t = useTranslations()
  const { occasion, occasionRelation, participants, kind } = meeting
  if (occasion && occasionRelation === 'session')
    return <OccasionName series={occasion.series} number={occasion.number} />
  if (participants.length > 0) return <PeopleLine participants={participants} />
  return t('meeting.titleUnnamed', { kind: t(`kind.${kind}`) })
}

function facts({ place, placeNameThen, occasion, occasionRelation, participants }: MeetingSummary) {
  const found: { key: string; content: ReactNode }[] = []
  if (place)
    found.push({ key: 'place', content: <Name name={placeNameThen ?? place.name} fallback={place.slug} /> })
  if (occasion && occasionRelation === 'margins')
    found.push({
      key: 'occasion',
      content: <OccasionName series={occasion.series} number={occasion.number} />,
    })
  if (occasionRelation === 'session' && participants.length > 0)
    found.push({ key: 'people', content: <PeopleLine participants={participants} /> })
  return found
}

/** The day of the month and the weekday, where the meeting has just one day; a dash otherwise. */
function EntryDay({ meeting }: { meeting: MeetingSummary }) {
  const locale = useLocale()
  const { first, last } = meeting.date
  const [calendar] = MANNERS[locale].calendars
  if (first === null || first !== last) {
    const days = senseOf(meeting.kind) === 'span' ? spanDays(first, last) : null
    if (days === null)
      return (
        <p className="entry-day soft" aria-hidden="true">
          <b>–</b>
        </p>
      )
    return (
      <p className="entry-day" aria-hidden="true">
        <b>
          <span className="day-range">
            {days.map((day) => inDigits(locale, countedIn(calendar, day).day)).join('–')}
          </span>
        </b>
      </p>
    )
  }
  return (
    <p className="entry-day">
      <time dateTime={first}>
        <span className="sr-only">{dayInWords(locale, first, { weekday: true })}</span>
        <b aria-hidden="true">{inDigits(locale, countedIn(calendar, first).day)}</b>
        <span aria-hidden="true">{weekdayName(locale, weekdayOf(first))}</span>
      </time>
    </p>
  )
}

/** The first and last day of a session that took less than a month. */
function spanDays(first: string | null, last: string | null): [string, string] | null {
  if (first === null || last === null) return null
  return Date.parse(last) - Date.parse(first) < 27 * 86_400_000 ? [first, last] : null
}

/** In words, what the day beside an entry cannot say: ranges, open ends, doubt, no date at all. */
function VagueDate({ meeting }: { meeting: MeetingSummary }) {
  const t = useTranslations('date')
  const locale = useLocale()
  const { edtf } = meeting.date
  if (edtf === null)
    return (
      <span>
        {t('untold')}
        {locale === 'en' ? ', ' : '، '}
        {t('toldOf', { day: dayInWords(locale, meeting.timelineDay) })}
      </span>
    )
  if (/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return null
  return (
    <span>
      <DateWords edtf={edtf} sense={senseOf(meeting.kind)} />
    </span>
  )
}
