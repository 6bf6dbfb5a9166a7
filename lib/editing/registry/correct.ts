/** Correcting an entry of the registry, calling it otherwise, and going back to an earlier version of it. */
import { isDeepStrictEqual } from 'node:util'
import type { Database, Transaction } from '@/lib/db/client'
import { type Entry, type EntryName, entrySchema, keyOfEntry, slugOf } from '@/lib/registry/entry'
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
  const call = (sort: string, called: string) => (sort === kind && called === present.slug ? slug : called)
  const referring = standing.flatMap((other) => {
    if (keyOfEntry(other.entry) === keyOfEntry(present.entry)) return []
    const called = withReferences(other.entry, call)
    return isDeepStrictEqual(called, other.entry) ? [] : [{ present: other, entry: called }]
  })
  // Sessions are called by their series: with it they have another name too.
  const renamed = [{ present, entry }, ...referring.filter((one) => slugOf(one.entry) !== one.present.slug)]
  const names = renamed.map((one) => ({
    kind: one.entry.kind,
    slug: one.present.slug,
    leadsTo: slugOf(one.entry),
  }))
  await mayBeCalled(tx, names)
  await callRowsOtherwise(tx, { present: present.entry, entry })
  const own = withReferences(entry, call)
  const written = await writeEntries(
    tx,
    standing,
    {
      wanted: [own, ...referring.map((one) => one.entry)],
      without: names,
      after: new Map(
        renamed.map((one) => [
          keyOfEntry(one.entry),
          { after: one.present.version, filed: one.present.filed },
        ]),
      ),
    },
    by,
  )
  await leadOn(
    tx,
    names.map((name) => ({ ...name, ended: 'renamed' })),
  )
  return doneWith(own, written, slug)
}

/** An address is free where nothing ever had it, or where it leads to this very entry, which was called so. */
async function mayBeCalled(
  tx: Transaction,
  names: readonly (EntryName & { leadsTo: string })[],
): Promise<void> {
  const rows = await tx.registryEntry.findMany({
    where: { OR: names.map(({ kind, leadsTo }) => ({ kind, slug: leadsTo })) },
    select: { kind: true, slug: true, leadsTo: true, ended: true },
  })
  const isOwn = (row: (typeof rows)[number]) =>
    row.ended === 'renamed' &&
    names.some((one) => one.kind === row.kind && one.leadsTo === row.slug && one.slug === row.leadsTo)
  if (!rows.every(isOwn)) refuse({ ok: false, code: 'address_taken' })
}
