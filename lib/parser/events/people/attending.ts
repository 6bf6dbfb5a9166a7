/** Who was at a meeting besides, told by a relative clause beside its noun. */
import { headsLast } from '../../cases'
import type { Clause } from '../../clauses'
import { tellWhenAndWhere } from '../days/told-later'
import { lastToldIn, type Participant } from '../model'
import type { Scene, State } from '../scene'
import { findTriggers, type Trigger } from '../triggers'
import { participantsIn, unique } from './participants'
import { ofParent } from './told-before'

/** "in this meeting, at which X was present too": of the meeting told before, or of the one it stands beside. */
export function toldPresent(scene: Scene, clause: Clause, state: State): boolean {
  const { document, cast } = scene
  const { parent } = clause
  if (parent && clause.verb?.value.class === 'light') setWhen(scene, clause, parent, state)
  if (parent && describesPresent(scene, clause, parent, state)) return true
  const noun = document.marks.within('meeting', Math.max(0, clause.from - 4), clause.from).at(-1)
  const leads = clause.verb?.value.class === 'lead' && document.vocabulary.declension !== null
  const there = leads || clause.verb?.value.class === 'take-part'
  if (!there || clause.verb?.value.negated || !parent || !noun) return false
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

/** Nouns last: "Görüşmede hazır bulunan A": whom a clause about being at the meeting just told describes. */
function describesPresent(scene: Scene, clause: Clause, parent: Clause, { events, target }: State): boolean {
  const last = events.at(-1)
  const { verb } = clause
  if (!headsLast(scene.document) || verb?.value.form !== 'relative' || verb.value.class !== 'take-part')
    return false
  if (!last || target === 'session' || verb.value.negated || verb.value.tense !== 'past') return false
  if (clause.sentence.index - lastToldIn(last) > 1) return false
  if (!findTriggers(scene.document, clause, scene.occasions).some((one) => one.anaphor)) return false
  const there = ofParent(scene, clause, parent).filter((one) => one.person)
  last.participants = unique([...last.participants, ...there])
  last.sentences.add(clause.sentence.index)
  return there.length > 0
}

/** "in this call, which was made on Monday": the day and city of the meeting told before. */
function setWhen(scene: Scene, clause: Clause, parent: Clause, { events, target }: State): void {
  const last = events.at(-1)
  if (!last || target !== 'event' || clause.verb?.value.negated) return
  const [noun] = scene.document.marks.within('meeting', Math.max(0, clause.from - 4), clause.from).slice(-1)
  if (noun?.to !== clause.from - 1) return
  const told = findTriggers(scene.document, parent, scene.occasions)
  if (told.some((one) => one.anaphor && one.from <= noun.from && noun.to <= one.to))
    tellWhenAndWhere(scene, last, clause)
}

/** "talks were held, in which A and B took part": those of the clause inside, where the one around tells nobody. */
export function withJoining(
  gathered: Participant[],
  clause: Clause,
  { predicate }: Trigger,
  { joining }: State,
): Participant[] {
  if (!predicate || gathered.length > 1) return gathered
  const inside = joining.filter(({ parent }) => parent === clause).flatMap((one) => one.participants)
  return inside.length > 0 ? unique([...gathered, ...inside]) : gathered
}
