/** Which words can be part of a name. */
import type { Document } from '../document'

export interface Name {
  /** Token indices. */
  from: number
  to: number
  /** Registered officials who bear it; empty for a stranger. */
  slugs: string[]
  /** The folded words. */
  words: string[]
  surname: boolean
  /** A spelling that is also a common word or that others share. */
  ambiguous: boolean
  /** Known only by likeness to the registry's spelling: another party told for him says that he is somebody else. */
  near?: boolean
}

export const BYNAMES = new Set([
  'بن',
  'ابن',
  'ابو',
  'ال',
  'دی',
  'فان',
  'فون',
  'عبد',
  'بو',
  'بنت',
  'ابی',
  'ولد',
  'بوحبیب',
])

/** Words that join a name to a father's or a house's. */
export const PATRONYMICS = new Set(['بن', 'ابن', 'بنت', 'ال'])

export function wordsIn(document: Document, from: number, to: number): string[] {
  return document.tokens
    .slice(from, to)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text)
}

const SERVANT = 'عبد'

/** A common word that is part of no name, unless it is written with the letters of one. */
export function endsNames({ tokens, vocabulary, text }: Document, index: number): boolean {
  const token = tokens[index]
  if (!token || !vocabulary.stop.has(token.text)) return false
  return (
    vocabulary.spelledNames.size === 0 || !vocabulary.spelledNames.has(text.quote(token.start, token.end))
  )
}

/** Written with the article, and not with a first letter that only folding makes one: الجديد, but not ألبرت. */
export function isArticled({ tokens, text }: Document, index: number): boolean {
  const token = tokens[index]
  const articled = token?.kind === 'word' ? ARTICLED.exec(token.text) : null
  if (!token || !articled) return false
  const alef = token.start + articled[0].length - 2
  return articled[0].endsWith('لل') || /^[اٱ]/u.test(text.quote(alef, alef + 1))
}

const ARTICLED = /^(?:[وفبک]?ال|و?لل)/

/** A word that may be part of a stranger's name: none of the vocabulary's. */
export function nameLike(document: Document, index: number): boolean {
  const { tokens, marks, vocabulary } = document
  const token = tokens[index]
  if (token?.kind !== 'word' || token.text.length < 2 || !vocabulary.script.test(token.text)) return false
  if (BYNAMES.has(token.text)) return true
  // What "servant of" serves belongs to the name, whatever else it is: عبد الأمير.
  if (tokens[index - 1]?.text === SERVANT && token.text.startsWith('ال')) return true
  if (endsNames(document, index)) return false
  if (marks.at('verb', index) || marks.at('party', index) || marks.at('place', index)) return false
  if (marks.at('meeting', index) || marks.at('session', index) || marks.at('ordinal', index)) return false
  if (marks.at('official', index)?.prefix === '') return false
  const office = marks.at('office', index)
  if (office && office.prefix !== '') return false
  if (vocabulary.givenNames.has(token.text)) return true
  if (vocabulary.common.has(token.text)) return false
  return !office && !marks.at('field', index) && !isPhrase(document, index)
}

/** Function words and other phrases, whatever part they play. */
const NOT_IN_NAMES = [
  'and',
  'with',
  'between',
  'by',
  'about',
  'relative',
  'affairs',
  'officeLinks',
  'counterpart',
  'counterparts',
  'pronouns',
  'demonstratives',
  'delegation',
  'delegations',
  'headedBy',
  'margins',
  'guarantors',
  'observers',
  'officeParts',
  'honorifics',
  'plans',
  'cancelled',
  'spokenOf',
  'capital',
  'ministryOf',
  'bothSides',
  'negations',
  'each',
  'next',
  'previous',
  'pressConference',
] as const

function isPhrase(document: Document, index: number): boolean {
  return NOT_IN_NAMES.some((name) => {
    const mark = document.marks.phrase(name, index)
    return mark !== undefined && (mark.prefix === '' || document.vocabulary.and.has(mark.prefix))
  })
}

/** A conjunction written on to a word begins somebody else: before a given name, or after a name in full. */
function joinsAnother({ tokens, vocabulary, marks }: Document, at: number, words: number): boolean {
  const word = tokens[at]?.text ?? ''
  const [letter = ''] = word
  if (word.length < 4 || !vocabulary.and.has(letter) || !vocabulary.attached.includes(letter)) return false
  if (BYNAMES.has(word) || vocabulary.givenNames.has(word)) return false
  if (
    vocabulary.givenNames.has(word.slice(1)) ||
    vocabulary.and.has(marks.phrase('honorifics', at)?.prefix ?? '')
  )
    return true
  return words > 1
}

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
    nameLike(document, to) &&
    !taken(to) &&
    !(to > from && joinsAnother(document, to, words))
  ) {
    // What follows a byname is one name with it, however many there are.
    if (!BYNAMES.has(document.tokens[to]?.text ?? '')) words++
    to++
    // What an apostrophe joins is joined to the last word of a name.
    if (document.tokens[to - 1]?.suffix) break
    if (words === most && PATRONYMICS.has(document.tokens[to]?.text ?? '')) words--
  }
  // A byname never ends a name: its second half was no name.
  while (to > from && BYNAMES.has(document.tokens[to - 1]?.text ?? '')) to--
  return to
}

/** Past the honorifics that begin at a token, however many stand in a row. */
export function courtesyEnd(document: Document, from: number): number {
  let end = from
  for (let mark = document.marks.phrase('honorifics', end); mark && mark.prefix === ''; ) {
    end = mark.to
    mark = document.marks.phrase('honorifics', end)
  }
  return end
}

export const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index)

export const plain = (word: string) => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word)
