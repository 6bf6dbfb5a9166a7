/** The sessions of series. */
import { cache } from 'react'
import { cached } from '../cache'
import type { RoundPageDto, RoundSummary } from '../dto'
import { roundByNumber, roundSummaries } from '../rounds'

const keptRounds = cached('rounds', (db) => roundSummaries(db))
const keptRound = cached('round', roundByNumber)

export function rounds(): Promise<RoundSummary[]> {
  return keptRounds()
}

/** Null where neither the registry nor any dispatch knows the session. */
export const roundPage = cache(
  (series: string, number: number): Promise<RoundPageDto | null> => keptRound(series, number),
)
