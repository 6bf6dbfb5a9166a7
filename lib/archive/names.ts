/**
 * The names of registered things, looked up for a whole page in one query: the first spelling of
 * each language, or the name that a place bore in the days of a meeting.
 */
import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type Localised, languageSchema } from '@/lib/registry/schema'
import type { Named } from './dto'

/** The column of `Spelling` that points to each sort of thing. */
const COLUMNS = {
  official: Prisma.sql`"officialSlug"`,
  party: Prisma.sql`"partySlug"`,
  place: Prisma.sql`"placeSlug"`,
  series: Prisma.sql`"seriesSlug"`,
  topic: Prisma.sql`"topicSlug"`,
  publisher: Prisma.sql`"publisherSlug"`,
}
const SORTS = ['official', 'party', 'place', 'series', 'topic', 'publisher'] as const
export type NamedSort = (typeof SORTS)[number]

export type Wanted = Partial<Record<NamedSort, Iterable<string | null | undefined>>>

/** Names by sort and slug. A thing that has no spelling gets a name without languages. */
export type Names = (sort: NamedSort, slug: string) => Named

const nameRowsSchema = z.array(
  z.object({ sort: z.string(), slug: z.string(), language: languageSchema, text: z.string() }),
)

/** What stands in `values`, each once, without what is missing. */
export function distinct(values: Iterable<string | null | undefined>): string[] {
  return [...new Set([...values].filter((value) => value !== null && value !== undefined))]
}

/** Looks up the names of all that is wanted. */
export async function loadNames(db: Transaction, wanted: Wanted): Promise<Names> {
  const parts = SORTS.flatMap((sort) => {
    const column = COLUMNS[sort]
    const slugs = distinct(wanted[sort] ?? [])
    if (slugs.length === 0) return []
    return Prisma.sql`(SELECT DISTINCT ON (${column}, "language")
        ${sort}::text AS "sort", ${column} AS "slug", "language"::text AS "language", "text"
      FROM "Spelling" WHERE ${column} = ANY(${slugs}) AND "borneFrom" IS NULL
      ORDER BY ${column}, "language", "ordinal")`
  })
  const found = new Map<string, Localised>()
  if (parts.length > 0) {
    const rows = nameRowsSchema.parse(await db.$queryRaw(Prisma.join(parts, ' UNION ALL ')))
    for (const { sort, slug, language, text } of rows) {
      const key = `${sort} ${slug}`
      found.set(key, { ...found.get(key), [language]: text })
    }
  }
  return (sort, slug) => ({ slug, name: found.get(`${sort} ${slug}`) ?? {} })
}

/** The name of a place in the days from `first` to `last`, where it then bore another; else null. */
export type NamesThen = (place: string, first: Date | null, last: Date | null) => Localised | null

/** Looks up the names that places bore for a time. */
export async function loadNamesThen(
  db: Transaction,
  places: Iterable<string | null | undefined>,
): Promise<NamesThen> {
  const slugs = distinct(places)
  const rows =
    slugs.length === 0
      ? []
      : await db.spelling.findMany({
          where: { placeSlug: { in: slugs }, borneFrom: { not: null }, borneTo: { not: null } },
          orderBy: { ordinal: 'desc' },
          select: { placeSlug: true, language: true, text: true, borneFrom: true, borneTo: true },
        })
  return (place, first, last) => {
    const from = first ?? last
    const to = last ?? first
    if (from === null || to === null) return null
    const borne = rows.filter(
      (row) =>
        row.placeSlug === place && row.borneFrom && row.borneTo && row.borneFrom <= from && to <= row.borneTo,
    )
    if (borne.length === 0) return null
    return Object.fromEntries(borne.map(({ language, text }) => [language, text]))
  }
}
