/** The sitemaps of the archive: an index, a part for what the registry names, and parts for pairs and meetings. */
import {
  apiPath,
  homePath,
  meetingPath,
  officialPath,
  officialsPath,
  overviewPath,
  pairPath,
  parserPath,
  partyPath,
  permalink,
  roundPath,
  roundsPath,
  strandPath,
} from '@/lib/archive/address'
import {
  meetingSitemaps,
  meetingsForSitemap,
  pairsForSitemap,
  registryForSitemap,
} from '@/lib/archive/loaders/sitemap'
import { type SitemapPage, writeSitemap, writeSitemapIndex } from '@/lib/exports/sitemap'

export const SITEMAP_PATH = '/sitemap.xml'

/** Pairs in a part: written in a moment, in three languages far below the 50,000 addresses allowed. */
const PAIRS_IN_PART = 1_000

const partPath = (name: string) => `/sitemaps/${name}.xml`

export async function sitemapIndex(origin: string): Promise<string> {
  const [parts, pairs] = await Promise.all([meetingSitemaps(), pairPages()])
  return writeSitemapIndex([
    { address: origin + partPath('registry'), changedAt: null },
    ...Array.from({ length: Math.ceil(pairs.length / PAIRS_IN_PART) }, (_, part) => ({
      address: origin + partPath(`pairs-${part}`),
      changedAt: null,
    })),
    ...parts.map(({ prefix, changedAt }) => ({
      address: origin + partPath(`meetings-${prefix}`),
      changedAt,
    })),
  ])
}

async function registryPages(): Promise<SitemapPage[]> {
  const { officials, parties, places, topics, rounds } = await registryForSitemap()
  const lists = [homePath, officialsPath, roundsPath, overviewPath, parserPath, apiPath]
  const paths = [
    ...lists,
    ...officials.map((slug) => (locale: string) => officialPath(locale, slug)),
    ...parties.map((slug) => (locale: string) => partyPath(locale, slug)),
    ...places.map((slug) => (locale: string) => strandPath(locale, 'place', slug)),
    ...topics.map((slug) => (locale: string) => strandPath(locale, 'topic', slug)),
    ...rounds.map(
      ({ series, number }) =>
        (locale: string) =>
          roundPath(locale, series, number),
    ),
  ]
  return paths.map((path) => ({ path, changedAt: null }))
}

async function pairPages(): Promise<SitemapPage[]> {
  const told = await pairsForSitemap()
  return (['officials', 'parties'] as const).flatMap((sort) =>
    told[sort].map(({ a, b }) => ({ path: (locale) => pairPath(locale, sort, a, b), changedAt: null })),
  )
}

/** @param name what stands before `.xml`; null for a part that there is not */
export async function sitemapPart(origin: string, name: string): Promise<string | null> {
  if (name === 'registry') return writeSitemap(origin, await registryPages())
  const pairs = /^pairs-(\d{1,3})$/.exec(name)?.[1]
  if (pairs !== undefined) {
    const from = Number(pairs) * PAIRS_IN_PART
    const pages = (await pairPages()).slice(from, from + PAIRS_IN_PART)
    return pages.length === 0 ? null : writeSitemap(origin, pages)
  }
  const prefix = /^meetings-([0-9a-hjkmnp-tv-z]{0,4})$/.exec(name)?.[1]
  const parts = await meetingSitemaps()
  if (prefix === undefined || !parts.some((part) => part.prefix === prefix)) return null
  const meetings = await meetingsForSitemap(prefix)
  return writeSitemap(
    origin,
    meetings.map(({ id, changedAt }) => ({
      path: (locale) => meetingPath(locale, id),
      permalink: permalink(id),
      changedAt,
    })),
  )
}
