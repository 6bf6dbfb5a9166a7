/** What of an archive pages are measured with: things that turn up often, seldom, and in between. */
import type { ArchiveIndex } from '@/lib/archive/index/archive-index'
import { pairsOf } from '@/lib/archive/index/rankings'
import type { ColumnName } from '@/lib/archive/index/selection'
import type { Database } from '@/lib/db/client'

/** An archive that is measured, and what it was asked since `asked` was emptied. */
export type Archive = { db: Database; index: ArchiveIndex; asked: AskedQuery[] }

/** A statement that the database was asked, and how many milliseconds it took. */
export type AskedQuery = { text: string; ms: number }

export type Sample = {
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

/** How many of each sort. */
const SAMPLED = 30

/** Values evenly spaced from the most frequent to the rarest. */
function spread<Value>(values: readonly Value[]): Value[] {
  const step = Math.max(1, values.length / SAMPLED)
  return Array.from(
    { length: Math.min(SAMPLED, values.length) },
    (_, place) => values[Math.floor(place * step)],
  ).filter((value) => value !== undefined)
}

/** Draws a sample; the same for the same archive. */
export async function sampleOf({ db, index }: Pick<Archive, 'db' | 'index'>): Promise<Sample> {
  const all = index.matching({})
  const valuesOf = (column: ColumnName) => spread(all.countsOf(column).map(({ value }) => value))
  const meetings = spread(all.from(null, 20_000).map(({ id }) => id))
  const accounts = await db.account.findMany({
    where: { meetingId: { in: meetings } },
    select: { sourceId: true },
    distinct: ['sourceId'],
    take: SAMPLED,
  })
  return {
    meetings,
    sources: accounts.map(({ sourceId }) => sourceId),
    officials: valuesOf('official'),
    parties: valuesOf('party'),
    places: valuesOf('place'),
    topics: valuesOf('topic'),
    rounds: valuesOf('occasion').flatMap((id) => {
      const session = index.occasion(id)
      return session?.number == null ? [] : [{ series: session.series, number: session.number }]
    }),
    officialPairs: spread(pairsOf(all, 'official', 200)),
    partyPairs: spread(pairsOf(all, 'party', 200)),
  }
}
