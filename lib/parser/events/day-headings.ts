/** Days that chronicles put before what they tell: a sentence that holds a day and nothing else. */
import type { Clause } from '../clauses'
import type { DateExpression } from '../dates/model'
import type { Scene } from './scene'

/** "• 1 октября. A и B провели встречу": a day that stands before a sentence as one of its own. */
export function dayHeading({ document, dates }: Scene, { sentence }: Clause): DateExpression | null {
  const before = document.sentences[sentence.index - 1]
  if (!before || before.paragraph !== sentence.paragraph || before.headline) return null
  const told = dates.find(({ from, to }) => before.from <= from && to <= before.to)
  const alone =
    told &&
    document.tokens
      .slice(before.from, before.to)
      .every((token) => token.kind !== 'word' || document.dateTokens.has(token.index))
  return alone ? told.expression : null
}
