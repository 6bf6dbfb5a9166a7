import { useLocale, useTranslations } from 'next-intl'
import { historyPath, meetingPath, permalink } from '@/lib/archive/address'
import type { MeetingRecord } from '@/lib/archive/dto'
import { dayInWords } from '@/lib/i18n/dates'
import { inDigits, inNumber } from '@/lib/i18n/digits'
import { reasonInWords } from '@/lib/i18n/reasons'
import { type FieldValue, fieldIn, type RecordField } from '@/lib/i18n/record-fields'

/** How a reader came to a record: led on from one that was merged, or by a citation. */
export type Arrival = {
  from: string | null
  citation:
    | { mark: string; cited: null }
    | { mark: string; cited: MeetingRecord; changed: readonly RecordField[]; moreSources: number }
    | null
}

/** What a reader must know before reading: how they came, an older version, withdrawn, merged. */
export function MeetingNotices({
  record,
  frozen,
  arrival,
}: {
  record: MeetingRecord
  frozen: boolean
  arrival: Arrival
}) {
  const t = useTranslations('meeting')
  const locale = useLocale()
  return (
    <>
      {frozen && (
        <p className="notice" role="note">
          {t('versionOf', { version: inDigits(locale, record.version) })}{' '}
          <a href={meetingPath(locale, record.id)}>{t('current')}</a>
        </p>
      )}
      {arrival.from && <LedFrom from={arrival.from} />}
      {arrival.citation && <Cited record={record} citation={arrival.citation} />}
      {record.state === 'withdrawn' && (
        <p className="notice" role="note">
          {t('withdrawn')}{' '}
          {record.withdrawnReason &&
            t('withdrawnWhy', { reason: reasonInWords(locale, record.withdrawnReason) })}
        </p>
      )}
      {record.state === 'merged' && record.mergedInto && (
        <p className="notice" role="note">
          {t('merged')} <a href={meetingPath(locale, record.mergedInto)}>{t('mergedInto')}</a>
        </p>
      )}
    </>
  )
}

function LedFrom({ from }: { from: string }) {
  const t = useTranslations('led')
  const address = permalink(from)
  return (
    <p className="notice" role="note">
      {t.rich('from', { id: () => <bdi dir="ltr">{address}</bdi> })}
    </p>
  )
}

type Citation = NonNullable<Arrival['citation']>

/** Whether what a citation cited still stands, and if not, what it said and what the record says now. */
function Cited({ record, citation }: { record: MeetingRecord; citation: Citation }) {
  const t = useTranslations('cited')
  const locale = useLocale()
  const { cited, mark } = citation
  if (cited === null)
    return (
      <section className="notice" aria-labelledby="cited">
        <h2 id="cited">{t('heading')}</h2>
        <p>{t('unknown', { mark })}</p>
      </section>
    )
  const { changed, moreSources } = citation
  const words = { n: inDigits(locale, cited.version), day: dayInWords(locale, cited.changedAt.slice(0, 10)) }
  const sameRecord = cited.id === record.id
  return (
    <section className="notice" aria-labelledby="cited">
      <h2 id="cited">{t('heading')}</h2>
      <p>{t(changed.length === 0 ? 'unchanged' : 'changed', words)}</p>
      {changed.length > 0 && <ChangedSince cited={cited} record={record} changed={changed} />}
      {moreSources > 0 && <p>{t('moreSources', { count: moreSources, n: inNumber(locale, moreSources) })}</p>}
      <p className="notice-links">
        <a href={meetingPath(locale, cited.id, cited.version)}>{t('seeVersion')}</a>
        {sameRecord && cited.version !== record.version && (
          <a href={historyPath(locale, record.id, { from: cited.version, to: record.version })}>
            {t('seeChanges')}
          </a>
        )}
      </p>
    </section>
  )
}

type ChangedProps = { cited: MeetingRecord; record: MeetingRecord; changed: readonly RecordField[] }

function ChangedSince({ cited, record, changed }: ChangedProps) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <dl className="changed-since">
      {changed.map((field) => (
        <div key={field}>
          <dt>{t(`recordField.${field}`)}</dt>
          <dd>
            <span className="soft">{t('cited.was')}: </span>
            <del>
              <ValueList values={fieldIn(locale, cited, field)} />
            </del>
          </dd>
          <dd>
            <span className="soft">{t('cited.is')}: </span>
            <ins>
              <ValueList values={fieldIn(locale, record, field)} />
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function ValueList({ values }: { values: readonly FieldValue[] }) {
  const t = useTranslations('cited')
  const locale = useLocale()
  if (values.length === 0) return t('nothing')
  return values.map(({ key, text }, place) => (
    <span key={key}>
      {place > 0 && (locale === 'en' ? '; ' : '؛ ')}
      <bdi>{text}</bdi>
    </span>
  ))
}
