/** Correcting an entry of the registry, calling it otherwise, and going back to an earlier version of it. */
import { isDeepStrictEqual } from 'node:util'
import type { Database, Transaction } from '@/lib/db/client'
import { type Entry, entrySchema, keyOf, keyOfEntry, slugOf } from '@/lib/registry/entry'
import type { StandingEntry } from '@/lib/registry/on-file'
import { withReferences } from '@/lib/registry/references'
import { leadOn } from '@/lib/registry/revise'
import type { By } from '../revise'
import { callRowsOtherwise } from './rename-rows'
import {
  changingRegistry,
  doneWith,
  type EntryOutcome,
  entryAsSeen,
  refuse,
  type SeenEntry,
  standingEntries,
  writeEntries,
} from './write'

/**
 * Makes an entry what a person says. Where it has another slug then, everything that speaks of it comes to
 * speak of the new one, and the old address leads there for ever.
 */
export function correctEntry(db: Database, seen: SeenEntry, entry: Entry, by: By): Promise<EntryOutcome> {
  return changingRegistry(db, async (tx) => {
    const standing = await standingEntries(tx)
    const present = await entryAsSeen(tx, standing, seen)
    return become(tx, standing, present, entry, by)
  })
}

/** Makes an entry as it stood at an earlier version; it keeps the address that it has now. */
export function restoreEntry(
  db: Database,
  seen: SeenEntry,
  restored: { slug: string; version: number },
  by: By,
): Promise<EntryOutcome> {
  return changingRegistry(db, async (tx) => {
    const standing = await standingEntries(tx)
    const present = await entryAsSeen(tx, standing, seen)
    const row = await tx.registryRevision.findUnique({
      where: { kind_slug_version: { kind: seen.kind, ...restored } },
      select: { snapshot: true },
    })
    if (row === null) return refuse({ ok: false, code: 'version_unknown' })
    const entry = entrySchema.parse({ kind: seen.kind, value: row.snapshot })
    return become(tx, standing, present, underSlug(entry, present.entry), by)
  })
}

/** An entry with the address of another; sessions are called by what they are. */
function underSlug(entry: Entry, other: Entry): Entry {
  if (entry.kind === 'occasion' || other.kind === 'occasion') return entry
  return entrySchema.parse({ kind: entry.kind, value: { ...entry.value, slug: other.value.slug } })
}

async function become(
  tx: Transaction,
  standing: readonly StandingEntry[],
  present: StandingEntry,
  entry: Entry,
  by: By,
): Promise<EntryOutcome> {
  if (entry.kind !== present.entry.kind) return refuse({ ok: false, code: 'entry_unknown' })
  if (isDeepStrictEqual(entry, present.entry)) return refuse({ ok: false, code: 'nothing_changed' })
  const slug = slugOf(entry)
  if (slug === present.slug) {
    const written = await writeEntries(tx, standing, { wanted: [entry] }, by)
    return doneWith(entry, written, slug)
  }
  return rename(tx, standing, { present, entry, slug }, by)
}

async function rename(
  tx: Transaction,
  standing: readonly StandingEntry[],
  { present, entry, slug }: { present: StandingEntry; entry: Entry; slug: string },
  by: By,
): Promise<EntryOutcome> {
  const { kind } = entry
  await mayBeCalled(tx, { kind, slug, now: present.slug })
  await callRowsOtherwise(tx, { present: present.entry, entry })
  const call = (sort: string, called: string) => (sort === kind && called === present.slug ? slug : called)
  const referring = standing.flatMap(({ entry: other }) => {
    if (keyOfEntry(other) === keyOfEntry(present.entry)) return []
    const called = withReferences(other, call)
    return isDeepStrictEqual(called, other) ? [] : [called]
  })
  const own = withReferences(entry, call)
  const written = await writeEntries(
    tx,
    standing,
    {
      wanted: [own, ...referring],
      without: [{ kind, slug: present.slug }],
      after: new Map([[keyOf({ kind, slug }), { after: present.version, filed: present.filed }]]),
    },
    by,
  )
  await leadOn(tx, { kind, slug: present.slug }, { leadsTo: slug, ended: 'renamed' })
  return doneWith(own, written, slug)
}

/** An address is free where nothing ever had it, or where it leads to this very entry, which was called so. */
async function mayBeCalled(
  tx: Transaction,
  { kind, slug, now }: { kind: Entry['kind']; slug: string; now: string },
): Promise<void> {
  const row = await tx.registryEntry.findUnique({
    where: { kind_slug: { kind, slug } },
    select: { leadsTo: true, ended: true },
  })
  if (row !== null && !(row.ended === 'renamed' && row.leadsTo === now))
    refuse({ ok: false, code: 'address_taken' })
}
