/** The meetings that a word of meeting tells in its clause: none, one, or several one after the other. */
import { headsLast, premodified } from '../cases'
import type { Clause } from '../clauses'
import type { Document } from '../document'
import { dateless } from './also-meant'
import { tellAsPending, tellCityAgain, tellInDetail } from './announced'
import { kindOfPart, type Part, separate, shareCity, shareDay, toldEach } from './apart'
import { againBoth, lastNews } from './both-again'
import { calledOffNext, deniedByNoun, isWish, negated } from './cues'
import { cityOfDay, toldOnDays } from './days/on-days'
import { follow } from './follow'
import { followedUp } from './followed-up'
import { addTo, toldOf } from './joining'
import type { MeetingEvent, Participant } from './model'
import { newEvent } from './new-event'
import { opensPending, pendingWith, untold } from './pending'
import { spokeThere } from './people/attendance'
import { withJoining } from './people/attending'
import { gather } from './people/gather'
import { withHost } from './people/hosts-side'
import { ofMeetingBefore } from './people/of-meeting-before'
import { isAttended, sessionKind } from './people/one-of-many'
import { unique } from './people/participants'
import { ofOtherSide } from './people/parties-met'
import { isCallOfNobody } from './people/parts-by-case'
import { presidesOverMany } from './people/presiding'
import { tellJourney } from './places/travel'
import type { Scene, Telling } from './scene'
import { ofMeetingJustTold, ofSessionBefore } from './sessions/meeting-or-session'
import type { Trigger } from './triggers'
import { cityBeside, mannerBefore } from './triggers-beside'

const namesSession = (document: Document, { from }: Trigger) =>
  document.marks.at('session', from) !== undefined

/**
 * Reads one word of meeting; true where the clause has told its meeting.
 *
 * @param subject of whom the clause is told
 * @param told whether a word before it has told the clause's meeting
 */
export function readTrigger(telling: Telling, subject: readonly Participant[], told: boolean): boolean {
  const { trigger, state } = telling
  if (told && trigger.predicate) return false
  if (attendsSession(telling)) return false
  if (attendsMeeting(telling, subject)) return true
  if (isElsewhere(telling)) trigger.anaphor = false
  if (trigger.anaphor && goesOn(telling, subject)) return false
  if (tellsNone(telling)) return false
  const participants = whoMet(telling)
  if (addsNothing(telling, participants)) {
    const last = state.events.at(-1)
    if (last) addTo(telling.scene, last, telling.clause, [], state)
    return true
  }
  const presiding = trigger.predicate ? presidesOverMany(telling.scene, telling.clause, participants) : null
  if (presiding) return tellOneOfMany(telling, { ...trigger, kind: 'ministerial' }, presiding)
  if (participants.length < 2) return keepHalf(telling, participants)
  return wereThereToo(telling, participants) ? false : tellMeetings(telling, participants)
}

/** "took part in the sitting", of a numbered session told before: what follows is of that. */
function attendsSession({ scene, clause, trigger, state }: Telling): boolean {
  const { document, occasions } = scene
  const numbered = occasions.some((one) => one.number !== null && !one.margins && one.from < clause.to)
  const ofMeeting = trigger.anaphor && ofMeetingJustTold(scene, clause, trigger, state)
  const attends = clause.verb?.value.class === 'take-part' && namesSession(document, trigger)
  if (!numbered || ofMeeting || !attends) return false
  state.target = 'session'
  state.sessionSentences.add(clause.sentence.index)
  return true
}

/** "takes part in the ministerial meeting of 13 February": tells that meeting with the one whom the text names. */
function attendsMeeting(telling: Telling, subject: readonly Participant[]): boolean {
  const { scene, clause, trigger, state } = telling
  const visitor = subject[0] ?? state.subject[0]
  if (!visitor || subject.length >= 2 || !isAttended(scene, clause, trigger)) return false
  const kind = sessionKind(scene.document, trigger) ?? trigger.kind
  return tellOneOfMany(telling, { ...trigger, kind, anaphor: false }, [visitor])
}

function tellOneOfMany(
  { scene, clause, state }: Telling,
  trigger: Trigger,
  participants: Participant[],
): true {
  state.events.push(newEvent(scene, clause, trigger, participants))
  state.target = 'event'
  return true
}

/** "at the summit in Asmara", after one elsewhere: that is another. */
function isElsewhere({ scene: { document }, clause, trigger, state }: Telling): boolean {
  const city = premodified(document) && trigger.anaphor ? cityBeside(document, trigger) : null
  if (city === null) return false
  const place = state.events.at(-1)?.place
  return place ? place.slug !== city : clause.verb?.value.tense === 'pluperfect'
}

/** Adds what a clause goes on to tell of a meeting or session told before; false where there is none. */
function goesOn({ scene, clause, trigger, state }: Telling, subject: readonly Participant[]): boolean {
  const { document } = scene
  // "the next meeting will be in Cairo": of the one just told it tells nothing.
  if (document.marks.phrase('next', trigger.to)) return true
  if (followedUp(scene, clause, trigger, state)) return true
  const last = state.events.at(-1)
  if (!last && state.target !== 'session') return false
  const event = toldOf(document, clause, trigger, state.events)
  if (last && ofSessionBefore(scene, trigger, last)) state.target = 'session'
  if (state.target === 'session' && namesSession(document, trigger))
    state.sessionSentences.add(clause.sentence.index)
  else if (event) {
    state.target = 'event'
    addTo(scene, event, clause, subject, state)
  }
  return true
}

/** Whether a clause says of its meeting that it was not, is only wished for, or is none in particular. */
function tellsNone({ scene, clause, trigger, state }: Telling): boolean {
  const { document, cast } = scene
  if (negated(document, clause) || deniedByNoun(document, trigger) || calledOffNext(scene, clause)) {
    state.denied.add(clause.sentence)
    return true
  }
  return (
    isWish(document, clause, trigger) ||
    isCallOfNobody(document, clause, cast.bySentence.get(clause.sentence.index) ?? []) ||
    (document.marks.hasPhrase('repeatedly', clause.from, clause.to) && dateless(scene, clause))
  )
}

/** Who met, with what the text has told of them before. */
function whoMet(telling: Telling): Participant[] {
  const { scene, clause, trigger, state } = telling
  const { document } = scene
  const last = state.events.at(-1)
  const gathered = withJoining(gather(telling), clause, trigger, state)
  const again = gathered.length < 2 ? againBoth(scene, clause, trigger, lastNews(scene, state)) : null
  const participants = again ?? gathered.map((one) => ofMeetingBefore(one, last, gathered))
  ofOtherSide(scene, clause, trigger, participants)
  withHost(document, clause, participants)
  const bothBefore = gathered.length > 1 && gathered.every(({ rule }) => rule === 'both-told-before')
  if (again || bothBefore) trigger.kind = mannerBefore(document, clause, trigger)
  return participants
}

/** "A and B discussed …", right after their meeting: what they did there. */
function addsNothing({ scene, clause, trigger, state }: Telling, met: readonly Participant[]): boolean {
  const { document } = scene
  const verbFirst = document.vocabulary.lexicon.order === 'verb-first'
  const spoke = headsLast(document) || (verbFirst && clause.verb?.value.class === 'discuss')
  return spoke && spokeThere(scene, clause, trigger, met, state.events.at(-1))
}

/** Nouns last: what begins, goes on or ends was told before. */
const GOING_ON: ReadonlySet<string | undefined> = new Set(['continue', 'begin', 'end'])

/** Keeps a meeting told with fewer than two, until the text tells who else was there; it is none yet. */
function keepHalf({ scene, clause, trigger, state }: Telling, participants: Participant[]): false {
  const { document } = scene
  if (opensPending(scene, clause, participants, state)) return false
  const lasts = headsLast(document) && GOING_ON.has(clause.verb?.value.class)
  if ((trigger.predicate && !lasts) || participants.length === 1)
    state.pending = pendingWith(scene, clause, trigger, participants, state)
  if (trigger.predicate && !trigger.loose && participants.length === 1)
    state.halves.push({ at: trigger, participants, sentence: clause.sentence.index })
  const last = state.events.at(-1)
  const both = document.marks.hasPhrase('bothSides', clause.from, clause.to)
  if (last && trigger.predicate && both && state.target === 'event') addTo(scene, last, clause, [], state)
  else follow(scene, clause, state)
  return false
}

/** "the two held talks, which A attended": at the meeting just told, A was there too. */
function wereThereToo(
  { scene: { document }, clause, trigger, state }: Telling,
  participants: readonly Participant[],
): boolean {
  const last = state.events.at(-1)
  const both = document.marks.hasPhrase('bothSides', clause.from, clause.to)
  if (!last || !both || !document.marks.hasPhrase('attended', trigger.to, clause.to)) return false
  last.participants = unique([...last.participants, ...participants])
  last.sentences.add(clause.sentence.index)
  return true
}

/** Tells the meeting of those who met, or one for each part of the clause that tells it apart from the others. */
function tellMeetings(telling: Telling, participants: Participant[]): true {
  const { scene, clause, trigger, state } = telling
  const each = toldEach(scene, clause, participants)?.flatMap((part) => inTurn(scene, part)) ?? null
  const days = each ? null : toldOnDays(scene, clause, participants)
  const parts = each ?? days ?? oneByOne(scene, clause, participants, trigger)
  const events = parts.map((part) => {
    const event = eventOf(telling, part, each ? kindOfPart(scene, clause, part, trigger) : trigger.kind)
    if (parts.length > 1 && !each && !days) event.another = true
    if (days && trigger.kind === 'talks') event.place ??= cityOfDay(scene, part)
    tellCityAgain(scene, event, state)
    state.events.push(event)
    return event
  })
  if (days || each) shareCity(events)
  if (each) shareDay(events)
  state.target = 'event'
  return true
}

/** The meeting that a part of a clause tells, with what the sentences before told of it. */
function eventOf(
  { scene, clause, trigger, state }: Telling,
  part: Part,
  kind: Trigger['kind'],
): MeetingEvent {
  const joining = state.joining.filter(({ parent }) => parent === clause)
  const present = unique([...part.participants, ...joining.flatMap((one) => one.participants)])
  const event = newEvent(scene, part.clause, { ...trigger, kind }, present)
  tellInDetail(scene, event, state)
  tellJourney(scene, event, state)
  tellAsPending(scene, event, state, trigger.anaphor)
  if (event.background && event.date?.telling.kind === 'days')
    event.participants = event.participants.map(untold)
  return event
}

/** "On Thursday in Beirut with B and C separately": those of one day who were met one by one. */
const inTurn = ({ document }: Scene, part: Part): Part[] =>
  separate(document, part.clause, part.participants).map((participants) => ({
    clause: part.clause,
    participants,
  }))

/** Those whom the whole clause tells to have met one by one, or all of them together. */
const oneByOne = (
  { document }: Scene,
  clause: Clause,
  participants: Participant[],
  { kind }: Trigger,
): Part[] => separate(document, clause, participants, kind).map((group) => ({ clause, participants: group }))
