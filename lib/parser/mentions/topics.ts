/** What sentences deal with. */
import { type Document, isMark } from '../document'
import type { Mark } from '../gazetteer/marks'

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

/** Topics that are Syria's alone. */
const OF_SYRIA = new Set([
  'sovereignty',
  'political-process',
  'foreign-forces',
  'reconstruction',
  'constitutional-committee',
])

/** "the territorial integrity of Yemen" is none of Syria's: the sentence tells of another country in conflict, and not of Syria. */
function elsewhere(document: Document, mark: TopicMark): boolean {
  if (!OF_SYRIA.has(mark.value.topic)) return false
  const sentence = document.sentences[document.sentenceOf[mark.from] ?? -1]
  if (!sentence) return false
  const parties = document.marks.within('party', sentence.from, sentence.to).map((one) => one.value.slug)
  const others = document.marks
    .within('topic', sentence.from, sentence.to)
    .some((one) => CONFLICTS.has(one.value.topic))
  return others && !parties.includes('sy')
}

const CONFLICTS = new Set(['yemen', 'ukraine', 'afghanistan', 'gaza-palestine', 'lebanon', 'iraq'])

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
        !inside(sessions, mark, 1) &&
        !describes(document, mark) &&
        !elsewhere(document, mark),
    )
}
