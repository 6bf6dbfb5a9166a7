/** The people of the archive, as lists and the registry tell of them. */
import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { localisedSchema } from '@/lib/registry/schema'
import type { OfficeDto, OfficialInOffice, OfficialPageDto, OfficialSummary } from './dto'
import type { ArchiveIndex } from './index/archive-index'
import { loadNames } from './names'

const officeSelect = { title: true, fromEdtf: true, toEdtf: true } as const satisfies Prisma.OfficeSelect
/** The office begun last comes first; the registry's order decides where no beginning is known. */
const latestFirst = [
  { firstDay: { sort: 'desc', nulls: 'last' } },
  { ordinal: 'asc' },
] as const satisfies Prisma.OfficeOrderByWithRelationInput[]

function officeOf(row: Prisma.OfficeGetPayload<{ select: typeof officeSelect }>): OfficeDto {
  return { title: localisedSchema.parse(row.title), from: row.fromEdtf, to: row.toEdtf }
}

/** Officials by slug, in the order given. */
export async function officialsInOffice(
  db: Transaction,
  slugs: readonly string[],
): Promise<OfficialInOffice[]> {
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
      latestOffice: latest === undefined ? null : officeOf(latest),
    }
  })
}

/** The same, with how many meetings the archive has of each. */
export async function summariesOf(index: ArchiveIndex, slugs: readonly string[]): Promise<OfficialSummary[]> {
  const countOf = index.matching({}).counterOf('official')
  const officials = await officialsInOffice(index.db, slugs)
  return officials.map((official) => ({ ...official, meetings: countOf(official.slug) }))
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
