/** Some of what an archive holds, of each sort that has pages of its own. */
import type { ArchiveIndex } from './index/archive-index'
import { pairsOf } from './index/rankings'
import type { ColumnName } from './index/selection'

export type Subjects = {
  meetings: string[]
  sources: string[]
  officials: string[]
  parties: string[]
  places: string[]
  topics: string[]
  rounds: { series: string; number: number }[]
  officialPairs: { a: string; b: string }[]
  partyPairs: { a: string; b: string }[]
}

/** Of how many meetings, the newest, and of how many pairs, the most frequent, some are picked. */
const NEWEST = 20_000
const PAIRS = 200

/** Picks some values of a list that begins with the most frequent, or the newest. */
export type Picking = <Value>(values: readonly Value[]) => Value[]

/** The same for the same archive. */
export async function subjectsOf(index: ArchiveIndex, pick: Picking): Promise<Subjects> {
  const all = index.matching({})
  const valuesOf = (column: ColumnName) => pick(all.countsOf(column).map(({ value }) => value))
  const meetings = pick(all.from(null, NEWEST).map(({ id }) => id))
  const accounts = await index.db.account.findMany({
    where: { meetingId: { in: meetings } },
    select: { sourceId: true },
    distinct: ['sourceId'],
  })
  return {
    meetings,
    sources: accounts.slice(0, meetings.length).map(({ sourceId }) => sourceId),
    officials: valuesOf('official'),
    parties: valuesOf('party'),
    places: valuesOf('place'),
    topics: valuesOf('topic'),
    rounds: valuesOf('occasion').flatMap((id) => {
      const session = index.occasion(id)
      return session?.number == null ? [] : [{ series: session.series, number: session.number }]
    }),
    officialPairs: pick(pairsOf(all, 'official', PAIRS)),
    partyPairs: pick(pairsOf(all, 'party', PAIRS)),
  }
}
