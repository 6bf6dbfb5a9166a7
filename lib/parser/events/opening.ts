/** A meeting told at the head of a sentence, before the verb, of whoever its verb is told of. */
import type { Clause } from '../clauses'
import type { Participant } from './model'
import { participantsIn, unique } from './people/participants'
import { nextClause, type Scene } from './scene'

/** "After his talks with A, B met C": B and A; null where a clause is no such opening. */
export function metBefore(
  scene: Scene,
  clause: Clause,
  own: readonly Participant[],
  subject: readonly Participant[],
): Participant[] | null {
  const { document, cast } = scene
  const { order } = document.vocabulary.lexicon
  if (order !== 'verb-first' || clause.verb || clause.parent || own.length === 0) return null
  if (clause.from !== clause.sentence.from) return null
  const main = nextClause(scene, clause)
  if (!main?.verb || main.verb.from !== main.from) return null
  const [doer] = participantsIn(cast, main)
  const named =
    doer && doer.at.from >= main.verb.to && !document.marks.hasPhrase('with', main.from, doer.at.from)
  const whose = named ? doer : subject[0]
  return whose && !own.some((one) => one.person === whose.person) ? unique([whose, ...own]) : null
}
