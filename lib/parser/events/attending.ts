/** Who was at a meeting besides, told by a relative clause beside its noun. */
import type { Clause } from '../clauses'
import { participantsIn, unique } from './participants'
import type { Scene, State } from './scene'
import { findTriggers } from './triggers'

/** "in this meeting, at which X was present too": of the meeting told before, or of the one it stands beside. */
export function toldPresent(scene: Scene, clause: Clause, state: State): boolean {
  const { document, cast } = scene
  const { parent } = clause
  const noun = document.marks.within('meeting', Math.max(0, clause.from - 4), clause.from).at(-1)
  if (clause.verb?.value.class !== 'take-part' || clause.verb.value.negated || !parent || !noun) return false
  const trigger = findTriggers(document, parent, scene.occasions).find(
    (one) => one.from <= noun.from && noun.to <= one.to,
  )
  const joined = participantsIn(cast, clause)
  if (!trigger || joined.length === 0) return false
  const last = state.events.at(-1)
  if (!trigger.anaphor) state.joining.push({ parent, participants: joined })
  else if (last && state.target === 'event') last.participants = unique([...last.participants, ...joined])
  else return false
  return true
}
