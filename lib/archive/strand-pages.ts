/** What the registry knows of places and topics. */
import type { Transaction } from '@/lib/db/client'
import type { StrandSort } from './address'
import { isoDay } from './days'
import type { StrandPageDto } from './dto'
import { loadNames } from './names'

const select = {
  language: true,
  text: true,
  borneFrom: true,
  borneTo: true,
} as const

/** The country that a place is in; undefined for an unknown place. */
async function countryOf(db: Transaction, slug: string): Promise<string | null | undefined> {
  const row = await db.place.findUnique({ where: { slug }, select: { countrySlug: true } })
  return row?.countrySlug
}

/** A place or a topic; null for an unknown slug. */
export async function strandBySlug(
  db: Transaction,
  sort: StrandSort,
  slug: string,
): Promise<StrandPageDto | null> {
  const country = sort === 'place' ? await countryOf(db, slug) : null
  if (country === undefined) return null
  if (sort === 'topic' && (await db.topic.count({ where: { slug } })) === 0) return null
  const rows = await db.spelling.findMany({
    where: sort === 'place' ? { placeSlug: slug } : { topicSlug: slug },
    orderBy: [{ language: 'asc' }, { ordinal: 'asc' }],
    select,
  })
  const names = await loadNames(db, { [sort]: [slug], party: [country] })
  const spellings: StrandPageDto['spellings'] = {}
  const namesThen = new Map<string, StrandPageDto['namesThen'][number]>()
  for (const { language, text, borneFrom, borneTo } of rows) {
    if (borneFrom === null || borneTo === null) {
      spellings[language] = [...(spellings[language] ?? []), text]
      continue
    }
    const [from, to] = [isoDay(borneFrom), isoDay(borneTo)]
    const known = namesThen.get(from)?.name ?? {}
    namesThen.set(from, { name: { [language]: text, ...known }, from, to })
  }
  return {
    ...names(sort, slug),
    spellings,
    namesThen: [...namesThen.values()].sort((a, b) => (a.from < b.from ? -1 : 1)),
    country: country === null ? null : names('party', country),
  }
}
