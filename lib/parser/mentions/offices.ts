/** Offices as told: "senior assistant to the Iranian foreign minister for special political affairs". */
import { headsLast, premodified } from '../cases'
import { type Document, isMark, perDocument } from '../document'
import type { OfficeClass } from '../languages/schema'
import type { Name } from './name-words'
import { blankOffice, join, type Office, POSTED, RELATIONAL, serve, wordsBetween } from './office'
import { isApposed, isMinistry, isSeveral, leadsDelegation, ownerAt } from './office-cases'
import { type Lead, readLead } from './office-leads'
import { officesBefore } from './offices-before'
import { capitalOf } from './party-lists'

/** "7:58 PM": no prime minister. */
const isHour = ({ tokens, vocabulary }: Document, at: number) =>
  vocabulary.cased && tokens[at - 1]?.kind === 'number' && (tokens[at]?.text.length ?? 0) === 2

interface Cursor {
  at: number
  affairs: boolean
}

/** Letters before a word that begin something new rather than go on: و, ب. */
const startsAnew = (document: Document, prefix: string) =>
  prefix !== '' && document.vocabulary.and.has(prefix[0] ?? '')

/** Reads one word or phrase of an office's complement; false where the office ends. */
function readPart(document: Document, office: Office, cursor: Cursor): boolean {
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
  if (field && field.to === longest && !country && !startsAnew(document, field.prefix)) {
    if (office.field === null) office.field = field.value.field
    return advance(cursor, field.to)
  }
  if (party && party.to === longest && !(startsAnew(document, party.prefix) && !cursor.affairs)) {
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
  if (!place || place.prefix === '' || startsAnew(document, place.prefix)) return false
  if (!POSTED.has(office.class) || office.party === null || office.places.length > 0) return false
  office.places.push(place.value.slug)
  return advance(cursor, place.to)
}

function advance(cursor: Cursor, to: number, affairs = cursor.affairs): boolean {
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

/** Tokens of the longest title, and offices of those who serve each other in one. */
const LONGEST_TITLE = 60
const LONGEST_SERVICE = 6

/** "(assistant) to Iran's foreign minister": the office after a small word, told with its country. */
function servedAfter(document: Document, at: number, depth: number): Office | null {
  const { marks } = document
  const link = marks.phrase('officeOf', at) ?? marks.phrase('officeLinks', at)
  if (!link || document.vocabulary.and.has(document.tokens[at]?.text ?? '')) return null
  const serves = readAfresh(document, marks.phrase('articles', link.to)?.to ?? link.to, depth, nobody)
  return serves && !serves.plural ? serves : null
}

const officesKnown = perDocument(() => new Map<number, Office | null>())

const nobody = () => undefined

/** The office whose rank, or what stands before that, begins at a token, null where none does; the same one whenever it is asked for. */
export function readOffice(document: Document, from: number): Readonly<Office> | null {
  if (headsLast(document)) return officesBefore(document).get(from) ?? null
  const known = officesKnown(document)
  const before = known.get(from)
  if (before !== undefined) return before
  const office = readAfresh(document, from, 0, nobody)
  known.set(from, office)
  return office
}

/** The same, where names are known: one may stand inside a title. */
export function officeAmong(document: Document, from: number, nameAt: NameAt): Readonly<Office> | null {
  const office = readOffice(document, from)
  return office && document.vocabulary.declension ? readAfresh(document, from, 0, nameAt) : office
}

/** "the Russian leader": of a rank that is a state's head's where nothing but a state's adjective tells whose. */
const leadsState = ({ vocabulary }: Document, { party, serves, field }: Lead, alone: boolean) =>
  alone && !serves && field === null && vocabulary.index.parties.get(party ?? '')?.kind === 'state'

/** Ranks that no head of state holds beside his own. */
const NO_HEADS = new Set<OfficeClass>(['minister', 'head-of-government', 'ambassador', 'envoy', 'deputy'])

/** "(received) the Iraqi prime minister the Jordanian foreign minister": with verbs first, two who met stand side by side. */
const isAnothers = (office: Office, next: Office) =>
  office.party !== null && next.party !== null
    ? office.party !== next.party
    : office.class === 'head-of-state' && NO_HEADS.has(next.class)

type NameAt = (at: number) => Name | undefined

function readAfresh(document: Document, from: number, depth: number, nameAt: NameAt): Office | null {
  const { marks, tokens } = document
  const lead = document.vocabulary.lexicon.premodified ? readLead(document, from) : null
  const head = marks.at('office', lead?.at ?? from)
  if (!head || depth > LONGEST_SERVICE || isHour(document, head.from)) return null
  if (leadsDelegation(document, head.from)) return null
  const office = blankOffice(from, head)
  if (lead) {
    office.party = lead.party
    office.affairs.push(...lead.affairs)
    office.field ??= lead.field
    if (lead.serves) serve(office, lead.serves)
  }
  const cursor: Cursor = { at: head.to, affairs: false }
  while (cursor.at < Math.min(tokens.length, from + LONGEST_TITLE)) {
    if (tokens[cursor.at]?.kind === 'line') break
    if (isMark(tokens[cursor.at], '(')) break
    if (isMark(tokens[cursor.at], '"') && marks.phrase('officeParts', cursor.at + 1) !== undefined)
      cursor.at++
    const inner = marks.at('office', cursor.at)
    const part = marks.phrase('officeParts', cursor.at)
    if (inner && !startsAnew(document, inner.prefix) && !(part && part.to > inner.to)) {
      const serves = readAfresh(document, cursor.at, depth + 1, nobody)
      if (!serves || (serves.plural && !RELATIONAL.has(office.class))) break
      if (document.vocabulary.lexicon.order === 'verb-first' && isAnothers(office, serves)) break
      const apposed = isApposed(document, office, serves)
      // Who heads a delegation holds the title that follows; he serves nobody by it.
      const relates = RELATIONAL.has(office.class) && office.field !== 'delegation'
      if (relates && office.affairs.length === 0 && !apposed) serve(office, serves)
      else join(office, serves)
      advance(cursor, serves.to)
      const owner = ownerAt(document, office, serves, nameAt)
      if (!owner) break
      office.owner = owner
      advance(cursor, owner.to)
      continue
    }
    const serves = premodified(document) ? servedAfter(document, cursor.at, depth + 1) : null
    if (serves && RELATIONAL.has(office.class) && office.serves === null) {
      serve(office, serves)
      advance(cursor, serves.to, false)
      continue
    }
    if (!readPart(document, office, cursor)) break
  }
  const state = marks.at('party', head.to)
  const named =
    state?.value.demonym === false &&
    office.party === state.value.slug &&
    (head.value.class !== 'head' || document.vocabulary.index.parties.get(state.value.slug)?.kind === 'state')
  // "глава турецкого государства".
  const country = state?.value.demonym === true && marks.phrase('countryWords', state.to) !== undefined
  if (
    head.value.ofState &&
    (named ||
      (country && office.party === state.value.slug) ||
      (lead && leadsState(document, lead, cursor.at === head.to)))
  )
    office.class = head.value.ofState
  office.to = cursor.at
  const count = document.vocabulary.counts.get(tokens[from - 1]?.text ?? '')
  office.plural = isSeveral(document, head, office) || (count !== undefined && office.party === null)
  if (office.plural && count !== undefined) office.count = count
  if (head.value.ofMinistry && isMinistry(document, head.to, office)) office.class = 'minister'
  office.party ??= head.value.party
  office.bare = office.to === head.to && head.from === from
  office.words = wordsBetween(document, from, office.to)
  return office
}
