/** What a party's page shows beside the timeline, out of the index and a few bounded queries. */
import type { AttendedRound, Calendar, Foremost, OfficialSummary, PartyPortrait } from '../dto'
import type { ArchiveIndex } from '../index/archive-index'
import type { Selection } from '../index/selection'
import { loadParties } from '../names'
import { summariesOf } from '../officials'
import { latestRounds } from './attended-rounds'
import { companyIn, networkAround } from './company'
import { positionsHeldBy } from './stated-positions'
import { strandsOf } from './strands'

const OFFICIALS_SHOWN = 12
/** Of those who met most often where the party did, how many are looked at for its own. */
const OFFICIALS_LOOKED_AT = 400
const DELEGATIONS_LOOKED_AT = 1000

/** The party's own officials, those of the most meetings where it took part first. */
async function officialsOf(
  index: ArchiveIndex,
  selection: Selection,
  slug: string,
): Promise<OfficialSummary[]> {
  const present = selection.foremost('official', OFFICIALS_LOOKED_AT)
  const parties = await loadParties(
    index.db,
    present.map(({ value }) => value),
  )
  const own = present.map(({ value }) => value).filter((value) => parties.get(value) === slug)
  return summariesOf(index, own.slice(0, OFFICIALS_SHOWN))
}

/** Sessions that the registry knows the party to have attended, and those that records of it are of. */
async function roundsOf(
  index: ArchiveIndex,
  selection: Selection,
  slug: string,
): Promise<Foremost<AttendedRound>> {
  const delegations = await index.db.delegation.findMany({
    where: { partySlug: slug },
    distinct: ['occasionId'],
    take: DELEGATIONS_LOOKED_AT,
    select: { occasionId: true },
  })
  const counts = new Map(delegations.map(({ occasionId }) => [occasionId, 0]))
  for (const { value, count } of selection.countsOf('occasion')) counts.set(value, count)
  return latestRounds(index, counts)
}

/** The portrait of a party, which the registry knows. */
export async function partyPortrait(
  index: ArchiveIndex,
  slug: string,
  calendar: Calendar,
): Promise<PartyPortrait> {
  const selection = index.matching({ party: [slug] })
  const { db } = index
  const spokenOf = selection.countsOf('topic').map(({ value }) => value)
  const counterparts = await companyIn(db, selection, 'party', [slug])
  const [officials, officialCount, network, topics, places, positions, rounds] = await Promise.all([
    officialsOf(index, selection, slug),
    db.official.count({ where: { partySlug: slug } }),
    networkAround(db, selection, { sort: 'party', slug, company: counterparts.shown }),
    strandsOf(db, selection, 'topic', calendar),
    strandsOf(db, selection, 'place', calendar),
    positionsHeldBy(db, { sort: 'party', slug }, spokenOf),
    roundsOf(index, selection, slug),
  ])
  return { officials, officialCount, counterparts, network, topics, places, positions, rounds }
}
