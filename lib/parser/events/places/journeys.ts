/** Cities that a text says somebody travels to, has come to or will go on to. */
import { headsLast } from '../../cases'
import type { Clause } from '../../clauses'
import type { Document } from '../../document'
import type { Mark } from '../../gazetteer/marks'
import { negated } from '../cues'
import type { PlaceTold } from '../model'
import { capitalOfCountry, cityOfTravel, epithetAt } from './places'

/** Verbs last: "to Tokyo a journey (and …)", where the verb of travelling is left out. */
const isGoalBefore = ({ marks, vocabulary }: Document, { from, to }: Mark<'place'>) =>
  vocabulary.lexicon.order === 'verb-last' &&
  marks.phrase('travelTo', from - 1)?.to === from &&
  marks.phrase('visit', to) !== undefined

/** A journey still to come tells nothing of where somebody was. */
const isAhead = ({ marks }: Document, { verb, from, to }: Clause) =>
  verb?.value.tense === 'future' ||
  (verb?.value.tense === 'wish' && marks.phrasesWithin('plans', from, to).length > 0)

/** "the next stop of his tour will be Baghdad". */
function destinationIn({ marks }: Document, from: number, to: number): PlaceTold[] {
  const city = marks.within('place', from, to).at(-1)
  return city ? [{ slug: city.value.slug, from: city.from, to: city.to, rule: 'place-of-visit' }] : []
}

/** Cities that clauses say somebody travels, has travelled or makes a visit to. */
export function visits(document: Document, clauses: readonly Clause[], planned: boolean): PlaceTold[] {
  return clauses
    .filter((clause) => (planned || !isAhead(document, clause)) && !negated(document, clause))
    .flatMap((clause) => {
      if (clause.verb?.value.class === 'travel') return cityOfTravel(document, clause) ?? []
      const [destination] = document.marks.phrasesWithin('destinations', clause.from, clause.to)
      if (destination) return destinationIn(document, destination.to, clause.to)
      const cities = document.marks
        .within('place', clause.from, clause.to)
        .filter(
          (mark) =>
            (headsLast(document)
              ? document.marks.phrasesWithin('visit', mark.to, Math.min(clause.to, mark.to + 3))
              : document.marks.phrasesWithin('visit', Math.max(clause.from, mark.from - 5), mark.from)
            ).length > 0 || isGoalBefore(document, mark),
        )
        .map((mark) => ({ slug: mark.value.slug, from: mark.from, to: mark.to, rule: 'place-of-visit' }))
      const [epithet] = document.marks
        .phrasesWithin('visit', clause.from, clause.to)
        .flatMap((mark) => epithetAt(document, mark.to) ?? [])
      if (cities.length === 0 && epithet) return [epithet]
      const country = cities.length > 0 ? null : capitalOfCountry(document, clause.from, clause.to, 'visit')
      return country ? [country] : cities
    })
}
