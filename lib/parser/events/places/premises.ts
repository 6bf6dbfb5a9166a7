/** Ministries that stand for the city they are in. */
import { caseOf, headsLast, markEnding, premodified } from '../../cases'
import { type Clause, inClause } from '../../clauses'
import type { Document } from '../../document'
import type { PlaceTold } from '../model'
import { datelineOf } from './dateline'

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
  if (premodified(document)) {
    const told = ministryAt(document, clause)
    if (told) return [told]
  }
  for (let at = clause.from; at < clause.to; at++) {
    const premises = document.marks.phrase('premises', at)
    const told = premises ?? insideAt(document, at)
    const ministry = told ? document.marks.phrase('ministryOf', told.to) : undefined
    if (!ministry || !inClause(clause, at)) continue
    // An embassy's building stands abroad.
    if (told && document.marks.phrase('missions', told.to)) continue
    // "in the ministry", without its building: whose it is must be told.
    const own = document.marks.at('party', ministry.to)?.value.slug
    const slug = capitalOf(document, own ?? (premises ? countryHere(document) : null))
    if (slug) return [{ slug, from: at, to: ministry.to, rule: 'premises-in-capital' }]
  }
  return []
}

/** "in (the ministry)", where that is not the office of whoever stands before it: "the director in the ministry". */
function insideAt({ marks }: Document, at: number) {
  for (let from = at - 1; from >= Math.max(0, at - OFFICE_WITHIN); from--)
    if (marks.at('office', from)) return undefined
  return marks.phrase('locatives', at)
}

/** Tokens of an office's name before "in". */
const OFFICE_WITHIN = 3

/** Tokens between "at" and the country of a ministry: "at the headquarters of the". */
const LED_WITHIN = 5

/** Premodified: "at the Russian Foreign Ministry", "at Iraq's Foreign Ministry": the capital of the country told before it. */
function ministryAt(document: Document, clause: Clause): PlaceTold | null {
  const { marks } = document
  for (const ministry of marks.phrasesWithin('ministryOf', clause.from, clause.to)) {
    if (!inClause(clause, ministry.from) || marks.phrase('missions', ministry.from)) continue
    const party = markEnding(document, 'party', ministry.from)
    const slug = party ? capitalOf(document, party.value.slug) : null
    if (!party || slug === null) continue
    for (let at = party.from - 1; at >= Math.max(clause.from, party.from - LED_WITHIN); at--)
      if (marks.phrase('locatives', at))
        return { slug, from: at, to: ministry.to, rule: 'premises-in-capital' }
  }
  return null
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
