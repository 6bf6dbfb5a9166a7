/** Whom a pronoun means that a clause tells as met: "the prime minister received him", "met with him". */
import { type Clause, inClause } from '../../clauses'
import { dateIn } from '../days/day-told'
import { lastToldIn, type MeetingEvent, meantAgain, type Participant, participantBy, partyOf } from '../model'
import type { Scene, State } from '../scene'
import type { Trigger } from '../triggers'
import { toParticipants } from './participants'

/** Sentences back to where he was told. */
const TOLD_WITHIN = 3

/** What speaks for somebody: to be of another side than whom he met, of the meeting told last, told just before. */
const OTHER_SIDE = 2
const OF_LAST = 1.5
const EACH_MEETING = 0.5
const SPOKEN_OF = 0.25
const EACH_SENTENCE = 0.4

/** Those told by name or office in the sentences before a token, the nearest telling of each last. */
function toldBefore({ cast }: Scene, { sentence }: Clause, before: number): Participant[] {
  const told = new Map<Participant['person'], Participant>()
  for (let index = sentence.index - TOLD_WITHIN; index <= sentence.index; index++)
    for (const actor of cast.bySentence.get(index) ?? []) {
      if (actor.from >= before || actor.owner || (actor.kind !== 'named' && actor.kind !== 'office')) continue
      for (const one of toParticipants(cast, actor, [])) if (one.person) told.set(one.person, one)
    }
  return [...told.values()]
}

/** Whether the meeting told last is near enough to go on about its people. */
const isNear = (last: MeetingEvent | undefined, { sentence }: Clause): last is MeetingEvent =>
  last !== undefined && lastToldIn(last) >= sentence.index - 2

/** Whom of those told before a token a meeting with somebody leaves untold: whoever the most speaks for; null where nobody was told. */
function likeliest(
  scene: Scene,
  clause: Clause,
  own: Participant,
  before: number,
  state: State,
): Participant | null {
  const last = state.events.at(-1)
  const ofLast = isNear(last, clause) ? last.participants : []
  const has = (all: readonly Participant[], one: Participant) =>
    all.some((other) => other.person === one.person)
  const others = [
    ...ofLast,
    ...toldBefore(scene, clause, before).filter((one) => !has(ofLast, one) && isApart(one, own)),
  ].filter((one) => one.person && one.person !== own.person)
  const score = (one: Participant): number => {
    const meetings = state.events.filter(({ participants }) => has(participants, one)).length
    const sentence = scene.document.sentenceOf[one.at.from] ?? 0
    return (
      (partyOf(one) !== null && partyOf(one) === partyOf(own) ? 0 : OTHER_SIDE) +
      (has(ofLast, one) ? OF_LAST : 0) +
      EACH_MEETING * meetings +
      (has(state.subject, one) ? SPOKEN_OF : 0) -
      EACH_SENTENCE * (clause.sentence.index - sentence)
    )
  }
  const [met] = others.sort((a, b) => score(b) - score(a))
  return met ?? null
}

/** Whom a pronoun means, of those told before. */
export function metByPronoun(
  scene: Scene,
  clause: Clause,
  [own]: readonly Participant[],
  state: State,
): Participant | null {
  const [pronoun] = scene.document.marks.phrasesWithin('partnerPronouns', clause.from, clause.to)
  if (!pronoun || !inClause(clause, pronoun.from) || !own) return null
  const met = likeliest(scene, clause, own, pronoun.from, state)
  return met ? meantAgain(met, { from: pronoun.from, to: pronoun.to }, 'pronoun') : null
}

/**
 * "A received B. The diplomat was also received by the minister C": whom the text speaks of, unless he is of one side
 * with whom he would have met, and somebody of another was just told.
 */
export function leftOut(
  scene: Scene,
  clause: Clause,
  [own, more]: readonly Participant[],
  state: State,
): Participant[] {
  const [subject, ...others] = state.subject
  if (!own || more || !subject || others.length > 0) return state.subject
  if (partyOf(subject) === null || partyOf(subject) !== partyOf(own)) return state.subject
  const met = likeliest(scene, clause, own, own.at.from, state)
  return met && isApart(met, own) ? [meantAgain(met, met.at, 'pronoun')] : state.subject
}

/**
 * "A received B. The diplomat met the minister C": whoever is told by a word for anybody is of another side than the
 * one named beside it, where somebody of one was just told.
 */
export function ofAnotherSide(
  scene: Scene,
  clause: Clause,
  own: readonly Participant[],
  state: State,
): Participant[] {
  const { marks } = scene.document
  const rank = own.find(
    ({ rule, actor }) =>
      rule === 'office-of-named-person' &&
      actor.party === null &&
      marks.hasPhrase('epithets', actor.from, actor.to),
  )
  const named = own.find((one) => one !== rank && one.actor.kind === 'named')
  if (own.length !== 2 || !rank || !named || partyOf(rank) === null || partyOf(rank) !== partyOf(named))
    return [...own]
  const met = likeliest(scene, clause, named, Math.min(rank.at.from, named.at.from), state)
  return met && isApart(met, named)
    ? own.map((one) =>
        one === rank
          ? participantBy(rank.actor, met.person, met.party, 'pronoun', met.capacity, rank.at)
          : one,
      )
    : [...own]
}

/** "(he) flew to Washington at B's invitation and will meet with him": of two whom the clause doesn't name, who have not met yet, or on another day. */
export function doerAndWhom(
  scene: Scene,
  clause: Clause,
  { predicate, loose }: Trigger,
  state: State,
): Participant[] {
  const [doer, other] = state.subject
  const last = state.events.at(-1)
  const ownDay = dateIn(scene, clause) !== null
  if (!predicate || (loose && !ownDay) || clause.parent || !doer || other) return []
  const whom = metByPronoun(scene, clause, [doer], state)
  if (!whom || last?.clause.sentence === clause.sentence) return []
  const met = last?.participants.some(({ person }) => person === whom.person)
  return met && !ownDay ? [] : [doer, whom]
}

/** Of two sides that are both known. */
const isApart = (one: Participant, own: Participant): boolean =>
  partyOf(one) !== null && partyOf(own) !== null && partyOf(one) !== partyOf(own)
