/** Meetings in the order of their days, narrowed and paged, and what stands around them. */
import { z } from 'zod'
import type { Database, Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { countedIn, daysInMonth, isoDayOf } from '@/lib/i18n/calendar'
import { meetingKindSchema } from '@/lib/registry/schema'
import { decodeCursor, encodeCursor, type TimelineCursor } from './address'
import { conditionOf } from './conditions'
import type { Calendar, DayCount, Landmark, MeetingSummary, TimelinePage } from './dto'
import type { MeetingFilter } from './filter'
import { loadNames } from './names'
import { meetingSummaries } from './summaries'

export const PAGE_SIZE = 50
const LANDMARKS_SHOWN = 60
const ANNIVERSARIES_SHOWN = 6

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
  filter: MeetingFilter,
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

const dayKindsSchema = z.array(z.object({ day: z.iso.date(), kind: meetingKindSchema, count: z.int() }))

/** How many meetings of each kind each day holds, oldest first; the filter's own days do not narrow it. */
export async function dayCounts(
  db: Transaction,
  { from: _from, to: _to, ...filter }: MeetingFilter,
): Promise<DayCount[]> {
  const rows = await db.$queryRaw`
    SELECT m."timelineDay"::text AS "day", m."kind"::text AS "kind", count(*)::int AS "count" FROM "Meeting" m
    WHERE ${conditionOf(filter)} GROUP BY m."timelineDay", m."kind" ORDER BY m."timelineDay", m."kind"`
  const days: DayCount[] = []
  for (const { day, kind, count } of dayKindsSchema.parse(rows)) {
    const last = days.at(-1)
    if (last?.day === day) {
      last.count += count
      last.kinds[kind] = count
    } else days.push({ day, count, kinds: { [kind]: count } })
  }
  return days
}

const landmarksSchema = z.array(
  z.object({
    series: z.string(),
    number: z.int().nullable(),
    first: z.iso.date(),
    last: z.iso.date(),
    meetings: z.int(),
  }),
)

/** The sessions whose days are known and that meetings of the list are of, those of the most first told, in the order of their days. */
export async function landmarksOf(
  db: Transaction,
  { from: _from, to: _to, ...filter }: MeetingFilter,
): Promise<Landmark[]> {
  const rows = landmarksSchema.parse(
    await db.$queryRaw`
      SELECT * FROM (
        SELECT o."seriesSlug" AS "series", o."number", o."firstDay"::text AS "first",
          coalesce(o."lastDay", o."firstDay")::text AS "last", count(*)::int AS "meetings"
        FROM "Meeting" m JOIN "Occasion" o ON o."id" = m."occasionId"
        WHERE ${conditionOf(filter)} AND o."firstDay" IS NOT NULL
        GROUP BY o."id" ORDER BY 5 DESC, o."id" LIMIT ${LANDMARKS_SHOWN}) found
      ORDER BY "first", "series"`,
  )
  const names = await loadNames(db, { series: rows.map(({ series }) => series) })
  return rows.map((row) => ({ ...row, series: names('series', row.series) }))
}

/** Today's day and month in every other year of a calendar from `first` to `last`, as Gregorian days. */
function sameDays(calendar: Calendar, today: string, first: string, last: string): string[] {
  const { year, month, day } = countedIn(calendar, today)
  const [from, to] = [countedIn(calendar, first).year, countedIn(calendar, last).year]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset)
    .filter((other) => other !== year && day <= daysInMonth(calendar, other, month))
    .map((other) => isoDayOf(calendar, { year: other, month, day }))
}

const idsSchema = z.array(z.object({ id: z.string() }))

/** Meetings of this day in other years, the latest first. @param density the days of the list */
export async function anniversariesOf(
  db: Transaction,
  { from: _from, to: _to, ...filter }: MeetingFilter,
  { calendar, today, density }: { calendar: Calendar; today: string; density: readonly DayCount[] },
): Promise<MeetingSummary[]> {
  const [oldest, newest] = [density[0]?.day, density.at(-1)?.day]
  if (oldest === undefined || newest === undefined) return []
  const rows = await db.$queryRaw`
    SELECT m."id" FROM "Meeting" m
    WHERE ${conditionOf(filter)} AND m."firstDay" = m."lastDay"
      AND m."timelineDay" = ANY(${sameDays(calendar, today, oldest, newest)}::date[])
    ORDER BY m."timelineDay" DESC, m."id" DESC LIMIT ${ANNIVERSARIES_SHOWN}`
  return meetingSummaries(
    db,
    idsSchema.parse(rows).map(({ id }) => id),
  )
}
