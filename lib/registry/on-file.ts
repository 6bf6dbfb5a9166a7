/** The registry as the database has it: what the files told, and what people have made of it since. */
import { z } from 'zod'
import type { Database, Transaction } from '@/lib/db/client'
import { type Contradiction, contradictionSchema } from './contradiction'
import {
  type Entry,
  type EntryKind,
  type EntryName,
  entryKindSchema,
  entrySchema,
  keyOf,
  registryOf,
} from './entry'
import { inCanonicalOrder } from './order'
import type { Registry } from './schema'

/** An entry as it stands, and what is known of how it came to. */
export type StandingEntry = {
  entry: Entry
  slug: string
  version: number
  /** Whether a person has made or changed it. */
  decided: boolean
  /** What the files last said of it; null where they never named it. */
  filed: unknown
}

/** Where the address of an entry leads that was merged or renamed. */
export type Lead = EntryName & { leadsTo: string; ended: 'merged' | 'renamed' }

const rowsSchema = z.array(
  z.object({
    kind: entryKindSchema,
    slug: z.string(),
    version: z.int(),
    decided: z.boolean(),
    filed: z.unknown(),
    snapshot: z.unknown(),
  }),
)

/** Every entry that stands. */
export async function entriesOnFile(db: Transaction): Promise<StandingEntry[]> {
  const rows = rowsSchema.parse(
    await db.$queryRaw`
      SELECT e.kind::text AS kind, e.slug, e.version, e.decided, e.filed, r.snapshot
      FROM "RegistryEntry" e JOIN "RegistryRevision" r USING (kind, slug, version)
      WHERE e."leadsTo" IS NULL`,
  )
  return rows.map(({ kind, snapshot, ...row }) => ({
    ...row,
    filed: row.filed ?? null,
    entry: entrySchema.parse({ kind, value: snapshot }),
  }))
}

const leadsSchema = z.array(
  z.object({
    kind: entryKindSchema,
    slug: z.string(),
    leadsTo: z.string(),
    ended: z.enum(['merged', 'renamed']),
  }),
)

/** Every address that leads on to another entry. */
export async function leadsOnFile(db: Transaction): Promise<Lead[]> {
  return leadsSchema.parse(
    await db.registryEntry.findMany({
      where: { leadsTo: { not: null } },
      select: { kind: true, slug: true, leadsTo: true, ended: true },
    }),
  )
}

/** What the files said when they were loaded last that could not stand beside what people have decided. */
export async function contradictionsOnFile(db: Transaction): Promise<Contradiction[]> {
  const rows = await db.registryContradiction.findMany({
    orderBy: { id: 'asc' },
    select: { found: true },
    take: 200,
  })
  return rows.map(({ found }) => contradictionSchema.parse(found))
}

/** Follows leads to the end: the slug under which what was called `slug` stands now. */
export function follower(leads: readonly Lead[]): (kind: EntryKind, slug: string) => string {
  const next = new Map(leads.map((lead) => [keyOf(lead), lead.leadsTo]))
  return (kind, slug) => {
    let here = slug
    // Each step is another address, and none leads to itself: there are no more steps than leads.
    for (let step = 0; step < leads.length; step++) {
      const onward = next.get(keyOf({ kind, slug: here }))
      if (onward === undefined) break
      here = onward
    }
    return here
  }
}

/** The registry in canonical order, as `readRegistry` gives that of the files. */
export async function registryOnFile(db: Transaction): Promise<Registry> {
  const standing = await entriesOnFile(db)
  return inCanonicalOrder(registryOf(standing.map(({ entry }) => entry)))
}

type Kept = { registeredIn: bigint; registry: Promise<Registry> }
const slot = Symbol.for('mahzar.registry')
/** One for the process, however many copies of this module the pages are built with. */
const processWide: typeof globalThis & { [slot]?: WeakMap<Database, Kept> } = globalThis

/**
 * The registry as it stands now, read again only where it has changed since: one small query. The same
 * object as long as nothing changes.
 */
export async function currentRegistry(db: Database): Promise<Registry> {
  processWide[slot] ??= new WeakMap()
  const kept = processWide[slot]
  const row = await db.archiveEdition.findUnique({ where: { id: 1 }, select: { registeredIn: true } })
  const registeredIn = row?.registeredIn ?? 0n
  const known = kept.get(db)
  if (known?.registeredIn === registeredIn) return known.registry
  const registry = registryOnFile(db)
  kept.set(db, { registeredIn, registry })
  registry.catch(() => kept.delete(db))
  return registry
}
