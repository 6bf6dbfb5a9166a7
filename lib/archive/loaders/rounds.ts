/** The sessions of series. */
import { cache } from 'react'
import { cachedFromIndex } from '../cache'
import type { RoundPageDto, RoundPortrait, RoundSummary } from '../dto'
import { roundPortrait } from '../portraits/round'
import { roundByNumber, roundSummaries } from '../rounds'

/** The list tells of each session how many meetings it has, and else what the registry knows. */
const keptRounds = cachedFromIndex(
  'rounds',
  (index) => roundSummaries(index),
  (index) => {
    const counts = index.matching({}).countsOf('occasion')
    return [index.registry.ofSort('series'), ...counts.map(({ value, count }) => `${value} ${count}`)].join()
  },
)
/** A session's page shows those before and after it too. */
const keptRound = cachedFromIndex('round', roundByNumber, (index, [series]) =>
  Math.max(index.registry.ofEntry('series', series), index.stampOf({ series })),
)
const keptPortrait = cachedFromIndex('round-portrait', roundPortrait, (index, [{ series }]) =>
  Math.max(index.registry.ofEntry('series', series), index.stampOf({ series })),
)

export function rounds(): Promise<RoundSummary[]> {
  return keptRounds()
}

/** Null where neither the registry nor any dispatch knows the session. */
export const roundPage = cache(
  (series: string, number: number): Promise<RoundPageDto | null> => keptRound(series, number),
)

/** Who met whom around a session that has a number, and what was planned for the one after it. */
export function portraitOfRound({
  series,
  delegations,
  after,
  number,
}: RoundPageDto & { number: number }): Promise<RoundPortrait> {
  const parties = [...new Set(delegations.map(({ party }) => party.slug))]
  return keptPortrait(
    { series: series.slug, number, delegations: parties },
    after?.number == null ? null : { number: after.number, first: after.first },
  )
}
