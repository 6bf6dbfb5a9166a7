/** Which meeting a new reading of a text tells where the reading before told it otherwise. */
import { linearSumAssignment } from 'linear-sum-assignment'
import type { DraftMeeting, EvidenceField } from '@/lib/parser/draft'
import { participantKey } from '@/lib/reconciling/identity'

/** How much it says that two drafts rest on the same words for a field. */
const WORDS_WEIGHT: Record<EvidenceField, number> = {
  participant: 4,
  date: 3,
  occasion: 3,
  place: 2,
  kind: 2,
  topic: 1,
  status: 1,
}
const PERSON_WEIGHT = 2
/** Decides between drafts that are equal in all else. */
const PLACE_WEIGHT = 0.5
/** Less than this is chance: a topic and a status in common. */
const LEAST_WEIGHT = 3

/**
 * Pairs the drafts of two readings of one text. The text is the same, so that two drafts which rest
 * on the same words are of one meeting, whatever became of their values.
 * @returns for each draft of `after` the index of the one in `before` that it is; null for a new one
 */
export function matchDrafts(
  before: readonly DraftMeeting[],
  after: readonly DraftMeeting[],
): (number | null)[] {
  if (before.length === 0 || after.length === 0) return after.map(() => null)
  const weights = after.map((one, place) =>
    before.map((other, otherPlace) => alike(one, other) + (place === otherPlace ? PLACE_WEIGHT : 0)),
  )
  const { rowAssignments } = linearSumAssignment(weights, { maximaze: true })
  return after.map((_, row) => {
    const column = rowAssignments[row] ?? -1
    return (weights[row]?.[column] ?? 0) >= LEAST_WEIGHT ? column : null
  })
}

function alike(one: DraftMeeting, other: DraftMeeting): number {
  const words = one.evidence.reduce((sum, { field, start, end }) => {
    const shared = other.evidence.some((each) => each.field === field && each.start < end && each.end > start)
    return shared ? sum + WORDS_WEIGHT[field] : sum
  }, 0)
  const keys = new Set(other.participants.map(participantKey))
  return words + PERSON_WEIGHT * one.participants.filter((person) => keys.has(participantKey(person))).length
}
