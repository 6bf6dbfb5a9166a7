/** Words with capitals that are no names. */
import type { Document } from '../document'

/** A few letters that are all capitals. */
const CAPITALS = /^\p{Lu}{2,5}$/u

function inCapitals({ tokens, text }: Document, at: number): boolean {
  const token = tokens[at]
  return token?.capital === true && CAPITALS.test(text.quote(token.start, token.end).slice(0, 5))
}

/** A body's letters: ЦК, ВС; not a name in a line that is written in capitals. */
export function isAcronym(document: Document, index: number): boolean {
  const size = document.tokens[index]?.text.length ?? 0
  return (
    document.vocabulary.declension !== null &&
    size <= 5 &&
    inCapitals(document, index) &&
    !inCapitals(document, index - 1) &&
    !inCapitals(document, index + 1)
  )
}

/** A capital tells nothing of a word that the same text also writes without one. */
export const isCommonWord = (document: Document, index: number) =>
  document.lowerCased.has(document.tokens[index]?.text ?? '')
