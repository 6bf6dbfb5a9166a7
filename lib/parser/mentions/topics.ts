/** What sentences deal with. */
import { type Document, isMark, perDocument } from '../document'
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
  return ofAnotherConflict(document).has(sentence.index)
}

/** The sentences that tell of another country in conflict, and not of Syria. */
const ofAnotherConflict = perDocument(({ marks, sentences }) => {
  const found = sentences.filter(
    ({ from, to }) =>
      marks.within('topic', from, to).some((one) => CONFLICTS.has(one.value.topic)) &&
      !marks.within('party', from, to).some((one) => one.value.slug === 'sy'),
  )
  return new Set(found.map(({ index }) => index))
})

const CONFLICTS = new Set(['yemen', 'ukraine', 'afghanistan', 'gaza-palestine', 'lebanon', 'iraq'])

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
        !describes(document, mark) &&
        !elsewhere(document, mark),
    )
}
