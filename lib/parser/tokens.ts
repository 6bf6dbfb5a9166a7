/** Words, numbers and marks of the folded text: what every later pass counts in. */
import { isBlankUnit, isCapitalUnit, isHighSurrogate, isLetterUnit, isNumberUnit } from './text/characters'
import type { FoldedText } from './text/fold'

/** What a word may be by itself, whatever stands around it: looked up once, since many passes ask of each word. */
export interface WordFacts {
  /** Part of no name, unless it is spelt as one. */
  stop: boolean
  /** A given name. */
  given: boolean
  /** A common noun or adjective, where the language lists them. */
  common: boolean
  /** Joins the parts of a name: bin, de. */
  byname: boolean
  /** An initial of more than one letter: Дж. */
  initials: boolean
}

/** Of a word that the vocabulary doesn't know. */
export const UNKNOWN_WORD: WordFacts = {
  stop: false,
  given: false,
  common: false,
  byname: false,
  initials: false,
}

export interface Token {
  index: number
  /** The word without what an apostrophe joins to it. */
  text: string
  /** Offsets in the folded text; a suffix is inside them. */
  start: number
  end: number
  kind: 'word' | 'number' | 'mark' | 'line'
  /** What an apostrophe joins to the word: Iran's, Lavrentyev'le; '' where nothing is. */
  suffix: string
  /** Written with a capital first letter; false in scripts that have none. */
  capital: boolean
  facts: WordFacts
}

/** What tokenizing asks of a vocabulary. */
export interface WordsKnown {
  /** What an apostrophe joins to words, without it. */
  suffixes: ReadonlySet<string>
  facts: ReadonlyMap<string, WordFacts>
}

const APOSTROPHE = 0x27
const LINE_END = 0x0a

/** The suffix written with an apostrophe at an offset, of those that the language has. */
function suffixAt(folded: string, at: number, suffixes: ReadonlySet<string>): string {
  if (suffixes.size === 0 || folded.charCodeAt(at) !== APOSTROPHE) return ''
  const found = folded.slice(at + 1, runEnd(folded, at + 1, isLetterUnit))
  return suffixes.has(found) ? found : ''
}

function runEnd(text: string, from: number, belongs: (unit: number) => boolean): number {
  let end = from
  while (end < text.length && belongs(text.charCodeAt(end))) end++
  return end
}

/** Where the token ends that begins at an offset with something to see: a run of letters or figures, else one character. */
function tokenEnd(folded: string, start: number): number {
  const unit = folded.charCodeAt(start)
  if (isLetterUnit(unit)) return runEnd(folded, start + 1, isLetterUnit)
  if (isNumberUnit(unit)) return runEnd(folded, start + 1, isNumberUnit)
  return isHighSurrogate(unit) && start + 1 < folded.length ? start + 2 : start + 1
}

function kindOf(unit: number): Token['kind'] {
  if (unit === LINE_END) return 'line'
  if (isNumberUnit(unit)) return 'number'
  return isLetterUnit(unit) ? 'word' : 'mark'
}

/** Splits a folded text into tokens; line ends are tokens too. */
export function tokenize(text: FoldedText, { suffixes, facts: known }: WordsKnown): Token[] {
  const { folded, original } = text
  const tokens: Token[] = []
  for (let start = 0; start < folded.length; ) {
    const unit = folded.charCodeAt(start)
    if (unit !== LINE_END && isBlankUnit(unit)) {
      start++
      continue
    }
    const kind = kindOf(unit)
    let end = tokenEnd(folded, start)
    const word = folded.slice(start, end)
    const suffix = kind === 'word' || kind === 'number' ? suffixAt(folded, end, suffixes) : ''
    if (suffix !== '') end += suffix.length + 1
    const capital = kind === 'word' && isCapitalUnit(original.charCodeAt(text.originalOffset(start)))
    const facts = known.get(word) ?? UNKNOWN_WORD
    tokens.push({ index: tokens.length, text: word, start, end, kind, suffix, capital, facts })
    start = end
  }
  return tokens
}

/** The token that begins at or after a folded offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
