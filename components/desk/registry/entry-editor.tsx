'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { faultsSchema, type NamesByKey } from '@/lib/desk/registry-shapes'
import { type EntryKind, entrySchema } from '@/lib/registry/entry'
import { AwaitsScript } from '../awaits-script'
import { RefusalText } from '../command-form'
import { ReasonField } from '../reason-field'
import { UnsavedNote } from '../unsaved'
import { EntryConflict } from './entry-conflict'
import { entryValue } from './entry-fields'
import { EntryFormFields } from './entry-form-fields'
import { type Present, useEntryDraft, useSavingEntry, wrongFields } from './use-entry'

type EditorProps = {
  kind: EntryKind
  present: Present
  names: NamesByKey
}

/** An entry of the registry to be changed, or a new one. */
export function EntryEditor({ kind, present, names: given }: EditorProps) {
  const t = useTranslations('registry')
  const { draft, setDraft, fill, filling, unsaved } = useEntryDraft(kind, present)
  const { save, busy, refusal, meanwhile, settle } = useSavingEntry(kind, present, draft, unsaved.forget)
  const [names, setNames] = useState(given)
  const mine = entrySchema.safeParse({ kind, value: entryValue(kind, draft.values) }).data
  return (
    <AwaitsScript>
      <form
        className="registry-form"
        aria-busy={busy}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        {unsaved.found && (
          <UnsavedNote
            at={unsaved.found.at}
            onResume={() => fill(unsaved.resume() ?? draft)}
            onDiscard={unsaved.forget}
          />
        )}
        {meanwhile && present && mine && (
          <EntryConflict
            key={meanwhile.version}
            before={present.entry}
            mine={mine}
            meanwhile={meanwhile}
            onDecided={(values, version) => {
              fill({ ...draft, values, version })
              settle()
            }}
          />
        )}
        <EntryFormFields
          key={filling}
          kind={kind}
          values={draft.values}
          names={names}
          wrong={wrongFields(refusal)}
          onMet={(key, name) => setNames((known) => ({ ...known, [key]: name }))}
          onChange={(name, value) =>
            setDraft((now) => ({ ...now, values: { ...now.values, [name]: value } }))
          }
        />
        <ReasonField
          value={draft.reason}
          onChange={(reason) => setDraft((now) => ({ ...now, reason }))}
          asked={{ label: t('reason'), hint: t('reasonHint') }}
        />
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
    </AwaitsScript>
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
