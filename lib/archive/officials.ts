/** The people of the archive, as lists and the registry tell of them. */
import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { localisedSchema } from '@/lib/registry/schema'
import type { OfficeDto, OfficialPageDto, OfficialSummary } from './dto'
import type { ArchiveIndex } from './index/archive-index'
import { loadNames } from './names'
import { readWords, wordsOf } from './search-words'

const officeSelect = { title: true, fromEdtf: true, toEdtf: true } as const satisfies Prisma.OfficeSelect
/** The office begun last comes first; the registry's order decides where no beginning is known. */
const latestFirst = [
  { firstDay: { sort: 'desc', nulls: 'last' } },
  { ordinal: 'asc' },
] as const satisfies Prisma.OfficeOrderByWithRelationInput[]

function officeOf(row: Prisma.OfficeGetPayload<{ select: typeof officeSelect }>): OfficeDto {
  return { title: localisedSchema.parse(row.title), from: row.fromEdtf, to: row.toEdtf }
}

const countsSchema = z.array(z.object({ slug: z.string(), count: z.int() }))

/** In how many current meetings each official took part; nobody who took part in none. */
async function meetingCounts(db: Transaction, slugs: string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw`
    SELECT p."officialSlug" AS "slug", count(*)::int AS "count"
    FROM "Participation" p JOIN "Meeting" m ON m."id" = p."meetingId" AND m."state" = 'current'
    WHERE p."officialSlug" = ANY(${slugs}::text[])
    GROUP BY 1`
  return new Map(countsSchema.parse(rows).map(({ slug, count }) => [slug, count]))
}

/** Officials in the order given, each with the meetings that `countOf` tells. */
async function summariesWith(
  db: Transaction,
  slugs: readonly string[],
  countOf: (slug: string) => number,
): Promise<OfficialSummary[]> {
  const rows = await db.official.findMany({
    where: { slug: { in: [...slugs] } },
    select: { slug: true, partySlug: true, offices: { orderBy: latestFirst, take: 1, select: officeSelect } },
  })
  const bySlug = new Map(rows.map((row) => [row.slug, row]))
  const names = await loadNames(db, { official: slugs, party: rows.map(({ partySlug }) => partySlug) })
  return slugs.flatMap((slug) => {
    const row = bySlug.get(slug)
    if (row === undefined) return []
    const [latest] = row.offices
    return {
      ...names('official', slug),
      party: row.partySlug === null ? null : names('party', row.partySlug),
      meetings: countOf(slug),
      latestOffice: latest === undefined ? null : officeOf(latest),
    }
  })
}

/** Officials by slug, those with the most meetings first. */
export async function officialSummaries(db: Transaction, slugs: string[]): Promise<OfficialSummary[]> {
  const counts = await meetingCounts(db, slugs)
  const countOf = (slug: string) => counts.get(slug) ?? 0
  const ranked = slugs.toSorted((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1))
  return summariesWith(db, ranked, countOf)
}

/** In how many meetings an official, by slug, took part. */
export function meetingsOfOfficials(index: ArchiveIndex): (slug: string) => number {
  const everything = index.matching({})
  const counts = everything.numbersOf('official')
  const { dictionary } = everything.table.columns.official
  return (slug) => counts[dictionary.numberOf(slug) ?? -1] ?? 0
}

/** Officials by slug, in the order given. */
export function summariesOf(index: ArchiveIndex, slugs: readonly string[]): Promise<OfficialSummary[]> {
  return summariesWith(index.db, slugs, meetingsOfOfficials(index))
}

/** The officials whose names hold all words of a query, whatever their language and spelling. */
export async function officialsNamed(db: Transaction, query: string): Promise<string[]> {
  const words = wordsOf(query)
  if (words.length === 0) return []
  const [first, ...others] = (await readWords(db, words)).map(({ official }) => official)
  return (first ?? []).filter((slug) => others.every((found) => found.includes(slug)))
}

/** What the registry knows of an official; null for an unknown slug. */
export async function officialBySlug(db: Transaction, slug: string): Promise<OfficialPageDto | null> {
  const row = await db.official.findUnique({
    where: { slug },
    select: {
      slug: true,
      partySlug: true,
      references: true,
      offices: { orderBy: latestFirst, select: officeSelect },
      spellings: {
        orderBy: [{ language: 'asc' }, { ordinal: 'asc' }],
        select: { language: true, text: true },
      },
    },
  })
  if (row === null) return null
  const spellings: OfficialPageDto['spellings'] = {}
  for (const { language, text } of row.spellings) spellings[language] = [...(spellings[language] ?? []), text]
  const names = await loadNames(db, { official: [slug], party: [row.partySlug] })
  return {
    slug,
    spellings,
    name: names('official', slug).name,
    party: row.partySlug === null ? null : names('party', row.partySlug),
    offices: row.offices.map(officeOf),
    references: row.references,
  }
}
