/** What the page of a place or a topic shows beside the timeline. */
import type { StrandSort } from '../address'
import type { AttendedRound, Calendar, Foremost, StrandPortrait } from '../dto'
import type { ArchiveIndex } from '../index/archive-index'
import type { Selection } from '../index/selection'
import { latestRounds } from './attended-rounds'
import { companyIn } from './company'
import { latestSources, SOURCES_OF_MEETINGS } from './latest-sources'
import { positionsOn } from './stated-positions'
import { strandsOf } from './strands'

/** How many of the meetings, the latest, positions and sources are shown of. */
const MEETINGS_LOOKED_AT = 100
/** The most sessions that are looked up for one place. */
const SESSIONS_LOOKED_AT = 1000

/** Sessions held at a place, with how many of their meetings were there; or those at which a topic came up. */
async function roundsOf(
  index: ArchiveIndex,
  selection: Selection,
  sort: StrandSort,
  slug: string,
): Promise<Foremost<AttendedRound>> {
  const held =
    sort === 'topic'
      ? []
      : await index.db.occasion.findMany({
          where: { placeSlug: slug },
          take: SESSIONS_LOOKED_AT,
          select: { id: true },
        })
  const counts = new Map(held.map(({ id }) => [id, 0]))
  for (const { value, count } of selection.countsOf('occasion'))
    if (sort === 'topic' || counts.has(value)) counts.set(value, count)
  return latestRounds(index, counts)
}

/**
 * The portrait of a place or a topic, which the registry knows.
 * @param calendar whose years are counted by
 */
export async function strandPortrait(
  index: ArchiveIndex,
  sort: StrandSort,
  slug: string,
  calendar: Calendar,
): Promise<StrandPortrait> {
  const selection = index.matching({ [sort]: [slug] })
  const { db } = index
  const latest = selection.from(null, MEETINGS_LOOKED_AT).map(({ id }) => id)
  const [officials, parties, topics, places, positions, rounds, sources] = await Promise.all([
    companyIn(db, selection, 'official', []),
    companyIn(db, selection, 'party', []),
    sort === 'place' ? strandsOf(db, selection, 'topic', calendar) : [],
    sort === 'topic' ? strandsOf(db, selection, 'place', calendar) : [],
    sort === 'topic' ? positionsOn(db, slug, latest) : [],
    roundsOf(index, selection, sort, slug),
    latestSources(db, latest.slice(0, SOURCES_OF_MEETINGS)),
  ])
  return { officials, parties, topics, places, positions, rounds, sources }
}
