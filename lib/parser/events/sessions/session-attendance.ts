/** Who attended a session, told in a clause of its own after it. */
import { headsLast } from '../../cases'
import { type Clause, inClause } from '../../clauses'
import type { OccasionMention } from '../../mentions/occasions'
import type { SessionEvent } from '../model'
import { participantsIn, unique } from '../people/participants'
import type { Scene } from '../scene'
import { membersTold } from './session-members'

/** "A and B will attend the summit", told of one told before. */
export function attend(
  scene: Scene,
  sessions: readonly SessionEvent[],
  mention: OccasionMention,
  clause: Clause,
) {
  const { verb } = clause
  const session = sessions.findLast((one) => one.occasion?.series === mention.series)
  if (!headsLast(scene.document) || !session || verb?.value.class !== 'take-part' || verb.value.negated)
    return
  session.participants = unique([...session.participants, ...membersTold(scene, mention, clause)])
  if (verb.value.tense === 'future') session.status = 'planned'
}

/** Who took part, told right after a session in a clause that names no other: "…; A and B attended". */
export function attendAfter(scene: Scene, sessions: readonly SessionEvent[]): void {
  const { document, cast } = scene
  if (!headsLast(document)) return
  for (const clause of scene.clauses) {
    const { verb } = clause
    if (verb?.value.class !== 'take-part' || verb.value.negated) continue
    const other = document.marks
      .within('meeting', clause.from, clause.to)
      .some(({ from }) => document.marks.at('session', from)?.value.kind !== 'summit')
    if (other) continue
    if (scene.occasions.some((one) => inClause(clause, one.from))) continue
    const index = clause.sentence.index
    const session = sessions.findLast(
      (one) => one.clause.to <= clause.from && index - one.clause.sentence.index <= 1,
    )
    const told = participantsIn(cast, clause)
    if (session && told.length > 1) session.participants = unique([...session.participants, ...told])
  }
}
