/** A dispatch made ready for reading: tokens, marks and sentences; every pass reads it, none changes it. */
import type { Marks } from './gazetteer/marks'
import type { Vocabulary } from './gazetteer/vocabulary'
import type { FoldedText } from './text/fold'
import type { Token } from './tokens'

export interface Sentence {
  index: number
  /** Token indices. */
  from: number
  to: number
  /** Number of its paragraph (or line). */
  paragraph: number
  headline: boolean
}

export interface Document {
  text: FoldedText
  tokens: Token[]
  marks: Marks
  vocabulary: Vocabulary
  sentences: Sentence[]
  /** For each token the sentence it stands in; -1 for page furniture. */
  sentenceOf: Int32Array
  /** The party that "our country" and a minister without a country belong to. */
  home: string | null
  /** Tokens that date expressions hold. */
  dateTokens: Set<number>
}

/** The original words of a stretch of tokens, without quotation marks around them. */
export function wordsOf(document: Document, from: number, to: number): string {
  const first = document.tokens[from]
  const last = document.tokens[to - 1]
  return first && last ? document.text.quote(first.start, last.end) : ''
}

export const isMark = (token: Token | undefined, ...texts: string[]) =>
  token !== undefined && token.kind === 'mark' && texts.includes(token.text)
