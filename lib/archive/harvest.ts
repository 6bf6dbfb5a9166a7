/**
 * Records in the order in which they last changed, those merged and withdrawn too: what harvesters
 * and feeds walk through. A record that changes moves to the end, so that whoever walks on meets it.
 */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { languageSchema, slugSchema } from '@/lib/registry/schema'
import type { MeetingRecord, Named, recordStateSchema } from './dto'
import { meetingRecords } from './meeting-record'
import { distinct, loadNames } from './names'
import { parsePermanentId } from './permanent-id'

/** What records can be asked for by: the series they belong to, a party that took part, a source's language. */
export const harvestSetSchema = z.union([
  z.object({ by: z.literal('series'), of: slugSchema.nullable() }),
  z.object({ by: z.literal('party'), of: slugSchema.nullable() }),
  z.object({ by: z.literal('language'), of: languageSchema.nullable() }),
])
export type HarvestSet = z.infer<typeof harvestSetSchema>

/** A record's place in the order of changes: the instant (ISO 8601, UTC, milliseconds) and its id. */
export const changeSchema = z.object({ at: z.iso.datetime(), id: z.string().length(10) })
export type Change = z.infer<typeof changeSchema>

/** `from` counts, `before` does not; both are instants. */
export type Harvest = { from: string | null; before: string | null; set: HarvestSet | null }

export type HarvestedHeader = Change & {
  state: z.infer<typeof recordStateSchema>
  series: string | null
  parties: string[]
  languages: string[]
}

export type HarvestSets = { series: Named[]; party: Named[]; language: string[] }

/** The archive as a harvester asks it. */
export interface HarvestedArchive {
  /** Up to `limit` records after a place in the order of changes, the longest unchanged first. */
  page(harvest: Harvest, after: Change | null, limit: number): Promise<HarvestedHeader[]>
  /** How many records a harvest is of. */
  count(harvest: Harvest): Promise<number>
  /** One record by its id, as people type it; null where there is none. */
  header(id: string): Promise<HarvestedHeader | null>
  /** The records of some ids, in their order. */
  records(ids: readonly string[]): Promise<MeetingRecord[]>
  /** What there is to ask for. */
  sets(): Promise<HarvestSets>
  /** Before which nothing on file was changed: an instant; null in an empty archive. */
  earliest(): Promise<string | null>
}

const MEMBERS = {
  series: (of: string | null) =>
    of === null ? Prisma.sql`m."seriesSlug" IS NOT NULL` : Prisma.sql`m."seriesSlug" = ${of}`,
  party: (of: string | null) => Prisma.sql`m."id" IN (
    SELECT p."meetingId" FROM "Participation" p
    WHERE ${of === null ? Prisma.sql`p."partySlug" IS NOT NULL` : Prisma.sql`p."partySlug" = ${of}`})`,
  language: (of: string | null) => Prisma.sql`m."id" IN (
    SELECT a."meetingId" FROM "Account" a JOIN "Source" s ON s."id" = a."sourceId"
    WHERE ${of === null ? Prisma.sql`s."language" IS NOT NULL` : Prisma.sql`s."language" = ${of}::"Language"`})`,
}

function conditionOf({ from, before, set }: Harvest): Prisma.Sql {
  const parts = [Prisma.sql`TRUE`]
  if (from !== null) parts.push(Prisma.sql`m."updatedAt" >= ${from}::timestamptz`)
  if (before !== null) parts.push(Prisma.sql`m."updatedAt" < ${before}::timestamptz`)
  if (set !== null) parts.push(MEMBERS[set.by](set.of))
  return Prisma.join(parts, ' AND ')
}

const idsSchema = z.array(z.object({ id: z.string() }))

async function idsAfter(db: Database, harvest: Harvest, after: Change | null, limit: number) {
  const onward =
    after === null
      ? Prisma.empty
      : Prisma.sql`AND (m."updatedAt", m."id") > (${after.at}::timestamptz, ${after.id}::bpchar)`
  const rows = await db.$queryRaw`
    SELECT m."id" FROM "Meeting" m WHERE ${conditionOf(harvest)} ${onward}
    ORDER BY m."updatedAt", m."id" LIMIT ${limit}`
  return idsSchema.parse(rows).map(({ id }) => id)
}

const headerSelect = {
  id: true,
  updatedAt: true,
  state: true,
  seriesSlug: true,
  participations: { orderBy: { ordinal: 'asc' }, select: { partySlug: true } },
  accounts: { select: { source: { select: { language: true } } } },
} as const satisfies Prisma.MeetingSelect

async function headersOf(db: Database, ids: readonly string[]): Promise<HarvestedHeader[]> {
  const rows = await db.meeting.findMany({ where: { id: { in: [...ids] } }, select: headerSelect })
  return rows
    .map((row) => ({
      id: row.id,
      at: row.updatedAt.toISOString(),
      state: row.state,
      series: row.seriesSlug,
      parties: distinct(row.participations.map(({ partySlug }) => partySlug)),
      languages: distinct(row.accounts.map(({ source }) => source.language)).sort(),
    }))
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

const countSchema = z.tuple([z.object({ count: z.int() })])

async function setsOf(db: Database): Promise<HarvestSets> {
  const series = await db.series.findMany({ orderBy: { slug: 'asc' }, select: { slug: true } })
  const party = await db.party.findMany({ orderBy: { slug: 'asc' }, select: { slug: true } })
  const names = await loadNames(db, {
    series: series.map(({ slug }) => slug),
    party: party.map(({ slug }) => slug),
  })
  return {
    series: series.map(({ slug }) => names('series', slug)),
    party: party.map(({ slug }) => names('party', slug)),
    language: [...languageSchema.options],
  }
}

export function harvestedArchive(db: Database): HarvestedArchive {
  return {
    page: async (harvest, after, limit) => headersOf(db, await idsAfter(db, harvest, after, limit)),
    count: async (harvest) => {
      const rows = await db.$queryRaw`
        SELECT count(*)::int AS "count" FROM "Meeting" m WHERE ${conditionOf(harvest)}`
      return countSchema.parse(rows)[0].count
    },
    header: async (told) => {
      const parsed = parsePermanentId(told)
      return parsed.ok ? ((await headersOf(db, [parsed.id]))[0] ?? null) : null
    },
    records: (ids) => meetingRecords(db, ids),
    sets: () => setsOf(db),
    earliest: async () => {
      const first = await db.meeting.findFirst({
        orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }],
        select: { updatedAt: true },
      })
      return first?.updatedAt.toISOString() ?? null
    },
  }
}
