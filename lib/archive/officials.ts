/** The people of the archive: the list, and one with all that is known of them. */
import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { localisedSchema } from '@/lib/registry/schema'
import type { OfficeDto, OfficialPageDto, OfficialSummary } from './dto'
import { loadNames } from './names'

const COUNTERPARTS_SHOWN = 20

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
async function meetingCounts(db: Transaction, slugs: string[] | null): Promise<Map<string, number>> {
  const rows = await db.$queryRaw`
    SELECT p."officialSlug" AS "slug", count(*)::int AS "count"
    FROM "Participation" p JOIN "Meeting" m ON m."id" = p."meetingId" AND m."state" = 'current'
    WHERE p."officialSlug" IS NOT NULL AND (${slugs}::text[] IS NULL OR p."officialSlug" = ANY(${slugs}::text[]))
    GROUP BY 1`
  return new Map(countsSchema.parse(rows).map(({ slug, count }) => [slug, count]))
}

/**
 * Officials, those with the most meetings first.
 * @param slugs whom to list; null for everybody
 */
export async function officialSummaries(
  db: Transaction,
  slugs: string[] | null = null,
): Promise<OfficialSummary[]> {
  const rows = await db.official.findMany({
    ...(slugs === null ? {} : { where: { slug: { in: slugs } } }),
    select: { slug: true, partySlug: true, offices: { orderBy: latestFirst, take: 1, select: officeSelect } },
  })
  const counts = await meetingCounts(db, slugs)
  const names = await loadNames(db, {
    official: rows.map(({ slug }) => slug),
    party: rows.map(({ partySlug }) => partySlug),
  })
  return rows
    .map(({ slug, partySlug, offices: [latest] }) => ({
      ...names('official', slug),
      party: partySlug === null ? null : names('party', partySlug),
      meetings: counts.get(slug) ?? 0,
      latestOffice: latest === undefined ? null : officeOf(latest),
    }))
    .sort((a, b) => b.meetings - a.meetings || (a.slug < b.slug ? -1 : 1))
}

/** Who sat at the same meetings, those of the most meetings first. */
async function counterpartsOf(db: Transaction, slug: string): Promise<OfficialPageDto['counterparts']> {
  const rows = countsSchema.parse(
    await db.$queryRaw`
      SELECT other."officialSlug" AS "slug", count(*)::int AS "count"
      FROM "Participation" own
      JOIN "Meeting" m ON m."id" = own."meetingId" AND m."state" = 'current'
      JOIN "Participation" other ON other."meetingId" = own."meetingId"
      WHERE own."officialSlug" = ${slug} AND other."officialSlug" <> ${slug}
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${COUNTERPARTS_SHOWN}`,
  )
  const parties = new Map(
    (
      await db.official.findMany({
        where: { slug: { in: rows.map((row) => row.slug) } },
        select: { slug: true, partySlug: true },
      })
    ).map((official) => [official.slug, official.partySlug]),
  )
  const names = await loadNames(db, { official: parties.keys(), party: parties.values() })
  return rows.map(({ slug: other, count }) => {
    const party = parties.get(other) ?? null
    return {
      ...names('official', other),
      party: party === null ? null : names('party', party),
      meetings: count,
    }
  })
}

/** One official, but for the timeline of their meetings; null for an unknown slug. */
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
    counterparts: await counterpartsOf(db, slug),
  }
}
