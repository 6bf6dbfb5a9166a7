/**
 * Which sources say what a query asks for. Of words that stand in a great part of all texts, the texts of
 * late are looked through; how far and in which way ./frequencies settles.
 */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { MeetingFilter } from '../filter'
import {
  LATEST_LOOKED_AT,
  MOST_FOUND,
  MOST_TEXTS,
  type TextQuery,
  type Way,
  wayTo,
  wordFrequencies,
} from './frequencies'
import type { Phrase } from './terms'

/** The most texts that are listed of those that very many say; of fewer, all are. */
const MOST_LISTED = 100

const quoted = (forms: readonly string[]) => `(${forms.map((form) => `'${form}'`).join('|')})`

const alternatives = (phrases: readonly Phrase[]) =>
  `(${phrases.map((phrase) => `(${phrase.map(quoted).join('<->')})`).join('|')})`

/** As Postgres reads a `tsquery`. Words are letters and digits alone, so nothing needs escaping. */
export function tsqueryOf({ wanted, unwanted }: TextQuery): string {
  return [
    ...wanted.map(({ phrases }) => alternatives(phrases)),
    ...unwanted.map(({ phrases }) => `!${alternatives(phrases)}`),
  ].join('&')
}

function conditionOf(query: TextQuery): Prisma.Sql {
  const exact = [
    ...query.wanted.flatMap((term) =>
      term.exact === null ? [] : [Prisma.sql`strpos(lower(s."text"), ${term.exact}) > 0`],
    ),
    ...query.unwanted.flatMap((term) =>
      term.exact === null ? [] : [Prisma.sql`strpos(lower(s."text"), ${term.exact}) = 0`],
    ),
  ]
  // An exact phrase that is not wanted leaves other ways of writing it.
  const inexact = { ...query, unwanted: query.unwanted.filter((term) => term.exact === null) }
  return Prisma.join([Prisma.sql`s."words" @@ ${tsqueryOf(inexact)}::tsquery`, ...exact], ' AND ')
}

/** Of which language and publisher texts are looked for, and between which first and last day they were published. */
export type Origin = Pick<MeetingFilter, 'language' | 'publisher'> & {
  published?: { from: string; to: string }
}

/** One value is asked for by itself: an index then gives the texts in their order. */
function originOf({ language, publisher, published }: Origin): Prisma.Sql {
  const among = (column: Prisma.Sql, values: readonly string[], type: Prisma.Sql) =>
    values.length === 1
      ? Prisma.sql`${column} = ${values[0]}::${type}`
      : Prisma.sql`${column} = ANY(${[...values]}::${type}[])`
  const parts = [
    ...(language ? [among(Prisma.sql`s."language"`, language, Prisma.sql`"Language"`)] : []),
    ...(publisher ? [among(Prisma.sql`s."publisherSlug"`, publisher, Prisma.sql`text`)] : []),
    ...(published
      ? [Prisma.sql`s."publishedFirst" BETWEEN ${published.from}::date AND ${published.to}::date`]
      : []),
  ]
  return parts.length === 0 ? Prisma.sql`TRUE` : Prisma.join(parts, ' AND ')
}

/**
 * The texts that are looked at on a way, as the table `s`, and which of them are meant. Those that are looked
 * at one by one come in an order: where as many say it as are told, the others are not looked at.
 */
function lookedAt(way: Way, origin: Origin, condition: Prisma.Sql, most: number): Prisma.Sql {
  const from = originOf(origin)
  // Of some days, an index gives the latest published, and none the last filed.
  const order = origin.published ? Prisma.sql`s."publishedFirst" DESC` : Prisma.sql`s."filedAt" DESC, s."id"`
  if (way.texts === 'latest')
    return Prisma.sql`
      (SELECT s."id", s."filedAt", s."publishedFirst", s."words", s."text" FROM "Source" s WHERE ${from}
        ORDER BY ${order} LIMIT ${LATEST_LOOKED_AT}) s WHERE ${condition}
        ORDER BY ${order} LIMIT ${most + 1}`
  const since =
    way.texts === 'since' ? Prisma.sql`s."filedAt" >= ${way.since}::timestamptz` : Prisma.sql`TRUE`
  return Prisma.sql`"Source" s WHERE ${condition} AND ${from} AND ${since}`
}

/** The way to texts of an origin: what was filed last may be none of those that were published in some days. */
async function wayFor(db: Database, query: TextQuery, { published }: Origin, enough: number): Promise<Way> {
  const way = wayTo(await wordFrequencies(db), query, enough)
  return published && way.texts === 'since' ? { texts: 'latest' } : way
}

/** The texts that fulfil a query on a way. @param most one more than these is enough */
const fulfillingOn = (way: Way, query: TextQuery, origin: Origin, most: number) =>
  Prisma.sql`(SELECT s."id", s."filedAt" FROM ${lookedAt(way, origin, conditionOf(query), most)})`

/** Of the texts that tell of some meetings, those that fulfil a query. */
const fulfillingAmong = (meetings: readonly string[], query: TextQuery, origin: Origin) => Prisma.sql`
  SELECT s."id", s."filedAt" FROM "Account" a JOIN "Source" s ON s."id" = a."sourceId"
  WHERE a."meetingId" = ANY(${[...meetings]}::bpchar[]) AND ${conditionOf(query)} AND ${originOf(origin)}`

/**
 * The last filed of texts, as a table `found`: one more than are told at most. What is found is put in
 * order afterwards: a planner that is asked for the first of an order would walk along the order.
 */
function foundOf(fulfilling: Prisma.Sql, most: number): Prisma.Sql {
  return Prisma.sql`
    fulfilling AS MATERIALIZED (${fulfilling}),
    found AS MATERIALIZED (
      SELECT "id", "filedAt" FROM fulfilling ORDER BY "filedAt" DESC, "id" LIMIT ${most + 1})`
}

const meetingsSchema = z.tuple([z.object({ meetings: z.string().nullable(), texts: z.int() })])
const ID_LENGTH = 10

export type MeetingsTold = {
  ids: string[]
  /** Whether there may be more than are told, older ones. */
  bounded: boolean
}

const idsIn = (run: string | null): string[] => {
  const ids: string[] = []
  for (let at = 0; at < (run?.length ?? 0); at += ID_LENGTH) ids.push(run?.slice(at, at + ID_LENGTH) ?? '')
  return ids
}

/**
 * The meetings that are told of in sources which say all that is wanted.
 * @param way by default as the frequencies of its words ask for
 */
export async function meetingsTold(
  db: Database,
  query: TextQuery,
  { origin = {}, way }: { origin?: Origin; way?: Way } = {},
): Promise<MeetingsTold> {
  const on = way ?? (await wayFor(db, query, origin, MOST_TEXTS))
  // One value for all ids: a driver spends more on a thousand rows than the database on finding them.
  const [found] = meetingsSchema.parse(
    await db.$queryRaw`
      WITH ${foundOf(fulfillingOn(on, query, origin, MOST_TEXTS), MOST_TEXTS)}
      SELECT string_agg(DISTINCT a."meetingId", '') AS "meetings", (SELECT count(*)::int FROM found) AS "texts"
      FROM found JOIN "Account" a ON a."sourceId" = found."id"`,
  )
  return { ids: idsIn(found.meetings), bounded: on.texts !== 'all' || found.texts > MOST_TEXTS }
}

/** Of some meetings, those that are told of in sources which say all that is wanted. */
export async function meetingsToldAmong(
  db: Database,
  ids: readonly string[],
  query: TextQuery,
): Promise<MeetingsTold> {
  if (ids.length === 0) return { ids: [], bounded: false }
  const [found] = meetingsSchema.parse(
    await db.$queryRaw`
      SELECT string_agg(DISTINCT a."meetingId", '') AS "meetings", count(*)::int AS "texts"
      FROM "Account" a JOIN "Source" s ON s."id" = a."sourceId"
      WHERE a."meetingId" = ANY(${[...ids]}::bpchar[]) AND ${conditionOf(query)}`,
  )
  return { ids: idsIn(found.meetings), bounded: false }
}

export type SourcesFound = {
  ids: string[]
  total: number
  bounded: boolean
}

const sourcesSchema = z.tuple([z.object({ ids: z.string().nullable(), passed: z.int() })])

/** Which texts are meant of those that say what is wanted: those that tell of some meetings. */
export type Narrowed = {
  /** Whether a text is meant, by its id. */
  isMeant: (id: string) => boolean
  /** Which part of all texts may be meant: of so many more it takes to find as many. */
  share: number
  /** Meetings whose texts are looked at one by one. */
  among: readonly string[]
  /** Whether these are all meetings that are meant. */
  isWhole: boolean
  /** When texts that are meant are likely to have been published; null where at any time. */
  published: Origin['published'] | null
}

/**
 * The texts that say all that is wanted, the last filed first.
 * @param after the source that was shown last; null to begin with
 * @param way by default as the frequencies of its words ask for
 * @param narrowed without it, whatever the texts tell of
 */
export async function sourcesTelling(
  db: Database,
  query: TextQuery,
  origin: Origin,
  { size, after }: { size: number; after: string | null },
  { way, narrowed }: { way?: Way; narrowed?: Narrowed | undefined } = {},
): Promise<SourcesFound> {
  const likely = narrowed?.published ? { ...origin, published: narrowed.published } : origin
  const enough = Math.min(LATEST_LOOKED_AT, MOST_LISTED / (narrowed?.share ?? 1))
  const on = narrowed?.isWhole ? null : (way ?? (await wayFor(db, query, likely, enough)))
  const most = narrowed ? MOST_FOUND : MOST_TEXTS
  const isAll = on?.texts === 'all'
  const parts = [
    ...(on === null ? [] : [fulfillingOn(on, query, isAll ? origin : likely, most)]),
    ...(narrowed === undefined || isAll ? [] : [fulfillingAmong(narrowed.among, query, origin)]),
  ]
  const [told] = sourcesSchema.parse(
    await db.$queryRaw`
      WITH ${foundOf(Prisma.join(parts, ' UNION '), most)}
      SELECT string_agg(f."id", '' ORDER BY f."filedAt" DESC, f."id") AS "ids",
        count(*) FILTER (WHERE f."filedAt" > l."filedAt" OR (f."filedAt" = l."filedAt" AND f."id" <= l."id"))::int AS "passed"
      FROM found f LEFT JOIN "Source" l ON l."id" = ${after}::bpchar`,
  )
  const all = idsIn(told.ids)
  const isMeant = narrowed?.isMeant ?? (() => true)
  const total = all.filter(isMeant).length
  return {
    ids: all.slice(told.passed).filter(isMeant).slice(0, size),
    total: Math.min(total, MOST_TEXTS),
    bounded: (on !== null && !isAll) || all.length > most || total > MOST_TEXTS,
  }
}
