/** What two officials, or two parties, have in common. */
import { z } from 'zod'
import type { Calendar, PairPortrait } from '../dto'
import type { MeetingFilter } from '../filter'
import type { ArchiveIndex } from '../index/archive-index'
import { type Actors, companyIn } from './company'
import { positionsAt } from './stated-positions'
import { strandsOf } from './strands'

/**
 * How many of the pair's meetings, the latest, positions are shown of; and of those of whichever of the
 * two has fewer, sources counted of.
 */
const MEETINGS_LOOKED_AT = 100

export type Pair = { sort: Actors; a: string; b: string }

/** What leaves the meetings of both. */
export function pairFilter({ sort, a, b }: Pair): MeetingFilter {
  return { [sort]: [a, b] }
}

const besideSchema = z.array(z.object({ source: z.string(), meeting: z.string() }))

/** How many sources tell of meetings of both, be they the same meetings or not. */
async function sourcesOfBoth(index: ArchiveIndex, { sort, a, b }: Pair) {
  const [one, another] = [index.matching({ [sort]: [a] }), index.matching({ [sort]: [b] })]
  const [rare, other] = one.count <= another.count ? [one, another] : [another, one]
  const ids = rare.from(null, MEETINGS_LOOKED_AT).map(({ id }) => id)
  const rows = await index.db.$queryRaw`
    SELECT beside."sourceId" AS "source", beside."meetingId" AS "meeting" FROM "Account" own
    JOIN "Account" beside ON beside."sourceId" = own."sourceId" WHERE own."meetingId" = ANY(${ids}::bpchar[])`
  const ofBoth = besideSchema.parse(rows).filter(({ meeting }) => other.includes(meeting))
  return {
    sources: new Set(ofBoth.map(({ source }) => source)).size,
    sourcesOfLatest: rare.count > MEETINGS_LOOKED_AT ? MEETINGS_LOOKED_AT : null,
  }
}

/** The portrait of a pair, both of whom the registry knows. */
export async function pairPortrait(
  index: ArchiveIndex,
  pair: Pair,
  calendar: Calendar,
): Promise<PairPortrait> {
  const { sort, a, b } = pair
  const { db } = index
  const selection = index.matching(pairFilter(pair))
  const latest = selection.from(null, MEETINGS_LOOKED_AT).map(({ id }) => id)
  const [officials, parties, topics, places, positions, read] = await Promise.all([
    companyIn(db, selection, 'official', sort === 'official' ? [a, b] : []),
    companyIn(db, selection, 'party', sort === 'party' ? [a, b] : []),
    strandsOf(db, selection, 'topic', calendar),
    strandsOf(db, selection, 'place', calendar),
    positionsAt(db, latest, [
      { sort, slug: a },
      { sort, slug: b },
    ]),
    sourcesOfBoth(index, pair),
  ])
  return { officials, parties, topics, places, positions, ...read }
}
