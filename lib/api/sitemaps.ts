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
import type { Locale } from '@/lib/i18n/locales'

export const SITEMAP_PATH = '/sitemap.xml'

/** Pairs in a part: written in a moment, in three languages far below the 50,000 addresses allowed. */
const PAIRS_IN_PART = 1_000

const partPath = (name: string) => `/sitemaps/${name}.xml`

const instantOf = (seconds: number | null) => (seconds === null ? null : new Date(1000 * seconds))

/** When any of some pages, or parts, last changed; null where none of them tells. */
function latestOf(changed: readonly { changedAt: Date | null }[]): Date | null {
  const instants = changed.flatMap(({ changedAt }) => (changedAt === null ? [] : [changedAt.getTime()]))
  return instants.length === 0 ? null : new Date(instants.reduce((a, b) => Math.max(a, b)))
}

export async function sitemapIndex(origin: string): Promise<string> {
  const [registry, pairs, parts] = await Promise.all([registryPages(), pairPages(), meetingSitemaps()])
  return writeSitemapIndex([
    { address: origin + partPath('registry'), changedAt: latestOf(registry) },
    ...Array.from({ length: Math.ceil(pairs.length / PAIRS_IN_PART) }, (_, part) => ({
      address: origin + partPath(`pairs-${part}`),
      changedAt: latestOf(pairsOfPart(pairs, part)),
    })),
    ...parts.map(({ prefix, changedAt }) => ({
      address: origin + partPath(`meetings-${prefix}`),
      changedAt,
    })),
  ])
}

/** What lists all meetings changes with each of them; how the parser reads, and what programs are told, does not. */
async function registryPages(): Promise<SitemapPage[]> {
  const [told, meetings] = await Promise.all([registryForSitemap(), meetingSitemaps()])
  const changedAt = latestOf(meetings)
  return [
    ...[homePath, officialsPath, roundsPath, overviewPath].map((path) => ({ path, changedAt })),
    ...[parserPath, apiPath].map((path) => ({ path, changedAt: null })),
    ...pagesOf(told.officials, officialPath),
    ...pagesOf(told.parties, partyPath),
    ...pagesOf(told.places, (locale, slug) => strandPath(locale, 'place', slug)),
    ...pagesOf(told.topics, (locale, slug) => strandPath(locale, 'topic', slug)),
    ...told.rounds.map(({ series, number, changed }) => ({
      path: (locale: Locale) => roundPath(locale, series, number),
      changedAt: instantOf(changed),
    })),
  ]
}

function pagesOf(
  things: readonly { slug: string; changed: number | null }[],
  pathOf: (locale: Locale, slug: string) => string,
): SitemapPage[] {
  return things.map(({ slug, changed }) => ({
    path: (locale) => pathOf(locale, slug),
    changedAt: instantOf(changed),
  }))
}

async function pairPages(): Promise<SitemapPage[]> {
  const told = await pairsForSitemap()
  return (['officials', 'parties'] as const).flatMap((sort) =>
    told[sort].map(({ a, b, changed }) => ({
      path: (locale) => pairPath(locale, sort, a, b),
      changedAt: instantOf(changed),
    })),
  )
}

const pairsOfPart = (pages: readonly SitemapPage[], part: number) =>
  pages.slice(part * PAIRS_IN_PART, (part + 1) * PAIRS_IN_PART)

/** @param name what stands before `.xml`; null for a part that there is not */
export async function sitemapPart(origin: string, name: string): Promise<string | null> {
  if (name === 'registry') return writeSitemap(origin, await registryPages())
  const pairs = /^pairs-(\d{1,3})$/.exec(name)?.[1]
  if (pairs !== undefined) {
    const pages = pairsOfPart(await pairPages(), Number(pairs))
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
