/** Meetings in the order of their days, narrowed and paged, and the counts that stand beside them. */
import { z } from 'zod'
import type { Database, Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type MeetingKind, meetingKindSchema } from '@/lib/registry/schema'
import { decodeCursor, encodeCursor, type TimelineCursor, type TimelineFilter } from './address'
import type { DayCount, TimelineFacets, TimelinePage } from './dto'
import { loadNames } from './names'
import { meetingSummaries } from './summaries'

export const PAGE_SIZE = 50
const PARTIES_SHOWN = 40

/** From the first day of a month (or year) to the first one after it. */
function monthRange(month: string): { from: string; before: string } {
  const [year = '', monthOfYear] = month.split('-')
  if (monthOfYear === undefined) return { from: `${year}-01-01`, before: `${Number(year) + 1}-01-01` }
  const next = new Date(Date.UTC(Number(year), Number(monthOfYear), 1))
  return { from: `${month}-01`, before: next.toISOString().slice(0, 10) }
}

/** The meetings of a session: by its row's id, so that the index on sessions serves. */
function sessionCondition(series: string, number: number | undefined): Prisma.Sql {
  if (number === undefined) return Prisma.sql`m."seriesSlug" = ${series}`
  return Prisma.sql`m."occasionId" = (
    SELECT "id" FROM "Occasion" WHERE "seriesSlug" = ${series} AND "number" = ${number})`
}

/** What `filter` asks of a meeting `m`, as SQL; always that it is current. */
function conditionOf(filter: TimelineFilter): Prisma.Sql {
  const parts = [Prisma.sql`m."state" = 'current'`]
  if (filter.kind) parts.push(Prisma.sql`m."kind" = ${filter.kind}::"MeetingKind"`)
  if (filter.status) parts.push(Prisma.sql`m."status" = ${filter.status}::"MeetingStatus"`)
  if (filter.place) parts.push(Prisma.sql`m."placeSlug" = ${filter.place}`)
  if (filter.series) parts.push(sessionCondition(filter.series, filter.number))
  if (filter.month) {
    const { from, before } = monthRange(filter.month)
    parts.push(Prisma.sql`m."timelineDay" >= ${from}::date AND m."timelineDay" < ${before}::date`)
  }
  if (filter.party)
    parts.push(
      Prisma.sql`m."id" IN (SELECT "meetingId" FROM "Participation" WHERE "partySlug" = ${filter.party})`,
    )
  if (filter.official)
    parts.push(
      Prisma.sql`m."id" IN (SELECT "meetingId" FROM "Participation" WHERE "officialSlug" = ${filter.official})`,
    )
  if (filter.topic)
    parts.push(
      Prisma.sql`m."id" IN (SELECT "meetingId" FROM "MeetingTopic" WHERE "topicSlug" = ${filter.topic})`,
    )
  return Prisma.join(parts, ' AND ')
}

const placesSchema = z.array(z.object({ id: z.string(), day: z.iso.date() }))
type PlaceInTimeline = z.infer<typeof placesSchema>[number]

/** Up to a page and one more from the cursor on, the nearest to it first. */
async function placesFrom(
  db: Transaction,
  condition: Prisma.Sql,
  cursor: TimelineCursor | null,
): Promise<PlaceInTimeline[]> {
  const newer = cursor?.direction === 'newer'
  const order = newer ? Prisma.sql`ASC` : Prisma.sql`DESC`
  const from = cursor
    ? Prisma.sql`AND (m."timelineDay", m."id") ${newer ? Prisma.sql`>` : Prisma.sql`<`}
        (${cursor.day}::date, ${cursor.id}::bpchar)`
    : Prisma.empty
  const rows = await db.$queryRaw`
    SELECT m."id", m."timelineDay"::text AS "day" FROM "Meeting" m
    WHERE ${condition} ${from}
    ORDER BY m."timelineDay" ${order}, m."id" ${order} LIMIT ${PAGE_SIZE + 1}`
  return placesSchema.parse(rows)
}

/** The places on one page, newest first, and whether there are newer and older ones beyond it. */
async function placesOnPage(db: Transaction, condition: Prisma.Sql, cursor: TimelineCursor | null) {
  const found = await placesFrom(db, condition, cursor)
  const more = found.length > PAGE_SIZE
  const places = found.slice(0, PAGE_SIZE)
  if (cursor?.direction === 'newer') {
    // Going back to the start would end on a page of what is left over: show the first page whole.
    if (!more)
      return {
        places: (await placesFrom(db, condition, null)).slice(0, PAGE_SIZE),
        newer: false,
        older: true,
      }
    return { places: places.reverse(), newer: true, older: true }
  }
  return { places, newer: cursor !== null, older: more }
}

function cursorAt(direction: TimelineCursor['direction'], place: PlaceInTimeline | undefined): string | null {
  return place ? encodeCursor({ direction, ...place }) : null
}

/**
 * One page of the timeline, newest first.
 * @param cursor as an address carries it; without one, or with a bad one, the newest page
 */
export async function timelinePage(
  db: Database,
  filter: TimelineFilter,
  cursor?: string,
): Promise<TimelinePage> {
  const condition = conditionOf(filter)
  const { places, newer, older } = await placesOnPage(db, condition, decodeCursor(cursor))
  const [meetings, total] = await Promise.all([
    meetingSummaries(
      db,
      places.map((place) => place.id),
    ),
    countWhere(db, condition),
  ])
  return {
    meetings,
    total,
    previous: newer ? cursorAt('newer', places[0]) : null,
    next: older ? cursorAt('older', places.at(-1)) : null,
  }
}

const totalSchema = z.tuple([z.object({ total: z.int() })])

async function countWhere(db: Transaction, condition: Prisma.Sql): Promise<number> {
  const rows = await db.$queryRaw`SELECT count(*)::int AS "total" FROM "Meeting" m WHERE ${condition}`
  return totalSchema.parse(rows)[0].total
}

const daysSchema = z.array(z.object({ day: z.iso.date(), count: z.int() }))

/** How many meetings each day holds, oldest first; the filter's own month does not narrow it. */
export async function dayCounts(db: Transaction, filter: TimelineFilter): Promise<DayCount[]> {
  const rows = await db.$queryRaw`
    SELECT m."timelineDay"::text AS "day", count(*)::int AS "count" FROM "Meeting" m
    WHERE ${conditionOf({ ...filter, month: undefined })} GROUP BY 1 ORDER BY 1`
  return daysSchema.parse(rows)
}

const kindsSchema = z.array(z.object({ kind: meetingKindSchema, count: z.int() }))

async function kindFacet(db: Transaction, filter: TimelineFilter): Promise<TimelineFacets['kinds']> {
  const rows = await db.$queryRaw`
    SELECT m."kind"::text AS "kind", count(*)::int AS "count" FROM "Meeting" m
    WHERE ${conditionOf({ ...filter, kind: undefined })} GROUP BY m."kind"`
  const order: readonly MeetingKind[] = meetingKindSchema.options
  return kindsSchema.parse(rows).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

const slugCountsSchema = z.array(z.object({ slug: z.string(), count: z.int() }))

async function partyFacet(db: Transaction, filter: TimelineFilter): Promise<TimelineFacets['parties']> {
  const rows = await db.$queryRaw`
    SELECT p."partySlug" AS "slug", count(DISTINCT p."meetingId")::int AS "count"
    FROM "Meeting" m JOIN "Participation" p ON p."meetingId" = m."id"
    WHERE ${conditionOf({ ...filter, party: undefined })} AND p."partySlug" IS NOT NULL
    GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${PARTIES_SHOWN}`
  const parties = slugCountsSchema.parse(rows)
  const names = await loadNames(db, { party: parties.map((party) => party.slug) })
  return parties.map(({ slug, count }) => ({ ...names('party', slug), count }))
}

const roundCountsSchema = z.array(z.object({ series: z.string(), number: z.int(), count: z.int() }))

async function roundFacet(db: Transaction, filter: TimelineFilter): Promise<TimelineFacets['rounds']> {
  const rows = await db.$queryRaw`
    SELECT o."seriesSlug" AS "series", o."number", c."count"
    FROM (SELECT m."occasionId", count(*)::int AS "count" FROM "Meeting" m
      WHERE ${conditionOf({ ...filter, series: undefined, number: undefined })} AND m."occasionId" IS NOT NULL
      GROUP BY m."occasionId") c
    JOIN "Occasion" o ON o."id" = c."occasionId"
    WHERE o."number" IS NOT NULL
    ORDER BY o."seriesSlug", o."number" DESC`
  const rounds = roundCountsSchema.parse(rows)
  const names = await loadNames(db, { series: rounds.map((round) => round.series) })
  return rounds.map(({ series, number, count }) => ({ series: names('series', series), number, count }))
}

/** What one can narrow to, each sort counted as if it were not narrowed already. */
export async function timelineFacets(db: Database, filter: TimelineFilter): Promise<TimelineFacets> {
  const [kinds, parties, rounds] = await Promise.all([
    kindFacet(db, filter),
    partyFacet(db, filter),
    roundFacet(db, filter),
  ])
  return { kinds, parties, rounds }
}
