/** What an official's page shows beside the timeline, out of the index and a few bounded queries. */
import type { Calendar, OfficialPortrait } from '../dto'
import type { ArchiveIndex } from '../index/archive-index'
import { companyIn, networkAround } from './company'
import { latestSources, SOURCES_OF_MEETINGS } from './latest-sources'
import { MEETINGS_LOOKED_AT, seenNames } from './seen-names'
import { positionsHeldBy } from './stated-positions'
import { strandsOf } from './strands'

/**
 * The portrait of an official, whom the registry knows.
 * @param calendar whose years topics and places are counted by
 */
export async function officialPortrait(
  index: ArchiveIndex,
  slug: string,
  calendar: Calendar,
): Promise<OfficialPortrait> {
  const selection = index.matching({ official: [slug] })
  const { db } = index
  const latest = selection.from(null, MEETINGS_LOOKED_AT).map(({ id }) => id)
  const spokenOf = selection.countsOf('topic').map(({ value }) => value)
  const counterparts = await companyIn(db, selection, 'official', [slug])
  const [seen, network, topics, places, positions, sources] = await Promise.all([
    seenNames(db, slug, latest),
    networkAround(db, selection, { sort: 'official', slug, company: counterparts.shown }),
    strandsOf(db, selection, 'topic', calendar),
    strandsOf(db, selection, 'place', calendar),
    positionsHeldBy(db, { sort: 'official', slug }, spokenOf),
    latestSources(db, latest.slice(0, SOURCES_OF_MEETINGS)),
  ])
  return { seen, counterparts, network, topics, places, positions, sources }
}
