/** Positions that somebody took, topic by topic, with the words. */

import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { stanceSchema } from '@/lib/parser/draft'
import { languageSchema } from '@/lib/registry/schema'
import { isoDay } from '../days'
import type { HeldPositions, StatedPosition, TopicPositions } from '../dto'
import { loadNames } from '../names'
import { grouped } from './grouped'

/** How many positions of one topic are shown, and of how many topics; of two people's meetings in all; on a topic's own page. */
const SHOWN = 3
const TOPICS_SHOWN = 6
const SHOWN_OF_PAIR = 24
const SHOWN_ON_TOPIC = 24
/** Of a session, in all and on one topic. */
const LOOKED_AT_OF_SESSION = 80
const SHOWN_OF_SESSION = 4

const rowsSchema = z.array(
  z.object({
    id: z.string(),
    meetingId: z.string(),
    sourceId: z.string(),
    officialSlug: z.string().nullable(),
    partySlug: z.string().nullable(),
    topicSlug: z.string().nullable(),
    stance: stanceSchema,
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    day: z.date(),
    language: languageSchema.nullable(),
    publisherSlug: z.string().nullable(),
  }),
)
type Row = z.infer<typeof rowsSchema>[number]

/**
 * The positions of current meetings that fulfil a condition on `p`, the latest filed first, in one query.
 * All of them are found before they are ordered: asked for the first of an order, a planner would walk along it.
 * @param condition leaves some hundreds at most
 */
async function positionsWhere(db: Transaction, condition: Prisma.Sql, most: number): Promise<Row[]> {
  const rows = await db.$queryRaw`
    WITH held AS MATERIALIZED (
      SELECT p.*, m."timelineDay" AS "day" FROM "Position" p JOIN "Meeting" m ON m."id" = p."meetingId"
      WHERE m."state" = 'current' AND ${condition})
    SELECT h."id"::text, h."meetingId", h."sourceId", h."officialSlug", h."partySlug", h."topicSlug", h."stance",
      h."start", h."end", h."quote", h."day", s."language"::text, s."publisherSlug"
    FROM (SELECT * FROM held ORDER BY "id" DESC LIMIT ${most}) h JOIN "Source" s ON s."id" = h."sourceId"
    ORDER BY h."id" DESC`
  return rowsSchema.parse(rows)
}

const at = (meetings: readonly string[]) => Prisma.sql`p."meetingId" = ANY(${[...meetings]}::bpchar[])`

const latestSchema = z.array(z.object({ id: z.string(), topic: z.string().nullable() }))

/** Who took the positions. */
export type Speaker = { sort: 'official' | 'party'; slug: string }

/**
 * The positions filed last on each topic: an index leads to those of each, so that it matters little
 * how many there are in all. One more of each than is shown tells whether there are more.
 */
async function latestOfEachTopic(db: Transaction, { sort, slug }: Speaker) {
  const speaker = sort === 'official' ? Prisma.sql`p."officialSlug"` : Prisma.sql`p."partySlug"`
  const latest = (topic: Prisma.Sql) => Prisma.sql`
    SELECT p."id"::text, p."topicSlug" AS "topic" FROM "Position" p JOIN "Meeting" m ON m."id" = p."meetingId" AND m."state" = 'current'
    WHERE ${speaker} = ${slug} AND ${topic} ORDER BY p."id" DESC LIMIT ${SHOWN + 1}`
  const rows = await db.$queryRaw`
    SELECT found.* FROM "Topic" t
    CROSS JOIN LATERAL (${latest(Prisma.sql`p."topicSlug" = t."slug"`)}) found
    UNION ALL (SELECT found.* FROM (${latest(Prisma.sql`p."topicSlug" IS NULL`)}) found)`
  return latestSchema.parse(rows)
}

/**
 * The positions of an official or a party, topic by topic: the topics with the most first.
 * @param spokenOf topics, those of the most of their meetings first: which of many topics are shown
 */
export async function positionsHeldBy(
  db: Transaction,
  speaker: Speaker,
  spokenOf: readonly string[],
): Promise<HeldPositions> {
  const groups = grouped(await latestOfEachTopic(db, speaker), ({ topic }) => topic)
  const rank = new Map(spokenOf.map((topic, place) => [topic, place]))
  const rankOf = (topic: string | null) => (topic === null ? undefined : rank.get(topic)) ?? spokenOf.length
  const topics = [...groups].sort(([a, as], [b, bs]) => bs.length - as.length || rankOf(a) - rankOf(b))
  const ids = topics.slice(0, TOPICS_SHOWN).flatMap(([, within]) => within.map(({ id }) => id))
  const left = topics.slice(TOPICS_SHOWN).flatMap(([topic]) => topic ?? [])
  const names = await loadNames(db, { topic: left })
  const rows = await positionsWhere(db, Prisma.sql`p."id" = ANY(${ids}::uuid[])`, ids.length)
  return { foremost: await byTopic(db, rows, SHOWN), others: left.map((topic) => names('topic', topic)) }
}

/** What any of the speakers held at some meetings, topic by topic. */
export async function positionsAt(
  db: Transaction,
  meetings: readonly string[],
  speakers: readonly Speaker[],
): Promise<TopicPositions[]> {
  const of = (sort: Speaker['sort']) => speakers.filter((one) => one.sort === sort).map(({ slug }) => slug)
  const spoke = Prisma.sql`
    (p."officialSlug" = ANY(${of('official')}::text[]) OR p."partySlug" = ANY(${of('party')}::text[]))`
  const rows = await positionsWhere(db, Prisma.sql`${at(meetings)} AND ${spoke}`, SHOWN_OF_PAIR)
  return byTopic(db, rows, SHOWN_OF_PAIR)
}

/** What anybody held at a session and on its margins, topic by topic. */
export async function positionsAround(
  db: Transaction,
  meetings: readonly string[],
): Promise<TopicPositions[]> {
  const rows = await positionsWhere(db, at(meetings), LOOKED_AT_OF_SESSION)
  return byTopic(db, rows, SHOWN_OF_SESSION)
}

/** What anybody held on a topic at some meetings. */
export async function positionsOn(
  db: Transaction,
  topic: string,
  meetings: readonly string[],
): Promise<TopicPositions[]> {
  const onTopic = Prisma.sql`${at(meetings)} AND p."topicSlug" = ${topic}`
  const rows = await positionsWhere(db, onTopic, SHOWN_ON_TOPIC + 1)
  return byTopic(db, rows, SHOWN_ON_TOPIC)
}

async function byTopic(db: Transaction, rows: readonly Row[], shown: number): Promise<TopicPositions[]> {
  const names = await loadNames(db, {
    official: rows.map(({ officialSlug }) => officialSlug),
    party: rows.map(({ partySlug }) => partySlug),
    topic: rows.map(({ topicSlug }) => topicSlug),
    publisher: rows.map(({ publisherSlug }) => publisherSlug),
  })
  const named = (sort: 'official' | 'party' | 'topic' | 'publisher', slug: string | null) =>
    slug === null ? null : names(sort, slug)
  const stated = (row: Row): StatedPosition => ({
    sourceId: row.sourceId,
    start: row.start,
    end: row.end,
    quote: row.quote,
    meetingId: row.meetingId,
    stance: row.stance,
    official: named('official', row.officialSlug),
    party: named('party', row.partySlug),
    topic: named('topic', row.topicSlug),
    day: isoDay(row.day),
    language: row.language,
    publisher: named('publisher', row.publisherSlug),
  })
  const groups = grouped(rows, ({ topicSlug }) => topicSlug)
  return [...groups]
    .map(([topic, within]) => {
      const latest = within.toSorted((a, b) => (a.id < b.id ? 1 : -1))
      const positions = latest.slice(0, shown).map(stated)
      return {
        topic: named('topic', topic),
        positions: positions.sort((a, b) => (a.day < b.day ? 1 : -1)),
        more: latest.length > shown,
      }
    })
    .sort(
      (a, b) =>
        Number(a.topic === null) - Number(b.topic === null) ||
        b.positions.length - a.positions.length ||
        ((a.topic?.slug ?? '') < (b.topic?.slug ?? '') ? -1 : 1),
    )
}
