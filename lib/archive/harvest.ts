/**
 * Records in the order in which they last changed, those merged and withdrawn too: what harvesters
 * and feeds walk through. A record that changes moves to the end, so that whoever walks on meets it.
 */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { languageSchema, slugSchema } from '@/lib/registry/schema'
import type { MeetingRecord, Named, recordStateSchema } from './dto'
import type { ArchiveIndex } from './index/archive-index'
import { type ChangeSpan, countChanges, firstChanges, type PlaceInChanges } from './index/changes'
import { meetingRecords } from './meeting-record'
import { distinct, loadNames } from './names'
import { canonicalId, parsePermanentId } from './permanent-id'

/** What records can be asked for by: the series they belong to, a party that took part, a source's language. */
export const harvestSetSchema = z.union([
  z.object({ by: z.literal('series'), of: slugSchema.nullable() }),
  z.object({ by: z.literal('party'), of: slugSchema.nullable() }),
  z.object({ by: z.literal('language'), of: languageSchema.nullable() }),
])
export type HarvestSet = z.infer<typeof harvestSetSchema>

/** A record's place in the order of changes: the second (ISO 8601, UTC) and its id. */
export const changeSchema = z.object({
  at: z.iso.datetime(),
  id: z.string().refine((id) => canonicalId(id) === id),
})
export type Change = z.infer<typeof changeSchema>

/** `from` counts, `before` does not; both are instants, whole seconds. */
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

/**
 * Records that stand are found in memory: a set of half a million is walked there in milliseconds. Those merged
 * and withdrawn are few, and stand in the database alone: each is asked whether it is of the set, which
 * `OFFSET 0` sees to, since the members of a large set would else be gathered first.
 */
const OF_SET = {
  series: (of: string | null) =>
    of === null ? Prisma.sql`m."seriesSlug" IS NOT NULL` : Prisma.sql`m."seriesSlug" = ${of}`,
  party: (of: string | null) => Prisma.sql`EXISTS (
    SELECT 1 FROM "Participation" p WHERE p."meetingId" = m."id"
      AND ${of === null ? Prisma.sql`p."partySlug" IS NOT NULL` : Prisma.sql`p."partySlug" = ${of}`} OFFSET 0)`,
  language: (of: string | null) => Prisma.sql`EXISTS (
    SELECT 1 FROM "Account" a JOIN "Source" s ON s."id" = a."sourceId" WHERE a."meetingId" = m."id"
      AND ${of === null ? Prisma.sql`s."language" IS NOT NULL` : Prisma.sql`s."language" = ${of}::"Language"`} OFFSET 0)`,
}

function goneRecords({ from, before, set }: Harvest): Prisma.Sql {
  const parts = [Prisma.sql`m."state" IN ('merged', 'withdrawn')`]
  if (from !== null) parts.push(Prisma.sql`m."updatedAt" >= ${from}::timestamptz`)
  if (before !== null) parts.push(Prisma.sql`m."updatedAt" < ${before}::timestamptz`)
  if (set !== null) parts.push(OF_SET[set.by](set.of))
  return Prisma.sql`SELECT m."id", floor(extract(epoch FROM m."updatedAt"))::float8 AS "second"
    FROM "Meeting" m WHERE ${Prisma.join(parts, ' AND ')}`
}

const placesSchema = z.array(z.object({ id: z.string(), second: z.int() }))

async function goneAfter(db: Database, harvest: Harvest, after: PlaceInChanges | null, limit: number) {
  const onward =
    after === null
      ? Prisma.empty
      : Prisma.sql`WHERE ("second", "id") > (${after.second}::float8, ${after.id}::bpchar)`
  const rows = await db.$queryRaw`
    SELECT "id", "second" FROM (${goneRecords(harvest)}) gone ${onward} ORDER BY "second", "id" LIMIT ${limit}`
  return placesSchema.parse(rows)
}

const secondOf = (instant: string) => Math.floor(Date.parse(instant) / 1000)
const spanOf = ({ from, before }: Harvest): ChangeSpan => ({
  from: from === null ? Number.NEGATIVE_INFINITY : secondOf(from),
  before: before === null ? Number.POSITIVE_INFINITY : secondOf(before),
})

/** The meetings of a set that stand, in memory. */
function standing(index: ArchiveIndex, set: HarvestSet | null) {
  const { table } = index.matching({})
  if (set === null) return { table, rows: table.live }
  const column = table.columns[set.by]
  const members = column.rowsWithAny(set.of === null ? column.dictionary.strings : [set.of])
  return { table, rows: members.new_intersection(table.live) }
}

async function pageOf(index: ArchiveIndex, harvest: Harvest, after: Change | null, limit: number) {
  const place = after && { second: secondOf(after.at), id: after.id }
  const { table, rows } = standing(index, harvest.set)
  const places = [
    ...firstChanges(table, rows, spanOf(harvest), place, limit),
    ...(await goneAfter(index.db, harvest, place, limit)),
  ]
  const inOrder = places
    .sort((a, b) => a.second - b.second || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id, second }): Change => ({ id, at: new Date(second * 1000).toISOString() }))
  const headers = await headersOf(
    index.db,
    inOrder.map(({ id }) => id),
  )
  // One that changes meanwhile is told by its place still: whoever walks on goes on from there.
  return inOrder.flatMap(({ id, at }) =>
    headers.filter((header) => header.id === id).map((header) => ({ ...header, at })),
  )
}

async function countOf(index: ArchiveIndex, harvest: Harvest): Promise<number> {
  const { table, rows } = standing(index, harvest.set)
  const gone = await index.db.$queryRaw`SELECT count(*)::int AS "count" FROM (${goneRecords(harvest)}) gone`
  return countChanges(table, rows, spanOf(harvest)) + countSchema.parse(gone)[0].count
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
  return rows.map((row) => ({
    id: row.id,
    at: row.updatedAt.toISOString(),
    state: row.state,
    series: row.seriesSlug,
    parties: distinct(row.participations.map(({ partySlug }) => partySlug)),
    languages: distinct(row.accounts.map(({ source }) => source.language)).sort(),
  }))
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

/** @param indexNow the index as the archive stands now */
export function harvestedArchive(db: Database, indexNow: () => Promise<ArchiveIndex>): HarvestedArchive {
  return {
    page: async (harvest, after, limit) => pageOf(await indexNow(), harvest, after, limit),
    count: async (harvest) => countOf(await indexNow(), harvest),
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
