/** What search engines are told of. */
import { cachedFromIndex } from '../cache'
import { archiveIndex } from '../index/current'
import { pairsOf } from '../index/rankings'
import { meetingsOfPart, type SitemapMeeting, type SitemapPart, sitemapParts } from '../sitemap'
import { registeredOfficials, registeredParties, registeredPlaces, registeredTopics } from './registry'
import { rounds } from './rounds'

const keptParts = cachedFromIndex(
  'sitemap-parts',
  (index) => Promise.resolve(sitemapParts(index.matching({}))),
  (index) => index.stampOf({}),
)

export function meetingSitemaps(): Promise<SitemapPart[]> {
  return keptParts()
}

/** The meetings whose ids begin with `prefix`. */
export async function meetingsForSitemap(prefix: string): Promise<SitemapMeeting[]> {
  return meetingsOfPart((await archiveIndex()).db, prefix)
}

/** The most pairs of each sort that a sitemap tells: in three languages far below the 50,000 addresses allowed. */
const PAIRS_TOLD = 7_500

const keptPairs = cachedFromIndex('sitemap-pairs', (index) => {
  const everything = index.matching({})
  return Promise.resolve({
    officials: pairsOf(everything, 'official', PAIRS_TOLD),
    parties: pairsOf(everything, 'party', PAIRS_TOLD),
  })
})

/** Officials, and parties, who met: those of the most meetings first. */
export function pairsForSitemap() {
  return keptPairs()
}

const slugsOf = (entries: readonly { slug: string; meetings: number }[]) =>
  entries.filter(({ meetings }) => meetings > 0).map(({ slug }) => slug)

/** Slugs of officials, parties, places and topics that have meetings, and numbered sessions. */
export async function registryForSitemap() {
  const [officials, parties, places, topics, sessions] = await Promise.all([
    registeredOfficials(),
    registeredParties(),
    registeredPlaces(),
    registeredTopics(),
    rounds(),
  ])
  return {
    officials: slugsOf(officials),
    parties: slugsOf(parties),
    places: slugsOf(places),
    topics: slugsOf(topics),
    rounds: sessions.flatMap(({ series, number }) =>
      number === null ? [] : [{ series: series.slug, number }],
    ),
  }
}
