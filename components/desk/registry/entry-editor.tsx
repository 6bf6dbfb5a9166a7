'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import {
  type EntryMeanwhile,
  entryMeanwhileSchema,
  entrySavedSchema,
  faultsSchema,
  type NamesByKey,
} from '@/lib/desk/registry-shapes'
import { type CommandAnswer, entryPath, sendCommand } from '@/lib/desk/shapes'
import {
  type Entry,
  type EntryKind,
  entryKindSchema,
  entrySchema,
  keyOfEntry,
  slugOf,
} from '@/lib/registry/entry'
import { RefusalText } from '../command-form'
import { EntryConflict } from './entry-conflict'
import { BLANK, entryValue } from './entry-fields'
import { EntryFormFields } from './entry-form-fields'

type EditorProps = {
  kind: EntryKind
  /** The entry as it stands; null for a new one. */
  present: { entry: Entry; version: number } | null
  names: NamesByKey
}

type Refusal = Extract<CommandAnswer, { ok: false }>

/** The fields of the entry that a refusal names, or that its own schema refuses. */
function wrongFields(refusal: Refusal | null): string[] {
  return (refusal?.fields ?? []).flatMap(({ path }) => {
    const [root, part, field] = path.split('.')
    return root === 'entry' && part === 'value' && field !== undefined ? [field] : []
  })
}

/** An entry of the registry to be changed, or a new one. */
export function EntryEditor({ kind, present, names: given }: EditorProps) {
  const t = useTranslations('registry')
  const locale = useLocale()
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>(present?.entry.value ?? BLANK[kind])
  const [version, setVersion] = useState(present?.version ?? 0)
  const [names, setNames] = useState(given)
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [meanwhile, setMeanwhile] = useState<EntryMeanwhile | null>(null)
  const [busy, setBusy] = useState(false)
  const entry = { kind, value: entryValue(kind, values) }
  const mine = entrySchema.safeParse(entry).data
  const save = async () => {
    setBusy(true)
    const seen = present && { kind, slug: slugOf(present.entry), version }
    const answer = seen
      ? await sendCommand('correct-entry', { seen, entry, reason })
      : await sendCommand('create-entry', { entry, reason })
    setBusy(false)
    setRefusal(answer.ok ? null : answer)
    if (answer.ok) {
      const saved = entrySavedSchema.parse(answer.value)
      location.assign(
        `/${locale}${entryPath(entryKindSchema.parse(saved.kind), saved.slug)}?saved=${saved.version}`,
      )
    } else if (answer.code === 'changed_meanwhile') setMeanwhile(entryMeanwhileSchema.parse(answer.details))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!busy) save()
  }
  return (
    <form className="registry-form" onSubmit={submit} aria-busy={busy}>
      {meanwhile && present && mine && (
        <EntryConflict
          key={meanwhile.version}
          before={present.entry}
          mine={mine}
          meanwhile={meanwhile}
          onDecided={(decided, onVersion) => {
            setValues(decided)
            setVersion(onVersion)
            setMeanwhile(null)
            setRefusal(null)
          }}
        />
      )}
      <EntryFormFields
        key={`${present ? keyOfEntry(present.entry) : kind} ${version}`}
        kind={kind}
        values={values}
        names={names}
        wrong={wrongFields(refusal)}
        onMet={(key, name) => setNames((known) => ({ ...known, [key]: name }))}
        onChange={(name, value) => setValues((now) => ({ ...now, [name]: value }))}
      />
      <label className="desk-field">
        <span className="desk-label">{t('reason')}</span>
        <input
          dir="auto"
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <span className="desk-hint">{t('reasonHint')}</span>
      </label>
      <div role="alert">
        {refusal && meanwhile === null && (
          <div className="desk-refusal">
            <RefusalText code={refusal.code} />
            <Faults details={refusal.details} />
          </div>
        )}
      </div>
      <button type="submit" className="desk-main-button" disabled={meanwhile !== null}>
        {t(present === null ? 'add' : 'save')}
      </button>
    </form>
  )
}

/** What exactly contradicts what, as the registry’s own check tells it. */
function Faults({ details }: { details: unknown }) {
  const told = faultsSchema.safeParse(details)
  if (!told.success) return null
  return (
    <ul lang="en" dir="ltr">
      {told.data.faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  )
}
