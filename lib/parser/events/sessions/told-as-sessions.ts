/** Sessions that a clause tells by words that would tell a meeting too. */
import { headsLast } from '../../cases'
import type { Clause } from '../../clauses'
import type { Document } from '../../document'
import { beginning } from '../../in-order'
import { LONGEST_MENTION, type OccasionMention } from '../../mentions/occasions'

/** Mentions of sessions that a clause tells as such: their nouns tell no meeting beside them. */
export function toldAsSessions(
  document: Document,
  clause: Clause,
  occasions: readonly OccasionMention[],
): OccasionMention[] {
  const { marks, vocabulary } = document
  const near = beginning(occasions, clause.from - LONGEST_MENTION, clause.to)
  if (near.length === 0) return near
  // "провели трехстороннюю встречу в астанинском формате": of those named, and no session of the series.
  const ofThree =
    marks.hasPhrase('trilateral', clause.from, clause.to) &&
    marks.within('official', clause.from, clause.to).length > 2
  return near.filter(({ number, margins, contextual, kind, series }) => {
    if (number !== null) return true
    // Nouns last: "Astana formatında bakanlar toplantısına katıldı": who met is told, of a series that has no numbers.
    const ofThoseTold =
      headsLast(document) && kind === 'ministerial' && !vocabulary.registry.series[series]?.numbered
    // "zirveye katılacak", of the numbered summit told before.
    if (headsLast(document) && kind === 'summit') return true
    return (margins || !contextual) && !ofThree && !ofThoseTold
  })
}
