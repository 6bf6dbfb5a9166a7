/** What two officials or two parties have in common. */
import { cachedFromIndex } from '../cache'
import type { Calendar, PairPortrait } from '../dto'
import { type Pair, pairPortrait } from '../portraits/pair'

/** Sources are counted that tell of meetings of either. */
const keptPortrait = cachedFromIndex('pair-portrait', pairPortrait, (index, [{ sort, a, b }]) =>
  Math.max(
    ...[a, b].flatMap((slug) => [index.registry.ofEntry(sort, slug), index.stampOf({ [sort]: [slug] })]),
  ),
)

/** @param calendar whose years are counted by */
export function portraitOfPair(pair: Pair, calendar: Calendar): Promise<PairPortrait> {
  return keptPortrait(pair, calendar)
}
