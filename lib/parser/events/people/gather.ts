/** Whom a clause tells as taking part: its own people, and whoever it goes on speaking of. */
import { headsLast, premodified } from '../../cases'
import { bringsTo } from '../../clause'
import type { Clause } from '../../clauses'
import type { Document } from '../../document'
import { metEach } from '../apart'
import type { Participant } from '../model'
import { metBefore } from '../opening'
import { reachOf } from '../reach'
import type { Telling } from '../scene'
import type { Trigger } from '../triggers'
import {
  comerOrDoer,
  elidedSubject,
  isOnlyHead,
  isSubject,
  metSeveral,
  receivedBySeveral,
  withSubject,
} from './elided-subject'
import { metBeside } from './met-beside'
import { doerAndWhom, leftOut, metByPronoun, ofAnotherSide } from './met-by-pronoun'
import { withMinistry } from './ministries'
import { withoutOtherMeeting } from './other-meeting'
import { participantsIn, unique } from './participants'
import { partiesMet } from './parties-met'
import {
  agreedIn,
  bothAgain,
  bothByPronoun,
  bothNamed,
  bothOfTheir,
  bothWelcomed,
  quotedSpeaker,
} from './partners'
import { caseOfActor } from './parts-by-case'
import {
  groupOf,
  inPassing,
  metByDescribed,
  metByRelative,
  ofParent,
  onlyPartners,
  severalOf,
  subjectBefore,
  theyToo,
  whoMet,
} from './told-before'

/** With those whom the words of the meeting tell themselves. */
interface Gathering extends Telling {
  own: Participant[]
}

/** A way by which a clause tells who met; null or too few where it tells them by another. */
type Way = (gathering: Gathering) => Participant[] | null

/** Everybody who met, as far as the clause and the text before it tell; nobody where they do not. */
export function gather(telling: Telling): Participant[] {
  const { scene, clause, trigger, state } = telling
  if (clause.beside) return metBeside(scene, clause, state)
  const both = bothOfTheir(scene, clause, trigger)
  if (both) return both
  const own = ownOf(telling)
  const gathering: Gathering = { scene, clause, trigger, state, own }
  if (own.length === 0) return nobodyTold(gathering)
  const others = own.length === 1 ? oneTold : severalTold
  return withSomebodyElse(gathering) ?? others(gathering)
}

/** Those told in the clause of a predicate; of a meeting told in passing, those whom its noun governs. */
function ownOf({ scene, clause, trigger, state }: Telling): Participant[] {
  const { cast, document } = scene
  if (!trigger.predicate) {
    const { from, to } = reachOf(document, clause, trigger)
    return participantsIn(cast, clause, (token) => token >= from && token < to)
  }
  const told = withoutOtherMeeting(document, clause, trigger, participantsIn(cast, clause))
  return ofAnotherSide(scene, clause, withMinistry(scene, clause, trigger, told), state)
}

/** How both are told where the meeting's own words tell nobody: by what was told before, around or after them. */
const TELLING_BOTH: readonly Way[] = [
  ({ scene, clause, trigger }) => partiesMet(scene, clause, trigger),
  ({ scene, clause, trigger, state }) => bothNamed(scene, clause, trigger, state),
  ({ scene, clause, trigger, state }) => bothWelcomed(scene, clause, trigger, state),
  ({ scene, clause, trigger, state }) => bothAgain(scene, clause, trigger, state.events.at(-1)),
  ({ scene, clause, trigger, state }) => doerAndWhom(scene, clause, trigger, state),
  ({ scene, clause, trigger, state }) => (trigger.predicate ? metByRelative(scene, clause, state) : null),
  ({ scene, clause, trigger }) => whoMet(scene, clause, trigger),
  ({ scene, clause, trigger }) => metByDescribed(scene, clause, trigger),
  ({ scene, clause, trigger, own, state }) => unique(theyToo(scene, clause, trigger, own, state)),
]

function nobodyTold(gathering: Gathering): Participant[] {
  for (const way of TELLING_BOTH) {
    const met = way(gathering)
    if (met && met.length > 1) return met
  }
  const { scene, clause, trigger } = gathering
  return trigger.predicate ? [] : (toldInPassing(gathering) ?? agreedIn(scene, clause, trigger))
}

/** "told B in a phone call": those of whom the clause is told, at what was the occasion of it. */
function toldInPassing({ scene, clause, trigger, state }: Gathering): Participant[] | null {
  const speakers = participantsIn(scene.cast, clause)
  if (speakers.length === 0 || !inPassing(scene.document, clause, trigger, speakers)) return null
  if (speakers.length > 1) return speakers
  const around = clause.parent ? ofParent(scene, clause, clause.parent) : []
  return unique([...(around.length > 0 ? around : state.subject), ...speakers])
}

/** With whom those told met, where words that stand for nobody else tell it; null where none do. */
function withSomebodyElse({ scene, clause, trigger, state, own }: Gathering): Participant[] | null {
  const { document, cast } = scene
  const brought = document.marks
    .within('verb', trigger.to, trigger.to + 3)
    .some(({ from }) => bringsTo(document, from))
  if (brought) {
    const [speaker] = participantsIn(cast, clause, (at) => at < trigger.from)
    return unique([...(speaker ? [speaker] : state.subject), ...own])
  }
  const opening = metBefore(scene, clause, own, state.subject)
  if (opening) return opening
  const speaker = trigger.predicate ? quotedSpeaker(scene, clause, own, state) : null
  if (speaker) return unique([speaker, ...own])
  return severalOf(own, state.events) ?? groupOf(document, own, state.events)
}

/** One told alone: with whom he met, as far as anything tells; himself alone where he is nobody's partner. */
function oneTold(gathering: Gathering): Participant[] {
  const { scene, clause, trigger, state, own } = gathering
  const { document } = scene
  const [only] = own
  if (!only) return []
  if (trigger.predicate) {
    const met = bothByPronoun(scene, clause, own, state) ?? metByPronoun(scene, clause, own, state)
    if (met) return unique([met, ...own].flat())
  }
  // Nouns last: a meeting told in passing is somebody's with somebody ("Lavrov'la görüşmesi").
  if (headsLast(document) && standsAlone(document, clause, trigger, only)) return own
  if (trigger.predicate && isSubject(document, clause, only)) return own
  const spoken = trigger.predicate ? elidedSubject(scene, clause, own, state) : []
  if (spoken.length > 0) return unique([...spoken, ...own])
  const they = theyToo(scene, clause, trigger, own, state)
  if (they.length > 1) return unique([...they, ...own])
  const doers = goesOnOf(gathering)
  if (doers) return unique([...doers, ...own])
  if (isOnlyHead(document, clause, own) || metSeveral(scene, clause, own)) return own
  return unique([...apartFrom(own, whoseItWas(gathering)), ...own])
}

/** Several told: those who met each other, or all whom somebody else met. */
function severalTold(gathering: Gathering): Participant[] {
  const { scene, clause, trigger, state, own } = gathering
  const { document } = scene
  const doers = trigger.predicate ? doersOf(gathering) : null
  if (doers) return unique([...doers, ...own])
  // Two met separately were met by somebody told before.
  const partners = onlyPartners(document, clause, trigger, own)
  if (!partners && (own.length > 2 || !metEach(document, clause)))
    return withSubject(scene, clause, trigger, state, own)
  const whose = whoseItWas(gathering)
  // Of a headline that tells nobody who met them: no meeting of theirs with each other.
  if (partners && whose.length === 0 && clause.sentence.headline) return own.slice(0, 1)
  return unique([...apartFrom(own, whose), ...own])
}

/** Who met all whom a clause names; null where they are told as having met each other. */
function doersOf(gathering: Gathering): Participant[] | null {
  const { scene, clause, trigger, state, own } = gathering
  const received = receivedBySeveral(scene, clause, own, state)
  if (received) return [received]
  const spoken = elidedSubject(scene, clause, own, state)
  if (spoken.length > 0) return spoken
  const goingOn = goesOnOf(gathering)
  if (goingOn) return goingOn
  const doer = subjectBefore(scene, clause, trigger, own, state) ?? comerOrDoer(scene, clause, own, state)
  return doer && [doer]
}

/** Of whom the text speaks, where a predicate's clause goes on with what they did; null where it does not. */
function goesOnOf({ scene, clause, trigger, state, own }: Gathering): Participant[] | null {
  const { verb } = clause
  if (!trigger.predicate || !verb) return null
  const goesOn = clause.goesOn || scene.document.marks.phrase('subjectPronouns', verb.to) !== undefined
  return goesOn ? leftOut(scene, clause, own, state) : null
}

/** Whose a meeting was that a clause tells with those whom somebody met. */
function whoseItWas(gathering: Gathering): Participant[] {
  const { scene, clause, state, own } = gathering
  const teller = tellerOf(gathering)
  if (teller.length > 0) return teller
  const parent = clause.parent ? ofParent(scene, clause, clause.parent) : []
  return parent.length > 0 ? parent : leftOut(scene, clause, own, state)
}

/** Who tells of a meeting in passing: whoever stands before its noun, else after what that governs. */
function tellerOf({ scene, clause, trigger }: Gathering): Participant[] {
  const { cast, document } = scene
  if (trigger.predicate) return []
  const before = headsLast(document)
    ? []
    : participantsIn(cast, clause, (token) => token < trigger.from).slice(0, 1)
  if (before.length > 0 || !(premodified(document) || document.vocabulary.declension)) return before
  // "After talks with A on Monday, B said": whose talks they were is told after them.
  const { to } = reachOf(document, clause, trigger)
  const verb = clause.verb?.from ?? 0
  return participantsIn(cast, clause, (at) => at >= to && at < verb).slice(0, 1)
}

const apartFrom = (own: readonly Participant[], others: readonly Participant[]) =>
  others.filter((one) => !own.some((other) => other.person === one.person && other.person))

/** Told by himself: in passing without "with", or as the subject, so that nobody told before is. */
function standsAlone(document: Document, clause: Clause, trigger: Trigger, { actor }: Participant): boolean {
  const told = caseOfActor(document, actor)
  if (!trigger.predicate) return told !== 'instrumental'
  const subject =
    told === null &&
    (actor.kind === 'named' || actor.kind === 'delegation') &&
    clause.verb?.value.form !== 'relative'
  return subject && !document.marks.hasPhrase('by', actor.to, actor.to + 1)
}
