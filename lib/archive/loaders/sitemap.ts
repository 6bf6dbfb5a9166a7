/** What search engines are told of. */
import { cachedFromIndex } from '../cache'
import { archiveIndex } from '../index/current'
import { meetingsOfPart, type SitemapMeeting, type SitemapPart, sitemapParts } from '../sitemap'
import { registeredOfficials, registeredParties } from './registry'
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

/** Slugs of officials and parties who met anybody, and numbered sessions. */
export async function registryForSitemap() {
  const [officials, parties, sessions] = await Promise.all([
    registeredOfficials(),
    registeredParties(),
    rounds(),
  ])
  return {
    officials: officials.filter(({ meetings }) => meetings > 0).map(({ slug }) => slug),
    parties: parties.filter(({ meetings }) => meetings > 0).map(({ slug }) => slug),
    rounds: sessions.flatMap(({ series, number }) =>
      number === null ? [] : [{ series: series.slug, number }],
    ),
  }
}
