/** Whom a clause tells as taking part: its own people, and whoever it goes on speaking of. */
import { headsLast, premodified } from '../cases'
import { bringsTo } from '../clause'
import type { Clause } from '../clauses'
import type { Document } from '../document'

import { metEach } from './apart'
import { hasPhrase } from './cues'
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
import type { Participant } from './model'
import { metBefore } from './opening'
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
import { reachOf } from './reach'
import type { Scene, State } from './scene'
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
import type { Trigger } from './triggers'

/** Whom a clause tells as taking part: its own people, and whoever it goes on speaking of. */
export function gather(scene: Scene, clause: Clause, trigger: Trigger, state: State): Participant[] {
  const { cast, document } = scene
  if (clause.beside) return metBeside(scene, clause, state)
  const both = bothOfTheir(scene, clause, trigger)
  if (both) return both
  const told = () => withoutOtherMeeting(document, clause, trigger, participantsIn(cast, clause))
  const own = trigger.predicate
    ? ofAnotherSide(scene, clause, withMinistry(scene, clause, trigger, told()), state)
    : participantsIn(cast, clause, within(reachOf(document, clause, trigger)))
  const brought = document.marks
    .within('verb', trigger.to, trigger.to + 3)
    .some(({ from }) => bringsTo(document, from))
  if (brought && own.length > 0) {
    const [speaker] = participantsIn(cast, clause, (at) => at < trigger.from)
    const whom = speaker ? [speaker] : state.subject
    return unique([...whom, ...own])
  }
  const opening = metBefore(scene, clause, own, state.subject)
  if (opening) return opening
  const parties = own.length === 0 ? partiesMet(scene, clause, trigger) : []
  if (parties.length > 0) return parties
  const speaker = trigger.predicate ? quotedSpeaker(scene, clause, own, state) : null
  if (speaker) return unique([speaker, ...own])
  const named =
    own.length === 0
      ? (bothNamed(scene, clause, trigger, state) ?? bothWelcomed(scene, clause, trigger, state))
      : null
  if (named) return named
  const again = own.length === 0 ? bothAgain(scene, clause, trigger, state.events.at(-1)) : null
  if (again) return again
  const several = severalOf(own, state.events) ?? groupOf(document, own, state.events)
  if (several) return several
  if (own.length === 1 && trigger.predicate) {
    const met = bothByPronoun(scene, clause, own, state) ?? metByPronoun(scene, clause, own, state)
    if (met) return unique([met, ...own].flat())
  }
  const him = own.length === 0 ? doerAndWhom(scene, clause, trigger, state) : []
  if (him.length > 1) return him
  const received = trigger.predicate ? receivedBySeveral(scene, clause, own, state) : null
  if (received) return unique([received, ...own])
  // Nouns last: a meeting told in passing is somebody's with somebody ("Lavrov'la görüşmesi").
  const [only] = own
  if (headsLast(document) && only && own.length === 1 && standsAlone(document, clause, trigger, only))
    return own
  if (own.length === 1 && only && trigger.predicate && isSubject(document, clause, only)) return own
  const spoken = trigger.predicate ? elidedSubject(scene, clause, own, state) : []
  if (spoken.length > 0) return unique([...spoken, ...own])
  const whom = own.length === 0 && trigger.predicate ? metByRelative(scene, clause, state) : []
  if (whom.length > 1) return whom
  const met =
    own.length === 0
      ? ([whoMet(scene, clause, trigger), metByDescribed(scene, clause, trigger)].find(
          (two) => two.length > 1,
        ) ?? [])
      : []
  if (met.length > 1) return met
  const they = own.length < 2 ? theyToo(scene, clause, trigger, own, state) : []
  if (they.length > 1) return unique([...they, ...own])
  const verb = trigger.predicate ? clause.verb : null
  const goesOn = clause.goesOn || (verb && document.marks.phrase('subjectPronouns', verb.to))
  if (verb && own.length > 0 && goesOn) return unique([...leftOut(scene, clause, own, state), ...own])
  const each = metEach(document, clause)
  const elided = own.length > 1 ? subjectBefore(scene, clause, trigger, own, state) : null
  if (elided) return unique([elided, ...own])
  const traveller = trigger.predicate ? comerOrDoer(scene, clause, own, state) : null
  if (traveller) return unique([traveller, ...own])
  if (own.length === 1 && (isOnlyHead(document, clause, own) || metSeveral(scene, clause, own))) return own
  // Two met separately were met by somebody told before.
  const partners = onlyPartners(document, clause, trigger, own)
  if (!partners && (own.length > 2 || (own.length === 2 && !each)))
    return withSubject(scene, clause, trigger, state, own)
  const speakers = own.length === 0 && !trigger.predicate ? participantsIn(cast, clause) : []
  if (own.length === 0 && inPassing(document, clause, trigger, speakers)) {
    const around = clause.parent ? ofParent(scene, clause, clause.parent) : []
    if (speakers.length > 0)
      return unique([
        ...(speakers.length === 1 ? (around.length > 0 ? around : state.subject) : []),
        ...speakers,
      ])
  }
  const before =
    trigger.predicate || headsLast(document)
      ? []
      : participantsIn(cast, clause, (token) => token < trigger.from).slice(0, 1)
  const parent = clause.parent ? ofParent(scene, clause, clause.parent) : []
  // "After talks with A on Monday, B said": whose talks they were is told after them.
  const reach = reachOf(document, clause, trigger)
  const after =
    (premodified(document) || document.vocabulary.declension !== null) &&
    !trigger.predicate &&
    before.length === 0 &&
    own.length > 0
      ? participantsIn(cast, clause, (at) => at >= reach.to && at < (clause.verb?.from ?? 0)).slice(0, 1)
      : []
  const teller = before.length > 0 ? before : after
  const around = parent.length > 0 ? parent : leftOut(scene, clause, own, state)
  const inherited = teller.length > 0 ? teller : around
  const agreed = trigger.predicate ? [] : agreedIn(scene, clause, trigger)
  if (own.length === 0 && agreed.length > 0) return agreed
  // Of a headline that tells nobody who met them: no meeting of theirs with each other.
  if (partners && inherited.length === 0 && clause.sentence.headline) return own.slice(0, 1)
  return own.length === 0
    ? []
    : unique([
        ...inherited.filter((one) => !own.some((other) => other.person === one.person && other.person)),
        ...own,
      ])
}

/** Told by himself: in passing without "with", or as the subject, so that nobody told before is. */
function standsAlone(document: Document, clause: Clause, trigger: Trigger, { actor }: Participant): boolean {
  const told = caseOfActor(document, actor)
  if (!trigger.predicate) return told !== 'instrumental'
  const subject =
    told === null &&
    (actor.kind === 'named' || actor.kind === 'delegation') &&
    clause.verb?.value.form !== 'relative'
  return subject && !hasPhrase(document, 'by', actor.to, actor.to + 1)
}

const within =
  ({ from, to }: { from: number; to: number }) =>
  (token: number) =>
    token >= from && token < to
