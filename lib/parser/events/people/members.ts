/** Clauses that say who else took part in a meeting told before. */
import type { Clause } from '../../clauses'
import { participantBy, partyOf } from '../model'
import { joinsPending } from '../pending'
import type { Scene, State } from '../scene'
import { sessionToldIn } from '../sessions/session-told'
import { participantsIn, unique } from './participants'

/** "… headed the delegation, which included …", "it brought together the ministers of …": who else took part. */
export function includes(scene: Scene, clause: Clause, state: State): boolean {
  const { document, cast } = scene
  const verb = clause.verb?.value.class
  const told = participantsIn(cast, clause)
  const last = state.events.at(-1)
  if (joinsPending(scene, clause, told, state)) return true
  const delegation = document.marks.hasPhrase('delegation', clause.from, clause.to)
  const members =
    verb === 'include' ||
    ((verb === 'lead' || verb === 'take-part') && delegation && !sessionToldIn(scene, clause))
  if (!members || !last || state.target === 'session') return false
  if (last.clause.sentence.index < clause.sentence.index - 2) return false
  const host =
    last.participants.find((one) => one.person === null && one.actor.kind === 'delegation') ??
    last.participants.find((one) => one.rule === 'member-of-delegation') ??
    // "A delegation led by A was received; the delegation included B": by its head it was told.
    (verb === 'include' ? last.participants.find((one) => one.actor.kind === 'delegation') : undefined)
  const people = told.filter((one) => one.person)
  if (!host || people.length === 0) return false
  const joined = people.map((one) => {
    if (one.person && partyOf(one) === null) one.person.party = host.party
    const { actor, person, at } = one
    const capacity = verb === 'lead' ? 'head' : one.capacity
    return participantBy(actor, person, partyOf(one) ?? host.party, 'member-of-delegation', capacity, at)
  })
  last.participants = unique([
    ...joined,
    ...last.participants.filter((one) => one !== host || host.person !== null),
  ])
  last.sentences.add(clause.sentence.index)
  return true
}
