/** What every change of the registry by a person has in common. */
import { isDeepStrictEqual } from 'node:util'
import type { Database, Transaction } from '@/lib/db/client'
import { registryChanged } from '@/lib/db/edition'
import { withAmbiguity, withoutStrayAmbiguity } from '@/lib/registry/ambiguity'
import { registryFaults } from '@/lib/registry/cross-check'
import {
  type Entry,
  type EntryKind,
  type EntryName,
  keyOf,
  keyOfEntry,
  registryOf,
} from '@/lib/registry/entry'
import { entriesOnFile, type StandingEntry } from '@/lib/registry/on-file'
import { project } from '@/lib/registry/project'
import { type EntryVersion, writeVersions } from '@/lib/registry/revise'
import { type By, CHANGES_TOLD, changing } from '../revise'
import { type ChangeSince, changeSince } from '../values'

/** An entry and the version of it that the person has seen. */
export type SeenEntry = EntryName & { version: number }

export type EntryRefusal =
  | { ok: false; code: 'entry_unknown' }
  /** Its address leads on: it was merged or renamed meanwhile. */
  | { ok: false; code: 'entry_moved'; leadsTo: string }
  /** Another entry has, or had, this address. */
  | { ok: false; code: 'address_taken' }
  /** Somebody changed it meanwhile: the entry as it stands now, and the changes since what was seen. */
  | {
      ok: false
      code: 'changed_meanwhile'
      version: number
      present: Entry
      since: readonly ChangeSince[]
    }
  | { ok: false; code: 'nothing_changed' }
  | { ok: false; code: 'version_unknown' }
  /** An entry is what it is: it cannot be merged with itself, nor with another sort of thing. */
  | { ok: false; code: 'same_entry' }
  | { ok: false; code: 'not_merged' }
  /** The entry has the spelling already, in this or another form. */
  | { ok: false; code: 'spelling_known' }
  /** The source does not hold the words. */
  | { ok: false; code: 'words_not_there' }
  /** The registry would contradict itself: one English sentence a fault. */
  | { ok: false; code: 'registry_unsound'; faults: string[] }

export type EntryDone = {
  ok: true
  kind: EntryKind
  slug: string
  version: number
  /** What else had to be changed with it: those who share a spelling now, those who speak of it. */
  alsoChanged: EntryName[]
}
export type EntryOutcome = EntryDone | EntryRefusal

/** Thrown inside a transaction to undo what it wrote; `changingRegistry` answers with the refusal. */
class Refused extends Error {
  constructor(readonly refusal: EntryRefusal) {
    super(refusal.code)
  }
}

/** Takes back all that a transaction has written so far, and has it answered with a refusal. */
export function refuse(refusal: EntryRefusal): never {
  throw new Refused(refusal)
}

/** Runs a change of the registry, whole or not at all. */
export async function changingRegistry<T>(
  db: Database,
  change: (tx: Transaction) => Promise<T>,
): Promise<T | EntryRefusal> {
  try {
    return await changing(db, change)
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}

/** An entry as the person saw it; refused where it has changed since, or leads on. */
export async function entryAsSeen(
  tx: Transaction,
  standing: readonly StandingEntry[],
  { version, ...name }: SeenEntry,
): Promise<StandingEntry> {
  const found = await standingEntry(tx, standing, name)
  if (found.version === version) return found
  const since = await tx.registryRevision.findMany({
    where: { ...name, version: { gt: version } },
    orderBy: { version: 'asc' },
    take: CHANGES_TOLD,
    select: { version: true, actor: true, actorId: true, reason: true },
  })
  return refuse({
    ok: false,
    code: 'changed_meanwhile',
    version: found.version,
    present: found.entry,
    since: since.map(changeSince),
  })
}

/** An entry that stands. */
export async function standingEntry(
  tx: Transaction,
  standing: readonly StandingEntry[],
  { kind, slug }: EntryName,
): Promise<StandingEntry> {
  const found = standing.find((one) => one.entry.kind === kind && one.slug === slug)
  if (found !== undefined) return found
  const row = await tx.registryEntry.findUnique({
    where: { kind_slug: { kind, slug } },
    select: { leadsTo: true },
  })
  return refuse(
    row?.leadsTo
      ? { ok: false, code: 'entry_moved', leadsTo: row.leadsTo }
      : { ok: false, code: 'entry_unknown' },
  )
}

export type Writing = {
  /** The entries as they are to be, in place of those of the same name; new ones among them. */
  wanted: readonly Entry[]
  /** Entries that stand no more. */
  without?: readonly EntryName[]
  /** For an entry under a new name: the last version that it had, by its new key. */
  after?: ReadonlyMap<string, Pick<EntryVersion, 'after' | 'filed'>>
}

export type Written = {
  versions: ReadonlyMap<string, number>
  changed: readonly Entry[]
}

/**
 * Writes entries as a person wants them, with a version of each, and draws their rows. Spellings that
 * officials come to share become ambiguous for all of them.
 */
export async function writeEntries(
  tx: Transaction,
  standing: readonly StandingEntry[],
  { wanted, without = [], after = new Map() }: Writing,
  by: By,
): Promise<Written> {
  const gone = new Set([...without.map(keyOf), ...wanted.map(keyOfEntry)])
  const kept = standing.map(({ entry }) => entry).filter((entry) => !gone.has(keyOfEntry(entry)))
  const next = withAmbiguity([...kept, ...wanted.map(withoutStrayAmbiguity)])
  const faults = registryFaults(registryOf(next))
  if (faults.length > 0) refuse({ ok: false, code: 'registry_unsound', faults })
  const before = new Map(standing.map(({ entry }) => [keyOfEntry(entry), entry]))
  const changed = next.filter((entry) => !isDeepStrictEqual(entry, before.get(keyOfEntry(entry))))
  const versions = await writeVersions(
    tx,
    changed.map((entry) => {
      const key = keyOfEntry(entry)
      return { entry, before: before.get(key), ...after.get(key) }
    }),
    { author: by.actor, reason: by.reason },
  )
  await project(tx, registryOf(changed))
  await registryChanged(tx)
  return { versions, changed }
}

/** What came of a change to one entry. */
export function doneWith(entry: Entry, { versions, changed }: Written, slug: string): EntryDone {
  const key = keyOfEntry(entry)
  return {
    ok: true,
    kind: entry.kind,
    slug,
    version: versions.get(key) ?? 1,
    alsoChanged: changed.filter((other) => keyOfEntry(other) !== key).map(nameOf),
  }
}

function nameOf(entry: Entry): EntryName {
  return { kind: entry.kind, slug: keyOfEntry(entry).slice(entry.kind.length + 1) }
}

/** Every entry that stands, for a change to look at. */
export const standingEntries = entriesOnFile
