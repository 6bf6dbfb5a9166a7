/** What search engines are told of. */
import { cachedFromIndex } from '../cache'
import { archiveIndex } from '../index/current'
import { meetingsOfPart, type SitemapMeeting, type SitemapPart, sitemapParts } from '../sitemap'
import { registeredOfficials, registeredParties, registeredPlaces, registeredTopics } from './registry'
import { rounds } from './rounds'

const keptParts = cachedFromIndex('sitemap-parts', (index) =>
  sitemapParts(index.db, index.matching({}).count),
)

export function meetingSitemaps(): Promise<SitemapPart[]> {
  return keptParts()
}

/** The meetings whose ids begin with `prefix`. */
export async function meetingsForSitemap(prefix: string): Promise<SitemapMeeting[]> {
  return meetingsOfPart((await archiveIndex()).db, prefix)
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
