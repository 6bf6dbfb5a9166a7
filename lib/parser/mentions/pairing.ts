/** Offices given to the names beside them: only side by side can it be seen whose they are. */
import { caseOf, headsLast } from '../cases'
import { type Document, isMark } from '../document'
import type { OfficeClass } from '../languages/schema'
import { pastCourtesy, pastDot } from './courtesies'
import { agree, casesIn, standsIn } from './name-forms'
import type { Name } from './name-words'
import type { Office } from './office'
import { type RanksOf, servesName } from './ranks'

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
    if (index === from && /^ال.{3,}(ی|یه)$/.test(token?.text ?? '')) continue
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
  document.vocabulary.and.has(document.marks.at('office', at)?.prefix[0] ?? '')

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

const SERVING = new Set<OfficeClass>(['envoy', 'deputy', 'adviser', 'spokesman'])

/** The bit of the case that names are listed in. */
const DICTIONARY_FORM = 1

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
}

export function pair(document: Document, pieces: readonly Piece[], ranksOf: RanksOf): Pairing {
  const holder = new Map<Office, Name>()
  const served = new Map<Office, Name>()
  const titled = new Set<Name>()
  const before = document.vocabulary.lexicon.titles !== 'after'
  pieces.forEach((piece, index) => {
    if (!('office' in piece)) return
    const { office } = piece
    const owner = ownerBefore(document, pieces[index - 1], office)
    if (owner) {
      served.set(office, owner)
      titled.add(owner)
    }
    const first = owner ? index - 1 - Number(holdsBefore(pieces[index - 2], owner)) : index
    const previous = pieces[first - 1]
    const from = first === index ? office.from : startOf(pieces[first] ?? piece)
    const next = pieces[index + 1]
    const nameBefore =
      !headsLast(document) &&
      !beginsAnew(document, office.from) &&
      previous &&
      'name' in previous &&
      !titled.has(previous.name) &&
      adjacent(document, previous.name.to, from, true) &&
      agree(office.cases, casesIn(document, previous.name.from, previous.name.to))
        ? previous.name
        : null
    const fitting = (name: Name) => standsIn(document, office.cases, name.from, name.to)
    const beside =
      next && 'name' in next && adjacent(document, office.to, next.name.from, false) ? next.name : null
    const close = beside && (fitting(beside) || staysAsListed(document, office, beside)) ? beside : null
    const loose =
      next && 'name' in next && adjacent(document, office.to, next.name.from, true) && fitting(next.name)
        ? next.name
        : null
    // "the deputy of A B": of two names in a row the first is the one served, the second the holder.
    const second = pieces[index + 2]
    if (close && document.vocabulary.declension && SERVING.has(office.class) && !office.serves) {
      const row = second && 'name' in second && second.name.from === close.to ? second.name : null
      if (row && fitting(row)) {
        served.set(office, close)
        titled.add(close)
        give(row)
        return
      }
    }
    // In another case, and not as a subject: the name is the one served ("the adviser of A").
    if (beside && !close && (casesIn(document, beside.from, beside.to) & DICTIONARY_FORM) === 0) {
      served.set(office, beside)
      titled.add(beside)
      return
    }
    const possessive = document.vocabulary.declension?.possessive ?? 0
    const owns = (name: Name) => agree(possessive, casesIn(document, name.from, name.to))
    if (
      close &&
      !owner &&
      !headsLast(document) &&
      owns(close) &&
      servesName(document, office, close, ranksOf)
    ) {
      served.set(office, close)
      titled.add(close)
      if (nameBefore) give(nameBefore)
      return
    }
    if (office.plural) return
    const after = before ? (close ?? (nameBefore ? null : loose)) : nameBefore ? null : (close ?? loose)
    const fits = after ?? nameBefore
    if (fits) give(fits)
    function give(name: Name) {
      holder.set(office, name)
      titled.add(name)
    }
  })
  return { holder, served }
}
