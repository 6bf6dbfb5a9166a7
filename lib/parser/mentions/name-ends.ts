/** How far a stranger's name reaches from its first word. */
import type { Document } from '../document'
import { isArticled } from './articles'
import { isByname, isFathers, isInitial, isServant, isShort, nameLike } from './name-words'

/** A conjunction written on to a word begins somebody else: before a given name, or after a name in full. */
function joinsAnother({ tokens, vocabulary, marks }: Document, at: number, words: number): boolean {
  const word = tokens[at]?.text ?? ''
  const [letter = ''] = word
  if (word.length < 4 || !vocabulary.and.has(letter) || !vocabulary.attached.includes(letter)) return false
  if (vocabulary.bynames.has(word) || vocabulary.givenNames.has(word)) return false
  if (
    vocabulary.givenNames.has(word.slice(1)) ||
    vocabulary.and.has(marks.phrase('honorifics', at)?.prefix ?? '')
  )
    return true
  return words > 1
}
/** After a surname with the article, what is itself somebody's is no part of the name: حمد الأزرق احتجاج السودان. */
function afterSurname(document: Document, at: number): boolean {
  const { tokens, vocabulary, marks } = document
  if (!isArticled(document, at - 1) || isServant(document, at - 2) || isArticled(document, at)) return false
  if (!isArticled(document, at + 1) && marks.at('party', at + 1)?.prefix !== '') return false
  const word = tokens[at]?.text ?? ''
  return !isFathers(document, at) && !isByname(document, at) && !vocabulary.givenNames.has(word)
}

/** Tokens of the longest name. */
const LONGEST_NAME = 12

/** How far a stranger's name reaches from its first word. */
export function nameEnd(
  document: Document,
  from: number,
  taken: (index: number) => boolean,
  most = 4,
): number {
  let to = from
  let words = 0
  while (
    words < most &&
    to - from < LONGEST_NAME &&
    nameLike(document, to) &&
    !taken(to) &&
    !(to > from && joinsAnother(document, to, words)) &&
    !(words > 1 && afterSurname(document, to))
  ) {
    // What follows a byname is one name with it, however many there are.
    if (!isByname(document, to)) words++
    to = pastJoint(document, to, taken)
    // What an apostrophe joins is joined to the last word of a name.
    if (document.tokens[to - 1]?.suffix) break
    if (words === most && isFathers(document, to)) words--
  }
  // A byname never ends a name: its second half was no name.
  while (to > from && isByname(document, to - 1)) to--
  return to
}

/** Letters of a syllable that a hyphen joins to a name without a capital: Ki-moon. */
const LONGEST_SYLLABLE = 5

/** Past a word of a name, with the dot of an initial or a hyphen and what it joins: "J. Smith", "Abdul-Salam". */
function pastJoint(document: Document, at: number, taken: (index: number) => boolean): number {
  const { tokens, vocabulary } = document
  const [word, mark, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!vocabulary.cased || mark?.kind !== 'mark' || mark.start !== word?.end) return at + 1
  if (mark.text === '.') return isInitial(document, at) && isShort(document, at) ? at + 2 : at + 1
  const joins = mark.text === '-' || mark.text === "'"
  const joined = joins && next?.kind === 'word' && next.start === mark.end && !taken(at + 2)
  const lower = mark.text === "'" || (document.marks.at('verb', at + 2) === undefined && !next?.facts.stop)
  return joined && (next.capital || (lower && next.text.length <= LONGEST_SYLLABLE))
    ? pastJoint(document, at + 2, taken)
    : at + 1
}
