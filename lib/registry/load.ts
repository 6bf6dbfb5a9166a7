/** Loading of the registry's files into the database, where people may have changed what they tell. */
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Database, Transaction } from '@/lib/db/client'
import { lockArchive, registryChanged } from '@/lib/db/edition'
import { withoutTaken } from './ambiguity'
import { carriedOver } from './carry-over'
import type { Contradiction } from './contradiction'
import { type Entry, entriesOf, entrySchema, keyOf, keyOfEntry, registryOf, slugOf } from './entry'
import { entriesOnFile, follower, type Lead, leadsOnFile, type StandingEntry } from './on-file'
import { NO_ROWS, project, type RowCounts } from './project'
import { recordset } from './recordset'
import { withReferences } from './references'
import { type EntryVersion, FILES, writeVersions } from './revise'
import { spellingRows } from './rows'
import type { Registry } from './schema'
import { soundly } from './sound'

const LOAD_TIMEOUT_MS = 120_000

async function isLoaded(tx: Transaction, registryHash: string): Promise<boolean> {
  const row = await tx.archiveEdition.findUnique({ where: { id: 1 }, select: { registryHash: true } })
  return row?.registryHash === registryHash
}

/** Of the spellings as rows too: another way of folding is another registry. */
function hashOf(registry: Registry): string {
  return createHash('sha256')
    .update(JSON.stringify([registry, spellingRows(registry)]))
    .digest('hex')
}

/**
 * Brings the database's registry up to the files': one transaction. An entry that nobody has touched
 * becomes what the files say, with a version of its own. Where people have changed an entry, the files
 * add to it what they have learnt and overrule nothing (`carriedOver`); an entry that was renamed is kept
 * up under its new name, one that was merged into another stays so. What the files no longer hold stays,
 * since records may refer to it. Files that were loaded last time as they are now are not loaded again,
 * and the archive's edition stays as it was.
 *
 * What the files say that cannot stand beside what people have decided is not taken over; it is kept as
 * contradictions (`contradictionsOnFile`), and the files are loaded anew until there are none.
 *
 * @param registry as `readRegistry` gives it: references and spellings are taken to be sound
 */
export async function loadRegistry(db: Database, registry: Registry): Promise<RowCounts> {
  const registryHash = hashOf(registry)
  return db.$transaction(
    async (tx) => {
      await lockArchive(tx)
      if (await isLoaded(tx, registryHash)) return NO_ROWS
      const { counts, contradictions } = await load(tx, registry)
      await keepContradictions(tx, contradictions)
      const loaded = contradictions.length === 0 ? registryHash : null
      await tx.archiveEdition.upsert({
        where: { id: 1 },
        create: { id: 1, registryHash: loaded },
        update: { registryHash: loaded },
        select: { id: true },
      })
      return counts
    },
    { timeout: LOAD_TIMEOUT_MS, maxWait: LOAD_TIMEOUT_MS },
  )
}

async function load(
  tx: Transaction,
  registry: Registry,
): Promise<{ counts: RowCounts; contradictions: Contradiction[] }> {
  const standing = await entriesOnFile(tx)
  const said = toldNow(registry, await leadsOnFile(tx), standing)
  const { entries, contradictions } = soundly(
    settled(standing, said),
    standing.map(({ entry }) => entry),
  )
  const refused = new Set(contradictions.flatMap((one) => one.entries.map(keyOf)))
  const told = said.filter((entry) => !refused.has(keyOfEntry(entry)))
  const before = new Map(standing.map((one) => [keyOfEntry(one.entry), one]))
  const filed = new Map(told.map((entry) => [keyOfEntry(entry), entry.value]))
  const versions = entries.flatMap((entry): EntryVersion[] => {
    const key = keyOfEntry(entry)
    const known = before.get(key)
    return isDeepStrictEqual(known?.entry, entry)
      ? []
      : [{ entry, before: known?.entry, filed: filed.get(key) ?? known?.filed }]
  })
  if (versions.length > 0) await writeVersions(tx, versions, { author: FILES, reason: 'registry-loaded' })
  await keepFiled(tx, told, before)
  const counts = await project(tx, registryOf(entries))
  if (versions.length > 0 || Object.values(counts).some((count) => count > 0)) await registryChanged(tx)
  return { counts, contradictions }
}

async function keepContradictions(tx: Transaction, contradictions: readonly Contradiction[]): Promise<void> {
  await tx.registryContradiction.deleteMany()
  await tx.registryContradiction.createMany({ data: contradictions.map((found) => ({ found })) })
}

/** What the files say, of the things as they are called now, without those that are part of others now. */
function toldNow(registry: Registry, leads: readonly Lead[], standing: readonly StandingEntry[]): Entry[] {
  const merged = new Set(leads.filter(({ ended }) => ended === 'merged').map(keyOf))
  const renamed = follower(leads.filter(({ ended }) => ended === 'renamed'))
  const follow = follower(leads)
  const present = new Map(standing.map(({ entry }) => [keyOfEntry(entry), entry]))
  return entriesOf(registry).flatMap((entry) => {
    const slug = renamed(entry.kind, slugOf(entry))
    const called = calledNow(
      withReferences(entry, follow),
      slug,
      present.get(keyOf({ kind: entry.kind, slug })),
    )
    return merged.has(keyOfEntry(called)) ? [] : [called]
  })
}

/** What the files say, under the name that it has now: a session's is its series with its number or first day. */
function calledNow(entry: Entry, slug: string, present: Entry | undefined): Entry {
  if (entry.kind !== 'occasion')
    return entrySchema.parse({ kind: entry.kind, value: { ...entry.value, slug } })
  if (present?.kind !== 'occasion' || slugOf(entry) === slug) return entry
  const { series, number, start, end } = present.value
  return {
    kind: 'occasion',
    value: { ...entry.value, series, number, ...(number === null ? { start, end } : {}) },
  }
}

/** All entries as they are to stand: what the files say where nobody decided otherwise. */
function settled(standing: readonly StandingEntry[], told: readonly Entry[]): Entry[] {
  const present = new Map(standing.map((one) => [keyOfEntry(one.entry), one]))
  const toldKeys = new Set(told.map(keyOfEntry))
  const entries = [
    ...told.map((entry) => {
      const known = present.get(keyOfEntry(entry))
      return known?.decided ? carriedOver(known.filed ?? undefined, known.entry, entry) : entry
    }),
    ...standing.map(({ entry }) => entry).filter((entry) => !toldKeys.has(keyOfEntry(entry))),
  ]
  return withoutTaken(entries, (entry) => present.get(keyOfEntry(entry))?.decided ?? false)
}

/** Keeps what the files say of entries that stay as people made them, for the next loading to compare with. */
async function keepFiled(
  tx: Transaction,
  told: readonly Entry[],
  before: ReadonlyMap<string, StandingEntry>,
): Promise<void> {
  const news = told.flatMap((entry) => {
    const known = before.get(keyOfEntry(entry))
    return known?.decided && !isDeepStrictEqual(known.filed, entry.value)
      ? [{ kind: entry.kind, slug: known.slug, filed: entry.value }]
      : []
  })
  if (news.length === 0) return
  await tx.$executeRaw`
    UPDATE "RegistryEntry" e SET filed = r.filed
    FROM jsonb_to_recordset(${recordset(news)}) AS r(kind "RegistryKind", slug text, filed json)
    WHERE e.kind = r.kind AND e.slug = r.slug`
}
