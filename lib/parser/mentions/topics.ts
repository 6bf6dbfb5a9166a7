/** What sentences deal with. */
import { type Document, isMark } from '../document'
import type { Mark } from '../gazetteer/marks'
import { beginning } from '../in-order'

export type TopicMark = Mark<'topic'>

interface Stretch {
  from: number
  to: number
}

/** "the countries that guarantee the process", "as observers of the format": who they are, not what they spoke of. */
function describes({ marks }: Document, mark: Stretch): boolean {
  return (['guarantors', 'observers'] as const).some(
    (name) => marks.phrasesWithin(name, Math.max(0, mark.from - 4), mark.to).length > 0,
  )
}

/** What a lexicon calls words for any war, truce or peace: whose it is, the meeting tells. */
export const OF_A_CONFLICT = 'conflict'

/** What a lexicon calls words for the matter of the meeting told before: "on the same subject". */
export const SAME_MATTER = 'same-matter'

/** Topics that are Syria's alone: "the territorial integrity of Yemen" is of Yemen. */
export const OF_SYRIA: ReadonlySet<string> = new Set([
  'sovereignty',
  'political-process',
  'constitutional-committee',
])

/** Names of people's offices and of sessions hold words of topics without dealing with them. */
const inside = (stretches: readonly Stretch[], mark: Stretch, reach: number) =>
  beginning(stretches, mark.from - LONGEST_STRETCH, mark.to).some((one) => mark.from < one.to + reach)

/** Tokens of the longest office with its name, and of the longest mention of a session. */
const LONGEST_STRETCH = 120

/**
 * Topics told in a stretch (offices and sessions come in order): not in somebody's office ("envoy for Syria"), nor in a session's name
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
        !inside(sessions, mark, 1) &&
        !describes(document, mark),
    )
}
