/** Offices given to the names beside them: only side by side can it be seen whose they are. */
import { caseOf, headsLast } from '../cases'
import { carriesAnd, type Document, isMark } from '../document'
import { beginsWithArticle, isDemonymLike } from './articles'
import { pastCourtesy, pastDot } from './courtesies'
import { agree, casesIn, DICTIONARY_FORM, standsIn } from './name-forms'
import type { Name } from './name-words'
import type { Office } from './office'
import { type RanksOf, SERVING, servesName } from './ranks'

export type Piece = { name: Name } | { office: Office }

export const startOf = (piece: Piece) => ('name' in piece ? piece.name.from : piece.office.from)

export const endOf = (piece: Piece) => ('name' in piece ? piece.name.to : piece.office.to)

/** Nothing between two pieces but quotation marks, honorifics and (where allowed) a comma. */
export function adjacent(document: Document, from: number, to: number, comma: boolean): boolean {
  for (let index = from; index < to; index++) {
    const token = document.tokens[index]
    if (isMark(token, '"', '(', ')')) continue
    if (comma && isMark(token, ',')) continue
    if (document.marks.phrase('articles', index)?.to === index + 1) continue
    if (index === from && beginsWithArticle(document, token?.text) && isDemonymLike(document, index)) continue
    const past = pastCourtesy(document, index)
    if (past > index && past <= to) {
      index = pastDot(document, past) - 1
      continue
    }
    return false
  }
  return to >= from
}

/** "and the minister …": a conjunction written on to an office begins somebody else. */
const beginsAnew = (document: Document, at: number) =>
  carriesAnd(document, document.marks.at('office', at)?.prefix)

/**
 * "Putin's envoy", "Putin'in Özel Temsilcisi": whom the office serves, right before it with what an apostrophe
 * joins; where nouns stand last, with a genitive.
 */
function ownerBefore(document: Document, piece: Piece | undefined, office: Office): Name | null {
  if (!piece || !('name' in piece) || piece.name.to !== office.from) return null
  const { name } = piece
  const possessive = headsLast(document)
    ? caseOf(document, name.to) === 'genitive'
    : (document.tokens[name.to - 1]?.suffix ?? '') !== ''
  return possessive ? name : null
}

/** "President Putin's envoy": the owner's own office stands right before him. */
const holdsBefore = (piece: Piece | undefined, owner: Name) =>
  piece !== undefined && 'office' in piece && piece.office.to === owner.from

/**
 * "посла Китая Фань Юна": a foreign name that takes no ending, or one that seems none, right after a title with its
 * country. What begins with a given name, or a verb follows, may be a subject of its own.
 */
function staysAsListed({ marks, tokens, vocabulary }: Document, office: Office, name: Name): boolean {
  if (!vocabulary.declension || office.party === null || (office.cases & DICTIONARY_FORM) !== 0) return false
  const known = name.slugs.map((slug) => vocabulary.index.officials.get(slug)?.party)
  if (office.plural || (known.length > 0 && !known.includes(office.party))) return false
  const first = tokens[name.from]?.text ?? ''
  const long = name.to - name.from > 1
  return long && !vocabulary.givenListed.has(first) && !marks.at('verb', name.to)
}

interface Pairing {
  holder: Map<Office, Name>
  served: Map<Office, Name>
  /** Names that are told with an office already. */
  titled: Set<Name>
}

const setHolder = ({ holder, titled }: Pairing, office: Office, name: Name) => {
  holder.set(office, name)
  titled.add(name)
}

const setServed = ({ served, titled }: Pairing, office: Office, name: Name) => {
  served.set(office, name)
  titled.add(name)
}

/** Who holds each office, and whom each serves, as far as the names beside it tell. */
export function pair(
  document: Document,
  pieces: readonly Piece[],
  ranksOf: RanksOf,
): Pick<Pairing, 'holder' | 'served'> {
  const pairing: Pairing = { holder: new Map(), served: new Map(), titled: new Set() }
  pieces.forEach((piece, index) => {
    if ('office' in piece) pairOffice(document, pairing, piece.office, pieces, index, ranksOf)
  })
  return pairing
}

/** The names around an office that may be its holder's, or of whom he serves. */
interface Beside {
  /** Whom its words make the owner of what follows: "President Putin's envoy". */
  owner: Name | null
  before: Name | null
  /** Right after it; `close` where it can stand in its case, too, `loose` also after a comma. */
  beside: Name | null
  close: Name | null
  loose: Name | null
}

function namesBeside(
  document: Document,
  pairing: Pairing,
  office: Office,
  pieces: readonly Piece[],
  index: number,
): Beside {
  const owner = ownerBefore(document, pieces[index - 1], office)
  if (owner) setServed(pairing, office, owner)
  const first = owner ? index - 1 - Number(holdsBefore(pieces[index - 2], owner)) : index
  const from = first === index ? office.from : startOf(pieces[first] ?? { office })
  const next = pieces[index + 1]
  const fits = (name: Name) => standsIn(document, office.cases, name.from, name.to)
  const after = next && 'name' in next ? next.name : null
  const beside = after && adjacent(document, office.to, after.from, false) ? after : null
  return {
    owner,
    before: nameBefore(document, pairing, office, pieces[first - 1], from),
    beside,
    close: beside && (fits(beside) || staysAsListed(document, office, beside)) ? beside : null,
    loose: after && adjacent(document, office.to, after.from, true) && fits(after) ? after : null,
  }
}

/** The name right before an office, or before whoever that is of, where it can be its holder's. */
function nameBefore(
  document: Document,
  { titled }: Pairing,
  office: Office,
  previous: Piece | undefined,
  from: number,
): Name | null {
  if (headsLast(document) || beginsAnew(document, office.from)) return null
  if (!previous || !('name' in previous) || titled.has(previous.name)) return null
  const { name } = previous
  return adjacent(document, name.to, from, true) && agree(office.cases, casesIn(document, name.from, name.to))
    ? name
    : null
}

/** Gives an office its holder, and whoever he serves, where names beside it are theirs. */
function pairOffice(
  document: Document,
  pairing: Pairing,
  office: Office,
  pieces: readonly Piece[],
  index: number,
  ranksOf: RanksOf,
): void {
  const { owner, before, beside, close, loose } = namesBeside(document, pairing, office, pieces, index)
  const second = close ? holderAfter(document, office, close, pieces[index + 2]) : null
  if (close && second) {
    setServed(pairing, office, close)
    setHolder(pairing, office, second)
    return
  }
  // In another case, and not as a subject: the name is the one served ("the adviser of A").
  if (beside && !close && (casesIn(document, beside.from, beside.to) & DICTIONARY_FORM) === 0) {
    setServed(pairing, office, beside)
    return
  }
  if (close && !owner && servesAfter(document, office, close, ranksOf)) {
    setServed(pairing, office, close)
    if (before) setHolder(pairing, office, before)
    return
  }
  if (office.plural) return
  const titlesLead = document.vocabulary.lexicon.titles !== 'after'
  const after = titlesLead ? (close ?? (before ? null : loose)) : before ? null : (close ?? loose)
  const holder = after ?? before
  if (holder) setHolder(pairing, office, holder)
}

/** "the deputy of A B": of two names in a row the first is the one served, the second the holder. */
function holderAfter(
  document: Document,
  office: Office,
  close: Name,
  second: Piece | undefined,
): Name | null {
  if (!document.vocabulary.declension || !SERVING.has(office.class) || office.serves) return null
  const row = second && 'name' in second && second.name.from === close.to ? second.name : null
  return row && standsIn(document, office.cases, row.from, row.to) ? row : null
}

/** Whether the name right after an office is of whom its holder serves: "the envoy of Putin". */
function servesAfter(document: Document, office: Office, close: Name, ranksOf: RanksOf): boolean {
  if (headsLast(document)) return false
  const possessive = document.vocabulary.declension?.possessive ?? 0
  const owns = agree(possessive, casesIn(document, close.from, close.to))
  return owns && servesName(document, office, close, ranksOf)
}
