/** Whether a clause speaks of a session. */
import { type Clause, inClause } from '../../clauses'
import { beginning } from '../../in-order'
import type { OccasionMention } from '../../mentions/occasions'
import type { Scene, State } from '../scene'

/** A session told here as such: what follows is of it, until another meeting is told. */
export function sessionToldIn(
  scene: Scene,
  clause: Clause,
  target: State['target'] = 'session',
): OccasionMention | null {
  const inside = beginning(scene.occasions, clause.from, clause.to).filter(
    (one) => inClause(clause, one.from) && !one.margins,
  )
  const edge = clause.verb !== null && ['begin', 'end', 'continue'].includes(clause.verb.value.class)
  return (
    inside.find(
      (one) =>
        one.number !== null ||
        one.kind !== 'round' ||
        (one.relation !== null && (one.relation !== 'same' || edge || target === 'session')),
    ) ?? null
  )
}
