/** Who was at a meeting told beside that of the clause around it: "after his talks with A, B met C". */
import { headsLast } from '../../cases'
import type { Clause } from '../../clauses'
import { isLedBy } from '../../led-by'
import type { Participant } from '../model'
import type { Scene, State } from '../scene'
import { leftOut } from './met-by-pronoun'
import { participantsIn, unique } from './participants'
import { caseOfActor } from './parts-by-case'

/** Whom the clause around is told of: its subject, where it names one. */
function doerOf({ document, cast }: Scene, around: Clause): Participant | undefined {
  const { order } = document.vocabulary.lexicon
  const told = participantsIn(cast, around)
  const { verb } = around
  if (headsLast(document)) return told.find(({ actor }) => caseOfActor(document, actor) === null)
  const free = told.filter((one) => !isLedBy(document, one.at.from, 'with', 'by', 'between'))
  if (order === 'verb-second') return free.findLast((one) => verb !== null && one.at.to <= verb.from)
  return free[0]
}

/** Whoever the clause around is told of, or else whom the text speaks of, with those told here; nobody where he is one of them. */
export function metBeside(scene: Scene, clause: Clause, state: State): Participant[] {
  const own = participantsIn(scene.cast, clause)
  const doer = clause.parent ? doerOf(scene, clause.parent) : undefined
  const whose = doer ? [doer] : leftOut(scene, clause, own, state).slice(0, 1)
  const [first] = whose
  if (!first || own.length === 0 || own.some((one) => one.person !== null && one.person === first.person))
    return []
  return unique([first, ...own])
}
