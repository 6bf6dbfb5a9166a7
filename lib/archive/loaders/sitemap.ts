/** What search engines are told of. */
import { cachedFromIndex } from '../cache'
import { latestChangesBy } from '../index/changes'
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

/** A page of something that has meetings, and when any of these last changed, in seconds since 1970. */
type ChangedPage = { slug: string; changed: number | null }

/** When the meetings of each thing last changed, sort by sort. */
const keptChanges = cachedFromIndex('sitemap-changes', (index) => {
  const everything = index.matching({})
  const by = (sort: 'official' | 'party' | 'place' | 'topic') => latestChangesBy(everything, sort)
  const sessions = [...latestChangesBy(everything, 'occasion')].flatMap(([id, changed]) => {
    const session = index.occasion(id)
    return session === undefined ? [] : [{ ...session, changed }]
  })
  return Promise.resolve({
    official: by('official'),
    party: by('party'),
    place: by('place'),
    topic: by('topic'),
    sessions: new Map(sessions.map(({ series, number, changed }) => [`${series}/${number}`, changed])),
  })
})

const pagesOf = (
  entries: readonly { slug: string; meetings: number }[],
  changes: ReadonlyMap<string, number>,
) =>
  entries
    .filter(({ meetings }) => meetings > 0)
    .map(({ slug }): ChangedPage => ({ slug, changed: changes.get(slug) ?? null }))

/** Officials, parties, places and topics that have meetings, and numbered sessions. */
export async function registryForSitemap() {
  const [officials, parties, places, topics, sessions, changes] = await Promise.all([
    registeredOfficials(),
    registeredParties(),
    registeredPlaces(),
    registeredTopics(),
    rounds(),
    keptChanges(),
  ])
  return {
    officials: pagesOf(officials, changes.official),
    parties: pagesOf(parties, changes.party),
    places: pagesOf(places, changes.place),
    topics: pagesOf(topics, changes.topic),
    rounds: sessions.flatMap(({ series: { slug: series }, number }) =>
      number === null
        ? []
        : [{ series, number, changed: changes.sessions.get(`${series}/${number}`) ?? null }],
    ),
  }
}
