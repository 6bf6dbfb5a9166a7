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

type Reach = { from: Day; to: Day }

const idsSchema = z.array(z.object({ id: z.string() }))

/** What has been asked for, each in its words: whoever looks on for more need not look there again. */
export type Asked = Set<string>

/**
 * The ids, in their order, of current meetings that any of the given may be.
 * @param besides ids that are known already
 * @param asked what has been asked for before, all that it finds being known; what is asked for now is added
 */
export async function likelyMeetings(
  tx: Transaction,
  told: readonly Comparable[],
  { besides, limit, asked }: { besides: readonly string[]; limit: number; asked: Asked },
): Promise<string[]> {
  const queries = [...sessionsOf(told, asked), ...neighboursOf(told, asked)]
  if (queries.length === 0) return []
  const rows = await tx.$queryRaw`
    WITH found AS MATERIALIZED (${Prisma.join(queries, ' UNION ')}) SELECT found."id" FROM found
    WHERE found."id" <> ALL(${[...besides]}::bpchar[]) ORDER BY found."id" LIMIT ${limit}`
  return idsSchema.parse(rows).map(({ id }) => id)
}

/** Whatever has not been asked for in the same words, once. @param where in which days it is sought */
function unasked<Told>(asked: Asked, told: readonly Told[], where: Reach | null = null): Told[] {
  return told.filter((one) => {
    const words = JSON.stringify([where, one])
    const before = asked.has(words)
    asked.add(words)
    return !before
  })
}

/** Numbered sessions, whenever they are told to be. */
function sessionsOf(told: readonly Comparable[], asked: Asked): Prisma.Sql[] {
  const sessions = told.flatMap(({ occasion }) =>
    occasion?.relation === 'session' && occasion.number !== null
      ? [{ series: occasion.series, number: occasion.number }]
      : [],
  )
  return unasked(asked, sessions).map(
    ({ series, number }) => Prisma.sql`
      SELECT m."id" FROM "Meeting" m JOIN "Occasion" o ON o."id" = m."occasionId"
      WHERE m."state" = 'current' AND m."occasionRelation" = 'session'
        AND o."seriesSlug" = ${series} AND o."number" = ${number}::int`,
  )
}

/**
 * What was held in the days of the given, with any of their people or as what they are. Accounts that are
 * much alike tell of the same days: these are looked through once, for everybody who is sought in them.
 */
function neighboursOf(told: readonly Comparable[], asked: Asked): Prisma.Sql[] {
  const byReach = new Map<string, { reach: Reach; held: Comparable[] }>()
  for (const one of told) {
    const reach = one.days && reachOf(one.days)
    if (!reach) continue
    const key = JSON.stringify(reach)
    const group = byReach.get(key) ?? { reach, held: [] }
    group.held.push(one)
    byReach.set(key, group)
  }
  return [...byReach.values()].flatMap(({ reach, held }) => [
    ...withPeople(
      reach,
      unasked(
        asked,
        held.flatMap(({ participants }) => participants.flatMap(soughtFor)),
        reach,
      ),
    ),
    ...ofSeries(reach, held, asked),
  ])
}

/** Looked up for each meeting of the days: bounds keep the planner from turning that round. */
function withPeople(reach: Reach, sought: readonly Sought[]): Prisma.Sql[] {
  if (sought.length === 0) return []
  return [
    Prisma.sql`
      SELECT near."id" FROM (${meetingsIn(reach)}) near CROSS JOIN LATERAL (
        SELECT FROM (SELECT * FROM "Participation" p WHERE p."meetingId" = near."id" OFFSET 0) p
        WHERE ${Prisma.join(sought.map(isSought), ' OR ')} LIMIT 1
      ) present`,
  ]
}

/** Sessions and their like are known by the series and the days, whoever is named. */
function ofSeries(reach: Reach, held: readonly Comparable[], asked: Asked): Prisma.Sql[] {
  const kinds = held.flatMap(({ kind, occasion }) =>
    occasion && kind !== 'talks' ? [{ kind, series: occasion.series }] : [],
  )
  return unasked(asked, kinds, reach).map(({ kind, series }) =>
    meetingsIn(reach, Prisma.sql`m."kind" = ${kind}::"MeetingKind" AND m."seriesSlug" = ${series}`),
  )
}

/** Somebody on file: by who he is or what he is called, or anybody of a party who is told by name. */
type Sought = { official: string } | { name: string } | { party: string; registered: boolean }

/** Somebody whom no registry holds may be told by another name on file: his party's people are asked for. */
function soughtFor({ official, name, party }: Comparable['participants'][number]): Sought[] {
  if (official !== null) return [{ official }, ...(party === null ? [] : [{ party, registered: false }])]
  if (name === null) return []
  return [party === null ? { name } : { party, registered: true }]
}

function isSought(sought: Sought): Prisma.Sql {
  if ('official' in sought) return Prisma.sql`p."officialSlug" = ${sought.official}`
  if ('name' in sought) return Prisma.sql`p."nameAsTold" = ${sought.name}`
  const among = sought.registered ? Prisma.sql`TRUE` : Prisma.sql`p."officialSlug" IS NULL`
  return Prisma.sql`(p."nameAsTold" IS NOT NULL AND p."partySlug" = ${sought.party} AND ${among})`
}

/** Few meetings last longer; an index of their own leads to those. */
const LONG_DAYS = 62

/**
 * The ids of current meetings whose days may be these, or the next to them. One with several accounts
 * shows the nearest day that they tell: another of them may leave it open, so that these are looked for
 * further about. Each part is found by an index of its own: taken together, the planner reads all that
 * began before.
 */
function meetingsIn(reach: Reach, also = Prisma.sql`TRUE`): Prisma.Sql {
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

function during(reach: Reach, margin: number, among = Prisma.sql`TRUE`): Prisma.Sql[] {
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
