/** What the desk's list of the registry shows; who may ask is the page's to check, by `admit`. */
import { z } from 'zod'
import { archiveIndex } from '@/lib/archive/index/current'
import { loadNames, SPELLING_COLUMNS } from '@/lib/archive/names'
import { type Database, database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { foldSpelling } from '@/lib/parser/text/fold'
import {
  type Entry,
  type EntryKind,
  entryKindSchema,
  entrySchema,
  keyOf,
  namesOf,
} from '@/lib/registry/entry'
import { contradictionsOnFile } from '@/lib/registry/on-file'
import type { Localised } from '@/lib/registry/schema'
import type { ContradictionLine, RegistryLine, RegistryList } from './registry-shapes'

const PAGE = 50

const rowsSchema = z.array(
  z.object({ slug: z.string(), version: z.int(), decided: z.boolean(), snapshot: z.unknown() }),
)
const countsSchema = z.array(z.object({ kind: entryKindSchema, count: z.int() }))

/** A page of one sort of entries: those that a spelling finds, or all, in the order of their addresses. */
export async function registryList(
  { kind, typed, after }: { kind: EntryKind; typed: string; after: string },
  db: Database = database(),
): Promise<RegistryList> {
  const folded = foldSpelling(typed).trim().slice(0, 100)
  const found = folded === '' ? Prisma.sql`true` : spelt(kind, folded)
  const order = kind === 'occasion' ? SESSION_ORDER : Prisma.sql`e.slug`
  const rows = rowsSchema.parse(
    await db.$queryRaw`
      SELECT e.slug, e.version, e.decided, r.snapshot
      FROM "RegistryEntry" e JOIN "RegistryRevision" r USING (kind, slug, version)
      WHERE e.kind = ${kind}::"RegistryKind" AND e."leadsTo" IS NULL AND ${found}
        AND ${order} > coalesce((SELECT ${order} FROM "RegistryEntry" e
          JOIN "RegistryRevision" r USING (kind, slug, version)
          WHERE e.kind = ${kind}::"RegistryKind" AND e.slug = ${after}), '')
      ORDER BY ${order} LIMIT ${PAGE + 1}`,
  )
  const counts = countsSchema.parse(
    await db.$queryRaw`
      SELECT kind::text AS kind, count(*)::int AS count FROM "RegistryEntry"
      WHERE "leadsTo" IS NULL GROUP BY kind`,
  )
  const lines = rows.slice(0, PAGE)
  return {
    kind,
    counts,
    lines: await linesOf(db, kind, lines),
    next: rows.length > PAGE ? (lines.at(-1)?.slug ?? null) : null,
    contradictions: await contradictionLines(db),
  }
}

async function contradictionLines(db: Database): Promise<ContradictionLine[]> {
  const found = await contradictionsOnFile(db)
  if (found.length === 0) return []
  const rows = await db.registryEntry.findMany({
    where: { OR: found.flatMap(({ entries }) => entries) },
    select: { kind: true, slug: true },
  })
  const stands = new Set(rows.map(keyOf))
  return found.map(({ code, about, entries }) => ({
    code,
    about,
    entries: entries.map((one) => ({ ...one, stands: stands.has(keyOf(one)) })),
  }))
}

/** Sessions stand in the order of their series and numbers, those without one by their first day. */
const SESSION_ORDER = Prisma.sql`concat_ws(' ', r.snapshot->>'series', lpad(r.snapshot->>'number', 6, '0'),
  r.snapshot->>'start')`

/** Entries that a folded spelling finds: in any of their names, or in their address. */
function spelt(kind: EntryKind, folded: string): Prisma.Sql {
  const pattern = `%${folded.replace(/[\\%_]/g, '\\$&')}%`
  // Sessions are found by what their series is called.
  const column = SPELLING_COLUMNS[kind === 'occasion' ? 'series' : kind]
  const bearers = Prisma.sql`SELECT ${column} FROM "Spelling" WHERE folded LIKE ${pattern}`
  const address = Prisma.sql`e.slug LIKE ${pattern.replaceAll(' ', '-')}`
  return kind === 'occasion'
    ? Prisma.sql`(${address} OR r.snapshot->>'series' IN (${bearers}))`
    : Prisma.sql`(${address} OR e.slug IN (${bearers}))`
}

async function linesOf(
  db: Database,
  kind: EntryKind,
  rows: z.infer<typeof rowsSchema>,
): Promise<RegistryLine[]> {
  const entries = rows.map(({ snapshot, ...row }) => ({
    ...row,
    entry: entrySchema.parse({ kind, value: snapshot }),
  }))
  const parties = await loadNames(db, { party: entries.map(({ entry }) => partyOf(entry)) })
  const series = await loadNames(db, { series: entries.map(({ entry }) => seriesOf(entry)) })
  const countOf = await meetingCounts(kind)
  return entries.map(({ entry, slug, version, decided }) => {
    const [party, sessionOf] = [partyOf(entry), seriesOf(entry)]
    return {
      slug,
      version,
      decided,
      meetings: countOf(slug),
      session: entry.kind === 'occasion' ? (entry.value.number ?? entry.value.start) : null,
      name: sessionOf === null ? shownName(entry) : series('series', sessionOf).name,
      party: party === null ? null : parties('party', party),
    }
  })
}

const seriesOf = (entry: Entry) => (entry.kind === 'occasion' ? entry.value.series : null)

function partyOf(entry: Entry): string | null {
  if (entry.kind === 'official') return entry.value.party
  return entry.kind === 'place' ? entry.value.country : null
}

/** The first spelling of each language. */
function shownName(entry: Entry): Localised {
  return Object.fromEntries(
    Object.entries(namesOf(entry)).flatMap(([language, [text]]) => (text ? [[language, text]] : [])),
  )
}

/** In how many current meetings each entry of a sort turns up. */
export async function meetingCounts(kind: EntryKind): Promise<(slug: string) => number> {
  if (kind === 'occasion') return () => 0
  const counts = (await archiveIndex()).matching({}).countsOf(kind)
  const bySlug = new Map(counts.map(({ value, count }) => [value, count]))
  return (slug) => bySlug.get(slug) ?? 0
}
