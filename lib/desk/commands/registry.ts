/** What the desk asks of the registry: editors find, add and teach, administrators correct and merge. */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { correctEntry, restoreEntry } from '@/lib/editing/registry/correct'
import { createEntry, createOfficial, newOfficialSchema } from '@/lib/editing/registry/create'
import { type MergeOutcome, mergeEntries, partEntries } from '@/lib/editing/registry/merge'
import { taughtSchema, teachSpelling } from '@/lib/editing/registry/teach'
import type { EntryDone, EntryOutcome } from '@/lib/editing/registry/write'
import type { By } from '@/lib/editing/revise'
import { sourcesHolding } from '@/lib/ingest/holding'
import { entryKindSchema, entrySchema } from '@/lib/registry/entry'
import { slugSchema } from '@/lib/registry/schema'
import { command, type Outcome } from '../command'
import { type ReadAgain, readAgain, sourcesOfMeetings } from '../read-again'
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
function answered(
  outcome: EntryOutcome,
  read?: ReadAgain,
): Outcome<Omit<EntryDone, 'ok'> & { read: ReadAgain | undefined }> {
  if (!outcome.ok) {
    const { ok: _, code, ...details } = outcome
    return { ok: false, code, status: statusOf(code), details }
  }
  const { kind, slug, version, alsoChanged } = outcome
  const query = new URLSearchParams({ saved: String(version) })
  if (read !== undefined) {
    query.set('texts', String(read.texts))
    query.set('records', String(read.records))
    if (read.job !== null) query.set('job', read.job)
  }
  return {
    ok: true,
    value: { kind, slug, version, alsoChanged, read },
    next: `${entryPath(kind, slug)}?${query}`,
    target: `${kind}/${slug}`,
  }
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
  command('teach-spelling', 'editor', {
    summary: 'Gives a spelling to an entry of the registry, and reads the texts again that hold it.',
    input: taughtSchema,
    run: async (taught, { db, actor }) => {
      const outcome = await teachSpelling(db, taught, { actor, reason: 'spelling-taught' })
      if (!outcome.ok) return answered(outcome)
      const sources = await sourcesHolding(db, [taught.text])
      return answered(outcome, await readAgain(db, sources, { actor, reason: 'registry-learned' }))
    },
  }),
  command('merge-entries', 'administrator', {
    summary: 'Makes an entry of the registry part of another; its address leads there.',
    input: z.object({
      kind: entryKindSchema,
      into: slugSchema,
      intoVersion: versionSchema,
      from: slugSchema,
      fromVersion: versionSchema,
      reason: reasonSchema,
    }),
    run: async ({ kind, reason, ...told }, { db, actor }) => {
      const into = { kind, slug: told.into, version: told.intoVersion }
      const from = { kind, slug: told.from, version: told.fromVersion }
      const outcome = await mergeEntries(db, { into, from }, { actor, reason })
      return answered(outcome, await afterMerge(db, outcome, { actor, reason }))
    },
  }),
  command('part-entries', 'administrator', {
    summary: 'Takes a merge of two entries back.',
    input: z.object({ kind: entryKindSchema, slug: slugSchema, reason: reasonSchema }),
    run: async ({ reason, ...name }, { db, actor }) => {
      const outcome = await partEntries(db, name, { actor, reason })
      return answered(outcome, await afterMerge(db, outcome, { actor, reason }))
    },
  }),
]

/** Reads the texts of the records that changed again, and those that spell the name of who did. */
async function afterMerge(db: Database, outcome: MergeOutcome, by: By): Promise<ReadAgain | undefined> {
  if (!outcome.ok) return undefined
  const sources = [
    ...(await sourcesOfMeetings(db, outcome.meetings)),
    ...(await sourcesHolding(db, outcome.spellings)),
  ]
  return readAgain(db, sources, by)
}
