/** What the desk asks of the registry: editors find and add, administrators correct. */
import { z } from 'zod'
import { correctEntry, restoreEntry } from '@/lib/editing/registry/correct'
import { createEntry, createOfficial, newOfficialSchema } from '@/lib/editing/registry/create'
import type { EntryOutcome } from '@/lib/editing/registry/write'
import { entryKindSchema, entrySchema } from '@/lib/registry/entry'
import { slugSchema } from '@/lib/registry/schema'
import { command, type Outcome } from '../command'
import { findInRegistry } from '../registry-search'
import { entryPath, registryKindSchema } from '../shapes'

const versionSchema = z.coerce.number().int().min(1).max(1_000_000)
const seenEntrySchema = z.object({ kind: entryKindSchema, slug: slugSchema, version: versionSchema })
/** Why: the history of the entry shows it. */
const reasonSchema = z.string().trim().min(1).max(500)

type Refused = Extract<EntryOutcome, { ok: false }>['code']

function statusOf(code: Refused): 404 | 409 | 422 {
  if (code === 'registry_unsound') return 422
  return code === 'entry_unknown' || code === 'version_unknown' ? 404 : 409
}

/** What the desk answers: of an entry that changed meanwhile, what it says now. */
function answered(outcome: EntryOutcome): Outcome<Omit<Extract<EntryOutcome, { ok: true }>, 'ok'>> {
  if (!outcome.ok) {
    const { ok: _, code, ...details } = outcome
    return { ok: false, code, status: statusOf(code), details }
  }
  const { ok: _, ...value } = outcome
  const next = `${entryPath(value.kind, value.slug)}?saved=${value.version}`
  return { ok: true, value, next, target: `${value.kind}/${value.slug}` }
}

export const registryCommands = [
  command('find-in-registry', 'reader', {
    summary: 'Finds officials, parties, places, series, topics or publishers by any spelling.',
    input: z.object({ kind: registryKindSchema, typed: z.string().max(100) }),
    run: async ({ kind, typed }, { db }) => ({ ok: true, value: await findInRegistry(db, kind, typed) }),
  }),
  command('create-official', 'editor', {
    summary: 'Adds an official by the name that a source gives them.',
    input: z.object({ official: newOfficialSchema, reason: reasonSchema }),
    run: async ({ official, reason }, { db, actor }) =>
      answered(await createOfficial(db, official, { actor, reason })),
  }),
  command('create-entry', 'editor', {
    summary: 'Adds an entry to the registry.',
    input: z.object({ entry: entrySchema, reason: reasonSchema }),
    limit: 512 * 1024,
    run: async ({ entry, reason }, { db, actor }) =>
      answered(await createEntry(db, entry, { actor, reason })),
  }),
  command('correct-entry', 'administrator', {
    summary: 'Makes an entry of the registry say something else, or gives it another address.',
    input: z.object({ seen: seenEntrySchema, entry: entrySchema, reason: reasonSchema }),
    limit: 512 * 1024,
    run: async ({ seen, entry, reason }, { db, actor }) =>
      answered(await correctEntry(db, seen, entry, { actor, reason })),
  }),
  command('restore-entry', 'administrator', {
    summary: 'Makes an entry of the registry as it stood at an earlier version.',
    input: seenEntrySchema.extend({
      restored: versionSchema,
      /** What it was called then. */
      calledThen: slugSchema,
      reason: reasonSchema,
    }),
    run: async ({ restored, calledThen, reason, ...seen }, { db, actor }) =>
      answered(await restoreEntry(db, seen, { slug: calledThen, version: restored }, { actor, reason })),
  }),
]
