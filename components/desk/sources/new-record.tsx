'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { EditorSource, NamesBySlug, RegistryHit } from '@/lib/desk/shapes'
import { AwaitsScript } from '../awaits-script'
import { RefusalText } from '../command-form'
import { PositionsEditor } from '../positions-editor'
import { ReasonField } from '../reason-field'
import { draftSchema, positionsIn, type RecordDraft, withGiven } from '../record-draft'
import { RecordFields } from '../record-fields'
import { SourcePanel } from '../source-panel'
import { useTargets } from '../telling'
import { UnsavedNote, useUnsaved } from '../unsaved'
import { useCommand } from '../use-command'

const BLANK: RecordDraft = {
  version: 1,
  cameFrom: [],
  words: [],
  positions: null,
  attached: [],
  detached: [],
  reviewed: false,
  reason: '',
  values: {
    kind: 'talks',
    status: 'held',
    place: null,
    occasion: null,
    participants: [],
    topics: [],
    date: { edtf: null, words: null, calendar: null },
  },
}

/** A record made by hand: the dispatch on one side, whose words are given to values, the record on the other. */
export function NewRecord({ source }: { source: EditorSource }) {
  const t = useTranslations('unread')
  const [draft, setDraft] = useState(BLANK)
  const [names, setNames] = useState<NamesBySlug>({})
  const [lit, setLit] = useState<string | null>(null)
  const unsaved = useUnsaved(`new-${source.id}`, draftSchema, draft, draft !== BLANK)
  const { busy, refused, send } = useCommand('make-record')
  const change = (next: RecordDraft, met?: { key: string; name: RegistryHit['name'] }) => {
    setDraft(next)
    if (met) setNames({ ...names, [met.key]: met.name })
  }
  const targets = useTargets(draft, names, (to, words) => change(withGiven(draft, null, to, words)))
  const positions = positionsIn(draft, null)
  const save = async () => {
    const { values, words, reason } = draft
    const done = await send({ source: source.id, record: { values, words, positions }, reason })
    if (done) unsaved.forget()
  }
  return (
    <AwaitsScript>
      <div className="editor">
        <div className="editor-sources">
          <SourcePanel
            source={source}
            marks={draft.words.map((one, index) => ({ ...one, id: `given-${index}` }))}
            lit={lit}
            onLight={setLit}
            targets={targets}
          />
        </div>
        <form
          className="editor-record"
          onSubmit={(event) => {
            event.preventDefault()
            save()
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
          <RecordFields draft={draft} names={names} lit={lit} onLight={setLit} onChange={change} />
          <PositionsEditor
            positions={positions}
            participants={draft.values.participants}
            names={names}
            onChange={(told, met) => change({ ...draft, positions: told }, met)}
          />
          <ReasonField value={draft.reason} onChange={(reason) => change({ ...draft, reason })} />
          <p role="alert" className="desk-refusal">
            {refused && <RefusalText code={refused} />}
          </p>
          <button type="submit" className="desk-main-button">
            {t('newDo')}
          </button>
        </form>
      </div>
    </AwaitsScript>
  )
}
