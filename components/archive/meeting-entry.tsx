import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DateWords } from '@/components/ui/days'
import { KindGlyph } from '@/components/ui/kind-glyph'
import { Name } from '@/components/ui/told'
import { meetingPath } from '@/lib/archive/address'
import type { MeetingSummary } from '@/lib/archive/dto'
import { dayInWords } from '@/lib/i18n/dates'
import { comma } from '@/lib/i18n/lists'
import { senseOf } from '@/lib/i18n/meeting-titles'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { OccasionName } from './occasion-name'
import { PeopleLine } from './people'
import { DateBar } from './timeline/date-bar'

type EntryProps = {
  meeting: MeetingSummary
  level: 3 | 4 | 5
  /** Whether the entry must tell its day itself, none standing beside it in words. */
  dated: boolean
}

/** One meeting on a timeline. The whole of it leads to the record. */
export function MeetingEntry({ meeting, level, dated }: EntryProps) {
  const t = useTranslations()
  const locale = useLocale()
  const Heading = level === 3 ? 'h3' : level === 4 ? 'h4' : 'h5'
  return (
    <article className="entry" data-kind={meeting.kind} data-status={meeting.status}>
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
        <DateBar date={meeting.date} sense={senseOf(meeting.kind)} />
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

/** In words, what the mark beside an entry does not say: ranges, open ends, doubt, no date at all. */
function EntryDate({ meeting, dated }: { meeting: MeetingSummary; dated: boolean }) {
  const t = useTranslations('date')
  const locale = useLocale()
  const calendar = useCalendar()
  const { edtf } = meeting.date
  if (edtf === null)
    return (
      <span>
        {t('untold')}
        {comma(locale)}
        {t('toldOf', { day: dayInWords(locale, meeting.timelineDay, { calendar }) })}
      </span>
    )
  const oneDay = /^\d{4}-\d{2}-\d{2}$/.test(edtf)
  if (oneDay && !dated) return null
  return (
    <span>
      <DateWords edtf={edtf} sense={senseOf(meeting.kind)} />
    </span>
  )
}
