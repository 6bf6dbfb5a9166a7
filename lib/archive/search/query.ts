/** A query as typed, taken apart: words, exact phrases, and what is not wanted. */
import { type Word, wordsIn } from './words'

/** What of a query counts, so that no query costs more than another. */
export const QUERY_LENGTH = 200
const MOST_WORDS = 12

/** `exact`: what stood in quotation marks, letter for letter but for capitals. */
export type Clause =
  | { kind: 'words'; text: string; words: Word[]; excluded: boolean }
  | { kind: 'exact'; text: string; words: Word[]; excluded: boolean }

/** Quotation marks of all five languages, each with what closes it. */
const QUOTED = /(^|[\s(])([-−–]?)(?:"([^"]+)"|“([^“”„]+)[”“]|„([^“”„]+)[”“]|«([^«»]+)»)/gu
const EXCLUDED = /(?:^|\s)[-−–](?=[\p{L}\p{N}])(\S+)/gu

/**
 * @param typed its first 200 characters and twelve words count; signs without a meaning are parted at
 */
export function parseQuery(typed: string): Clause[] {
  const exact: Clause[] = []
  const without: Clause[] = []
  let rest = typed.slice(0, QUERY_LENGTH).replaceAll('\u0000', ' ')
  rest = rest.replace(QUOTED, (_, before: string, sign: string, ...texts: (string | undefined)[]) => {
    const text =
      texts
        .slice(0, 4)
        .find((each) => typeof each === 'string')
        ?.trim() ?? ''
    const words = wordsIn(text)
    if (words.length > 0) exact.push({ kind: 'exact', text, words, excluded: sign !== '' })
    return `${before} | `
  })
  rest = rest.replace(EXCLUDED, (_, word: string) => {
    const words = wordsIn(word)
    if (words.length > 0) without.push({ kind: 'words', text: word, words, excluded: true })
    return ' | '
  })
  // Words on either side of what was taken out are no one name.
  const plain = rest
    .split('|')
    .map((stretch): Clause => ({ kind: 'words', text: stretch, words: wordsIn(stretch), excluded: false }))
    .filter(({ words }) => words.length > 0)
  return bounded([...plain, ...exact, ...without])
}

function bounded(clauses: readonly Clause[]): Clause[] {
  let left = MOST_WORDS
  return clauses.flatMap((clause) => {
    const words = clause.words.slice(0, left)
    left -= words.length
    return words.length === 0 ? [] : [{ ...clause, words }]
  })
}
