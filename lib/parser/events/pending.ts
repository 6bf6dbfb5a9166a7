/** Meetings told so far with too few of those who took part, and what becomes of them. */
import type { Clause } from '../clauses'
import { tellCityAgain } from './announced'
import { howTold } from './assembling'
import { type MeetingEvent, type Participant, participantBy, partyOf } from './model'
import { newEvent } from './new-event'
import { unique } from './people/participants'
import { sideIn } from './people/sides'
import { placesInClause } from './places/places'
import type { Pending, Scene, State } from './scene'
import type { Trigger } from './triggers'

/** Ministers told by office alone at a meeting of another day may be others than those of today. */
export const untold = (one: Participant): Participant =>
  one.actor.list !== null && one.actor.kind === 'office'
    ? participantBy(one.actor, null, one.actor.party, 'office-alone', one.capacity, one.at)
    : one

/**
 * What is pending after a clause that tells a meeting with too few: that meeting, or the one that the sentence before told
 * with its day or city, where a bare noun goes on about it beside one who was there ("A hosts the meeting").
 */
export function pendingWith(
  scene: Scene,
  clause: Clause,
  trigger: Trigger,
  participants: Participant[],
  { pending }: State,
): Pending {
  const until = clause.sentence.index
  return pending && goesOnPending(scene, clause, trigger, pending)
    ? { clause: pending.clause, trigger: pending.trigger, participants, until }
    : { clause, trigger, participants, until }
}

function goesOnPending(
  { cast, document, dates }: Scene,
  clause: Clause,
  trigger: Trigger,
  { clause: told, trigger: before, participants, until }: Pending,
): boolean {
  if (told.sentence.headline || trigger.kind !== before.kind || participants.length > 0) return false
  if (clause.sentence.index !== until + 1 || placesInClause(cast, clause).length > 0) return false
  const dated = dates.some(({ from }) => from >= clause.from && from < clause.to)
  return !dated && !document.marks.hasPhrase('with', trigger.to, Math.min(clause.to, trigger.to + 2))
}

/** "The forum was opened by A", right after a forum told without anybody: he was there, and who else was is told next. */
export function opensPending(
  { document }: Scene,
  clause: Clause,
  participants: readonly Participant[],
  { pending }: State,
): boolean {
  const { verb, sentence } = clause
  if (document.vocabulary.declension === null || verb?.value.class !== 'open' || !pending) return false
  const bare = pending.participants.length === 0 && pending.clause.sentence.index === sentence.index - 1
  if (!bare || participants.length !== 1) return false
  pending.participants = [...participants]
  pending.until = sentence.index
  return true
}

/** Adds who a clause says took part in what is pending, which is a meeting then; false where it says no such thing. */
export function joinsPending(
  scene: Scene,
  clause: Clause,
  told: readonly Participant[],
  state: State,
): boolean {
  const { pending } = state
  const how = pending ? howTold(scene, clause, told, state) : null
  if (!pending || how === null) return false
  if (how === 'leader') pending.participants = unique([...pending.participants, ...told])
  else if (how === 'side') addSide(scene, clause, told, state, pending)
  else {
    if (how === 'sides') settleSides(scene, clause, told)
    const there = unique([...pending.participants, ...told.map(untold)])
    const event = assemble(scene, pending, there, state)
    event.background = true
    if (how === 'sides') event.sentences.add(clause.sentence.index)
  }
  return true
}

/** Adds whoever led one side; with those of another told the meeting is one. */
function addSide(
  scene: Scene,
  { sentence }: Clause,
  [side]: readonly Participant[],
  state: State,
  pending: Pending,
): void {
  if (!side) return
  const others = pending.participants.filter((one) => one.person || partyOf(one) !== partyOf(side))
  pending.participants = unique([...others, side])
  pending.until = sentence.index
  if (new Set(pending.participants.map(partyOf)).size < 2) return
  const event = assemble(scene, pending, pending.participants, state)
  event.sentences.add(sentence.index)
}

/** Each of those told in turn for their sides, and whom the registry does not hold, is of the country before him. */
function settleSides({ document }: Scene, clause: Clause, told: readonly Participant[]): void {
  told.forEach(({ person, at }, index) => {
    const from = told[index - 1]?.at.to ?? clause.from
    const side = sideIn(document, from, at.from)
    if (person?.slug === null && side !== null) person.party = side
  })
}

/** Makes the pending meeting one of those whom the text has told by now. */
function assemble(
  scene: Scene,
  { clause, trigger }: Pending,
  participants: Participant[],
  state: State,
): MeetingEvent {
  const event = newEvent(scene, clause, trigger, participants)
  tellCityAgain(scene, event, state)
  state.events.push(event)
  state.assembled = event
  state.pending = null
  return event
}
