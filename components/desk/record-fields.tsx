'use client'

import { useTranslations } from 'next-intl'
import type { NamesBySlug, RegistryHit } from '@/lib/desk/shapes'
import { KINDS, type RecordValues } from '@/lib/editing/values'
import { DateEditor } from './date-editor'
import { ParticipantsEditor } from './participants-editor'
import { type RecordDraft, withValues } from './record-draft'
import { MakingPicker } from './registry/making-picker'
import { keyOf } from './source-panel'
import { KindOptions, StatusOptions } from './value-options'

type FieldsProps = {
  draft: RecordDraft
  names: NamesBySlug
  lit: string | null
  onLight: (key: string | null) => void
  onChange: (draft: RecordDraft, met?: { key: string; name: RegistryHit['name'] }) => void
}

/** Every value of a record, to be changed. */
export function RecordFields(props: FieldsProps) {
  const t = useTranslations()
  const { draft, names, lit, onLight, onChange } = props
  const { values } = draft
  const change = (told: Partial<RecordValues>, met?: { key: string; name: RegistryHit['name'] }) =>
    onChange(withValues(draft, told), met)
  const remote = values.kind === 'call' || values.kind === 'video'
  const light = (field: 'kind' | 'status' | 'date' | 'place' | 'occasion') => {
    const key = keyOf({ field, participant: null, topic: null })
    return {
      'data-lit': lit === key ? 'true' : undefined,
      onPointerEnter: () => onLight(key),
      onPointerLeave: () => onLight(null),
    }
  }
  return (
    <>
      <div className="editor-row" {...light('kind')}>
        <label data-jump="kind">
          <span className="desk-label">{t('editor.kind')}</span>
          <select
            value={values.kind}
            onChange={(event) => {
              const kind = KINDS.find((one) => one === event.target.value) ?? values.kind
              change(kind === 'call' || kind === 'video' ? { kind, place: null } : { kind })
            }}
          >
            <KindOptions />
          </select>
        </label>
        <label data-jump="status">
          <span className="desk-label">{t('editor.status')}</span>
          <select
            value={values.status}
            onChange={(event) => change({ status: event.target.value === 'planned' ? 'planned' : 'held' })}
          >
            <StatusOptions />
          </select>
        </label>
      </div>
      <div data-jump="date" {...light('date')}>
        <DateEditor key={draft.version} date={values.date} onChange={(date) => change({ date })} />
      </div>
      <div className="desk-field" data-jump="place" {...light('place')}>
        <span className="desk-label">{t('editor.place')}</span>
        {remote ? (
          <p className="desk-hint">{t('editor.remote')}</p>
        ) : (
          <MakingPicker
            kind="place"
            label={t('editor.place')}
            chosen={
              values.place === null
                ? null
                : { slug: values.place, name: names[`place ${values.place}`] ?? {} }
            }
            onChoose={(hit) =>
              change(
                { place: hit?.slug ?? null },
                hit ? { key: `place ${hit.slug}`, name: hit.name } : undefined,
              )
            }
          />
        )}
      </div>
      <div className="desk-field" data-jump="occasion" {...light('occasion')}>
        <span className="desk-label">{t('editor.occasion')}</span>
        <OccasionEditor
          occasion={values.occasion}
          names={names}
          onChange={(occasion, met) => change({ occasion }, met)}
        />
      </div>
      <ParticipantsEditor draft={draft} names={names} lit={lit} onLight={onLight} onChange={onChange} />
      <TopicsEditor {...props} />
      <label className="editor-check" data-jump="reviewed">
        <input
          type="checkbox"
          checked={draft.reviewed}
          onChange={(event) => onChange({ ...draft, reviewed: event.target.checked })}
        />{' '}
        {t('editor.reviewed')}
      </label>
    </>
  )
}

type OccasionProps = {
  occasion: RecordValues['occasion']
  names: NamesBySlug
  onChange: (occasion: RecordValues['occasion'], met?: { key: string; name: RegistryHit['name'] }) => void
}

function OccasionEditor({ occasion, names, onChange }: OccasionProps) {
  const t = useTranslations('editor')
  return (
    <div className="editor-row">
      <MakingPicker
        kind="series"
        label={t('occasion')}
        chosen={occasion && { slug: occasion.series, name: names[`series ${occasion.series}`] ?? {} }}
        onChoose={(hit) =>
          hit
            ? onChange(
                { number: null, relation: 'margins', ...occasion, series: hit.slug },
                { key: `series ${hit.slug}`, name: hit.name },
              )
            : onChange(null)
        }
      />
      {occasion && (
        <>
          <input
            type="number"
            aria-label={t('number')}
            min={1}
            max={9999}
            value={occasion.number ?? ''}
            onChange={(event) => onChange({ ...occasion, number: Number(event.target.value) || null })}
          />
          <select
            aria-label={t('relation')}
            value={occasion.relation}
            onChange={(event) =>
              onChange({ ...occasion, relation: event.target.value === 'session' ? 'session' : 'margins' })
            }
          >
            <option value="session">{t('relations.session')}</option>
            <option value="margins">{t('relations.margins')}</option>
          </select>
        </>
      )}
    </div>
  )
}

function TopicsEditor({ draft, names, onChange }: FieldsProps) {
  const t = useTranslations('editor')
  const { topics } = draft.values
  return (
    <fieldset data-jump="topics">
      <legend>{t('topics')}</legend>
      <ul className="editor-topics">
        {topics.map((slug) => (
          <li key={slug}>
            <MakingPicker
              kind="topic"
              label={t('topics')}
              chosen={{ slug, name: names[`topic ${slug}`] ?? {} }}
              onChoose={(hit) => {
                const others = topics.filter((one) => one !== slug)
                onChange(
                  withValues(draft, { topics: hit ? [...new Set([...others, hit.slug])] : others }),
                  hit ? { key: `topic ${hit.slug}`, name: hit.name } : undefined,
                )
              }}
            />
          </li>
        ))}
        <li>
          <MakingPicker
            kind="topic"
            label={t('addTopic')}
            chosen={null}
            onChoose={(hit) => {
              if (hit)
                onChange(withValues(draft, { topics: [...new Set([...topics, hit.slug])] }), {
                  key: `topic ${hit.slug}`,
                  name: hit.name,
                })
            }}
          />
        </li>
      </ul>
    </fieldset>
  )
}
