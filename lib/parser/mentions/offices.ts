/** Offices as told: "senior assistant to the Iranian foreign minister for special political affairs". */
import { headsLast, premodified } from '../cases'
import { carriesAnd, type Document, isMark, perDocument } from '../document'
import type { Mark } from '../gazetteer/marks'
import type { OfficeClass } from '../languages/schema'
import type { Name } from './name-words'
import { blankOffice, join, type Office, RELATIONAL, serve, wordsBetween } from './office'
import { isApposed, isMinistry, isSeveral, leadsDelegation, ownerAt } from './office-cases'
import { type Lead, readLead } from './office-leads'
import { advance, type Cursor, readPart } from './office-parts'
import { officesBefore } from './offices-before'

/** "7:58 PM": no prime minister. */
const isHour = ({ tokens, vocabulary }: Document, at: number) =>
  vocabulary.cased && tokens[at - 1]?.kind === 'number' && (tokens[at]?.text.length ?? 0) === 2

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
  const end = Math.min(tokens.length, from + LONGEST_TITLE)
  while (cursor.at < end && tokens[cursor.at]?.kind !== 'line' && !isMark(tokens[cursor.at], '(')) {
    if (isMark(tokens[cursor.at], '"') && marks.phrase('officeParts', cursor.at + 1) !== undefined)
      cursor.at++
    if (!readOn(document, office, cursor, depth, nameAt)) break
  }
  if (head.value.ofState && isOfState(document, office, head, lead, cursor.at))
    office.class = head.value.ofState
  settleOffice(document, office, head, cursor.at)
  return office
}

/** Reads what goes on after the words of an office read so far; false where nothing does. */
function readOn(document: Document, office: Office, cursor: Cursor, depth: number, nameAt: NameAt): boolean {
  const inner = document.marks.at('office', cursor.at)
  const part = document.marks.phrase('officeParts', cursor.at)
  if (inner && !carriesAnd(document, inner.prefix) && !(part && part.to > inner.to))
    return readInner(document, office, cursor, depth, nameAt)
  const serves = premodified(document) ? servedAfter(document, cursor.at, depth + 1) : null
  if (!serves || !RELATIONAL.has(office.class) || office.serves !== null)
    return readPart(document, office, cursor)
  serve(office, serves)
  return advance(cursor, serves.to, false)
}

/** Reads an office inside another: of whom that serves, or what its holder is too; true where its holder's name follows. */
function readInner(
  document: Document,
  office: Office,
  cursor: Cursor,
  depth: number,
  nameAt: NameAt,
): boolean {
  const inner = readAfresh(document, cursor.at, depth + 1, nobody)
  if (!inner || (inner.plural && !RELATIONAL.has(office.class))) return false
  if (document.vocabulary.lexicon.order === 'verb-first' && isAnothers(office, inner)) return false
  const apposed = isApposed(document, office, inner)
  // Who heads a delegation holds the title that follows; he serves nobody by it.
  const relates = RELATIONAL.has(office.class) && office.field !== 'delegation'
  if (relates && office.affairs.length === 0 && !apposed) serve(office, inner)
  else join(office, inner)
  advance(cursor, inner.to)
  const owner = ownerAt(document, office, inner, nameAt)
  if (!owner) return false
  office.owner = owner
  return advance(cursor, owner.to)
}

/** Whether nothing but a state tells whose an office is: "the Russian leader", "глава турецкого государства". */
function isOfState(
  document: Document,
  office: Office,
  head: Mark<'office'>,
  lead: Lead | null,
  end: number,
): boolean {
  const { marks, vocabulary } = document
  if (lead && leadsState(document, lead, end === head.to)) return true
  const party = marks.at('party', head.to)
  if (!party || office.party !== party.value.slug) return false
  if (party.value.demonym) return marks.phrase('countryWords', party.to) !== undefined
  return head.value.class !== 'head' || vocabulary.index.parties.get(party.value.slug)?.kind === 'state'
}

/** What can be told of an office once all its words are read. */
function settleOffice(document: Document, office: Office, head: Mark<'office'>, end: number): void {
  const { from } = office
  office.to = end
  const count = document.vocabulary.counts.get(document.tokens[from - 1]?.text ?? '')
  office.plural = isSeveral(document, head, office) || (count !== undefined && office.party === null)
  if (office.plural && count !== undefined) office.count = count
  if (head.value.ofMinistry && isMinistry(document, head.to, office)) office.class = 'minister'
  office.party ??= head.value.party
  office.bare = office.to === head.to && head.from === from
  office.words = wordsBetween(document, from, office.to)
}
