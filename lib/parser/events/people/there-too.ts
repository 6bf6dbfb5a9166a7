/** Who else was at the meeting just told, where a sentence of its own says so: "Also present were A and B", "C joined them". */
import { premodified } from '../../cases'
import type { Clause } from '../../clauses'
import type { Document } from '../../document'
import { negated } from '../cues'
import { toldOf } from '../joining'
import { lastToldIn, type MeetingEvent, type Participant, partyOf } from '../model'
import type { Scene, State } from '../scene'
import type { Trigger } from '../triggers'
import { unique } from './participants'

/** "Present at the meeting were A and B", "Those attending included A": the words of being there stand first. */
function presentFirst({ marks, vocabulary, tokens }: Document, { from, verb }: Clause): boolean {
  const start = vocabulary.and.has(tokens[from]?.text ?? '') ? from + 1 : from
  const verbClass = verb?.value.class
  return (
    marks.phrase('presentFirst', start) !== undefined &&
    (verbClass === 'be' || verbClass === 'include' || verbClass === 'take-part')
  )
}

/** "A joined them", "A was there too": after whom it is told of. */
function presentAfter({ marks, vocabulary }: Document, { verb, to }: Clause): boolean {
  if (!verb) return false
  // With verbs first, whoever it is stands between.
  if (vocabulary.lexicon.order === 'verb-first')
    return verb.value.class === 'be' && marks.hasPhrase('presentAfter', verb.to, to)
  const at = marks.phrase('also', verb.to)?.to ?? verb.to
  if (verb.value.class === 'be') return marks.phrase('presentAfter', at) !== undefined
  const them = marks.phrase('pronouns', at) ?? marks.phrase('bothSides', at)
  return verb.value.class === 'take-part' && them !== undefined
}

/** "The talks were chaired by A", "A hosted the session": who leads the meeting just told is at it. */
function ledBy({ marks }: Document, { verb }: Clause, triggers: readonly Trigger[]): boolean {
  const again = triggers.find((one) => one.anaphor)
  if (!verb || !again) return false
  const hosted = again.to === verb.from && marks.phrase('by', verb.to - 1) !== undefined
  return verb.value.class === 'lead' || verb.value.class === 'host' || hosted
}

/** "На встрече был и A", "در جلسه بود", "was at the meeting": whoever was where the meeting told was. */
function wasAtIt({ marks }: Document, { verb, to }: Clause, again: Trigger | undefined): boolean {
  if (verb?.value.class !== 'be' || verb.value.tense === 'future' || !again) return false
  const led = (['locatives', 'during'] as const).some((name) =>
    [1, 2].some((step) => (marks.phrase(name, again.from - step)?.to ?? -1) >= again.from - 1),
  )
  // Nothing is said of it, but who was there.
  return (
    led &&
    (again.to === verb.from ||
      verb.to === again.from - 1 ||
      again.to === to ||
      marks.phrase('also', again.to) !== undefined ||
      marks.phrase('also', verb.to) !== undefined ||
      marks.phrase('and', verb.to) !== undefined)
  )
}

/** Tokens after its verb within which the side stands that includes somebody: "ويضم الوفد الإيراني". */
const SIDE_WITHIN = 4

/** "The Russian side included A and B": of a side that was at the meeting. */
function sideOf({ document, cast }: Scene, clause: Clause, { participants }: MeetingEvent): string | null {
  const { verb, from } = clause
  if (verb?.value.class !== 'include') return null
  const { marks } = document
  // With verbs first, the side stands after its verb.
  const end = document.vocabulary.lexicon.order === 'verb-first' ? verb.to + SIDE_WITHIN : verb.from
  const party = marks.within('party', from, end).at(0)?.value.slug
  const told =
    marks.hasPhrase('delegation', from, end) ||
    marks.hasPhrase('sides', from, end) ||
    cast.actors.some((one) => one.kind === 'delegation' && one.from >= from && one.to <= end)
  const there = participants.some((one) => partyOf(one) === party)
  return told && there ? (party ?? null) : null
}

/** Adds those whom a clause says were at the meeting just told; false where it says no such thing. */
export function thereToo(
  scene: Scene,
  clause: Clause,
  state: State,
  named: readonly Participant[],
  triggers: readonly Trigger[],
): boolean {
  const { document } = scene
  const again = triggers.find((one) => one.anaphor)
  const last = again ? toldOf(document, clause, again, state.events) : state.events.at(-1)
  const { order } = document.vocabulary.lexicon
  const members =
    order === 'verb-first' && (clause.verb?.value.class === 'include' || presentAfter(document, clause))
  const there = wasAtIt(document, clause, again)
  if (!(premodified(document) || members || there) || !last || !clause.verb || named.length === 0)
    return false
  if (state.target === 'session' || clause.parent || negated(document, clause)) return false
  // What was earlier is told in passing: who was there is told of the news.
  if (last.background) return false
  const far = clause.sentence.index - lastToldIn(last) > (again ? 3 : 1)
  if (far || last.clause.sentence.headline || triggers.some((one) => one.predicate && !one.anaphor))
    return false
  const side = sideOf(scene, clause, last)
  if (
    side === null &&
    !presentFirst(document, clause) &&
    !presentAfter(document, clause) &&
    !there &&
    !ledBy(document, clause, triggers)
  )
    return false
  for (const { person } of named) if (person && side !== null) person.party ??= side
  last.participants = unique([...last.participants, ...named])
  last.sentences.add(clause.sentence.index)
  state.attended.add(clause)
  return true
}
