/** Words, numbers and marks of the folded text: what every later pass counts in. */
import { isWordCharacter } from './gazetteer/trie'

export interface Token {
  index: number
  text: string
  /** Offsets in the folded text. */
  start: number
  end: number
  kind: 'word' | 'number' | 'mark' | 'line'
}

const TOKENS = /\n|\p{N}+|\p{L}+|[^\s]/gu

/** Splits a folded text into tokens; line ends are tokens too. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = []
  for (const match of folded.matchAll(TOKENS)) {
    const text = match[0]
    const kind =
      text === '\n' ? 'line' : /^\p{N}/u.test(text) ? 'number' : isWordCharacter(text[0]) ? 'word' : 'mark'
    tokens.push({ index: tokens.length, text, start: match.index, end: match.index + text.length, kind })
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
