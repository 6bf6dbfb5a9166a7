/** An entry of the registry while somebody works on it. */
import { useLocale } from 'next-intl'
import { useState } from 'react'
import { z } from 'zod'
import { type EntryMeanwhile, entryMeanwhileSchema, entrySavedSchema } from '@/lib/desk/registry-shapes'
import { type CommandAnswer, entryPath, sendCommand } from '@/lib/desk/shapes'
import { type Entry, type EntryKind, entryKindSchema, keyOfEntry, slugOf } from '@/lib/registry/entry'
import { useUnsaved } from '../unsaved'
import { BLANK, entryValue } from './entry-fields'

/** What is kept in the browser until it is saved. */
const draftSchema = z.object({
  version: z.int(),
  values: z.record(z.string(), z.unknown()),
  reason: z.string(),
})
export type EntryDraft = z.infer<typeof draftSchema>

/** An entry as it stands; null for a new one. */
export type Present = { entry: Entry; version: number } | null

type Refusal = Extract<CommandAnswer, { ok: false }>

/** A draft of an entry, kept in the browser until it is saved. */
export function useEntryDraft(kind: EntryKind, present: Present) {
  const [opened] = useState(
    (): EntryDraft => ({
      version: present?.version ?? 0,
      values: { ...(present?.entry.value ?? BLANK[kind]) },
      reason: '',
    }),
  )
  const [draft, setDraft] = useState(opened)
  /** Grows when the fields hold something else than was typed into them. */
  const [filling, setFilling] = useState(0)
  const changed = JSON.stringify(draft.values) !== JSON.stringify(opened.values)
  const id = present ? keyOfEntry(present.entry) : `new ${kind}`
  const unsaved = useUnsaved(id, draftSchema, draft, changed)
  const fill = (next: EntryDraft) => {
    setDraft(next)
    setFilling(filling + 1)
  }
  return { draft, setDraft, fill, filling, unsaved }
}

/** Saves a draft, and tells what stood in the way. */
export function useSavingEntry(kind: EntryKind, present: Present, draft: EntryDraft, onSaved: () => void) {
  const locale = useLocale()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [meanwhile, setMeanwhile] = useState<EntryMeanwhile | null>(null)
  const [busy, setBusy] = useState(false)
  const save = async () => {
    if (busy) return
    setBusy(true)
    const { version, values, reason } = draft
    const entry = { kind, value: entryValue(kind, values) }
    const answer = present
      ? await sendCommand('correct-entry', {
          seen: { kind, slug: slugOf(present.entry), version },
          entry,
          reason,
        })
      : await sendCommand('create-entry', { entry, reason })
    setBusy(false)
    setRefusal(answer.ok ? null : answer)
    if (answer.ok) {
      const saved = entrySavedSchema.parse(answer.value)
      onSaved()
      location.assign(
        `/${locale}${entryPath(entryKindSchema.parse(saved.kind), saved.slug)}?saved=${saved.version}`,
      )
    } else if (answer.code === 'changed_meanwhile') setMeanwhile(entryMeanwhileSchema.parse(answer.details))
  }
  const settle = () => {
    setMeanwhile(null)
    setRefusal(null)
  }
  return { save, busy, refusal, meanwhile, settle }
}

/** The fields of an entry that a refusal names. */
export function wrongFields(refusal: Refusal | null): string[] {
  return (refusal?.fields ?? []).flatMap(({ path }) => {
    const [root, part, field] = path.split('.')
    return root === 'entry' && part === 'value' && field !== undefined ? [field] : []
  })
}
