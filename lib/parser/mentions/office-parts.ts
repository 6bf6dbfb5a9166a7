/** What goes on after an office's rank: its field, its country, what it deals with, where it is posted. */
import { carriesAnd, type Document, isMark } from '../document'
import { type Office, POSTED } from './office'
import { capitalOf } from './party-lists'

/** How far an office is read. */
export interface Cursor {
  at: number
  /** Whether what follows is what it deals with: "for the affairs of". */
  affairs: boolean
}

/** Reads one word or phrase of an office's complement; false where the office ends. */
export function readPart(document: Document, office: Office, cursor: Cursor): boolean {
  const { marks } = document
  const { at } = cursor
  const affairs = marks.phrase('affairs', at)
  const field = marks.at('field', at)
  const party = marks.at('party', at)
  const part = marks.phrase('officeParts', at)
  const longest = Math.max(affairs?.to ?? 0, field?.to ?? 0, party?.to ?? 0, part?.to ?? 0)
  if (longest === 0)
    return (
      readFields(document, office, cursor) ||
      readPost(document, office, cursor) ||
      readLink(document, office, cursor)
    )
  if (affairs && affairs.to === longest) {
    for (const mark of marks.within('party', affairs.from, affairs.to)) office.affairs.push(mark.value.slug)
    return advance(cursor, affairs.to, true)
  }
  // "the Malian head of diplomacy" in words that also name a ministry: the second is the country.
  const country = party?.to === longest && office.field !== null && office.party === null
  if (field && field.to === longest && !country && !carriesAnd(document, field.prefix)) {
    if (office.field === null) office.field = field.value.field
    return advance(cursor, field.to)
  }
  if (party && party.to === longest && !(carriesAnd(document, party.prefix) && !cursor.affairs)) {
    if (cursor.affairs || (office.party !== null && !party.value.demonym))
      office.affairs.push(party.value.slug)
    else if (office.party === null) office.party = party.value.slug
    return advance(cursor, party.to)
  }
  if (part && part.to === longest) return advance(cursor, part.to)
  return false
}

/** Words of a ministry's name between its first field and its last: few. */
const ROW_OF_FIELDS = 7

/** "the minister of science, research and technology": more fields of one ministry, up to the last after "and". */
function readFields({ marks, tokens, vocabulary }: Document, office: Office, cursor: Cursor): boolean {
  if (office.field !== 'other' || office.plural) return false
  for (let at = cursor.at; at < cursor.at + ROW_OF_FIELDS; at++) {
    if (vocabulary.and.has(tokens[at]?.text ?? '')) {
      const last = marks.at('field', at + 1)
      return last?.value.field === 'other' && last.prefix === '' ? advance(cursor, last.to) : false
    }
    const inside = isMark(tokens[at], ',') || (at > cursor.at && tokens[at]?.kind === 'word')
    if (!inside || marks.at('verb', at) || marks.at('office', at) || marks.at('party', at)) return false
  }
  return false
}

/** "the ambassador of Azerbaijan in-Cairo": the city of a post, with "in" written on to it. */
function readPost(document: Document, office: Office, cursor: Cursor): boolean {
  const place = document.marks.at('place', cursor.at)
  if (!place || place.prefix === '' || carriesAnd(document, place.prefix)) return false
  if (!POSTED.has(office.class) || office.party === null || office.places.length > 0) return false
  office.places.push(place.value.slug)
  return advance(cursor, place.to)
}

export function advance(cursor: Cursor, to: number, affairs = cursor.affairs): boolean {
  cursor.at = to
  cursor.affairs = affairs
  return true
}

/** A small word inside an office counts only where the office goes on after it. */
function readLink(document: Document, office: Office, cursor: Cursor): boolean {
  const { marks } = document
  const own = marks.phrase('officeOf', cursor.at)
  const link = own ?? marks.phrase('officeLinks', cursor.at)
  if (!link) return false
  const next = marks.phrase('articles', link.to)?.to ?? link.to
  if (own) {
    const place = marks.at('place', next)
    const capital = place && marks.at('field', place.to) ? capitalOf(document, place.value.slug) : null
    if (place && capital) {
      office.party ??= capital
      return advance(cursor, place.to)
    }
    const goesOn =
      marks.at('party', next) ?? marks.at('field', next) ?? marks.phrase('officeParts', next) ?? null
    return (goesOn !== null || marks.at('office', next) !== undefined) && advance(cursor, next)
  }
  const party = marks.at('party', next)
  const place = marks.at('place', next)
  const joins = document.vocabulary.and.has(document.tokens[cursor.at]?.text ?? '')
  if (joins) {
    const goesOn =
      (cursor.affairs && (party || marks.phrase('officeParts', next))) ||
      (document.vocabulary.declension && marks.phrase('affairs', next)) ||
      (marks.phrase('officeParts', next) && !marks.at('office', next))
    return goesOn ? advance(cursor, next) : false
  }
  if (place && (!party || place.to >= party.to) && !cursor.affairs && POSTED.has(office.class)) {
    office.places.push(place.value.slug)
    return advance(cursor, place.to)
  }
  if (party) return advance(cursor, next, true)
  if (marks.at('field', next) || marks.phrase('officeParts', next))
    return marks.at('session', next) ? false : advance(cursor, next)
  return false
}
