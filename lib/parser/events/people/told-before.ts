/** Those whom a clause means without naming them: told before it, around it, or as a group. */
import { headsLast, premodified } from '../../cases'
import type { Clause } from '../../clauses'
import type { Document } from '../../document'
import type { VerbClass } from '../../languages/schema'
import { sameRank } from '../../mentions/ranks'
import { isRemote, type MeetingEvent, meantAgain, type Participant, partyOf } from '../model'
import type { Scene, State } from '../scene'
import type { Trigger } from '../triggers'
import { cityBeside } from '../triggers-beside'
import { participantsIn, toParticipants, unique } from './participants'
import { caseOfActor } from './parts-by-case'

/** "the two Russian diplomats … with C": several of a country are those of the meeting just told. */
export function severalOf(
  own: readonly Participant[],
  events: readonly MeetingEvent[],
): Participant[] | null {
  const group = own.find(
    (one) =>
      one.person === null &&
      one.actor.kind === 'office' &&
      one.actor.list !== null &&
      // "the negotiators of A and B" are some of each, and nobody told before.
      !own.some((other) => other !== one && other.actor.list === one.actor.list),
  )
  const of = (event: MeetingEvent) =>
    event.participants.filter((one) => one.person && partyOf(one) === group?.party)
  const last = group ? events.findLast((event) => of(event).length > 1) : undefined
  const met = last ? of(last) : []
  if (!group || met.length < 2 || own.some((one) => one !== group && one.party === group.party)) return null
  return unique(
    own.flatMap((one) => (one === group ? met.map((two) => meantAgain(two, group.at, 'pronoun')) : [one])),
  )
}

/** "the ministers' previous talks": those of the first meeting that only holders of their rank were at. */
export function groupOf(
  document: Document,
  own: readonly Participant[],
  events: readonly MeetingEvent[],
): Participant[] | null {
  const office = own.length > 1 ? own[0]?.actor.office : null
  if (!premodified(document) || !office || own.some((one) => one.rule !== 'plural-office')) return null
  const holds = ({ person }: Participant) =>
    person?.ranks.some(
      (rank) => sameRank(rank.class, office.class) && (office.field === null || rank.field === office.field),
    ) ?? false
  const first = events.find(
    ({ clause, participants }) =>
      !clause.sentence.headline && participants.length > 1 && participants.every(holds),
  )
  const at = own[0]?.at
  return first && at ? first.participants.map((one) => meantAgain(one, at, 'plural-office')) : null
}

/** Verbs whose partners may all be told after them: "met A and B", "held talks with A and B". */
const WITH_PARTNERS = new Set<VerbClass>(['meet', 'light', 'discuss'])

/** "and met A and B", "where he will meet A and B": whoever the text goes on speaking of, where all told are objects. */
export function subjectBefore(
  { document, cast }: Scene,
  clause: Clause,
  trigger: Trigger,
  own: readonly Participant[],
  state: State,
): Participant | null {
  const { verb } = clause
  if (!premodified(document) || !trigger.predicate || !verb || !WITH_PARTNERS.has(verb.value.class))
    return null
  if (own.some((one) => one.at.from < verb.to)) return null
  const { marks, tokens, vocabulary } = document
  let at = verb.from - 1
  while (at > clause.from && marks.phrase('adverbs', at)) at--
  const goesOn =
    at < clause.from ||
    vocabulary.and.has(tokens[at]?.text ?? '') ||
    (['pronouns', 'relative', 'where', 'when'] as const).some((name) => marks.phrase(name, at))
  if (!goesOn || marks.hasPhrase('bothSides', clause.from, verb.from)) return null
  const around = clause.parent ? ofParent({ document, cast }, clause, clause.parent) : []
  const [subject] = around.length > 0 ? around : state.subject
  return subject && !own.some((one) => one.person === subject.person) ? subject : null
}

/** "(A,) with whom he held talks": whom the relative clause is told of, and whoever the text speaks of. */
export function metByRelative(scene: Scene, clause: Clause, { subject }: State): Participant[] {
  if (!clause.parent || !scene.document.marks.phrase('withWhom', clause.from)) return []
  const around = participantsIn(scene.cast, clause.parent, (token) => token < clause.from)
  return unique([...(around.length > 1 ? around.slice(0, 1) : subject), ...around.slice(-1)])
}

/** Nouns last: "A, dün kabul ettiği B'ye": whom a clause describes, and the subject of the one around it. */
export function metByDescribed(scene: Scene, clause: Clause, trigger: Trigger): Participant[] {
  const { parent, verb } = clause
  if (!headsLast(scene.document) || !parent || verb?.value.form !== 'relative' || !trigger.predicate)
    return []
  const [met] = ofParent(scene, clause, parent)
  const [subject] = participantsIn(scene.cast, parent, (token) => token < clause.from).slice(-1)
  // Somebody of another side, by name, in no clause that tells only when something else was.
  const named = verb.value.class === 'meet' && met?.actor.kind === 'named' && met.person !== null
  if (!named || !subject || caseOfActor(scene.document, subject.actor) !== null) return []
  const apart = partyOf(met) !== partyOf(subject)
  return apart && met.person !== subject.person ? [subject, met] : []
}

/** "A and B, who met in Riyadh, agreed": both of those that the relative clause is told of. */
export function whoMet({ document, cast }: Scene, clause: Clause, trigger: Trigger): Participant[] {
  const { parent, verb } = clause
  const told = document.marks.phrase('relative', clause.from)
  if (!premodified(document) || !parent || !trigger.predicate || told?.to !== verb?.from) return []
  const before = participantsIn(cast, parent, (token) => token < clause.from)
  const [first, second] = before.slice(-2)
  if (!first || !second) return []
  const between = document.tokens.slice(first.at.to, second.at.from)
  const joined = between.some((token) => document.vocabulary.and.has(token.text))
  return joined && !document.marks.within('verb', first.at.to, second.at.from).length ? [first, second] : []
}

/** "told B in a phone call", "had told B at a meeting": told as the occasion of what was said. */
export const inPassing = (
  document: Document,
  { verb }: Clause,
  trigger: Trigger,
  speakers: readonly Participant[],
) => {
  const { marks, vocabulary } = document
  return (
    !trigger.predicate &&
    (isRemote(trigger.kind) ||
      (vocabulary.lexicon.premodified === true &&
        !trigger.loose &&
        verb !== null &&
        speakers.length > 1 &&
        speakers.every((one) => one.person && one.at.to <= verb.from)) ||
      (vocabulary.lexicon.order === 'verb-second' &&
        !trigger.loose &&
        verb?.value.class === 'speak' &&
        speakers.length === 2 &&
        speakers.every((one) => one.person && one.at.to <= trigger.from) &&
        speakers.some((one) => one.at.from === verb.to))) &&
    (cityBeside(document, trigger) !== null ||
      [trigger.from - 1, trigger.from].some(
        (at) => marks.phrase('articles', at) !== undefined && marks.phrase('definite', at) === undefined,
      ))
  )
}

/** "when they met together with C": those whom the same sentence has just named, told as several before the verb. */
export function theyToo(
  { document }: Scene,
  clause: Clause,
  trigger: Trigger,
  own: readonly Participant[],
  { told, events }: State,
): Participant[] {
  if (!trigger.predicate || told?.sentence !== clause.sentence.index || !clause.verb) return []
  // "the ministers agreed to hold their next meeting": those of the clause before.
  if (own.length === 0) {
    if (!document.marks.phrase('next', trigger.to)) return []
    const both = document.marks.hasPhrase('bothSides', clause.sentence.from, clause.from)
    return both && told.people.length < 2 ? (events.at(-1)?.participants ?? []) : told.people
  }
  return document.marks.hasPhrase('bothSides', clause.from, clause.verb.from) ? told.people : []
}

/** Whom the clause around a relative one is told of: named before it, or where nouns stand last what it describes. */
export function ofParent(
  { cast, document }: Pick<Scene, 'cast' | 'document'>,
  clause: Clause,
  parent: Clause,
): Participant[] {
  const described = headsLast(document) && clause.verb?.value.form === 'relative'
  if (described) {
    // Whatever his case in the clause around: "aradığı Davutoğlu'ndan".
    const actor = (cast.bySentence.get(clause.sentence.index) ?? []).find(
      (one) => one.from >= clause.to && one.from <= clause.to + 1 && !one.owner && !one.plural,
    )
    const told = actor ? toParticipants(cast, actor, []) : []
    return told.length > 0 ? told : participantsIn(cast, parent, (token) => token >= clause.to).slice(0, 1)
  }
  return toldLast(participantsIn(cast, parent, (token) => token < clause.from))
}

/** Who was told last, several where one word tells of them: "the diplomats". */
const toldLast = (told: readonly Participant[]) => told.filter(({ actor }) => actor === told.at(-1)?.actor)

/** "(his) talks with A and B": all whom a meeting's noun tells are told as those whom somebody else met. */
export function onlyPartners(
  { marks, vocabulary }: Document,
  { verb }: Clause,
  { from, to, anaphor }: Trigger,
  own: readonly Participant[],
): boolean {
  const first = Math.min(...own.map((one) => one.at.from))
  // Verbs last: in a headline without one.
  if (own.length < 2 || (vocabulary.lexicon.order === 'verb-last' && verb !== null)) return false
  if (anaphor || first < to || marks.hasPhrase('between', from, first)) return false
  const led = marks.phrasesWithin('with', to, first).at(-1)
  return led !== undefined && first - led.to <= 2
}
