/** What sentences deal with. */
import { type Document, isMark } from '../document'
import type { Mark } from '../gazetteer/marks'

export type TopicMark = Mark<'topic'>

interface Stretch {
  from: number
  to: number
}

/** Names of people's offices and of sessions hold words of topics without dealing with them. */
const inside = (stretches: readonly Stretch[], mark: Stretch, reach: number) =>
  stretches.some((one) => mark.from < one.to + reach && mark.to > one.from)

/**
 * Topics told in a stretch: not in somebody's office ("envoy for Syria"), nor in a session's name
 * ("the meeting on Syria in the Astana format"), nor as a tag.
 */
export function topicsWithin(
  document: Document,
  { from, to }: Stretch,
  offices: readonly Stretch[],
  sessions: readonly Stretch[],
): TopicMark[] {
  return document.marks
    .within('topic', from, to)
    .filter(
      (mark) =>
        !isMark(document.tokens[mark.from - 1], '#') &&
        !inside(offices, mark, 0) &&
        !inside(sessions, mark, 1),
    )
}
