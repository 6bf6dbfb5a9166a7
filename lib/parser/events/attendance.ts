/** Who else was at a meeting, told in a clause of its own right after it. */
import { headsLast } from '../cases'
import { type Clause, inClause } from '../clauses'
import type { Document } from '../document'
import type { Actor } from '../mentions/actors'
import type { MeetingEvent, Participant } from './model'
import { dateIn } from './new-event'
import { unique } from './participants'
import { caseOfActor } from './parts-by-case'
import type { Scene, State } from './scene'
import type { Trigger } from './triggers'

/** Nouns last: "A da masadaydı", just after a meeting told: who was there too. */
export function joined(scene: Scene, clause: Clause, state: State, named: readonly Participant[]): boolean {
  const { document } = scene
  const last = state.events.at(-1)
  const verb = clause.verb?.value
  if (
    document.vocabulary.lexicon.order !== 'verb-last' ||
    verb?.class !== 'take-part' ||
    verb.negated ||
    verb.form !== null ||
    !last
  )
    return false
  const near = clause.sentence.index - Math.max(...last.sentences) <= 1 && state.target === 'event'
  const other =
    document.marks.within('meeting', clause.from, clause.to).length > 0 ||
    document.marks.within('session', clause.from, clause.to).length > 0
  const inside = (scene.cast.bySentence.get(clause.sentence.index) ?? []).filter((one) =>
    inClause(clause, one.from),
  )
  const alone = headsLast(document)
    ? inside.every((one) => one.kind === 'named' && caseOfActor(document, one) === null)
    : alsoThere(document, clause, inside)
  if (
    !near ||
    other ||
    !alone ||
    named.length === 0 ||
    (verb.tense === 'future') !== (last.status === 'planned')
  )
    return false
  const there = headsLast(document) ? named : named.slice(0, 1)
  last.participants = unique([...last.participants, ...there])
  last.sentences.add(clause.sentence.index)
  return true
}

/** "A, too, took part (beside B)": nothing but "also" and the company between who it was and the verb. */
function alsoThere({ marks }: Document, clause: Clause, [first]: readonly Actor[]): boolean {
  if (first?.kind !== 'named' || !clause.verb) return false
  const also = marks.phrase('also', first.to)
  return also !== undefined && (also.to === clause.verb.from || marks.phrase('with', also.to) !== undefined)
}

/** "A and B discussed …", just after their meeting or call: what they did there. */
export function spokeThere(
  scene: Scene,
  clause: Clause,
  trigger: Trigger,
  participants: readonly Participant[],
  last: MeetingEvent | undefined,
): boolean {
  if (!last || !trigger.loose || !trigger.predicate || participants.length < 2) return false
  const same = participants.every(
    (one) => one.person && last.participants.some((other) => other.person === one.person),
  )
  const near = clause.sentence.index - Math.max(...last.sentences) <= 1
  return same && near && participants.length === last.participants.length && dateIn(scene, clause) === null
}
