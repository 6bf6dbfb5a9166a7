/** Making two entries of the registry one, and taking that back. No address is lost. */
import { isDeepStrictEqual } from 'node:util'
import type { Database, Transaction } from '@/lib/db/client'
import { carriedOver } from '@/lib/registry/carry-over'
import { type Entry, type EntryName, entrySchema, keyOf, keyOfEntry, slugOf } from '@/lib/registry/entry'
import { follower, leadsOnFile, type StandingEntry } from '@/lib/registry/on-file'
import { withReferences } from '@/lib/registry/references'
import { leadOn, removeRows, writeVersions } from '@/lib/registry/revise'
import { type By, writeRevisions } from '../revise'
import { combined, isMergeable, type Mergeable } from './combine'
import { rewriteDrafts } from './drafts'
import { type Moved, moveBack, movedSchema, moveRows } from './moved'
import {
  changingRegistry,
  doneWith,
  type EntryDone,
  type EntryRefusal,
  entryAsSeen,
  refuse,
  type SeenEntry,
  standingEntries,
  standingEntry,
  writeEntries,
} from './write'

/** What a merge, or its undoing, touched besides entries: the records and texts to be looked at again. */
export type MergeOutcome = (EntryDone & { meetings: string[]; spellings: string[] }) | EntryRefusal

/** So many records get their new version at once. */
const CHUNK = 500

/**
 * Makes an entry part of another. Spellings, offices, and all that records say of it are the survivor's
 * from now on, each record with a version that tells so; its address leads there.
 */
export function mergeEntries(
  db: Database,
  { into, from }: { into: SeenEntry; from: SeenEntry },
  by: By,
): Promise<MergeOutcome> {
  return changingRegistry(db, async (tx) => {
    if (keyOf(into) === keyOf(from) || into.kind !== from.kind) refuse({ ok: false, code: 'same_entry' })
    const standing = await standingEntries(tx)
    const [kept, ended] = [await entryAsSeen(tx, standing, into), await entryAsSeen(tx, standing, from)]
    if (!isMergeable(kept.entry) || !isMergeable(ended.entry))
      return refuse({ ok: false, code: 'same_entry' })
    const survivor = combined(kept.entry, ended.entry)
    const referring = calledAnew(standing, from, into.slug)
    const rows = await moveRows(tx, { kind: survivor.kind, from: from.slug, to: into.slug })
    await writeVersions(tx, [{ entry: ended.entry, before: ended.entry }], {
      author: by.actor,
      reason: by.reason,
    })
    const written = await writeEntries(
      tx,
      standing,
      {
        wanted: [ownReferences(survivor, from, into.slug), ...referring.map(({ entry }) => entry)],
        without: [from],
      },
      by,
    )
    await removeRows(tx, from)
    await leadOn(tx, [{ ...from, leadsTo: into.slug, ended: 'merged' }])
    await rewriteDrafts(tx, { kind: survivor.kind, from: from.slug, to: into.slug })
    const moved: Moved = {
      ...rows,
      intoVersion: kept.version,
      referring: referring.map(({ kind, slug, version }) => ({ kind, slug, version })),
    }
    await tx.registryMerge.create({
      data: {
        kind: into.kind,
        fromSlug: from.slug,
        intoSlug: into.slug,
        moved,
        actor: by.actor.name,
        actorId: by.actor.id,
      },
      select: { id: true },
    })
    await tellRecords(tx, rows.meetings, by)
    return {
      ...doneWith(survivor, written, into.slug),
      meetings: rows.meetings,
      spellings: spellingsOf(ended.entry),
    }
  })
}

/** A party that its own capital or seat names stays itself. */
function ownReferences(entry: Entry, from: EntryName, to: string): Entry {
  return withReferences(entry, (kind, slug) => (kind === from.kind && slug === from.slug ? to : slug))
}

/** The entries that speak of one, as they speak of another instead. */
function calledAnew(standing: readonly StandingEntry[], from: EntryName, to: string) {
  return standing.flatMap(({ entry, slug, version }) => {
    const called = ownReferences(entry, from, to)
    const isItself =
      keyOfEntry(entry) === keyOf(from) || keyOfEntry(entry) === keyOf({ kind: from.kind, slug: to })
    return isItself || isDeepStrictEqual(called, entry)
      ? []
      : [{ kind: entry.kind, slug, version, entry: called }]
  })
}

function spellingsOf(entry: Mergeable): string[] {
  return [...new Set(Object.values(entry.value.names).flat())]
}

async function tellRecords(tx: Transaction, meetings: readonly string[], by: By): Promise<void> {
  for (let from = 0; from < meetings.length; from += CHUNK)
    await writeRevisions(tx, meetings.slice(from, from + CHUNK), by)
}

/**
 * Takes a merge back: the entry stands again as it stood before, with what records said of it then, and the
 * survivor loses what it had from it alone. What people changed since stays.
 */
export function partEntries(db: Database, from: EntryName, by: By): Promise<MergeOutcome> {
  return changingRegistry(db, async (tx) => {
    const merge = await tx.registryMerge.findFirst({
      where: { kind: from.kind, fromSlug: from.slug, undoneAt: null },
      orderBy: { at: 'desc' },
      select: { id: true, intoSlug: true, moved: true },
    })
    if (merge === null) return refuse({ ok: false, code: 'not_merged' })
    const moved = movedSchema.parse(merge.moved)
    const standing = await standingEntries(tx)
    const into = { kind: from.kind, slug: merge.intoSlug }
    const survivor = await standingEntry(tx, standing, into)
    const follow = follower(await leadsOnFile(tx))
    const ended = withReferences(await latestVersion(tx, from), (kind, slug) =>
      kind === from.kind && slug === from.slug ? slug : follow(kind, slug),
    )
    const touched = [{ ...into, version: moved.intoVersion }, ...moved.referring]
    const [before = survivor.entry, ...referring] = await undone(tx, standing, touched)
    const written = await writeEntries(tx, standing, { wanted: [ended, before, ...referring] }, by)
    if (!isMergeable(ended)) return refuse({ ok: false, code: 'not_merged' })
    const meetings = await moveBack(tx, { kind: ended.kind, from: from.slug, to: into.slug }, moved)
    await tx.registryMerge.update({
      where: { id: merge.id },
      data: { undoneAt: new Date() },
      select: { id: true },
    })
    await tellRecords(tx, meetings, by)
    return { ...doneWith(ended, written, slugOf(ended)), meetings, spellings: spellingsOf(ended) }
  })
}

async function latestVersion(tx: Transaction, { kind, slug }: EntryName): Promise<Entry> {
  const row = await tx.registryRevision.findFirst({
    where: { kind, slug },
    orderBy: { version: 'desc' },
    select: { snapshot: true },
  })
  return entrySchema.parse({ kind, value: row?.snapshot })
}

/** Entries without what the version after the one named made of them; what was changed since stays. */
async function undone(
  tx: Transaction,
  standing: readonly StandingEntry[],
  touched: readonly SeenEntry[],
): Promise<Entry[]> {
  const rows = await tx.registryRevision.findMany({
    where: {
      OR: touched.map(({ kind, slug, version }) => ({ kind, slug, version: { in: [version, version + 1] } })),
    },
    select: { kind: true, slug: true, version: true, snapshot: true },
  })
  const at = new Map(rows.map((row) => [`${keyOf(row)} ${row.version}`, row.snapshot]))
  return touched.flatMap(({ version, ...name }) => {
    const present = standing.find(({ entry }) => keyOfEntry(entry) === keyOf(name))
    const [then, after] = [version, version + 1].map((one) => at.get(`${keyOf(name)} ${one}`))
    if (present === undefined || then === undefined) return []
    return carriedOver(after, present.entry, entrySchema.parse({ kind: name.kind, value: then }))
  })
}
