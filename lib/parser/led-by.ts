/** The small words right before somebody, articles and courtesies apart: "with the Honourable A". */
import { phraseEnding } from './cases'
import type { Document } from './document'
import type { Mark } from './gazetteer/marks'

/** The words of a list that lead whoever begins at a token. */
export function leadTo(
  document: Document,
  from: number,
  name: 'with' | 'by' | 'between',
): Mark<'phrase'> | undefined {
  const { marks } = document
  let to = from
  while (marks.phrase('honorifics', to - 1) ?? marks.phrase('articles', to - 1)) to--
  return phraseEnding(document, name, to)
}

export const isLedBy = (document: Document, from: number, ...names: Parameters<typeof leadTo>[2][]) =>
  names.some((name) => leadTo(document, from, name) !== undefined)
