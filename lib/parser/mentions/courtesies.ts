/** Courtesies before names: where they end. */
import type { Document } from '../document'

/** Tokens of the longest row of courtesies. */
const LONGEST_ROW = 12

/** Past the dot that a courtesy is shortened with: "Mr. A". */
export const pastDot = ({ tokens, vocabulary }: Document, at: number): number => {
  const [before, dot] = [tokens[at - 1], tokens[at]]
  return vocabulary.cased && dot?.text === '.' && dot.start === before?.end ? at + 1 : at
}

/** Past one courtesy at a token, and the token itself where none begins there. "Mr. S" of "Mr. S.K. A" is no Mrs. */
export function pastCourtesy({ marks, tokens, vocabulary }: Document, at: number): number {
  const mark = marks.phrase('honorifics', at)
  if (mark?.prefix !== '') return at
  const initial = tokens[mark.to - 1]?.text.length === 1 && (tokens[at]?.text.length ?? 0) > 1
  const dotted = initial && tokens[mark.to - 2]?.text === '.' && tokens[mark.to]?.text === '.'
  return vocabulary.cased && dotted ? at + 1 : mark.to
}

/** Past the honorifics that begin at a token, however many stand in a row. */
export function courtesyEnd(document: Document, from: number): number {
  let end = from
  for (let next = pastCourtesy(document, end); next > end; next = pastCourtesy(document, end)) {
    if (next - from > LONGEST_ROW) break
    end = pastDot(document, next)
  }
  return end
}
