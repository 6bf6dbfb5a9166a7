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
  // Looked up for each meeting of the days: the limit keeps the planner from turning that round.
  if (people.length > 0)
    queries.push(Prisma.sql`
      SELECT m."id" FROM "Meeting" m CROSS JOIN LATERAL (
        SELECT FROM "Participation" p WHERE p."meetingId" = m."id" AND (${Prisma.join(people, ' OR ')}) LIMIT 1
      ) present WHERE m."state" = 'current' AND (${within(reach)})`)
  // Sessions and their like are known by the series and the days, whoever is named.
  if (occasion && kind !== 'talks')
    queries.push(Prisma.sql`
      SELECT m."id" FROM "Meeting" m WHERE m."state" = 'current' AND m."kind"::text = ${kind}
        AND m."seriesSlug" = ${occasion.series} AND (${within(reach)})`)
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

/**
 * Meetings whose days may be these, or the next to them. One with several accounts shows the nearest
 * day that they tell: another of them may leave it open, so that these are looked for further about.
 */
function within(reach: { from: Day; to: Day }): Prisma.Sql {
  return Prisma.sql`${during(reach, 1)} OR (m."version" > 1 AND (${during(reach, VAGUE_DAYS)}))`
}

const dateOf = (day: Day) => Prisma.sql`${isoDay(columnOf(day))}::date`

function during(reach: { from: Day; to: Day }, margin: number): Prisma.Sql {
  const [from, to] = [addDays(reach.from, -margin), addDays(reach.to, margin)]
  const [first, last] = [dateOf(from), dateOf(to)]
  return Prisma.sql`(m."firstDay" <= ${last} AND m."lastDay" >= ${first})
    OR (m."lastDay" IS NULL AND m."firstDay" BETWEEN ${dateOf(addDays(from, -OPEN_END_DAYS))} AND ${last})
    OR (m."firstDay" IS NULL AND m."lastDay" BETWEEN ${first} AND ${dateOf(addDays(to, OPEN_END_DAYS))})`
}
