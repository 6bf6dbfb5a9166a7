/** Whether two accounts tell of the same people meeting. */
import type { DraftMeeting } from '@/lib/parser/draft'
import { type Common, commonParticipants } from './identity'

export type PeopleReason = 'same-people' | 'same-people-and-more' | 'same-sides' | 'same-parties'

export interface PeopleCompared {
  reason: PeopleReason
  /** Each account's participants are all in the other. */
  whole: boolean
  /** One account tells of a side more. */
  moreSides: boolean
  /** Somebody named in one is taken for an unnamed one of the other. */
  guessed: boolean
  weight: number
}

type Told = Pick<DraftMeeting, 'kind' | 'participants' | 'occasion'>

const sidesOf = (participants: Told['participants']) => new Set(participants.map(({ party }) => party))

/** Of three sides or more, or of a kind that has as many even where an account names two. */
const manySided = ({ kind, participants }: Told) =>
  kind === 'round' || kind === 'ministerial' || sidesOf(participants).size > 2

const WEIGHTS: Record<PeopleReason, number> = {
  'same-people': 12,
  'same-people-and-more': 8,
  'same-sides': 4,
  'same-parties': 4,
}
const told = (reason: PeopleReason, more: Partial<PeopleCompared> = {}): PeopleCompared => ({
  reason,
  whole: false,
  moreSides: false,
  guessed: false,
  weight: WEIGHTS[reason],
  ...more,
})

/** Null where they are not the same, or too few are told to say so. */
export function comparePeople(a: Told, b: Told): PeopleCompared | null {
  const shared = commonParticipants(a.participants, b.participants)
  const { common, named, onlyInFirst, onlyInSecond } = shared
  if (common < 2) return null
  if (manySided(a) !== manySided(b)) return oneSideMore(a, b, shared)
  if (named === 0) return sameParties(a, b, shared)
  const guessed = shared.guessed > 0
  if (onlyInFirst.length === 0 && onlyInSecond.length === 0)
    return told('same-people', { whole: true, guessed })
  if (onlyInFirst.length === 0 || onlyInSecond.length === 0) return told('same-people-and-more', { guessed })
  return mostAreCommon(a, b, shared) ? told('same-sides', { guessed }) : null
}

/** Each account names somebody whom the other leaves out: still the same where every side has somebody whom both name. */
function mostAreCommon(a: Told, b: Told, { common, named, onlyInFirst, onlyInSecond }: Common): boolean {
  const left = (told: Told, only: readonly Told['participants'][number][]) =>
    sidesOf(told.participants.filter((one) => !only.includes(one)))
  const [sides, others] = [sidesOf(a.participants), sidesOf(b.participants)]
  if (left(a, onlyInFirst).size === sides.size && left(b, onlyInSecond).size === others.size)
    return named >= 2
  const fewest = Math.min(a.participants.length, b.participants.length)
  return manySided(a) && named >= 3 && common * 3 >= fewest * 2
}

/** Nobody is named in both: three parties or more of one series are told apart by little else. */
function sameParties(a: Told, b: Told, { common, onlyInFirst, onlyInSecond }: Common): PeopleCompared | null {
  const whole = onlyInFirst.length === 0 && onlyInSecond.length === 0
  const series = a.occasion !== null && a.occasion.series === b.occasion?.series
  return whole && series && common > 2 && a.kind === b.kind ? told('same-parties', { whole }) : null
}

/** Two of those who met apart from a meeting of many are not that meeting; a single side more may have been left out. */
function oneSideMore(
  a: Told,
  b: Told,
  { named, common, onlyInFirst, onlyInSecond }: Common,
): PeopleCompared | null {
  const leftOut = a.kind === b.kind && named === common && onlyInFirst.length + onlyInSecond.length === 1
  return leftOut ? told('same-people-and-more', { moreSides: true }) : null
}
