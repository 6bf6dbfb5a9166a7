/**
 * Plain search over everything: each word of the query must be found, in whatever spelling and
 * language, in the names or numbers of a thing, or in the text of a source.
 */
import { z } from 'zod'
import type { Database, Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { SearchResults } from './dto'
import { loadNames } from './names'
import { officialSummaries } from './officials'
import { roundSummaries } from './rounds'
import { containing, QUERY_LENGTH, readWords, type SearchWord, wordsOf } from './search-words'
import { sourceSelect, sourceSummaryOf } from './source-summaries'
import { meetingSummaries } from './summaries'

/** How many of each sort are shown. */
const SHOWN = 20

/** What a search found; `totals` tells how many there are of each sort where lists are cut short. */
export type SearchOutcome = SearchResults & { totals: Record<keyof Omit<SearchResults, 'query'>, number> }

const foundSchema = z.array(z.object({ id: z.string(), total: z.int() }))
type Found = { ids: string[]; total: number }

async function found(rows: Promise<unknown>): Promise<Found> {
  const parsed = foundSchema.parse(await rows)
  return { ids: parsed.map(({ id }) => id), total: parsed[0]?.total ?? 0 }
}

/** Slugs that every word names, in the order of the first word's. */
function inAll(words: SearchWord[], slugsOf: (word: SearchWord) => string[]): string[] {
  const [first, ...others] = words
  if (first === undefined) return []
  return slugsOf(first).filter((slug) => others.every((word) => slugsOf(word).includes(slug)))
}

function every(words: SearchWord[], condition: (word: SearchWord) => Prisma.Sql): Prisma.Sql {
  return Prisma.join(words.map(condition), ' AND ')
}

/** Officials by name, or by name and party ("Iran Zarif"): at least one word is of the name. */
async function findOfficials(db: Transaction, words: SearchWord[]): Promise<Found> {
  const named = [...new Set(words.flatMap((word) => word.official))]
  const rows = await db.official.findMany({
    where: { slug: { in: named } },
    select: { slug: true, partySlug: true },
  })
  const ids = rows
    .filter(({ slug, partySlug }) =>
      words.every(
        (word) => word.official.includes(slug) || (partySlug !== null && word.party.includes(partySlug)),
      ),
    )
    .map(({ slug }) => slug)
  return { ids, total: ids.length }
}

/** Sessions by series, city, number and year: "Astana 17", "Sochi 2018". */
function findRounds(db: Transaction, words: SearchWord[]): Promise<Found> {
  const condition = every(
    words,
    (
      word,
    ) => Prisma.sql`(o."seriesSlug" = ANY(${word.series}::text[]) OR o."placeSlug" = ANY(${word.place}::text[])
      OR o."number" = ${word.number}::int OR extract(year FROM o."firstDay")::int = ${word.year}::int)`,
  )
  return found(db.$queryRaw`
    SELECT o."id"::text AS "id", count(*) OVER ()::int AS "total" FROM "Occasion" o WHERE ${condition}
    ORDER BY o."firstDay" DESC NULLS LAST, o."id" LIMIT ${SHOWN}`)
}

/** Meetings of which a word names who, whose, where, what of, which session or which year. */
function meetingsNamed(word: SearchWord): Prisma.Sql {
  return Prisma.sql`m."id" IN (
    SELECT "id" FROM "Meeting" WHERE "placeSlug" = ANY(${word.place}::text[]) OR "seriesSlug" = ANY(${word.series}::text[])
      OR ("timelineDay" >= make_date(${word.year}::int, 1, 1)
        AND "timelineDay" < make_date(${word.year}::int + 1, 1, 1))
    UNION ALL SELECT x."id" FROM "Meeting" x JOIN "Occasion" o ON o."id" = x."occasionId"
      WHERE o."number" = ${word.number}::int
    UNION ALL SELECT "meetingId" FROM "Participation" WHERE "officialSlug" = ANY(${word.official}::text[])
    UNION ALL SELECT "meetingId" FROM "Participation" WHERE "partySlug" = ANY(${word.party}::text[])
    UNION ALL SELECT "meetingId" FROM "MeetingTopic" WHERE "topicSlug" = ANY(${word.topic}::text[]))`
}

function findMeetings(db: Transaction, words: SearchWord[]): Promise<Found> {
  return found(db.$queryRaw`
    WITH found AS MATERIALIZED (
      SELECT m."id", m."timelineDay" FROM "Meeting" m
      WHERE m."state" = 'current' AND ${every(words, meetingsNamed)})
    SELECT "id", count(*) OVER ()::int AS "total" FROM found
    ORDER BY "timelineDay" DESC, "id" DESC LIMIT ${SHOWN}`)
}

/** Sources by their text or their publisher, the last filed first. */
function findSources(db: Transaction, words: SearchWord[]): Promise<Found> {
  const condition = every(
    words,
    (word) =>
      Prisma.sql`(s."folded" LIKE ${containing(word.folded)} OR s."publisherSlug" = ANY(${word.publisher}::text[]))`,
  )
  // Materialized, so that a rare word does not make the planner walk the whole index on the days.
  return found(db.$queryRaw`
    WITH found AS MATERIALIZED (SELECT s."id", s."filedAt" FROM "Source" s WHERE ${condition})
    SELECT "id", count(*) OVER ()::int AS "total" FROM found ORDER BY "filedAt" DESC, "id" LIMIT ${SHOWN}`)
}

async function sourcesShown(db: Transaction, ids: string[]): Promise<SearchResults['sources']> {
  const rows = await db.source.findMany({ where: { id: { in: ids } }, select: sourceSelect })
  const names = await loadNames(db, { publisher: rows.map(({ publisherSlug }) => publisherSlug) })
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)).map((row) => sourceSummaryOf(row, names))
}

/** @param query as typed; its first 200 characters and eight words count. Without a word: nothing found. */
export async function search(db: Database, query: string): Promise<SearchOutcome> {
  const told = query.trim().slice(0, QUERY_LENGTH)
  const asked = wordsOf(told)
  if (asked.length === 0) return nothing(told)
  const words = await readWords(db, asked)
  const [officials, rounds, meetings, sources] = await Promise.all([
    findOfficials(db, words),
    findRounds(db, words),
    findMeetings(db, words),
    findSources(db, words),
  ])
  const places = inAll(words, (word) => word.place)
  const names = await loadNames(db, { place: places })
  return {
    query: told,
    officials: (await officialSummaries(db, officials.ids)).slice(0, SHOWN),
    rounds: await roundSummaries(db, rounds.ids),
    places: places.slice(0, SHOWN).map((slug) => names('place', slug)),
    meetings: await meetingSummaries(db, meetings.ids),
    sources: await sourcesShown(db, sources.ids),
    totals: {
      officials: officials.total,
      rounds: rounds.total,
      places: places.length,
      meetings: meetings.total,
      sources: sources.total,
    },
  }
}

function nothing(query: string): SearchOutcome {
  const totals = { officials: 0, rounds: 0, places: 0, meetings: 0, sources: 0 }
  return { query, officials: [], rounds: [], places: [], meetings: [], sources: [], totals }
}
