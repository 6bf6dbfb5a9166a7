import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DateWords } from '@/components/ui/days'
import { KindGlyph } from '@/components/ui/kind-glyph'
import { Name } from '@/components/ui/told'
import { meetingPath } from '@/lib/archive/address'
import type { MeetingSummary } from '@/lib/archive/dto'
import { countedIn, weekdayOf } from '@/lib/i18n/calendar'
import { dayInWords, edtfInWords } from '@/lib/i18n/dates'
import { inDigits } from '@/lib/i18n/digits'
import { boundsOf } from '@/lib/i18n/edtf'
import { comma } from '@/lib/i18n/lists'
import { type CalendarName, MANNERS } from '@/lib/i18n/locales'
import { senseOf } from '@/lib/i18n/meeting-titles'
import { weekdayName } from '@/lib/i18n/month-names'
import { OccasionName } from './occasion-name'
import { PeopleLine } from './people'

type EntryProps = {
  meeting: MeetingSummary
  level: 3 | 4 | 5
  /** Whether the entry must tell its month and year itself, none standing above it. */
  dated: boolean
}

/** One meeting on a timeline. The whole of it leads to the record. */
export function MeetingEntry({ meeting, level, dated }: EntryProps) {
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
          {meeting.sample && <span className="sample-tag">{t('sample.label')}</span>}
        </Heading>
        <p className="entry-facts">
          <span className="told-kind">{t(`kind.${meeting.kind}`)}</span>
          <EntryDate meeting={meeting} dated={dated} />
          {facts(meeting).map(({ key, content }) => (
            <span key={key}>{content}</span>
          ))}
          {meeting.status === 'planned' && <span>{t('status.planned')}</span>}
        </p>
        {meeting.topics.length > 0 && (
          <ul className="entry-facts entry-topics" aria-label={t('meeting.topics')}>
            {meeting.topics.map(({ slug, name }) => (
              <li key={slug}>
                <Name name={name} fallback={slug} />
              </li>
            ))}
          </ul>
        )}
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

/** The day of the month, with the weekday where there is just one; a dash where no day is known. */
function EntryDay({ meeting }: { meeting: MeetingSummary }) {
  const locale = useLocale()
  const { first, last, edtf } = meeting.date
  const [calendar] = MANNERS[locale].calendars
  if (first !== null && first === last)
    return (
      <p className="entry-day">
        <time dateTime={first}>
          <span className="sr-only">{dayInWords(locale, first, { weekday: true })}</span>
          <b aria-hidden="true">{inDigits(locale, countedIn(calendar, first).day)}</b>
          <span aria-hidden="true">{weekdayName(locale, weekdayOf(first))}</span>
        </time>
      </p>
    )
  const days = spannedDays(meeting, calendar)
  return (
    <p className="entry-day">
      {days && edtf && <span className="sr-only">{edtfInWords(locale, edtf, { sense: 'span' })}</span>}
      <b aria-hidden="true">{days?.map((day) => inDigits(locale, day)).join('–') ?? '–'}</b>
    </p>
  )
}

/** The days of a session that lasted within one month of the calendar; null for anything else. */
function spannedDays({ kind, date }: MeetingSummary, calendar: CalendarName): [number, number] | null {
  const { first, last, edtf } = date
  if (first === null || last === null || senseOf(kind) !== 'span') return null
  if (!edtf || !boundsOf(edtf)?.toTheDay) return null
  const from = countedIn(calendar, first)
  const to = countedIn(calendar, last)
  return from.month === to.month && from.year === to.year ? [from.day, to.day] : null
}

/** In words, what the day beside an entry does not say: vague ranges, open ends, doubt, no date at all. */
function EntryDate({ meeting, dated }: { meeting: MeetingSummary; dated: boolean }) {
  const t = useTranslations('date')
  const locale = useLocale()
  const { edtf } = meeting.date
  if (edtf === null)
    return (
      <span>
        {t('untold')}
        {comma(locale)}
        {t('toldOf', { day: dayInWords(locale, meeting.timelineDay) })}
      </span>
    )
  const plain = /^[\d/-]+$/.test(edtf)
  const beside =
    meeting.date.first === meeting.date.last || spannedDays(meeting, MANNERS[locale].calendars[0])
  if (!dated && plain && beside) return null
  return (
    <span>
      <DateWords edtf={edtf} sense={senseOf(meeting.kind)} />
    </span>
  )
}
