/**
 * Which meetings on file may be those that accounts tell of: by their days and who was there, or by the
 * session that they are. Found by the days first, however many meetings somebody has been at: the
 * planner takes first and last days for unrelated, expects forty times as many meetings as there are,
 * and would sooner read all that anybody was at.
 */
import { z } from 'zod'
import { isoDay } from '@/lib/archive/days'
import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { addDays, type Day } from '@/lib/parser/calendar/day'
import type { Comparable } from '@/lib/reconciling/match'
import { OPEN_END_DAYS, reachOf, VAGUE_DAYS } from '@/lib/reconciling/stretches'
import { columnOf } from './days'

const idsSchema = z.array(z.object({ id: z.string() }))

/**
 * The ids, in their order, of current meetings that any of the given may be.
 * @param besides ids that are known already
 */
export async function likelyMeetings(
  tx: Transaction,
  told: readonly Comparable[],
  { besides, limit }: { besides: readonly string[]; limit: number },
): Promise<string[]> {
  const queries = told.flatMap(queriesFor)
  if (queries.length === 0) return []
  const rows = await tx.$queryRaw`
    WITH found AS MATERIALIZED (${Prisma.join(queries, ' UNION ')}) SELECT found."id" FROM found
    WHERE found."id" <> ALL(${[...besides]}::bpchar[]) ORDER BY found."id" LIMIT ${limit}`
  return idsSchema.parse(rows).map(({ id }) => id)
}

function queriesFor({ kind, days, participants, occasion }: Comparable): Prisma.Sql[] {
  const queries: Prisma.Sql[] = []
  if (occasion?.relation === 'session' && occasion.number !== null)
    queries.push(Prisma.sql`
      SELECT m."id" FROM "Meeting" m JOIN "Occasion" o ON o."id" = m."occasionId"
      WHERE m."state" = 'current' AND m."occasionRelation" = 'session'
        AND o."seriesSlug" = ${occasion.series} AND o."number" = ${occasion.number}::int`)
  const reach = days && reachOf(days)
  if (!reach) return queries
  const people = participants.flatMap(whoMayBe)
  // Looked up for each meeting of the days: bounds keep the planner from turning that round.
  if (people.length > 0)
    queries.push(Prisma.sql`
      SELECT near."id" FROM (${meetingsIn(reach)}) near CROSS JOIN LATERAL (
        SELECT FROM (SELECT * FROM "Participation" p WHERE p."meetingId" = near."id" OFFSET 0) p
        WHERE ${Prisma.join(people, ' OR ')} LIMIT 1
      ) present`)
  // Sessions and their like are known by the series and the days, whoever is named.
  if (occasion && kind !== 'talks')
    queries.push(
      meetingsIn(
        reach,
        Prisma.sql`m."kind" = ${kind}::"MeetingKind" AND m."seriesSlug" = ${occasion.series}`,
      ),
    )
  return queries
}

/** Somebody whom no registry holds may be told by another name on file: his party's people are asked for. */
function whoMayBe({ official, name, party }: Comparable['participants'][number]): Prisma.Sql[] {
  const named = Prisma.sql`p."nameAsTold" IS NOT NULL AND p."partySlug" = ${party}`
  if (official !== null)
    return [
      Prisma.sql`p."officialSlug" = ${official}`,
      ...(party === null ? [] : [Prisma.sql`(p."officialSlug" IS NULL AND ${named})`]),
    ]
  if (name === null) return []
  return party === null ? [Prisma.sql`p."nameAsTold" = ${name}`] : [Prisma.sql`(${named})`]
}

/** Few meetings last longer; an index of their own leads to those. */
const LONG_DAYS = 62

/**
 * The ids of current meetings whose days may be these, or the next to them. One with several accounts
 * shows the nearest day that they tell: another of them may leave it open, so that these are looked for
 * further about. Each part is found by an index of its own: taken together, the planner reads all that
 * began before.
 */
function meetingsIn(reach: { from: Day; to: Day }, also = Prisma.sql`TRUE`): Prisma.Sql {
  const parts = [...during(reach, 1), ...during(reach, VAGUE_DAYS, Prisma.sql`m."version" > 1`)]
  return Prisma.join(
    parts.map(
      (part) =>
        Prisma.sql`SELECT m."id" FROM "Meeting" m WHERE m."state" = 'current' AND ${part} AND ${also}`,
    ),
    ' UNION ',
  )
}

const dateOf = (day: Day) => Prisma.sql`${isoDay(columnOf(day))}::date`

function during(reach: { from: Day; to: Day }, margin: number, among = Prisma.sql`TRUE`): Prisma.Sql[] {
  const [from, to] = [addDays(reach.from, -margin), addDays(reach.to, margin)]
  const [first, last] = [dateOf(from), dateOf(to)]
  return [
    Prisma.sql`m."firstDay" BETWEEN ${dateOf(addDays(from, -LONG_DAYS))} AND ${last} AND m."lastDay" >= ${first}`,
    // As the index says it, which knows no parameters.
    Prisma.sql`m."lastDay" - m."firstDay" > ${Prisma.raw(String(LONG_DAYS))} AND m."firstDay" <= ${last} AND m."lastDay" >= ${first}`,
    Prisma.sql`m."lastDay" IS NULL AND m."firstDay" BETWEEN ${dateOf(addDays(from, -OPEN_END_DAYS))} AND ${last}`,
    Prisma.sql`m."firstDay" IS NULL AND m."lastDay" BETWEEN ${first} AND ${dateOf(addDays(to, OPEN_END_DAYS))}`,
  ].map((days) => Prisma.sql`${among} AND ${days}`)
}
