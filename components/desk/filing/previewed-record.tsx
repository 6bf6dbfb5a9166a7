'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { RuleNote } from '@/components/ui/reading-note'
import type { PreviewedRecord as Previewed } from '@/lib/desk/filing-shapes'
import type { Bearer, NamesBySlug, RegistryHit } from '@/lib/desk/shapes'
import { changedFields, type RecordValues } from '@/lib/editing/values'
import { inNumber } from '@/lib/i18n/digits'
import { comma } from '@/lib/i18n/lists'
import { Bearers } from '../bearers'
import { IssueList } from '../issue-list'
import { withBearer } from '../record-draft'
import { RecordFields } from '../record-fields'
import { keyOf } from '../source-panel'
import { useTelling } from '../telling'
import { type Decided, draftOfRead, isDecision } from './decisions'
import { PlainFields } from './plain-fields'
import { litKey } from './preview-text'
import { Standing } from './standing'

export type RecordProps = {
  place: number
  record: Previewed
  /** The day of publication that days are counted from: EDTF. */
  published: string | null
  decided: Decided
  names: NamesBySlug
  bearers: readonly Bearer[]
  lit: string | null
  onLight: (key: string | null) => void
  onDecide: (decided: Decided, met?: { key: string; name: RegistryHit['name'] }) => void
  onApart: (meetingId: string) => void
}

/** One record of a preview: what would be filed, of which record on file it would be, and what to make of it. */
export function PreviewedRecord(props: RecordProps) {
  const t = useTranslations('filing')
  const locale = useLocale()
  const { place, record, decided, names, lit, onLight, onDecide } = props
  const [open, setOpen] = useState(false)
  const own = litKey(place, '')
  const draft = decided.draft ?? draftOfRead(record.values)
  const heading = `filing-record-${place}`
  return (
    <article className="filing-record" aria-labelledby={heading} data-dropped={decided.dropped || undefined}>
      <h3 id={heading}>
        {t('record', { n: inNumber(locale, place + 1) })}{' '}
        <small className="soft">
          {record.focus ? t('news') : t('aside')}
          {record.confidence !== null && (
            <> · {t('confidence', { n: inNumber(locale, Math.round(100 * record.confidence)) })}</>
          )}
        </small>
      </h3>
      <Standing {...props} />
      {open && !decided.dropped ? (
        <div className="editor-record">
          <RecordFields
            draft={draft}
            names={names}
            lit={lit?.startsWith(own) ? lit.slice(own.length) : null}
            onLight={(key) => onLight(key === null ? null : litKey(place, key))}
            onChange={(changed, met) => onDecide({ ...decided, draft: changed }, met)}
          />
        </div>
      ) : (
        <Values {...props} values={draft.values} />
      )}
      <Doubts {...props} />
      <noscript>
        <PlainFields record={record} place={place} names={names} />
      </noscript>
      {decided.dropped && <p className="desk-note">{t('leftOut')}</p>}
      <p className="filing-actions">
        {!decided.dropped && (
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t('close') : t('correct')}
          </button>
        )}
        {isDecision(decided) && !decided.dropped && (
          <button type="button" onClick={() => onDecide({ ...decided, draft: null })}>
            {t('asRead')}
          </button>
        )}
        {record.meetingId === null && (
          <button type="button" onClick={() => onDecide({ ...decided, dropped: !decided.dropped })}>
            {decided.dropped ? t('putBack') : t('leaveOut')}
          </button>
        )}
      </p>
    </article>
  )
}

/** The parts of the values in the order in which they are shown, and the field of evidence of each. */
const PARTS = [
  ['participants', 'participant'],
  ['date', 'date'],
  ['kind', 'kind'],
  ['status', 'status'],
  ['place', 'place'],
  ['occasion', 'occasion'],
  ['topics', 'topic'],
] as const

/** The values of a record in words; pointing at one lights up what it rests on. */
function Values({ values, record, place, names, lit, onLight }: RecordProps & { values: RecordValues }) {
  const t = useTranslations()
  const tell = useTelling(names)
  const changed = new Set(changedFields(record.values, values))
  return (
    <dl className="filing-values">
      {PARTS.map(([part, field]) => {
        const key = litKey(place, keyOf({ field, participant: null, topic: null }))
        const isLit = lit !== null && (lit === key || lit.startsWith(`${key} `))
        return (
          <div
            key={part}
            data-field={field}
            data-lit={isLit ? 'true' : undefined}
            data-changed={changed.has(field) || undefined}
            onPointerEnter={() => onLight(key)}
            onPointerLeave={() => onLight(null)}
          >
            <dt>{t(`field.${field}`)}</dt>
            <dd>
              <bdi dir="auto">{tell(values, part)}</bdi>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** What reading was unsure of, how it came to what it says, and what was corrected. */
function Doubts({ record, decided, published, bearers, onDecide }: RecordProps) {
  const draft = decided.draft ?? draftOfRead(record.values)
  const t = useTranslations('filing')
  const fields = useTranslations('field')
  const locale = useLocale()
  const corrected = decided.draft === null ? [] : changedFields(record.values, decided.draft.values)
  return (
    <>
      {corrected.length > 0 && (
        <p className="desk-note">
          {t('corrected', { fields: corrected.map((field) => fields(field)).join(comma(locale)) })}
        </p>
      )}
      <IssueList
        label={t('doubts')}
        issues={record.issues}
        answerTo={(issue) =>
          decided.dropped ? null : (
            <Bearers
              doubt={issue}
              bearers={bearers}
              participants={draft.values.participants}
              onChoose={(place, bearer) =>
                onDecide(
                  { ...decided, draft: withBearer(draft, place, bearer) },
                  { key: `official ${bearer.slug}`, name: bearer.name },
                )
              }
            />
          )
        }
      />
      <details>
        <summary>{t('how')}</summary>
        <ul className="filing-how">
          {record.words.map((one) => (
            <li key={`${keyOf(one)} ${one.start} ${one.explanation}`}>
              <b>{fields(one.field)}</b>{' '}
              <q>
                <bdi dir="auto">{one.quote}</bdi>
              </q>{' '}
              {one.basis === 'implied' && <span className="soft">({t('implied')})</span>}{' '}
              <span className="soft">
                <RuleNote
                  told={{
                    ...one,
                    read: one.field === 'date' ? record.values.date.edtf : null,
                    from: one.field === 'date' ? published : null,
                  }}
                />
              </span>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
