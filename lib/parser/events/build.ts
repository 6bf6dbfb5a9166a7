/**
 * From clauses to meetings: each clause that says people met makes an event, each that speaks of
 * "this meeting" adds to the one told before.
 */
import { headsLast, premodified } from '../cases'
import type { Clause } from '../clauses'
import type { Document } from '../document'
import { dateless } from './also-meant'
import { inDetail, withCityBefore, withPending } from './announced'
import { kindOfPart, type Part, separate, shareCity, shareDay, toldEach } from './apart'
import { joined, spokeThere } from './attendance'
import { toldPresent, withJoining } from './attending'
import { againBoth, lastNews } from './both-again'
import { calledOffNext, deniedByNoun, hasPhrase, isWish, negated } from './cues'
import { doerAfter, toldByPronoun, whoWasThere } from './elided-subject'
import { follow } from './follow'
import { followedUp } from './followed-up'
import { gather } from './gather'
import { withHost } from './hosts-side'
import { addTo, alsoThere, attended, thenWith, toldOf } from './joining'
import { ofMeetingJustTold, ofSessionBefore } from './meeting-or-session'
import { includes } from './members'
import { spokeForMinistry } from './ministries'
import type { Participant } from './model'
import { nameOffices } from './named-offices'
import { newEvent } from './new-event'
import { nextOrPrevious } from './next-or-previous'
import { ofMeetingBefore, thisDelegation } from './of-meeting-before'
import { cityOfDay, toldOnDays } from './on-days'
import { isAttended, sessionKind } from './one-of-many'
import { participantsIn, unique } from './participants'
import { ofOtherSide } from './parties-met'
import { isCallOfNobody } from './parts-by-case'
import { opensPending, pendingWith, untold } from './pending'
import { presidesOverMany } from './presiding'
import type { Scene, State } from './scene'
import { sessionToldIn } from './session-told'
import { sidesTold } from './sides'
import { thereToo } from './there-too'
import { toldInCompany } from './told-in-company'
import { noteTravel, travellerAnnounced, withTravel } from './travel'
import { findTriggers, type Trigger } from './triggers'
import { cityBeside, mannerBefore } from './triggers-beside'
import { visitPaid } from './visit-paid'

const verbFirst = ({ vocabulary }: Document) => vocabulary.lexicon.order === 'verb-first'
const asSession = (document: Document, trigger: Trigger) =>
  document.marks.at('session', trigger.from) !== undefined

function readClause(scene: Scene, clause: Clause, state: State): void {
  const guests = thisDelegation(scene, clause, state)
  if (guests) state.subject = [guests]
  const comer = whoWasThere(scene, clause)
  if (comer) state.subject = [comer]
  const triggers = findTriggers(scene.document, clause, scene.occasions)
  const told = participantsIn(scene.cast, clause)
  const named = told.filter((one) => one.person)
  const paid = visitPaid(scene, clause, told)
  if (paid) triggers.unshift(paid)
  const subject = named.length > 0 ? named : told.filter((one) => one.actor.kind === 'office')
  if (sessionToldIn(scene, clause, state.target)) {
    state.target = 'session'
    state.sessionSentences.add(clause.sentence.index)
  }
  // "will bring A and B together in a session" tells that meeting itself.
  const own = triggers.some((one) => one.predicate && !one.anaphor)
  if (verbFirst(scene.document) && thereToo(scene, clause, state, named, triggers)) return
  if (!own && (sidesTold(scene, clause, state, told) || includes(scene, clause, state))) return
  if (attended(scene, clause, state, named) || thenWith(scene, clause, state, told)) return
  if (thereToo(scene, clause, state, named, triggers)) return
  if (toldPresent(scene, clause, state) || spokeForMinistry(scene, clause, state, named)) return
  if (nextOrPrevious(scene, clause, state)) return
  if (triggers.length === 0 && alsoThere(scene, clause, state, named)) return
  const before = state.events.length
  const met = triggers.reduce(
    (so, trigger) => readTrigger(scene, clause, trigger, state, subject, so) || so,
    false,
  )
  if (!met && !joined(scene, clause, state, named)) follow(scene, clause, state)
  const event = state.events[before]
  const first = event
    ? (doerAfter(scene.document, clause, event) ?? event.participants.find((one) => one.person))
    : subject[0]
  const traveller = travellerAnnounced(scene, clause)
  noteTravel(scene, clause, state, traveller[0] ?? first ?? state.subject[0])
  // Who was there too is not whom the text goes on speaking of.
  const attending = !event && clause.verb?.value.class === 'take-part' && triggers.some((one) => one.anaphor)
  // Where the verb stands second, a relative clause is read before what it stands in, which goes on with its own subject.
  const aside = clause.parent !== null && scene.document.vocabulary.lexicon.order === 'verb-second'
  const welcomes = hasPhrase(scene.document, 'welcomed', clause.from, clause.to)
  const partner =
    !event && first !== undefined && (isPartner(scene, first) || toldByPronoun(scene.document, clause, first))
  if (first && !attending && !aside && !welcomes && !partner) state.subject = [first]
  if (traveller.length > 0) state.subject = traveller
  if (named.length > 0 && !aside) state.told = { people: named, sentence: clause.sentence.index }
}

/** Verbs last: told right after "with", in a clause that tells no meeting: none that the text goes on speaking of. */
const isPartner = ({ document }: Scene, { at }: Participant) =>
  document.vocabulary.lexicon.order === 'verb-last' &&
  document.marks.phrase('with', at.from - 1)?.to === at.from

/** Reads one trigger; true where the clause has told its meeting. */
function readTrigger(
  scene: Scene,
  clause: Clause,
  trigger: Trigger,
  state: State,
  subject: readonly Participant[],
  told: boolean,
): boolean {
  const { document } = scene
  if (told && trigger.predicate) return false
  const last = state.events.at(-1)
  const session = scene.occasions.some((one) => one.number !== null && !one.margins && one.from < clause.to)
  const ofMeeting = trigger.anaphor && ofMeetingJustTold(scene, clause, trigger, state)
  if (session && !ofMeeting && clause.verb?.value.class === 'take-part' && asSession(document, trigger)) {
    state.target = 'session'
    state.sessionSentences.add(clause.sentence.index)
    return false
  }
  const visitor = subject[0] ?? state.subject[0]
  if (visitor && subject.length < 2 && isAttended(scene, clause, trigger)) {
    const kind = sessionKind(document, trigger) ?? trigger.kind
    state.events.push(newEvent(scene, clause, { ...trigger, kind, anaphor: false }, [visitor]))
    state.target = 'event'
    return true
  }
  // "at the summit in Asmara", after one elsewhere: that is another.
  const city = premodified(document) && trigger.anaphor ? cityBeside(document, trigger) : null
  const before = clause.verb?.value.tense === 'pluperfect'
  if (city !== null && (last?.place ? last.place.slug !== city : before)) trigger.anaphor = false
  // "the next meeting will be in Cairo": of the one just told it tells nothing.
  if (trigger.anaphor && document.marks.phrase('next', trigger.to)) return false
  if (trigger.anaphor && followedUp(scene, clause, trigger, state)) return false
  if (trigger.anaphor && (last || state.target === 'session')) {
    const told = toldOf(document, clause, trigger, state.events)
    if (last && ofSessionBefore(scene, trigger, last)) state.target = 'session'
    if (state.target === 'session' && asSession(document, trigger))
      state.sessionSentences.add(clause.sentence.index)
    else if (told) {
      state.target = 'event'
      addTo(scene, told, clause, subject, state)
    }
    return false
  }
  if (negated(document, clause) || deniedByNoun(document, trigger) || calledOffNext(scene, clause)) {
    state.denied.add(clause.sentence)
    return false
  }
  if (isWish(document, clause, trigger)) return false
  if (isCallOfNobody(document, clause, scene.cast.bySentence.get(clause.sentence.index) ?? [])) return false
  if (hasPhrase(document, 'repeatedly', clause.from, clause.to) && dateless(scene, clause)) return false
  const gathered = withJoining(gather(scene, clause, trigger, state), clause, trigger, state)
  const again = gathered.length < 2 ? againBoth(scene, clause, trigger, lastNews(scene, state)) : null
  const participants = again ?? gathered.map((one) => ofMeetingBefore(one, last, gathered))
  ofOtherSide(scene, clause, trigger, participants)
  withHost(document, clause, participants)
  const bothBefore = gathered.length > 1 && gathered.every(({ rule }) => rule === 'both-told-before')
  if (again || bothBefore) trigger.kind = mannerBefore(scene.document, clause, trigger)
  const spoke = headsLast(document) || (verbFirst(document) && clause.verb?.value.class === 'discuss')
  if (spoke && spokeThere(scene, clause, trigger, participants, last)) {
    if (last) addTo(scene, last, clause, [], state)
    return true
  }
  const presiding = trigger.predicate ? presidesOverMany(scene, clause, participants) : null
  if (presiding) {
    state.events.push(newEvent(scene, clause, { ...trigger, kind: 'ministerial' }, presiding))
    state.target = 'event'
    return true
  }
  if (participants.length < 2) {
    const lasts = headsLast(document) && ['continue', 'begin', 'end'].includes(clause.verb?.value.class ?? '')
    if (opensPending(scene, clause, participants, state)) return false
    if ((trigger.predicate && !lasts) || participants.length === 1)
      state.pending = pendingWith(scene, clause, trigger, participants, state)
    if (trigger.predicate && !trigger.loose && participants.length === 1)
      state.halves.push({ at: trigger, participants, sentence: clause.sentence.index })
    const both = hasPhrase(document, 'bothSides', clause.from, clause.to)
    if (last && trigger.predicate && both && state.target === 'event') addTo(scene, last, clause, [], state)
    else follow(scene, clause, state)
    return false
  }
  // "the two held talks, which A attended": at the meeting just told, A was there too.
  const both = hasPhrase(document, 'bothSides', clause.from, clause.to)
  if (last && both && hasPhrase(document, 'attended', trigger.to, clause.to)) {
    last.participants = unique([...last.participants, ...participants])
    last.sentences.add(clause.sentence.index)
    return false
  }
  const each = toldEach(scene, clause, participants)
  const days = each ? null : toldOnDays(scene, clause, participants)
  const parts =
    each?.flatMap((part) => inTurn(scene, part)) ??
    days ??
    separate(document, clause, participants, trigger.kind).map((group) => ({ clause, participants: group }))
  const first = state.events.length
  for (const part of parts) {
    const joined = state.joining.filter(({ parent }) => parent === clause)
    const present = unique([...part.participants, ...joined.flatMap((one) => one.participants)])
    const kind = each ? kindOfPart(scene, clause, part, trigger) : trigger.kind
    const told = newEvent(scene, part.clause, { ...trigger, kind }, present)
    const event = withPending(
      scene,
      withTravel(scene, inDetail(scene, told, state), state),
      state,
      trigger.anaphor,
    )
    if (event.background && event.date?.telling.kind === 'days')
      event.participants = event.participants.map(untold)
    if (parts.length > 1 && !each && !days) event.another = true
    if (days && trigger.kind === 'talks') event.place ??= cityOfDay(scene, part)
    state.events.push(withCityBefore(scene, event, state))
  }
  if (days || each) shareCity(state.events.slice(first))
  if (each) shareDay(state.events.slice(first))
  state.target = 'event'
  return true
}

/** "On Thursday in Beirut with B and C separately": those of one day who were met one by one. */
const inTurn = ({ document }: Scene, part: Part): Part[] =>
  separate(document, part.clause, part.participants).map((participants) => ({ ...part, participants }))

/** The meetings that a document's clauses tell, in order, the same one perhaps more than once. */
export function buildEvents(
  scene: Scene,
): Pick<State, 'events' | 'sessionSentences' | 'halves' | 'attended'> {
  const state: State = {
    events: [],
    subject: [],
    target: 'event',
    sessionSentences: new Set(),
    halves: [],
    told: null,
    travel: null,
    pending: null,
    assembled: null,
    joining: [],
    attended: new Set(),
    denied: new Set(),
  }
  for (const clause of scene.clauses) readClause(scene, clause, state)
  state.events.push(...toldInCompany(scene, state))
  for (const event of state.events) nameOffices(scene, event)
  return state
}
