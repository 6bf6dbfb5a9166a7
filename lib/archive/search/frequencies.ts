/**
 * How often words stand in texts, as the database counted last, and by it the way in which the texts that
 * say something are looked for: settled here, and not left to the planner, so that no search costs more
 * than another, however large the archive and however many spellings a name has.
 */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import type { Phrase, Term } from './terms'

/** The most texts that a search tells of, with their meetings, where no filter narrows it; beyond it, the newest. */
export const MOST_TEXTS = 500
/** So many texts are enough to list, of those that very many say; of fewer, all are. */
export const MOST_LISTED = 100
/** How many of the latest texts are looked at one by one, for few words. */
export const LATEST_LOOKED_AT = 2_000
/** A text costs the finding of it, and the comparing with each word that is sought: so many of these as much as that. */
const WORDS_AS_DEAR_AS_TEXT = 40
/** What looking at the latest texts may cost, in texts found and compared with nothing. */
const LATEST_MAY_COST = 4_000

/** What texts must hold: for each term one of its phrases, and nothing that is not wanted. */
export type TextQuery = { wanted: readonly Term[]; unwanted: readonly Term[] }

const wordsOf = (terms: readonly Term[]) => new Set(terms.flatMap(({ phrases }) => phrases.flat(2)))

/** How many of the latest texts are looked at one by one for a query. */
export function latestLookedAt({ wanted, unwanted }: TextQuery): number {
  const words = wordsOf([...wanted, ...unwanted]).size
  return Math.min(LATEST_LOOKED_AT, Math.floor(LATEST_MAY_COST / (1 + words / WORDS_AS_DEAR_AS_TEXT)))
}

/**
 * Of how many meetings the texts are looked at one by one for a query: of all, where there are only `few`;
 * of more, texts are found by the index of words, and of the `newest` they are looked at too where very many say it.
 */
export function meetingsLookedAt(query: TextQuery): { few: number; newest: number } {
  const texts = latestLookedAt(query)
  // A meeting has about two texts. That all are looked at is worth more than that some are, beside a search by words.
  return { few: Math.floor((texts * 3) / 4), newest: Math.floor(texts / 8) }
}

export type Frequencies = {
  texts: number
  shares: ReadonlyMap<string, number>
  /** Instants of filing, the earliest first, between each two of which as many texts were filed. */
  filed: readonly Date[]
}

/**
 * All texts by the index of words; by the same, those filed since an instant; or the latest some
 * thousands, one by one.
 */
export type Way = ({ texts: 'all' } | { texts: 'since'; since: Date } | { texts: 'latest' }) & {
  /** How many texts are likely to be found on it; without it, nobody knows. */
  expected?: number
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
    texts,
    filed: filed ?? [],
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

/** In how many texts all terms may stand: no fewer than they do, where words are independent of each other. */
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

/** Whether more texts say all of it than are ever looked through for the meetings that they tell of. */
export async function areEverywhere(db: Database, terms: readonly Term[]): Promise<boolean> {
  return expected(await wordFrequencies(db), terms) > MOST_TEXTS
}

/** Found by the index, so many texts are looked at as quickly as any search may take. */
export const MOST_FOUND = 8_000
/**
 * So many entries of indexes are walked as quickly: of the words, each of which is compared with all that
 * are sought, and of the instants of filing.
 */
const MOST_ENTRIES = 60_000
const WORDS_AS_DEAR_AS_ENTRY = 16

/** What walking the index for a term of a query costs, in entries walked for a query of one word. */
function walkOf({ texts, shares }: Frequencies, term: Term, { wanted, unwanted }: TextQuery): number {
  let share = 0
  for (const word of wordsOf([term])) share += shares.get(word) ?? 0
  return texts * share * (1 + wordsOf([...wanted, ...unwanted]).size / WORDS_AS_DEAR_AS_ENTRY)
}

/**
 * The way to the texts that fulfil a query.
 * @param enough how many are enough where very many do
 */
export function wayTo(frequencies: Frequencies, query: TextQuery, enough: number): Way {
  const { wanted } = query
  // Of terms that are wanted together, the index is walked for the rarest: the others are looked up there.
  const walk = Math.min(...wanted.map((term) => walkOf(frequencies, term, query)))
  const many = expected(frequencies, wanted)
  const { texts, filed } = frequencies
  const among = (looked: number) => (texts === 0 ? 0 : (many * looked) / texts)
  const left = MOST_ENTRIES - walk
  if (left > 0 && (many <= MOST_FOUND || filed.length < 2)) return { texts: 'all', expected: many }
  const [since, latest] = [Math.min(left, (texts * enough) / many), latestLookedAt(query)]
  // The latest that are looked at one by one say it as often, or often enough.
  if (since <= latest) return { texts: 'latest', expected: among(latest) }
  const place = (filed.length - 1) * (1 - since / texts)
  const [before, after] = [filed[Math.floor(place)], filed[Math.floor(place) + 1]]
  if (before === undefined || after === undefined) return { texts: 'all', expected: many }
  const instant = before.getTime() + (place % 1) * (after.getTime() - before.getTime())
  return { texts: 'since', since: new Date(instant), expected: among(since) }
}

/** Whether all texts are found on a way, or enough of those that a part of the archive tells of. */
export const foundOn = ({ texts, expected = 0 }: Way, share: number): boolean =>
  texts === 'all' || expected * share >= MOST_LISTED
