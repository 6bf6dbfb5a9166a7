/** Days that chronicles put before what they tell: a sentence that holds a day and nothing else. */
import type { Clause } from '../../clauses'
import type { DateExpression } from '../../dates/model'
import type { Document, Sentence } from '../../document'
import type { Scene } from '../scene'

/** "Душанбе. 7 июня. "Азия-Плюс" -": a day after a city that stands as a sentence of its own is of the dateline. */
function endsDateline({ marks, sentences }: Document, { index, paragraph }: Sentence): boolean {
  const city = sentences[index - 1]
  const place = city?.paragraph === paragraph ? marks.at('place', city.from) : undefined
  return city !== undefined && place !== undefined && city.to - place.to <= 1
}

/** "• 1 октября. A и B провели встречу": a day that stands before a sentence as one of its own. */
export function dayHeading({ document, dates }: Scene, { sentence }: Clause): DateExpression | null {
  const before = document.sentences[sentence.index - 1]
  if (!before || before.paragraph !== sentence.paragraph || before.headline) return null
  if (endsDateline(document, before)) return null
  const told = dates.find(({ from, to }) => before.from <= from && to <= before.to)
  const alone =
    told &&
    document.tokens
      .slice(before.from, before.to)
      .every((token) => token.kind !== 'word' || document.dateTokens.has(token.index))
  return alone ? told.expression : null
}
