'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { z } from 'zod'
import {
  type CommandAnswer,
  deskPath,
  type EditorPage,
  type EditorSource,
  type RegistryHit,
  sendCommand,
} from '@/lib/desk/shapes'
import { positionsOf, positionValuesSchema } from '@/lib/editing/position-values'
import { changeSinceSchema, recordValuesSchema, valuesOf } from '@/lib/editing/values'
import { AttachSource, useAttached } from './attach-source'
import { AwaitsScript } from './awaits-script'
import { RefusalText } from './command-form'
import { Conflict, type Meanwhile } from './conflict'
import { Doubts } from './doubts'
import { EditorKeys, hearInFields } from './editor-keys'
import { PositionsEditor } from './positions-editor'
import { ReasonField } from './reason-field'
import {
  correctionOf,
  draftOf,
  draftSchema,
  isChanged,
  namesOf,
  positionsIn,
  type RecordDraft,
  withGiven,
  withoutSource,
} from './record-draft'
import { RecordFields } from './record-fields'
import { SourcePanel, type Target } from './source-panel'
import { useTargets, useTelling } from './telling'
import { UnsavedNote, useUnsaved } from './unsaved'

const savedSchema = z.object({ version: z.int() })
const meanwhileSchema = z.object({
  version: z.int(),
  values: recordValuesSchema,
  positions: z.array(positionValuesSchema),
  since: z.array(changeSinceSchema),
})
type Refused = Extract<CommandAnswer, { ok: false }>

/**
 * The record on one side, its sources on the other; pointing at a value lights its words up, and the
 * reverse. The record comes first, so that the keyboard meets its fields before the sources' own.
 */
export function RecordEditor({ page }: { page: EditorPage }) {
  const { record } = page
  const t = useTranslations()
  const [draft, setDraft] = useState<RecordDraft>(() => draftOf(record))
  const [names, setNames] = useState(() => namesOf(record))
  const [lit, setLit] = useState<string | null>(null)
  const unsaved = useUnsaved(record.id, draftSchema, draft, isChanged(draft, record))
  const { save, preview, busy, refusal, meanwhile, settle } = useSaving(record.id, draft, unsaved.forget)
  const change = (next: RecordDraft, met?: { key: string; name: RegistryHit['name'] }) => {
    setDraft(next)
    if (met) setNames({ ...names, [met.key]: met.name })
  }
  const tell = useTelling(names)
  const editor = useRef<HTMLDivElement>(null)
  const targets = useTargets(draft, names, (to, words) => change(withGiven(draft, record, to, words)))
  return (
    <AwaitsScript>
      <EditorKeys editor={editor} />
      <div className="editor" ref={editor}>
        <form
          className="editor-record"
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
          onKeyDown={hearInFields}
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
              before={{ values: valuesOf(record), positions: positionsOf(record) }}
              tell={tell}
              onDecided={(decided) => {
                settle()
                change(decided)
              }}
            />
          )}
          <Doubts page={page} draft={draft} onChange={change} />
          <RecordFields draft={draft} names={names} lit={lit} onLight={setLit} onChange={change} />
          <PositionsEditor
            positions={positionsIn(draft, record)}
            participants={draft.values.participants}
            names={names}
            onChange={(positions, met) => change({ ...draft, positions }, met)}
          />
          <div data-jump="reason">
            <ReasonField value={draft.reason} onChange={(reason) => change({ ...draft, reason })} />
          </div>
          {!meanwhile && <Refusal refusal={refusal} />}
          <button type="submit" className="desk-main-button" disabled={meanwhile !== null}>
            {t('editor.save')}
          </button>{' '}
          <button type="button" onClick={preview}>
            {t('parting.preview')}
          </button>
        </form>
        <Sources page={page} draft={draft} targets={targets} lit={lit} onLight={setLit} onChange={change} />
      </div>
    </AwaitsScript>
  )
}

/** Saving what was changed, or looking at it first; what is refused stays on the page, and in the browser. */
function useSaving(id: string, draft: RecordDraft, onSaved: () => void) {
  const locale = useLocale()
  const [refusal, setRefusal] = useState<Refused | null>(null)
  const [meanwhile, setMeanwhile] = useState<Meanwhile | null>(null)
  const [busy, setBusy] = useState(false)
  const asked = { seen: { id, version: draft.version }, correction: correctionOf(draft) }
  const send = async (command: string, input: unknown): Promise<unknown> => {
    if (busy) return null
    setBusy(true)
    const answer = await sendCommand(command, input)
    setBusy(false)
    setRefusal(answer.ok ? null : answer)
    if (answer.ok) return { value: answer.value }
    if (answer.code === 'changed_meanwhile') setMeanwhile(meanwhileSchema.parse(answer.details))
    return null
  }
  return {
    busy,
    refusal,
    meanwhile,
    settle: () => {
      setMeanwhile(null)
      setRefusal(null)
    },
    save: async () => {
      const done = z
        .object({ value: savedSchema })
        .safeParse(await send('correct-meeting', { ...asked, reason: draft.reason }))
      if (!done.success) return
      onSaved()
      location.assign(`${deskPath(locale, `meetings/${id}`)}?saved=${done.data.value.version}`)
    },
    preview: async () => {
      // Opened before the desk has answered: later the browser would take it for an intruder.
      const tab = window.open('', `preview-${id}`)
      if ((await send('preview-meeting', asked)) === null) tab?.close()
      else if (tab) tab.location.href = deskPath(locale, `meetings/${id}/preview`)
    },
  }
}

/** Why it was not saved; where the session has ended, the way to another one that leaves this page as it is. */
function Refusal({ refusal }: { refusal: Refused | null }) {
  const t = useTranslations('parting')
  const locale = useLocale()
  return (
    <p role="alert" className="desk-refusal">
      {refusal && (
        <>
          <RefusalText code={refusal.code} /> {t('kept')}{' '}
          {refusal.code === 'sign_in_first' && (
            <a href={deskPath(locale, 'sign-in')} target="_blank" rel="noreferrer">
              {t('signIn')}
            </a>
          )}
        </>
      )}
    </p>
  )
}

type SourcesProps = {
  page: EditorPage
  draft: RecordDraft
  targets: readonly Target[]
  lit: string | null
  onLight: (key: string | null) => void
  onChange: (draft: RecordDraft) => void
}

/** The sources of the record, those that are being attached, and a way to attach another. */
function Sources({
  page: { record, sources, attached },
  draft,
  targets,
  lit,
  onLight,
  onChange,
}: SourcesProps) {
  const added = useAttached(draft.attached)
  const marks = [...record.evidence, ...draft.words.map((one, index) => ({ ...one, id: `given-${index}` }))]
  const standing = sources.filter(({ id }) => !draft.detached.includes(id))
  const isAttached = ({ id }: EditorSource) => draft.attached.includes(id) || attached.includes(id)
  return (
    <div className="editor-sources">
      {[...standing, ...added.sources].map((source) => (
        <SourcePanel
          key={source.id}
          source={source}
          marks={marks.filter(({ sourceId }) => sourceId === source.id)}
          lit={lit}
          onLight={onLight}
          targets={targets}
          onDetach={isAttached(source) ? () => onChange(withoutSource(draft, record, source.id)) : undefined}
        />
      ))}
      <AttachSource
        record={record.id}
        present={[...standing.map(({ id }) => id), ...draft.attached]}
        onFound={(source) => {
          if (standing.some(({ id }) => id === source.id) || draft.attached.includes(source.id)) return
          added.add(source)
          const detached = draft.detached.filter((id) => id !== source.id)
          const isBack = detached.length < draft.detached.length
          onChange({ ...draft, detached, attached: isBack ? draft.attached : [...draft.attached, source.id] })
        }}
      />
    </div>
  )
}
