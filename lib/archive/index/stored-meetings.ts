/** What the index knows of each meeting that has changed, as the database tells it: a line of text a meeting. */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { dayAfterEpoch } from '../days'
import type { Certainty } from '../dto'

/** What a meeting has one of, or none. Days are counted from 1 January 1970 (Gregorian). */
export type StoredFacts = {
  id: string
  changedIn: number
  /** When it last changed, in whole seconds since 1970. */
  updatedAt: number
  kind: string
  status: string
  review: string
  timelineDay: number
  /** First and last day that it can mean; null on an open side, both null where it is undated. */
  firstDay: number | null
  lastDay: number | null
  place: string | null
  series: string | null
  /** The id of the session's row. */
  occasion: string | null
  relation: string | null
}

/** The month, `YYYY-MM`, of a meeting whose day is known; null for all others. */
export function monthOf(facts: StoredFacts): string | null {
  return certaintyOf(facts) === 'day' && facts.firstDay === facts.timelineDay
    ? dayAfterEpoch(facts.timelineDay).slice(0, 7)
    : null
}

type DaysOf<Day> = { firstDay: Day | null; lastDay: Day | null }

/** How certain the day of a meeting is. */
export function certaintyOf<Day>({ firstDay, lastDay }: DaysOf<Day>): Certainty {
  if (firstDay === null && lastDay === null) return 'undated'
  if (firstDay === null || lastDay === null) return 'open'
  return firstDay === lastDay ? 'day' : 'range'
}

/** A meeting, in whatever state, as the index takes it. */
export type StoredMeeting = StoredFacts & {
  current: boolean
  officials: string[]
  parties: string[]
  topics: string[]
  languages: string[]
  publishers: string[]
  /** The ids of the sources that tell of it. */
  sources: string[]
}

/** How many meetings one query reads. */
const CHUNK = 20_000

const linesSchema = z.tuple([z.object({ lines: z.string().nullable() })])

/** A chunk as one text: a driver that makes an object of each value would take ten times as long. */
function chunkQuery(edition: number, after: string): Prisma.Sql {
  const day = (column: Prisma.Sql) => Prisma.sql`coalesce((${column} - DATE '1970-01-01')::text, '')`
  const list = (value: Prisma.Sql, from: Prisma.Sql) =>
    Prisma.sql`coalesce((SELECT string_agg(DISTINCT ${value}, ',') FROM ${from}), '')`
  const people = Prisma.sql`"Participation" p WHERE p."meetingId" = m."id"`
  const sources = Prisma.sql`"Account" a JOIN "Source" s ON s."id" = a."sourceId" WHERE a."meetingId" = m."id"`
  return Prisma.sql`
    SELECT string_agg(concat_ws(E'\t', m."id", m."state", m."changedIn",
      floor(extract(epoch FROM m."updatedAt")), m."kind", m."status", m."review",
      ${day(Prisma.sql`m."timelineDay"`)}, ${day(Prisma.sql`m."firstDay"`)}, ${day(Prisma.sql`m."lastDay"`)},
      coalesce(m."placeSlug", ''), coalesce(m."seriesSlug", ''), coalesce(m."occasionId"::text, ''),
      coalesce(m."occasionRelation"::text, ''),
      ${list(Prisma.sql`p."officialSlug"`, people)}, ${list(Prisma.sql`p."partySlug"`, people)},
      ${list(Prisma.sql`t."topicSlug"`, Prisma.sql`"MeetingTopic" t WHERE t."meetingId" = m."id"`)},
      ${list(Prisma.sql`s."language"::text`, sources)}, ${list(Prisma.sql`s."publisherSlug"`, sources)},
      ${list(Prisma.sql`s."id"`, sources)}
    ), E'\n' ORDER BY m."id") AS "lines"
    FROM (SELECT * FROM "Meeting" m WHERE m."changedIn" > ${edition} AND m."id" > ${after}::bpchar
      ORDER BY m."id" LIMIT ${CHUNK}) m`
}

const listOf = (told: string) => (told === '' ? [] : told.split(','))
const orNull = (told: string) => (told === '' ? null : told)
const dayOf = (told: string) => (told === '' ? null : Number(told))

function meetingOf(line: string): StoredMeeting {
  const [id, state, changedIn, updatedAt, kind, status, review, timelineDay, firstDay, lastDay, ...names] =
    line.split('\t')
  const [place, series, occasion, relation, officials, parties, topics, languages, publishers, sources] =
    names
  if (
    id === undefined ||
    kind === undefined ||
    status === undefined ||
    review === undefined ||
    firstDay === undefined ||
    lastDay === undefined ||
    place === undefined ||
    series === undefined ||
    occasion === undefined ||
    relation === undefined ||
    officials === undefined ||
    parties === undefined ||
    topics === undefined ||
    languages === undefined ||
    publishers === undefined ||
    sources === undefined
  )
    throw new Error('The database told a meeting in another form than it was asked for.')
  return {
    id,
    current: state === 'current',
    changedIn: Number(changedIn),
    updatedAt: Number(updatedAt),
    kind,
    status,
    review,
    timelineDay: Number(timelineDay),
    firstDay: dayOf(firstDay),
    lastDay: dayOf(lastDay),
    place: orNull(place),
    series: orNull(series),
    occasion: orNull(occasion),
    relation: orNull(relation),
    officials: listOf(officials),
    parties: listOf(parties),
    topics: listOf(topics),
    languages: listOf(languages),
    publishers: listOf(publishers),
    sources: listOf(sources),
  }
}

/** Meetings, in whatever state, that have changed since an edition, some thousands at a time. */
export async function* meetingsChangedSince(db: Database, edition: number): AsyncGenerator<StoredMeeting[]> {
  for (let after = ''; ; ) {
    const [{ lines }] = linesSchema.parse(await db.$queryRaw(chunkQuery(edition, after)))
    if (lines === null) return
    const meetings = lines.split('\n').map(meetingOf)
    yield meetings
    if (meetings.length < CHUNK) return
    after = meetings.at(-1)?.id ?? ''
  }
}

const wordsSchema = z.array(z.object({ id: z.string(), words: z.array(z.string()) }))

/** The words that the sources of some meetings say, as the index of texts has them, by the meetings' ids. */
export async function wordsToldOf(
  db: Database,
  meetings: readonly StoredMeeting[],
): Promise<Map<string, ReadonlySet<string>>> {
  const current = meetings.filter(({ current }) => current).map(({ id }) => id)
  if (current.length === 0) return new Map()
  const rows = wordsSchema.parse(
    await db.$queryRaw`
      SELECT m."id", ARRAY(SELECT DISTINCT unnest(tsvector_to_array(s."words")) FROM "Account" a
        JOIN "Source" s ON s."id" = a."sourceId" WHERE a."meetingId" = m."id") AS "words"
      FROM unnest(${current}::bpchar[]) AS m("id")`,
  )
  return new Map(rows.map(({ id, words }) => [id, new Set(words)]))
}

/** A session of a series as the index knows it. Days as in `StoredMeeting`. */
export type StoredOccasion = {
  id: string
  series: string
  number: number | null
  place: string | null
  first: number | null
  last: number | null
}

const occasionsSchema = z.array(
  z.object({
    id: z.string(),
    series: z.string(),
    number: z.int().nullable(),
    place: z.string().nullable(),
    first: z.int().nullable(),
    last: z.int().nullable(),
  }),
)

/** All sessions. */
export async function storedOccasions(db: Database): Promise<StoredOccasion[]> {
  return occasionsSchema.parse(
    await db.$queryRaw`
      SELECT "id"::text AS "id", "seriesSlug" AS "series", "number", "placeSlug" AS "place",
        "firstDay" - DATE '1970-01-01' AS "first", coalesce("lastDay", "firstDay") - DATE '1970-01-01' AS "last"
      FROM "Occasion"`,
  )
}

const editionSchema = z.array(z.object({ edition: z.string(), registeredIn: z.string() })).max(1)

/** The archive's edition, and the one in which its registry last changed; 0 for an archive without any. */
export async function editionsOf(db: Database): Promise<{ edition: number; registeredIn: number }> {
  const rows = editionSchema.parse(
    await db.$queryRaw`
      SELECT "edition"::text AS "edition", "registeredIn"::text AS "registeredIn"
      FROM "ArchiveEdition" WHERE "id" = 1`,
  )
  return { edition: Number(rows[0]?.edition ?? 0), registeredIn: Number(rows[0]?.registeredIn ?? 0) }
}
