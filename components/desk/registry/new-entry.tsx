'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { entrySavedSchema, type NamesByKey } from '@/lib/desk/registry-shapes'
import { type CommandAnswer, type RegistryHit, type RegistryKind, sendCommand } from '@/lib/desk/shapes'
import { localisedSchema, type Spellings } from '@/lib/registry/schema'
import { RefusalText } from '../command-form'
import { BLANK, entryValue, neededFields } from './entry-fields'
import { EntryFormFields } from './entry-form-fields'
import { addressOf, languageOf } from './name-language'
import { wrongFields } from './use-entry'

type NewProps = {
  kind: Exclude<RegistryKind, 'official'>
  /** The name as it was typed. */
  name: string
  onMade: (hit: RegistryHit) => void
  onCancel: () => void
}

const shown = (names: unknown): RegistryHit['name'] => {
  const spellings: Spellings = typeof names === 'object' && names !== null ? names : {}
  return localisedSchema.parse(
    Object.fromEntries(
      Object.entries(spellings).flatMap(([language, [first]]) => (first ? [[language, first]] : [])),
    ),
  )
}

/** Puts a place, a series, a topic and the like on the registry while it is asked for, and goes on with it. */
export function NewEntry({ kind, name, onMade, onCancel }: NewProps) {
  const t = useTranslations()
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>(() => ({
    ...BLANK[kind],
    names: { [languageOf(name)]: [name] },
    slug: addressOf(name),
  }))
  const [names, setNames] = useState<NamesByKey>({})
  const [refused, setRefused] = useState<Extract<CommandAnswer, { ok: false }> | null>(null)
  const own = useRef<HTMLFieldSetElement>(null)
  useEffect(() => own.current?.querySelector('textarea')?.focus(), [])
  const make = async () => {
    const answer = await sendCommand('create-entry', {
      entry: { kind, value: entryValue(kind, values) },
      reason: t('parting.newReason'),
    })
    setRefused(answer.ok ? null : answer)
    if (answer.ok)
      onMade({ slug: entrySavedSchema.parse(answer.value).slug, name: shown(values.names), party: null })
  }
  return (
    <fieldset ref={own} className="editor-new" onKeyDown={keepEnter}>
      <legend>{t('registry.new', { kind: t(`registry.one.${kind}`) })}</legend>
      <EntryFormFields
        kind={kind}
        fields={neededFields(kind)}
        values={values}
        names={names}
        wrong={wrongFields(refused)}
        onMet={(key, met) => setNames((known) => ({ ...known, [key]: met }))}
        onChange={(field, value) => setValues((now) => ({ ...now, [field]: value }))}
      />
      <p role="alert" className="desk-refusal">
        {refused && <RefusalText code={refused.code} />}
      </p>
      <span className="editor-row">
        <button type="button" onClick={make}>
          {t('parting.newDo')}
        </button>{' '}
        <button type="button" onClick={onCancel}>
          {t('parting.cancel')}
        </button>
      </span>
    </fieldset>
  )
}

/** Enter in a field makes nothing, least of all does it save what stands around. */
function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}
