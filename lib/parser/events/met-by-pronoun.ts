/** Whom a pronoun means that a clause tells as met: "the prime minister received him", "met with him". */
import type { Clause } from '../clauses'
import { inClause } from '../clauses'
import { type MeetingEvent, type Participant, partyOf } from './model'
import { toParticipants } from './participants'
import type { Scene, State } from './scene'
import type { Trigger } from './triggers'

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
  last !== undefined && Math.max(...last.sentences) >= sentence.index - 2

/** Whom a pronoun means, of those told before: whoever the most speaks for; null where nobody was told. */
export function metByPronoun(
  scene: Scene,
  clause: Clause,
  [own]: readonly Participant[],
  state: State,
): Participant | null {
  const { document } = scene
  const [pronoun] = document.marks.phrasesWithin('partnerPronouns', clause.from, clause.to)
  if (!pronoun || !inClause(clause, pronoun.from) || !own) return null
  const last = state.events.at(-1)
  const ofLast = isNear(last, clause) ? last.participants : []
  const has = (all: readonly Participant[], one: Participant) =>
    all.some((other) => other.person === one.person)
  const others = [
    ...ofLast,
    ...toldBefore(scene, clause, pronoun.from).filter((one) => !has(ofLast, one) && isApart(one, own)),
  ].filter((one) => one.person && one.person !== own.person)
  const score = (one: Participant): number => {
    const meetings = state.events.filter(({ participants }) => has(participants, one)).length
    const sentence = document.sentenceOf[one.at.from] ?? 0
    return (
      (partyOf(one) !== null && partyOf(one) === partyOf(own) ? 0 : OTHER_SIDE) +
      (has(ofLast, one) ? OF_LAST : 0) +
      EACH_MEETING * meetings +
      (has(state.subject, one) ? SPOKEN_OF : 0) -
      EACH_SENTENCE * (clause.sentence.index - sentence)
    )
  }
  const [met] = others.sort((a, b) => score(b) - score(a))
  return met ? { ...met, at: { from: pronoun.from, to: pronoun.to }, rule: 'pronoun' } : null
}

/** "(he) flew to Washington at B's invitation and will meet with him": of two whom the clause doesn't name, who have not met yet. */
export function doerAndWhom(
  scene: Scene,
  clause: Clause,
  { predicate, loose }: Trigger,
  state: State,
): Participant[] {
  const [doer, other] = state.subject
  const last = state.events.at(-1)
  if (!predicate || loose || clause.parent || !doer || other) return []
  const whom = metByPronoun(scene, clause, [doer], state)
  if (!whom || last?.clause.sentence === clause.sentence) return []
  const met = last?.participants.some(({ person }) => person === whom.person)
  return met ? [] : [doer, whom]
}

/** Of two sides that are both known. */
const isApart = (one: Participant, own: Participant): boolean =>
  partyOf(one) !== null && partyOf(own) !== null && partyOf(one) !== partyOf(own)
