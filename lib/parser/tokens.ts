/** Words, numbers and marks of the folded text: what every later pass counts in. */
import { isWordCharacter } from './gazetteer/trie'
import type { FoldedText } from './text/fold'

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
}

const TOKENS = /\n|\p{N}+|\p{L}+|[^\s]/gu
const SUFFIX = /'(\p{L}+)/uy
const CAPITAL = /^[\p{Lu}\p{Lt}]/u

/** The suffix written with an apostrophe at an offset, of those that the language has. */
function suffixAt(folded: string, at: number, suffixes: ReadonlySet<string>): string {
  if (suffixes.size === 0 || folded[at] !== "'") return ''
  SUFFIX.lastIndex = at
  const found = SUFFIX.exec(folded)?.[1] ?? ''
  return suffixes.has(found) ? found : ''
}

function kindOf(text: string): Token['kind'] {
  if (text === '\n') return 'line'
  if (/^\p{N}/u.test(text)) return 'number'
  return isWordCharacter(text[0]) ? 'word' : 'mark'
}

/** Splits a folded text into tokens; line ends are tokens too. `suffixes`: those an apostrophe joins to words. */
export function tokenize(text: FoldedText, suffixes: ReadonlySet<string>): Token[] {
  const { folded } = text
  const tokens: Token[] = []
  let end = 0
  for (const match of folded.matchAll(TOKENS)) {
    const start = match.index
    if (start < end) continue
    const word = match[0]
    const kind = kindOf(word)
    end = start + word.length
    const suffix = kind === 'mark' || kind === 'line' ? '' : suffixAt(folded, end, suffixes)
    if (suffix !== '') end += suffix.length + 1
    const capital = kind === 'word' && CAPITAL.test(text.original.slice(text.span(start, start + 1).start))
    tokens.push({ index: tokens.length, text: word, start, end, kind, suffix, capital })
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
