/** The sessions of series. */
import { cache } from 'react'
import { cached } from '../cache'
import type { RoundPageDto, RoundSummary } from '../dto'
import { roundByNumber, roundSummaries } from '../rounds'

/** The list tells of each session how many meetings it has, and else what the registry knows. */
const keptRounds = cached(
  'rounds',
  (db) => roundSummaries(db),
  (index) => {
    const counts = index.matching({}).countsOf('occasion')
    return [index.registeredIn, ...counts.map(({ value, count }) => `${value} ${count}`)].join()
  },
)
/** A session's page shows those before and after it too. */
const keptRound = cached('round', roundByNumber, (index, [series]) =>
  Math.max(index.registeredIn, index.stampOf({ series })),
)

export function rounds(): Promise<RoundSummary[]> {
  return keptRounds()
}

/** Null where neither the registry nor any dispatch knows the session. */
export const roundPage = cache(
  (series: string, number: number): Promise<RoundPageDto | null> => keptRound(series, number),
)
