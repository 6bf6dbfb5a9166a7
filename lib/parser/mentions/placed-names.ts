/**
 * Names of people told only by where they stand: a row of words that nothing knows, between words
 * that people are told beside. Only where the language lists its common words.
 */
import { type Document, isMark } from '../document'
import { officeBefore } from './bearers'
import { courtesyEnd } from './courtesies'
import { type Name, nameLike, wordsIn } from './name-words'

/** Words after which people are told. */
const BEFORE_PEOPLE = [
  'with',
  'and',
  'between',
  'by',
  'relative',
  'honorifics',
  'spokenOf',
  'headedBy',
  'heads',
] as const

/** Whether somebody may be told right after a word: not where it is a noun that the name would belong to. */
export function mayPrecede(document: Document, at: number): boolean {
  const { marks, tokens } = document
  const token = tokens[at]
  if (token === undefined || token.kind === 'line') return true
  if (token.kind === 'mark') return !isMark(token, '"', '#', '/')
  if (token.kind === 'number') return document.dateTokens.has(at)
  if (document.dateTokens.has(at) || marks.at('meeting', at)?.to === at + 1) return true
  if (marks.within('verb', Math.max(0, at - 3), at + 1).some((verb) => verb.to === at + 1)) return true
  const place = marks.at('place', at)
  if (place?.to === at + 1) return marks.phrase('locatives', at - 1) !== undefined
  if (BEFORE_PEOPLE.some((name) => [0, 1].some((step) => marks.phrase(name, at - step)?.to === at + 1)))
    return true
  return (token.facts.stop && !token.facts.common) || officeBefore(document, at + 1)
}

/** How many words a row of them counts for: bynames belong to the word after them. */
const sizeOf = (document: Document, from: number, to: number) =>
  document.tokens.slice(from, to).filter((token) => !token.facts.byname).length

/** Whether an unknown word may be part of a name that nothing but its place tells. */
function unknown(document: Document, at: number, taken: (index: number) => boolean): boolean {
  const { marks } = document
  return (
    !taken(at) &&
    !document.dateTokens.has(at) &&
    marks.at('topic', at)?.to !== at + 1 &&
    marks.at('series', at) === undefined &&
    nameLike(document, at)
  )
}

/** Rows of unknown words where people are told; a single one only after a courtesy. */
export function placed(document: Document, taken: (index: number) => boolean): Name[] {
  const found: Name[] = []
  if (document.vocabulary.common.size === 0) return found
  for (const sentence of document.sentences)
    for (let from = sentence.from; from < sentence.to; from++) {
      if (!unknown(document, from, taken)) continue
      let to = from + 1
      while (to < sentence.to && unknown(document, to, taken)) to++
      const size = sizeOf(document, from, to)
      const courteous = document.marks.phraseBefore('honorifics', from)
      const named = (size >= 2 && size <= 3 && mayPrecede(document, from - 1)) || (size === 1 && courteous)
      if (named && courtesyEnd(document, from) === from)
        found.push({
          from,
          to,
          slugs: [],
          words: wordsIn(document, from, to),
          surname: size === 1,
          ambiguous: false,
          near: false,
        })
      from = to
    }
  return found
}
