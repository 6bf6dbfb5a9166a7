/** Whose page it is by the first of its officials: a minister told without a country is the page's own. */
import type { Document } from '../document'
import { isMark } from '../document'
import type { OfficeClass } from '../languages/schema'
import { courtesyEnd } from './courtesies'
import type { Office } from './office'
import { readOffice } from './offices'

/** Ranks that a page tells of its own country's holders without the country. */
const OF_A_STATE = new Set<OfficeClass>(['head-of-state', 'head-of-government', 'vice-president', 'minister'])

/** Tokens from the beginning within which the news names somebody. */
const LEAD = 120
/** Tokens of the longest title before a name. */
const LONGEST_TITLE = 14

/** The office that ends just before a name, or begins just after it, courtesies and a comma apart. */
function officeBeside(document: Document, from: number, to: number): Office | null {
  const { marks, tokens } = document
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_TITLE); at--) {
    if (tokens[at]?.kind === 'line') break
    if (!marks.at('office', at)) continue
    const office = readOffice(document, at)
    if (office && courtesyEnd(document, office.to) === from) return office
  }
  const after = isMark(tokens[to], ',') ? to + 1 : to
  return marks.at('office', after) ? readOffice(document, after) : null
}

/** The country of the first registered official whom a page tells with an office of state, where it tells none. */
export function homeOfOfficials(document: Document): string | null {
  const { marks, vocabulary, sentenceOf, sentences } = document
  if (vocabulary.lexicon.order !== 'verb-first') return null
  for (const { from, to, value } of marks.within('official', 0, Math.min(LEAD, document.tokens.length))) {
    const sentence = sentences[sentenceOf[from] ?? -1]
    if (!sentence || sentence.headline || value.surname || value.ambiguous) continue
    const office = officeBeside(document, from, to)
    if (!office || office.plural || !OF_A_STATE.has(office.class)) continue
    const party = vocabulary.index.officials.get(value.slug)?.party ?? null
    const state = vocabulary.index.parties.get(party ?? '')?.kind === 'state'
    return state && office.party === null && !office.foreign ? party : null
  }
  return null
}
