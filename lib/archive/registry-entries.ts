/** What the registry holds of a sort, for whoever takes it whole: in the order of the slugs. */
import type { Prisma } from '@/lib/db/generated/client'
import type { Language } from '@/lib/registry/schema'
import type { Named } from './dto'
import type { ArchiveIndex } from './index/archive-index'
import { loadNames, type Names } from './names'

/** A thing of the registry, and in how many current meetings it turns up. */
type Entry = Named & { meetings: number }

export type OfficialEntry = Entry & { party: Named | null }
export type PartyEntry = Entry & { kind: 'state' | 'organisation' | 'movement'; iso2: string | null }
export type PlaceEntry = Entry & {
  country: Named | null
  latitude: number
  longitude: number
  timezone: string
}
export type TopicEntry = Entry & { description: string }
export type PublisherEntry = Entry & { domains: string[]; languages: Language[] }

const bySlug = { orderBy: { slug: 'asc' } } as const

type Sort = 'official' | 'party' | 'place' | 'topic' | 'publisher'

/** How a row of a sort becomes its entry. */
function entries(index: ArchiveIndex, sort: Sort, names: Names): (slug: string) => Entry {
  const countOf = index.matching({}).counterOf(sort)
  return (slug) => ({ ...names(sort, slug), meetings: countOf(slug) })
}

export async function officialEntries(index: ArchiveIndex): Promise<OfficialEntry[]> {
  const select = { slug: true, partySlug: true } as const satisfies Prisma.OfficialSelect
  const rows = await index.db.official.findMany({ ...bySlug, select })
  const names = await loadNames(index.db, {
    official: rows.map(({ slug }) => slug),
    party: rows.map(({ partySlug }) => partySlug),
  })
  const entry = entries(index, 'official', names)
  return rows.map(({ slug, partySlug }) => ({
    ...entry(slug),
    party: partySlug === null ? null : names('party', partySlug),
  }))
}

export async function partyEntries(index: ArchiveIndex): Promise<PartyEntry[]> {
  const rows = await index.db.party.findMany({ ...bySlug, select: { slug: true, kind: true, iso2: true } })
  const entry = entries(index, 'party', await loadNames(index.db, { party: rows.map(({ slug }) => slug) }))
  return rows.map(({ slug, ...facts }) => ({ ...entry(slug), ...facts }))
}

export async function placeEntries(index: ArchiveIndex): Promise<PlaceEntry[]> {
  const select = {
    slug: true,
    countrySlug: true,
    latitude: true,
    longitude: true,
    timezone: true,
  } as const satisfies Prisma.PlaceSelect
  const rows = await index.db.place.findMany({ ...bySlug, select })
  const names = await loadNames(index.db, {
    place: rows.map(({ slug }) => slug),
    party: rows.map(({ countrySlug }) => countrySlug),
  })
  const entry = entries(index, 'place', names)
  return rows.map(({ slug, countrySlug, ...facts }) => ({
    ...entry(slug),
    country: countrySlug === null ? null : names('party', countrySlug),
    ...facts,
  }))
}

export async function topicEntries(index: ArchiveIndex): Promise<TopicEntry[]> {
  const rows = await index.db.topic.findMany({ ...bySlug, select: { slug: true, description: true } })
  const entry = entries(index, 'topic', await loadNames(index.db, { topic: rows.map(({ slug }) => slug) }))
  return rows.map(({ slug, ...facts }) => ({ ...entry(slug), ...facts }))
}

export async function publisherEntries(index: ArchiveIndex): Promise<PublisherEntry[]> {
  const select = { slug: true, domains: true, languages: true } as const satisfies Prisma.PublisherSelect
  const rows = await index.db.publisher.findMany({ ...bySlug, select })
  const names = await loadNames(index.db, { publisher: rows.map(({ slug }) => slug) })
  const entry = entries(index, 'publisher', names)
  return rows.map(({ slug, ...facts }) => ({ ...entry(slug), ...facts }))
}
