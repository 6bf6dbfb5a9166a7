/** The city of a conference on whose margins something was held, where the conference is called after it. */
import { headsLast, premodified } from '../../cases'
import type { Clause } from '../../clauses'
import type { Document } from '../../document'
import type { PlaceTold } from '../model'

/** Words between "on the margins of" and the city that a conference is called after. */
const MARGINS_REACH = 4

/** "on the margins of the Munich Security Conference": the city stands after "on the margins of", beside what is called after it. */
export function cityOfMargins(document: Document, clause: Clause): PlaceTold | null {
  const { marks } = document
  if (document.vocabulary.lexicon.order !== 'verb-first' && !premodified(document)) return null
  for (const mark of marks.phrasesWithin('margins', clause.from, clause.to)) {
    const [place] = headsLast(document)
      ? marks.within('place', Math.max(clause.from, mark.from - MARGINS_REACH), mark.from)
      : marks.within('place', mark.to, Math.min(clause.to, mark.to + MARGINS_REACH))
    if (place && !marks.at('series', place.from) && !marks.at('series', place.from - 1))
      return { slug: place.value.slug, from: place.from, to: place.to, rule: 'city-of-margins' }
  }
  return null
}
