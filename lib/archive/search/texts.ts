/**
 * Which sources say what a query asks for, found through the index of words. Of words that stand in a
 * great part of all texts, the texts of late are looked through: so far back as about as many say them
 * as are told. How far is settled here, from how often words stand in texts, and not left to the planner.
 */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { MeetingFilter } from '../filter'
import type { Phrase, Term } from './terms'

/** The most texts of which a search tells the meetings; beyond it, those of the newest. */
export const MOST_TEXTS = 1_000

/** What texts must hold: for each term one of its phrases, and nothing that is not wanted. */
export type TextQuery = { wanted: readonly Term[]; unwanted: readonly Term[] }

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

function conditionsOf(query: TextQuery): Prisma.Sql {
  const exact = [
    ...query.wanted.flatMap((term) =>
      term.exact === null ? [] : [Prisma.sql`strpos(s."text", ${term.exact}) > 0`],
    ),
    ...query.unwanted.flatMap((term) =>
      term.exact === null ? [] : [Prisma.sql`strpos(s."text", ${term.exact}) = 0`],
    ),
  ]
  // An exact phrase that is not wanted leaves other ways of writing it.
  const inexact = { ...query, unwanted: query.unwanted.filter((term) => term.exact === null) }
  return Prisma.join([Prisma.sql`s."words" @@ ${tsqueryOf(inexact)}::tsquery`, ...exact], ' AND ')
}

type Frequencies = {
  texts: number
  shares: ReadonlyMap<string, number>
  /** Instants of filing, the earliest first, between each two of which as many texts were filed. */
  filed: readonly Date[]
}

const frequenciesSchema = z.tuple([
  z.object({
    texts: z.number(),
    filed: z.array(z.date()).nullable(),
    words: z.array(z.string()).nullable(),
    shares: z.array(z.number()).nullable(),
  }),
])

const FREQUENCIES_KEPT_MS = 5 * 60_000
const kept = new WeakMap<Database, { until: number; frequencies: Promise<Frequencies> }>()

async function readFrequencies(db: Database): Promise<Frequencies> {
  const [{ texts, filed, words, shares }] = frequenciesSchema.parse(
    await db.$queryRaw`
      SELECT greatest(c."reltuples", 0)::float8 AS "texts", f."histogram_bounds"::text::timestamptz[] AS "filed",
        w."most_common_elems"::text::text[] AS "words",
        -- After the shares stand the least and the greatest of them, and that of what is null.
        w."most_common_elem_freqs"::float8[] AS "shares"
      FROM "pg_class" c
      LEFT JOIN "pg_stats" w ON w."schemaname" = current_schema() AND w."tablename" = 'Source'
        AND w."attname" = 'words'
      LEFT JOIN "pg_stats" f ON f."schemaname" = current_schema() AND f."tablename" = 'Source'
        AND f."attname" = 'filedAt'
      WHERE c."oid" = '"Source"'::regclass`,
  )
  return {
    ...{ texts, filed: filed ?? [] },
    shares: new Map((words ?? []).map((word, place) => [word, shares?.[place] ?? 0])),
  }
}

/** In what part of all texts the frequent words stand, as the database counted last. */
export function wordFrequencies(db: Database): Promise<Frequencies> {
  const now = Date.now()
  const before = kept.get(db)
  if (before && before.until > now) return before.frequencies
  const frequencies = readFrequencies(db)
  kept.set(db, { until: now + FREQUENCIES_KEPT_MS, frequencies })
  frequencies.catch(() => kept.delete(db))
  return frequencies
}

/** In how many texts all terms may stand. */
function expected({ texts, shares }: Frequencies, terms: readonly Term[]): number {
  const shareOf = (phrase: Phrase) =>
    Math.min(...phrase.map((forms) => forms.reduce((sum, form) => sum + (shares.get(form) ?? 0), 0)))
  const shareOfTerm = ({ phrases }: Term) =>
    Math.min(
      1,
      phrases.reduce((sum, phrase) => sum + shareOf(phrase), 0),
    )
  return texts * terms.reduce((product, term) => product * shareOfTerm(term), 1)
}

/** Whether so many texts say it that they are not worth looking through for what records tell already. */
export async function isEverywhere(db: Database, term: Term): Promise<boolean> {
  return expected(await wordFrequencies(db), [term]) > MOST_TEXTS
}

/** Since when texts are looked through for a query that too many may say; null where all are. */
function lookedThroughSince(frequencies: Frequencies, query: TextQuery): Date | null {
  const { filed } = frequencies
  const many = expected(frequencies, query.wanted)
  if (many <= MOST_TEXTS || filed.length < 2) return null
  const place = (filed.length - 1) * (1 - MOST_TEXTS / many)
  const [before, after] = [filed[Math.floor(place)], filed[Math.floor(place) + 1]]
  if (before === undefined || after === undefined) return null
  return new Date(before.getTime() + (place % 1) * (after.getTime() - before.getTime()))
}

/**
 * The texts that fulfil conditions, the last filed first, as a table `found`: one more than are told at
 * most. What is found is put in order afterwards: a planner that is asked for the first of an order
 * would walk along the order.
 */
function foundAmong(conditions: Prisma.Sql[], since: Date | null): Prisma.Sql {
  const all = since === null ? conditions : [...conditions, Prisma.sql`s."filedAt" >= ${since}::timestamptz`]
  return Prisma.sql`
    fulfilling AS MATERIALIZED (SELECT s."id", s."filedAt" FROM "Source" s WHERE ${Prisma.join(all, ' AND ')}),
    found AS MATERIALIZED (
      SELECT "id", "filedAt" FROM fulfilling ORDER BY "filedAt" DESC, "id" LIMIT ${MOST_TEXTS + 1})`
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

/** The meetings that are told of in sources which say all that is wanted. */
export async function meetingsTold(db: Database, query: TextQuery): Promise<MeetingsTold> {
  const since = lookedThroughSince(await wordFrequencies(db), query)
  // One value for all ids: a driver spends more on ten thousand rows than the database on finding them.
  const [found] = meetingsSchema.parse(
    await db.$queryRaw`
      WITH ${foundAmong([conditionsOf(query)], since)}
      SELECT string_agg(DISTINCT a."meetingId", '') AS "meetings", (SELECT count(*)::int FROM found) AS "texts"
      FROM found JOIN "Account" a ON a."sourceId" = found."id"`,
  )
  return { ids: idsIn(found.meetings), bounded: since !== null || found.texts > MOST_TEXTS }
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
      WHERE a."meetingId" = ANY(${[...ids]}::bpchar[]) AND ${conditionsOf(query)}`,
  )
  return { ids: idsIn(found.meetings), bounded: false }
}

export type SourcesFound = {
  ids: string[]
  total: number
  bounded: boolean
}

const sourcesSchema = z.array(z.object({ id: z.string(), total: z.int() }))

/**
 * The texts that say all that is wanted, the last filed first.
 * @param after the source that was shown last; null to begin with
 */
export async function sourcesTelling(
  db: Database,
  query: TextQuery,
  { language, publisher }: Pick<MeetingFilter, 'language' | 'publisher'>,
  { size, after }: { size: number; after: string | null },
): Promise<SourcesFound> {
  const since = lookedThroughSince(await wordFrequencies(db), query)
  const parts = [
    conditionsOf(query),
    ...(language ? [Prisma.sql`s."language"::text = ANY(${language}::text[])`] : []),
    ...(publisher ? [Prisma.sql`s."publisherSlug" = ANY(${publisher}::text[])`] : []),
  ]
  const rows = sourcesSchema.parse(
    await db.$queryRaw`
      WITH ${foundAmong(parts, since)}
      SELECT f."id", (SELECT count(*)::int FROM found) AS "total"
      FROM found f LEFT JOIN found l ON l."id" = ${after}::bpchar
      WHERE ${after}::bpchar IS NULL OR f."filedAt" < l."filedAt"
        OR (f."filedAt" = l."filedAt" AND f."id" > l."id")
      ORDER BY f."filedAt" DESC, f."id" LIMIT ${size}`,
  )
  const total = rows[0]?.total ?? 0
  return {
    ids: rows.map(({ id }) => id),
    total: Math.min(total, MOST_TEXTS),
    bounded: since !== null || total > MOST_TEXTS,
  }
}
