/** Courtesies before names: where they end. */
import type { Document } from '../document'

/** Tokens of the longest row of courtesies. */
const LONGEST_ROW = 12

/** Past the dot that a courtesy is shortened with: "Mr. A". */
export const pastDot = ({ tokens, vocabulary }: Document, at: number): number => {
  const [before, dot] = [tokens[at - 1], tokens[at]]
  return vocabulary.cased && dot?.text === '.' && dot.start === before?.end ? at + 1 : at
}

/** Past the honorifics that begin at a token, however many stand in a row. */
export function courtesyEnd(document: Document, from: number): number {
  let end = from
  for (let mark = document.marks.phrase('honorifics', end); mark && mark.prefix === ''; ) {
    if (mark.to - from > LONGEST_ROW) break
    end = pastDot(document, mark.to)
    mark = document.marks.phrase('honorifics', end)
  }
  return end
}
