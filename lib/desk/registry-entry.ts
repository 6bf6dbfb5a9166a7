/** What the desk's page of an entry of the registry shows; who may ask is the page's to check, by `admit`. */
import { z } from 'zod'
import { type Database, database } from '@/lib/db/client'
import { entryDifferences } from '@/lib/registry/differences'
import { type Entry, type EntryName, entrySchema } from '@/lib/registry/entry'
import { meetingCounts } from './registry-list'
import { spokenOf } from './registry-names'
import type { EntryPage, EntryVersionLine, LeadsOn } from './registry-shapes'

/** So many versions of an entry are listed. */
const VERSIONS = 200

/** An entry with its history; where its address leads on; null for an address that nothing ever had. */
export async function entryPage(
  name: EntryName,
  db: Database = database(),
): Promise<EntryPage | LeadsOn | null> {
  const { kind, slug } = name
  const row = await db.registryEntry.findUnique({
    where: { kind_slug: { kind, slug } },
    select: { version: true, leadsTo: true, ended: true },
  })
  if (row === null) return null
  const { version, leadsTo, ended } = row
  if (leadsTo !== null && ended === 'renamed') return { leadsTo, ended }
  const revisions = await versionsOf(db, name)
  const latest = revisions.find((one) => one.slug === slug && one.version === version)
  if (latest === undefined) return null
  if (leadsTo !== null) return { leadsTo, ended: 'merged' }
  return {
    name,
    version,
    entry: latest.entry,
    names: await spokenOf(db, latest.entry),
    meetings: (await meetingCounts(kind))(slug),
    taught: await taughtTo(db, name),
    parts: await partsOf(db, name),
    history: revisions.slice(0, VERSIONS).map((one, index): EntryVersionLine => {
      const { entry, at, ...told } = one
      const before = revisions[index + 1]?.entry ?? null
      return {
        ...told,
        at: at.toISOString(),
        differences: before === null ? [] : entryDifferences(before, entry),
      }
    }),
  }
}

const versionsSchema = z.array(
  z.object({
    slug: z.string(),
    version: z.int(),
    actor: z.string(),
    actorId: z.string().nullable(),
    reason: z.string(),
    at: z.date(),
    snapshot: z.unknown(),
  }),
)

type Version = Omit<EntryVersionLine, 'differences' | 'at'> & { at: Date; entry: Entry }

/** All versions of an entry, those under its former addresses among them, the latest first. */
async function versionsOf(db: Database, { kind, slug }: EntryName): Promise<Version[]> {
  const rows = versionsSchema.parse(
    await db.$queryRaw`
      WITH RECURSIVE called(slug) AS (
        SELECT ${slug}::text
        UNION SELECT e.slug FROM "RegistryEntry" e JOIN called c ON e."leadsTo" = c.slug
          WHERE e.kind = ${kind}::"RegistryKind" AND e.ended = 'renamed')
      SELECT r.slug, r.version, r.actor, r."actorId", r.reason, r.at, r.snapshot
      FROM "RegistryRevision" r JOIN called USING (slug) WHERE r.kind = ${kind}::"RegistryKind"
      ORDER BY r.version DESC, r.at DESC LIMIT ${VERSIONS + 1}`,
  )
  return rows.map(({ snapshot, actorId, actor, ...row }) => ({
    ...row,
    actor: actorId === null ? null : actor,
    entry: entrySchema.parse({ kind, value: snapshot }),
  }))
}

async function taughtTo(db: Database, { kind, slug }: EntryName): Promise<EntryPage['taught']> {
  const rows = await db.taughtSpelling.findMany({
    where: { kind, slug },
    orderBy: { at: 'desc' },
    take: 100,
    select: { language: true, text: true, sourceId: true, actor: true, at: true },
  })
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
}

async function partsOf(db: Database, { kind, slug }: EntryName): Promise<EntryPage['parts']> {
  const rows = await db.registryMerge.findMany({
    where: { kind, intoSlug: slug, undoneAt: null },
    orderBy: { at: 'desc' },
    take: 100,
    select: { fromSlug: true, actor: true, at: true },
  })
  return rows.map(({ fromSlug, actor, at }) => ({ slug: fromSlug, actor, at: at.toISOString() }))
}

/** A version of an entry, by what it was called then; null where there is none. */
export async function entryAtVersion(
  { kind, slug }: EntryName,
  version: number,
  db: Database = database(),
): Promise<Entry | null> {
  const row = await db.registryRevision.findUnique({
    where: { kind_slug_version: { kind, slug, version } },
    select: { snapshot: true },
  })
  return row === null ? null : entrySchema.parse({ kind, value: row.snapshot })
}
