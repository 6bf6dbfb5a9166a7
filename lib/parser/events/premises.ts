/** Ministries that stand for the city they are in. */
import { caseOf, headsLast, markEnding } from '../cases'
import { type Clause, inClause } from '../clauses'
import type { Document } from '../document'
import { datelineOf } from './dateline'
import type { PlaceTold } from './model'

const capitalOf = (document: Document, party: string | null) =>
  document.vocabulary.index.parties.get(party ?? '')?.capital ?? null

/** Whose ministry it is where nothing tells: of the capital that the dispatch was sent from, else of the page's own country. */
function countryHere(document: Document): string | null {
  const sent = datelineOf(document)
  const country = document.vocabulary.index.places.get(sent?.slug ?? '')?.country ?? null
  return sent && capitalOf(document, country) === sent.slug ? country : document.home
}

/** "in the foreign ministry's building": the capital of the party told with it, else of the country the page is from. */
export function premisesIn(document: Document, clause: Clause): PlaceTold[] {
  if (headsLast(document)) return ministriesIn(document, clause)
  for (let at = clause.from; at < clause.to; at++) {
    const premises = document.marks.phrase('premises', at)
    const ministry = premises ? document.marks.phrase('ministryOf', premises.to) : undefined
    if (!ministry || !inClause(clause, at)) continue
    // An embassy's building stands abroad.
    if (premises && document.marks.phrase('missions', premises.to)) continue
    const party = document.marks.at('party', ministry.to)?.value.slug ?? countryHere(document)
    const slug = capitalOf(document, party)
    if (slug) return [{ slug, from: at, to: ministry.to, rule: 'premises-in-capital' }]
  }
  return []
}

/** Nouns last: "Mısır Dışişleri Bakanlığında", "Bakanlıkta": the capital of the country told before it, else of the page's. */
function ministriesIn(document: Document, clause: Clause): PlaceTold[] {
  for (const ministry of document.marks.phrasesWithin('ministryOf', clause.from, clause.to)) {
    if (!inClause(clause, ministry.from)) continue
    if (caseOf(document, ministry.to, ministry.ending) !== 'locative') continue
    const party = markEnding(document, 'party', ministry.from)?.value.slug ?? countryHere(document)
    const slug = capitalOf(document, party)
    if (slug) return [{ slug, from: ministry.from, to: ministry.to, rule: 'premises-in-capital' }]
  }
  return []
}
