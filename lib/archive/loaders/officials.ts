/** The officials of the archive; the timeline of one is ./timelines' with `official` in the filter. */
import { cache } from 'react'
import { cached, cachedFromIndex } from '../cache'
import { type DirectoryQuery, directoryPage } from '../directory'
import type { Calendar, OfficialListPage, OfficialPageDto, OfficialPortrait } from '../dto'
import type { ArchiveIndex } from '../index/archive-index'
import { loadNames } from '../names'
import { officialBySlug, summariesOf } from '../officials'
import { officialPortrait } from '../portraits/official'
import { officialsNamed } from '../search/named'

const PAGE_SIZE = 60

/** What an address asks of the list of officials. */
export type OfficialListQuery = Omit<DirectoryQuery, 'among'> & {
  /** Words that the name must hold, in whatever language. */
  q?: string | undefined
}

async function listPage(index: ArchiveIndex, { q, ...query }: OfficialListQuery): Promise<OfficialListPage> {
  const among = q === undefined ? undefined : new Set(await officialsNamed(index, q))
  const page = await directoryPage(index, { ...query, among }, PAGE_SIZE)
  const names = await loadNames(index.db, { party: [query.party] })
  return {
    officials: await summariesOf(index, page.slugs),
    total: page.total,
    letters: Object.fromEntries(page.letters),
    previous: page.earlier ? (page.slugs[0] ?? null) : null,
    next: page.later ? (page.slugs.at(-1) ?? null) : null,
    party: query.party === undefined ? null : names('party', query.party),
  }
}

/** The page changes with the registry, and with the numbers of meetings that it tells. */
const keptPage = cachedFromIndex('officials', listPage, (index, _, { officials }) => {
  const countOf = index.matching({}).counterOf('official')
  return [index.registry.ofSort('official'), ...officials.map(({ slug }) => countOf(slug))].join()
})
const keptOfficial = cached('official', officialBySlug, (index, [slug]) =>
  index.registry.ofEntry('official', slug),
)
const keptPortrait = cachedFromIndex('official-portrait', officialPortrait, (index, [slug]) =>
  Math.max(index.registry.ofEntry('official', slug), index.stampOf({ official: [slug] })),
)

/** A page of the officials, in the order of the reader's alphabet. */
export function officialList(query: OfficialListQuery): Promise<OfficialListPage> {
  return keptPage(query)
}

/** What the registry knows of an official; null for an unknown slug. */
export const officialPage = cache((slug: string): Promise<OfficialPageDto | null> => keptOfficial(slug))

/** All that the official's meetings tell. @param calendar whose years are counted by */
export function portraitOfOfficial(slug: string, calendar: Calendar): Promise<OfficialPortrait> {
  return keptPortrait(slug, calendar)
}
