/** What a search asks for: its words as texts are folded, and what each of them names. */
import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { foldSpelling } from '@/lib/parser/text/fold'

/** What of a query counts, so that no query costs more than another. */
export const QUERY_LENGTH = 200
const WORDS = 8

/** The registered things that a word occurs in the name of, by slug; and the number it may be. */
export type SearchWord = {
  folded: string
  official: string[]
  party: string[]
  place: string[]
  series: string[]
  topic: string[]
  publisher: string[]
  /** The number of a session. */
  number: number | null
  /** A Gregorian year. */
  year: number | null
}

/** The words of a query, folded, each once. Punctuation parts words; it is not looked for. */
export function wordsOf(query: string): string[] {
  const folded = foldSpelling(query.slice(0, QUERY_LENGTH))
  return [...new Set(folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''))].slice(0, WORDS)
}

/** A LIKE pattern for texts that hold `word`, whatever signs stand in it. */
export function containing(word: string): string {
  return `%${word.replace(/[\\%_]/g, '\\$&')}%`
}

const OWNERS = ['official', 'party', 'place', 'series', 'topic', 'publisher'] as const
const ownersSchema = z.array(z.object({ word: z.int(), owner: z.enum(OWNERS), slug: z.string() }))

/** Looks up what each word names, in any language. */
export async function readWords(db: Transaction, words: string[]): Promise<SearchWord[]> {
  const rows = ownersSchema.parse(
    await db.$queryRaw`
      SELECT DISTINCT w."word"::int AS "word", o."owner", o."slug"
      FROM unnest(${words.map(containing)}::text[]) WITH ORDINALITY AS w("pattern", "word")
      JOIN "Spelling" s ON s."folded" LIKE w."pattern"
      CROSS JOIN LATERAL (VALUES ('official', s."officialSlug"), ('party', s."partySlug"),
        ('place', s."placeSlug"), ('series', s."seriesSlug"), ('topic', s."topicSlug"),
        ('publisher', s."publisherSlug")) AS o("owner", "slug")
      WHERE o."slug" IS NOT NULL
      ORDER BY 1, 2, 3`,
  )
  return words.map((folded, index) => {
    const named = (owner: (typeof OWNERS)[number]) =>
      rows.filter((row) => row.word === index + 1 && row.owner === owner).map(({ slug }) => slug)
    return {
      folded,
      official: named('official'),
      party: named('party'),
      place: named('place'),
      series: named('series'),
      topic: named('topic'),
      publisher: named('publisher'),
      number: /^\d{1,4}$/.test(folded) ? Number(folded) : null,
      year: /^[12]\d{3}$/.test(folded) ? Number(folded) : null,
    }
  })
}
