import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Name } from '@/components/ui/told'
import { roundPath, strandPath } from '@/lib/archive/address'
import type { EvidenceDto, MeetingRecord } from '@/lib/archive/dto'
import { nameIn, occasionTitle } from '@/lib/i18n/meeting-titles'
import { nameFor } from '@/lib/i18n/names'
import { MeetingDays } from './meeting-days'
import { MeetingPeople } from './meeting-people'
import { OccasionName } from './occasion-name'
import { type Known, type QuoteContexts, Value } from './value'

type RecordProps = { record: MeetingRecord; contexts: QuoteContexts }

/** Gathers what is known of one value of a record. */
export type KnownOf = (choose: (evidence: EvidenceDto) => boolean) => Known

/** The record's fields, each value with the words it was taken from. */
export function MeetingFields({ record, contexts }: RecordProps) {
  const t = useTranslations()
  const knownOf: KnownOf = (choose) => ({
    record: { id: record.id, version: record.version },
    evidence: record.evidence.filter(choose),
    sources: record.sources,
    contexts,
  })
  return (
    <dl className="fields">
      <Field of="participants" name={t('meeting.participants')}>
        <MeetingPeople record={record} knownOf={knownOf} />
      </Field>
      <Field of="date" name={t('meeting.when')}>
        <MeetingDays record={record} knownOf={knownOf} />
      </Field>
      <Field of="place" name={t('meeting.where')}>
        <MeetingPlace record={record} knownOf={knownOf} />
      </Field>
      {record.occasion && (
        <Field of="occasion" name={t('meeting.occasion')}>
          <MeetingOccasion record={record} knownOf={knownOf} />
        </Field>
      )}
      <Field of="kind" name={t('meeting.kind')}>
        <MeetingKindAndStatus record={record} knownOf={knownOf} />
      </Field>
      {record.topics.length > 0 && (
        <Field of="topics" name={t('meeting.topics')}>
          <MeetingTopics record={record} knownOf={knownOf} />
        </Field>
      )}
    </dl>
  )
}

function Field({ of, name, children }: { of: string; name: string; children: ReactNode }) {
  return (
    <div className="field" data-field={of}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

type PartProps = { record: MeetingRecord; knownOf: KnownOf }

function MeetingPlace({ record, knownOf }: PartProps) {
  const t = useTranslations('meeting')
  const locale = useLocale()
  const { place, placeNameThen } = record
  if (place === null)
    return (
      <span id="place" className="soft">
        {t('noPlace')}
      </span>
    )
  const now = nameIn(locale, place)
  const then = placeNameThen && nameFor(locale, placeNameThen)?.text
  return (
    <Value id="place" label={then ?? now} known={knownOf(({ field }) => field === 'place')}>
      <a href={strandPath(locale, 'place', place.slug)}>
        <Name name={place.name} fallback={place.slug} />
      </a>
      {then && then !== now && <> ({t('thenNamed', { name: then })})</>}
    </Value>
  )
}

function MeetingOccasion({ record, knownOf }: PartProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { occasion, occasionRelation } = record
  if (occasion === null) return null
  const name = <OccasionName series={occasion.series} number={occasion.number} />
  return (
    <>
      <Value
        id="occasion"
        label={occasionTitle(locale, occasion.series, occasion.number)}
        known={knownOf(({ field }) => field === 'occasion')}
      >
        {occasion.number === null ? (
          name
        ) : (
          <a href={roundPath(locale, occasion.series.slug, occasion.number)}>{name}</a>
        )}
      </Value>
      <p className="soft small">
        {occasionRelation === 'session' ? t('meeting.session') : t('meeting.margins')}
      </p>
    </>
  )
}

function MeetingKindAndStatus({ record, knownOf }: PartProps) {
  const t = useTranslations()
  const kind = t(`kind.${record.kind}`)
  const status = t(`status.${record.status}`)
  return (
    <ul className="topics">
      <li>
        <Value id="kind" label={kind} known={knownOf(({ field }) => field === 'kind')}>
          {kind}
        </Value>
      </li>
      <li>
        <Value id="status" label={status} known={knownOf(({ field }) => field === 'status')}>
          {status}
        </Value>
      </li>
    </ul>
  )
}

function MeetingTopics({ record, knownOf }: PartProps) {
  const locale = useLocale()
  return (
    <ul className="topics">
      {record.topics.map(({ slug, name }) => (
        <li key={slug}>
          <Value
            id={`topic-${slug}`}
            label={nameIn(locale, { slug, name })}
            known={knownOf(({ field, topic }) => field === 'topic' && topic === slug)}
          >
            <a href={strandPath(locale, 'topic', slug)}>
              <Name name={name} fallback={slug} />
            </a>
          </Value>
        </li>
      ))}
    </ul>
  )
}
