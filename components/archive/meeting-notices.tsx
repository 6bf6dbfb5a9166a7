import { useLocale, useTranslations } from 'next-intl'
import { historyPath, meetingPath, permalink } from '@/lib/archive/address'
import type { ArrivalAtRecord, MeetingRecord } from '@/lib/archive/dto'
import { dayInWords } from '@/lib/i18n/dates'
import { inDigits, inNumber } from '@/lib/i18n/digits'
import { fieldChanges, type SideValue } from '@/lib/i18n/field-changes'
import { semicolon } from '@/lib/i18n/lists'
import { reasonInWords } from '@/lib/i18n/reasons'
import type { RecordField } from '@/lib/i18n/record-fields'
import { isolated } from '@/lib/i18n/told-text'
import { Runs } from './field-changes'

/** What a reader must know before reading: how they came, an older version, withdrawn, merged. */
export function MeetingNotices({
  record,
  frozen,
  arrival,
  origin,
}: {
  record: MeetingRecord
  frozen: boolean
  arrival: ArrivalAtRecord
  /** Scheme and host. */
  origin: string
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
      {arrival.from && <LedFrom address={origin + permalink(arrival.from)} />}
      {arrival.citation && <Cited record={record} citation={arrival.citation} />}
      {record.state === 'withdrawn' && (
        <p className="notice" role="note">
          {t('withdrawn')}{' '}
          {record.withdrawnReason &&
            t('withdrawnWhy', { reason: isolated(reasonInWords(locale, record.withdrawnReason)) })}
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

function LedFrom({ address }: { address: string }) {
  const t = useTranslations('led')
  return (
    <p className="notice" role="note">
      {t.rich('from', { id: () => <bdi dir="ltr">{address}</bdi> })}
    </p>
  )
}

type Citation = NonNullable<ArrivalAtRecord['citation']>

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
  const { covered, changed, moreSources } = citation
  const words = { n: inDigits(locale, cited.version), day: dayInWords(locale, cited.changedAt.slice(0, 10)) }
  const sameRecord = cited.id === record.id
  return (
    <section className="notice" aria-labelledby="cited">
      <h2 id="cited">{t('heading')}</h2>
      <p>{t(changed.length === 0 ? 'unchanged' : 'changed', words)}</p>
      {changed.length > 0 && <ChangedSince cited={cited} record={record} changed={changed} />}
      {!covered.includes('positions') && <p className="soft small">{t('withoutPositions')}</p>}
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

/** Of each field that says something else now, the values that went, came or were reworded. */
function ChangedSince({ cited, record, changed }: ChangedProps) {
  const t = useTranslations()
  const locale = useLocale()
  const changes = fieldChanges(locale, cited, record).filter(({ field }) => changed.includes(field))
  return (
    <dl className="changed-since">
      {changes.map(({ field, from, to }) => (
        <div key={field}>
          <dt>{t(`recordField.${field}`)}</dt>
          <ChangedValues label={t('cited.was')} values={from} side="from" />
          <ChangedValues label={t('cited.is')} values={to} side="to" />
        </div>
      ))}
    </dl>
  )
}

type ValuesProps = { label: string; values: readonly SideValue[]; side: 'from' | 'to' }

function ChangedValues({ label, values, side }: ValuesProps) {
  const t = useTranslations('cited')
  const locale = useLocale()
  const told = values.filter(({ change }) => change !== 'same')
  if (values.length > 0 && told.length === 0) return null
  return (
    <dd>
      <span className="soft">{label}: </span>
      {values.length === 0 && t('nothing')}
      {told.map((value, place) => (
        <span key={value.key}>
          {place > 0 && semicolon(locale)}
          <bdi dir="auto" lang={value.language ?? undefined}>
            <Runs value={value} side={side} />
          </bdi>
        </span>
      ))}
    </dd>
  )
}
