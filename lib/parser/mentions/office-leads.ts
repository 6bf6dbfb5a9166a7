/** What stands before a rank: "the Russian president's special (envoy)", "UN Syria (envoy)". */
import { type Document, isMark } from '../document'
import type { Mark } from '../gazetteer/marks'
import type { OfficeField } from '../languages/schema'
import { blankOffice, type Office, wordsBetween } from './office'
import { capitalOf } from './party-lists'

export interface Lead {
  /** Where the rank stands. */
  at: number
  party: string | null
  affairs: string[]
  field: OfficeField | null
  serves: Office | null
}

/** Words before a rank: few. */
const LEAD_REACH = 10

/** Offices told by their genitives before a rank at most. */
const MOST_SERVED = 2

/** "the Russian president's special", "UN Syria": what stands before a rank; null where no rank follows. */
export function readLead(document: Document, from: number, served = 0): Lead | null {
  const { marks, tokens } = document
  const lead: Lead = { at: from, party: null, affairs: [], field: null, serves: null }
  while (lead.at < from + LEAD_REACH) {
    const { at } = lead
    const head = marks.at('office', at)
    const told = marks.at('party', at)
    const adjectives = document.vocabulary.lexicon.premodified === 'adjectives'
    const party = adjectives && !told?.value.demonym ? undefined : told
    const field = adjectives ? undefined : marks.at('field', at)
    const part = marks.phrase(adjectives ? 'premodifiers' : 'officeParts', at)
    const longest = Math.max(party?.to ?? 0, field?.to ?? 0, part?.to ?? 0)
    if (head && head.to >= longest) {
      const possessive = (tokens[head.to - 1]?.suffix ?? '') !== ''
      const goesOn =
        marks.at('office', head.to) !== undefined ||
        (served < MOST_SERVED && readLead(document, head.to, served + 1) !== null)
      if (!possessive || !goesOn) return at > from ? lead : null
      lead.serves = serving(document, from, head, lead)
      lead.party = lead.serves.party
      lead.at = head.to
    } else if (party && party.to === longest) {
      if (lead.party === null) lead.party = party.value.slug
      else lead.affairs.push(party.value.slug)
      lead.at = pastHyphenated(document, party.to)
    } else if (field && field.to === longest) {
      lead.field ??= field.value.field
      lead.at = field.to
    } else if (part) lead.at = part.to
    else {
      const place = adjectives ? undefined : marks.at('place', at)
      const owner =
        place && (tokens[place.to - 1]?.suffix ?? '') !== '' ? capitalOf(document, place.value.slug) : null
      if (!place || owner === null || at > from) return null
      lead.party = owner
      lead.at = place.to
    }
  }
  return null
}

/** "the UN-Arab League envoy": the first of two whose office it is counts. */
function pastHyphenated({ marks, tokens }: Document, at: number): number {
  const other = isMark(tokens[at], '-', '/') ? marks.at('party', at + 1) : undefined
  return other?.to ?? at
}

/** The office before a rank that it serves: "the Iranian foreign minister's". */
function serving(document: Document, from: number, head: Mark<'office'>, lead: Lead): Office {
  return {
    ...blankOffice(from, head),
    party: lead.party,
    field: head.value.field ?? lead.field,
    bare: false,
    words: wordsBetween(document, from, head.to),
  }
}
