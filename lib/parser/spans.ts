/** Words of a text as filed, told by where they stand in the folded text or among the tokens. */
import type { Document } from './document'
import type { Span } from './draft'
import type { Stretch } from './events/model'
import type { TextRange } from './text/fold'

/** The words of a folded range. */
export function spanOf({ text }: Document, { start, end }: TextRange): Span {
  const inText = text.codePointSpan(start, end)
  return { start: inText.start, end: inText.end, quote: text.quote(start, end) }
}

/** The words of a stretch of tokens. */
export function stretchSpan(document: Document, { from, to }: Stretch): Span {
  const first = document.tokens[from]
  const last = document.tokens[Math.max(from, to - 1)]
  return spanOf(document, { start: first?.start ?? 0, end: last?.end ?? 1 })
}
