/** Parties told in a row before a noun: "Rusya, Türkiye ve İran'ın heyetleri". */
import { caseOf, markEnding, phraseEnding } from '../cases'
import { type Document, isMark } from '../document'
import { capitalOf } from './party-lists'

/** Words between a party and its noun: "Suriye hükümet heyeti", "Rus müzakere heyeti". */
const BETWEEN = 2

/** The party whose words, or whose capital's, end before a token. */
function partyEnding(document: Document, to: number): { slug: string; from: number; ending: string } | null {
  const party = markEnding(document, 'party', to)
  if (party) return { slug: party.value.slug, from: party.from, ending: party.ending }
  const place = markEnding(document, 'place', to)
  const slug = place ? capitalOf(document, place.value.slug) : null
  return place && slug ? { slug, from: place.from, ending: place.ending } : null
}

/** The parties told before a token, in their order, and where the row begins. */
export function partiesBefore(document: Document, to: number): { parties: string[]; from: number } {
  const parties: string[] = []
  let from = to
  let at = to
  for (let skipped = 0; parties.length === 0 && skipped <= BETWEEN; skipped++) {
    if (partyEnding(document, at)) break
    const part = phraseEnding(document, 'officeParts', at)
    if (!part) return { parties, from }
    at = part.from
  }
  while (at > 0) {
    const party = partyEnding(document, at)
    if (!party) break
    const told = caseOf(document, at, party.ending)
    if (told !== null && told !== 'genitive' && told !== 'ablative') break
    parties.unshift(party.slug)
    from = party.from
    const joint = document.tokens[from - 1]
    const joined = isMark(joint, ',') || document.vocabulary.and.has(joint?.text ?? '')
    if (!joined) break
    at = from - 1
  }
  return { parties, from }
}
