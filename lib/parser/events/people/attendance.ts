/** Who else was at a meeting, told in a clause of its own right after it. */
import { headsLast } from '../../cases'
import { type Clause, inClause } from '../../clauses'
import type { Document } from '../../document'
import type { Actor } from '../../mentions/actors'
import { dateIn } from '../days/day-told'
import { lastToldIn, type MeetingEvent, type Participant } from '../model'
import type { Scene, State } from '../scene'
import type { Trigger } from '../triggers'
import { unique } from './participants'
import { caseOfActor } from './parts-by-case'

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
  const near = clause.sentence.index - lastToldIn(last) <= 1 && state.target === 'event'
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
  const near = clause.sentence.index - lastToldIn(last) <= 1
  return same && near && participants.length === last.participants.length && dateIn(scene, clause) === null
}

/** "С белорусской стороны", "ABD tarafında", "on the Turkish side": of which side those are whom a clause tells. */
export function sideTold({ marks }: Document, { from, to }: Clause): string | null {
  const side = marks.within('party', from, to).find((one) => marks.phrase('sides', one.to) !== undefined)
  return side?.value.slug ?? null
}

/** Whether a clause tells nothing but who was there: that is of the meeting told in the sentence before. */
export function isOfBefore({ document, cast }: Scene, clause: Clause, last: MeetingEvent): boolean {
  const { verb, sentence, parent } = clause
  if (!verb || verb.value.form !== null || parent || last.clause.sentence.headline) return false
  // "accompany him": in the present on the journey, and at no meeting in particular.
  const tense = last.status === 'planned' ? 'future' : 'past'
  const side = verb.value.tense === 'present' && sideTold(document, clause) !== null
  if ((verb.value.tense !== tense && !side) || last.background || last.kind === 'call') return false
  if (lastToldIn(last) !== sentence.index - 1) return false
  if (document.marks.hasPhrase('theseMeetings', clause.from, clause.to)) return true
  const told = (cast.bySentence.get(sentence.index) ?? []).filter((one) => inClause(clause, one.from))
  for (let at = clause.from; at < clause.to; at++) {
    const there = document.marks.at('verb', at)
    const within =
      told.find((one) => one.from <= at && at < one.to) ??
      (there?.value.class === 'take-part' ? there : undefined)
    if (within) at = within.to - 1
    else if (!tellsSide(document, at)) return false
  }
  return told.length > 0
}

/** Words that tell nothing of where or at what somebody was: marks, conjunctions, "also", the words of a side. */
function tellsSide({ tokens, marks, vocabulary }: Document, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || vocabulary.and.has(token.text)) return true
  if (marks.phrase('sides', at) ?? marks.phrase('sides', marks.at('party', at)?.to ?? -1)) return true
  const side = marks.phrase('with', at)?.to ?? at
  // "с турецкой - B": the side's own noun is told before.
  const again = [side, at].find((from) => marks.at('party', from)?.value.demonym)
  if (again !== undefined && marks.phrase('with', again - 1)) return true
  return (
    marks.phrase('sides', marks.at('party', side)?.to ?? -1) !== undefined ||
    (
      [
        'also',
        'adverbs',
        'articles',
        'definite',
        'honorifics',
        'presentFirst',
        'presentAfter',
        'pronouns',
      ] as const
    ).some((name) => marks.phrase(name, at) !== undefined)
  )
}
