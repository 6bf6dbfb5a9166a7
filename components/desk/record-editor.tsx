'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { z } from 'zod'
import { type CommandAnswer, type EditorPage, type RegistryHit, sendCommand } from '@/lib/desk/shapes'
import { recordValuesSchema, valuesOf } from '@/lib/editing/values'
import { RefusalText } from './command-form'
import { Conflict, type Meanwhile } from './conflict'
import { draftOf, isChanged, namesOf, type RecordDraft } from './record-draft'
import { RecordFields } from './record-fields'
import { SourcePanel } from './source-panel'
import { useTargets, useTelling } from './telling'
import { UnsavedNote, useUnsaved } from './unsaved'

const savedSchema = z.object({ version: z.int() })
const meanwhileSchema = z.object({ version: z.int(), values: recordValuesSchema })

/** The sources on one side, the record on the other; pointing at a value lights its words up, and the reverse. */
export function RecordEditor({ page: { record, sources } }: { page: EditorPage }) {
  const t = useTranslations('editor')
  const locale = useLocale()
  const [draft, setDraft] = useState<RecordDraft>(() => draftOf(record))
  const [names, setNames] = useState(() => namesOf(record))
  const [lit, setLit] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Extract<CommandAnswer, { ok: false }> | null>(null)
  const [meanwhile, setMeanwhile] = useState<Meanwhile | null>(null)
  const [busy, setBusy] = useState(false)
  const unsaved = useUnsaved(record.id, draft, isChanged(draft, record))
  const change = (next: RecordDraft, met?: { key: string; name: RegistryHit['name'] }) => {
    setDraft(next)
    if (met) setNames({ ...names, [met.key]: met.name })
  }
  const save = async () => {
    setBusy(true)
    const { version, reason, ...correction } = draft
    const answer = await sendCommand('correct-meeting', {
      seen: { id: record.id, version },
      correction,
      reason,
    })
    setBusy(false)
    setRefusal(answer.ok ? null : answer)
    if (answer.ok) {
      unsaved.forget()
      location.assign(
        `/${locale}/desk/meetings/${record.id}?saved=${savedSchema.parse(answer.value).version}`,
      )
    } else if (answer.code === 'changed_meanwhile') setMeanwhile(meanwhileSchema.parse(answer.details))
  }
  const tell = useTelling(names)
  const targets = useTargets(draft, names)
  const marks = [...record.evidence, ...draft.words.map((one, index) => ({ ...one, id: `given-${index}` }))]
  return (
    <div className="editor">
      <div className="editor-sources">
        {sources.map((source) => (
          <SourcePanel
            key={source.id}
            source={source}
            marks={marks.filter(({ sourceId }) => sourceId === source.id)}
            lit={lit}
            onLight={setLit}
            targets={targets}
            onGive={(words) => change({ ...draft, words: [...draft.words, words] })}
          />
        ))}
      </div>
      <form
        className="editor-record"
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) save()
        }}
        aria-busy={busy}
      >
        {unsaved.found && (
          <UnsavedNote
            at={unsaved.found.at}
            onResume={() => change(unsaved.resume() ?? draft)}
            onDiscard={unsaved.forget}
          />
        )}
        {meanwhile && (
          <Conflict
            draft={draft}
            meanwhile={meanwhile}
            before={valuesOf(record)}
            tell={tell}
            onDecided={(decided) => {
              setMeanwhile(null)
              setRefusal(null)
              change(decided)
            }}
          />
        )}
        <RecordFields draft={draft} names={names} lit={lit} onLight={setLit} onChange={change} />
        <label className="desk-field">
          <span className="desk-label">{t('reason')}</span>
          <input
            dir="auto"
            required
            maxLength={500}
            value={draft.reason}
            onChange={(event) => change({ ...draft, reason: event.target.value })}
          />
          <span className="desk-hint">{t('reasonHint')}</span>
        </label>
        <p role="alert" className="desk-refusal">
          {refusal && !meanwhile && <RefusalText code={refusal.code} />}
        </p>
        <button type="submit" className="desk-main-button" disabled={meanwhile !== null}>
          {t('save')}
        </button>
      </form>
    </div>
  )
}
