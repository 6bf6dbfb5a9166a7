'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import type { NamesBySlug, RegistryHit } from '@/lib/desk/shapes'
import { CAPACITIES, type ParticipantValues } from '@/lib/editing/values'
import { nameFor } from '@/lib/i18n/names'
import { NewOfficial } from './new-official'
import { type RecordDraft, withoutParticipant, withParticipant, withValues } from './record-draft'
import { MakingPicker } from './registry/making-picker'
import { RegistryPicker } from './registry-picker'
import { keyOf } from './source-panel'

type ParticipantsProps = {
  draft: RecordDraft
  names: NamesBySlug
  lit: string | null
  onLight: (key: string | null) => void
  onChange: (draft: RecordDraft, met?: { key: string; name: RegistryHit['name'] }) => void
}

/** Offices are told alike for several sides: the party tells them apart. */
const withParty = (title: string | null, party: string | null) =>
  title !== null && party !== null ? `${title} (${party})` : title

/** What a participant is called: the official's name, else the name, title or party as told. */
export function useParticipantName(names: NamesBySlug) {
  const t = useTranslations('editor')
  const locale = useLocale()
  const known = (kind: 'official' | 'party', slug: string | null) =>
    slug === null ? null : (nameFor(locale, names[`${kind} ${slug}`] ?? {})?.text ?? slug)
  return (one: ParticipantValues) =>
    known('official', one.official) ??
    one.nameAsTold ??
    withParty(one.titleAsTold, known('party', one.party)) ??
    known('party', one.party) ??
    t('somebody')
}

/** Who took part: each with official, name and title as told, party and capacity. */
export function ParticipantsEditor({ draft, names, lit, onLight, onChange }: ParticipantsProps) {
  const t = useTranslations()
  const nameOf = useParticipantName(names)
  const { participants } = draft.values
  const change = (
    index: number,
    told: Partial<ParticipantValues>,
    met?: { key: string; name: RegistryHit['name'] },
  ) =>
    onChange(
      withValues(draft, {
        participants: participants.map((one, place) => (place === index ? { ...one, ...told } : one)),
      }),
      met,
    )
  return (
    <fieldset className="editor-people" data-jump="people">
      <legend>{t('editor.people')}</legend>
      <ol>
        {participants.map((one, index) => {
          const key = keyOf({ field: 'participant', participant: index, topic: null })
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a participant is known by their place alone
              key={index}
              data-lit={lit === key ? 'true' : undefined}
              onPointerEnter={() => onLight(key)}
              onPointerLeave={() => onLight(null)}
            >
              <Participant one={one} names={names} onChange={(told, met) => change(index, told, met)} />
              <button
                type="button"
                onClick={() => onChange(withoutParticipant(draft, index))}
                aria-label={t('editor.removeWhom', { name: nameOf(one) })}
              >
                {t('editor.remove')}
              </button>
            </li>
          )
        })}
      </ol>
      <button type="button" onClick={() => onChange(withParticipant(draft))}>
        {t('editor.add')}
      </button>
    </fieldset>
  )
}

type ParticipantProps = {
  one: ParticipantValues
  names: NamesBySlug
  onChange: (told: Partial<ParticipantValues>, met?: { key: string; name: RegistryHit['name'] }) => void
}

function Participant({ one, names, onChange }: ParticipantProps) {
  const t = useTranslations()
  const chosen = (kind: 'official' | 'party', slug: string | null) =>
    slug === null ? null : { slug, name: names[`${kind} ${slug}`] ?? {} }
  const met = (kind: 'official' | 'party', hit: RegistryHit | null) =>
    hit ? { key: `${kind} ${hit.slug}`, name: hit.name } : undefined
  const [isNew, setNew] = useState<string | null>(null)
  return (
    <div className="editor-person">
      <Captioned caption={t('editor.official')}>
        <RegistryPicker
          onNew={setNew}
          kind="official"
          label={t('editor.official')}
          chosen={chosen('official', one.official)}
          onChoose={(hit) =>
            onChange(
              {
                official: hit?.slug ?? null,
                ...(hit?.party && one.party === null ? { party: hit.party } : {}),
              },
              met('official', hit),
            )
          }
        />
      </Captioned>
      {isNew !== null && (
        <NewOfficial
          name={isNew}
          party={chosen('party', one.party)}
          onMade={({ slug, name, party }) => {
            setNew(null)
            onChange({ official: slug, party: one.party ?? party }, { key: `official ${slug}`, name })
          }}
          onCancel={() => setNew(null)}
        />
      )}
      <Captioned caption={t('editor.party')}>
        <MakingPicker
          kind="party"
          label={t('editor.party')}
          chosen={chosen('party', one.party)}
          onChoose={(hit) => onChange({ party: hit?.slug ?? null }, met('party', hit))}
        />
      </Captioned>
      <Captioned caption={t('editor.nameAsTold')}>
        <input
          dir="auto"
          aria-label={t('editor.nameAsTold')}
          maxLength={300}
          value={one.nameAsTold ?? ''}
          onChange={(event) => onChange({ nameAsTold: event.target.value || null })}
        />
      </Captioned>
      <Captioned caption={t('editor.titleAsTold')}>
        <input
          dir="auto"
          aria-label={t('editor.titleAsTold')}
          maxLength={300}
          value={one.titleAsTold ?? ''}
          onChange={(event) => onChange({ titleAsTold: event.target.value || null })}
        />
      </Captioned>
      <Captioned caption={t('editor.capacity')}>
        <select
          aria-label={t('editor.capacity')}
          value={one.capacity}
          onChange={(event) =>
            onChange({ capacity: CAPACITIES.find((each) => each === event.target.value) ?? 'member' })
          }
        >
          {CAPACITIES.map((each) => (
            <option key={each} value={each}>
              {t(`capacity.${each}`)}
            </option>
          ))}
        </select>
      </Captioned>
    </div>
  )
}

/** What a field is called, for those who see it: its own label says the same. */
function Captioned({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <div className="editor-captioned">
      <span className="editor-caption" aria-hidden="true">
        {caption}
      </span>
      {children}
    </div>
  )
}
