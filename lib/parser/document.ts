/** A dispatch made ready for reading: tokens, marks and sentences; every pass reads it, none changes it. */
import { foundOnce } from './found-once'
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
  /** A headline with capitals throughout: they tell no names there. */
  titleCase: boolean
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
  /** Words that the text writes without a capital somewhere; empty in scripts that have none. */
  lowerCased: ReadonlySet<string>
  /** For words with a capital the key that all forms of one name share; others are their own. */
  nameKeys: ReadonlyMap<string, string>
}

/** What a function finds in a document, found once for each. */
export const perDocument = <T>(find: (document: Document) => T) => foundOnce(find)

const wordsOfText = perDocument(({ tokens }) => new Set(tokens.map(({ text }) => text)))

/**
 * The original words of a name or a title, without quotation marks around them and without an "and"
 * written on to the first word (ووزير, وبيدرسون).
 */
export function wordsOf(document: Document, from: number, to: number): string {
  const first = document.tokens[from]
  const last = document.tokens[to - 1]
  return first && last
    ? document.text.quote(first.start + joinedAnd(document, from), last.start + last.text.length)
    : ''
}

/** Whether what is written on to a word is "and", or begins with it. */
export const carriesAnd = ({ vocabulary }: Document, prefix: string | undefined): boolean =>
  vocabulary.and.has(prefix?.[0] ?? '')

/** Letters of an "and" written on to a token that the vocabulary knows, or the text itself without it. */
function joinedAnd(document: Document, at: number): 0 | 1 {
  const { marks, tokens, vocabulary } = document
  const word = tokens[at]?.text ?? ''
  if (word.length < 4 || !vocabulary.and.has(word[0] ?? '') || !vocabulary.attached.includes(word[0] ?? ''))
    return 0
  const known = marks.at('office', at) ?? marks.at('official', at) ?? marks.phrase('givenNames', at)
  if (known) return carriesAnd(document, known.prefix) ? 1 : 0
  return wordsOfText(document).has(word.slice(1)) ? 1 : 0
}

export const isMark = (token: Token | undefined, ...texts: string[]) =>
  token !== undefined && token.kind === 'mark' && texts.includes(token.text)
