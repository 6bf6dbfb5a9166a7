/** Whom a clause means by what the meeting just told has told of him: "his Syrian counterpart", "this delegation". */
import type { Clause } from '../../clauses'
import { type MeetingEvent, type Participant, participantBy, partyOf } from '../model'
import type { Scene, State } from '../scene'

/** "his Syrian counterpart", whom nothing else names: the only one of that country at the meeting just told. */
export function ofMeetingBefore(
  one: Participant,
  last: MeetingEvent | undefined,
  told: readonly Participant[],
): Participant {
  if (one.person || one.actor.kind !== 'counterpart') return one
  const own = last?.participants.filter((other) => other.person && partyOf(other) === one.party) ?? []
  const [only] = own
  const known = told.some((other) => other.person && other.person === only?.person)
  return only && own.length === 1 && !known
    ? participantBy(one.actor, only.person, one.party, one.rule, one.capacity, one.at)
    : one
}

/** "This delegation", that begins a clause: whom the meeting just told knows as of one, a delegation's head first. */
export function thisDelegation(
  { document }: Scene,
  { from }: Clause,
  { events }: State,
): Participant | undefined {
  const { marks, vocabulary } = document
  if (vocabulary.lexicon.order !== 'verb-last' || !marks.phrase('demonstratives', from)) return undefined
  const noun = marks.phrase('delegation', from + 1)
  if (!noun || marks.at('party', noun.to)) return undefined
  return events.at(-1)?.participants.find((one) => one.person && one.actor.kind === 'delegation')
}
