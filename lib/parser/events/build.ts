/**
 * From clauses to meetings: each clause that says people met makes an event, each that speaks of
 * "this meeting" adds to the one told before.
 */
import type { Clause } from '../clauses'
import { inClause } from '../clauses'
import type { DateExpression } from '../dates/model'
import { type Document, isMark } from '../document'
import type { OccasionMention } from '../mentions/occasions'
import type { MeetingEvent, Participant, PlaceTold } from './model'
import { type Cast, participantsIn, unique } from './participants'
import { cityOfTravel, placesInClause } from './places'
import { findTriggers, type Trigger } from './triggers'

export interface Scene {
  document: Document
  cast: Cast
  clauses: Clause[]
  occasions: OccasionMention[]
  /** Date expressions with the token they begin at. */
  dates: { expression: DateExpression; from: number; to: number }[]
}

interface State {
  events: MeetingEvent[]
  /** Who the text was last speaking of as doing something. */
  subject: Participant[]
  /** Whether what follows is of the last meeting told or of the session. */
  target: 'event' | 'session'
  sessionSentences: Set<number>
  /** Where and when somebody went, told in the sentence so far: "visited Damascus on Sunday and met …". */
  travel: { sentence: number; place: PlaceTold | null; date: DateExpression | null } | null
  /** A meeting told so far with fewer than two of those who took part. */
  pending: { clause: Clause; trigger: Trigger; participants: Participant[] } | null
}

const hasPhrase = (
  document: Document,
  name: Parameters<Document['marks']['phrase']>[0],
  from: number,
  to: number,
) => document.marks.phrasesWithin(name, from, to).length > 0

function negated(document: Document, clause: Clause): boolean {
  const { verb } = clause
  if (!verb) return false
  if (verb.value.negated) return true
  const before = verb.from - 1
  return (
    document.marks.phrase('negations', before)?.to === verb.from ||
    hasPhrase(document, 'cancelled', clause.from, clause.to)
  )
}

function isPlanned(document: Document, clause: Clause): boolean {
  const tense = clause.verb?.value.tense
  if (tense === 'past' || tense === 'pluperfect') {
    return (
      hasPhrase(document, 'plans', clause.from, clause.to) &&
      tense === 'past' &&
      document.vocabulary.lexicon.order === 'verb-first' &&
      clause.verb !== null &&
      clause.verb.value.class !== 'meet'
    )
  }
  if (tense === 'future') return true
  return hasPhrase(document, 'plans', clause.sentence.from, clause.to)
}

function isWish(document: Document, clause: Clause, trigger: Trigger): boolean {
  if (isPlanned(document, clause)) return false
  const tense = clause.verb?.value.tense
  if (tense === 'wish') return true
  return (
    !trigger.predicate && hasPhrase(document, 'wishes', Math.max(clause.from, trigger.from - 6), trigger.from)
  )
}

/** The part of a clause that a noun told in passing governs: from "his meeting with" to the next verb or comma. */
function reachOf(document: Document, clause: Clause, trigger: Trigger): { from: number; to: number } {
  let to = trigger.to
  while (to < clause.to) {
    const token = document.tokens[to]
    if (
      !inClause(clause, to) ||
      endsReach(document, to) ||
      document.marks.phrase('about', to) ||
      isMark(token, ';', ':')
    )
      break
    if (isMark(token, ',') && !continuesList(document, to)) break
    to++
  }
  return { from: trigger.to, to }
}

/** A verb ends what a noun governs, but not in "the talks that were held between". */
function endsReach(document: Document, at: number): boolean {
  const verb = document.marks.at('verb', at)
  if (!verb) return false
  return !(verb.value.class === 'light' && document.marks.phrase('relative', at - 1) !== undefined)
}

const continuesList = (document: Document, comma: number) => {
  const next = comma + 1
  return document.marks.at('official', next) !== undefined || document.marks.at('office', next) !== undefined
}

function dateIn(scene: Scene, clause: Clause): DateExpression | null {
  const inside = scene.dates.filter(({ from }) => inClause(clause, from))
  const weight = ({ expression }: { expression: DateExpression }) => {
    const { kind } = expression.telling
    return kind === 'days' || kind === 'figures'
      ? 4
      : kind === 'relative-day' || kind === 'weekday' || kind === 'anchored-day'
        ? 3
        : 2
  }
  return [...inside].sort((a, b) => weight(b) - weight(a))[0]?.expression ?? null
}

function newEvent(scene: Scene, clause: Clause, trigger: Trigger, participants: Participant[]): MeetingEvent {
  const { document, cast } = scene
  const tense = clause.verb?.value.tense
  const auxiliary = clause.auxiliary?.value.class === 'be' && clause.auxiliary.value.tense === 'past'
  const planned = isPlanned(document, clause)
  const inner = scene.clauses.find((other) => other.parent === clause && other.verb?.value.class === 'host')
  const place: PlaceTold | null =
    placesInClause(cast, clause)[0] ?? (inner ? (placesInClause(cast, inner)[0] ?? null) : null)
  return {
    kind: trigger.kind,
    kindAt: { from: trigger.from, to: trigger.to },
    status: planned ? 'planned' : 'held',
    statusAt: clause.verb
      ? { from: clause.verb.from, to: clause.verb.to }
      : { from: trigger.from, to: trigger.to },
    clause,
    participants,
    place: trigger.kind === 'call' || trigger.kind === 'video' ? null : place,
    date: dateIn(scene, clause),
    sentences: new Set([clause.sentence.index]),
    occasion: marginsOf(scene, clause),
    background:
      tense === 'pluperfect' ||
      hasPhrase(document, 'sameDayEarlier', clause.from, clause.to) ||
      auxiliary ||
      hasPhrase(
        document,
        'background',
        clause.sentence.from,
        Math.min(clause.to, clause.sentence.from + 6),
      ) ||
      hasPhrase(document, 'lastTime', clause.from, clause.to),
    passing: !trigger.predicate,
    ofHeads: participants.some((one) => one.rule === 'guarantors' || one.rule === 'delegation'),
    postponed: hasPhrase(document, 'postponed', clause.sentence.from, clause.sentence.to),
  }
}

/** What the sentence told of a journey before holds for the meeting it led to. */
function withTravel(event: MeetingEvent, { travel }: State): MeetingEvent {
  if (
    !travel ||
    travel.sentence !== event.clause.sentence.index ||
    event.kind === 'call' ||
    event.kind === 'video'
  )
    return event
  const place = event.place ?? travel.place
  return { ...event, place, date: event.date ?? (place === travel.place ? travel.date : null) }
}

/** The session on whose margins a clause says something was held. */
function marginsOf(scene: Scene, clause: Clause): MeetingEvent['occasion'] {
  const inside = scene.occasions.filter((one) => inClause(clause, one.from))
  const mention = inside.find((one) => one.margins)
  if (!mention) return null
  return {
    mention,
    series: mention.series,
    number: mention.number,
    relation: 'margins',
    at: { from: mention.from, to: mention.to },
  }
}

/** Whom a clause tells as taking part: its own people, and whoever it goes on speaking of. */
function gather(scene: Scene, clause: Clause, trigger: Trigger, state: State): Participant[] {
  const { cast, document } = scene
  const own = trigger.predicate
    ? participantsIn(cast, clause)
    : participantsIn(cast, clause, within(reachOf(document, clause, trigger)))
  const each = hasPhrase(document, 'each', clause.sentence.from, clause.sentence.to)
  // Two met separately were met by somebody told before.
  if (own.length > 2 || (own.length === 2 && !each)) return own
  const before = trigger.predicate
    ? []
    : participantsIn(cast, clause, (token) => token < trigger.from).slice(0, 1)
  const parent = clause.parent
    ? participantsIn(cast, clause.parent, (token) => token < clause.from).slice(-1)
    : []
  const inherited = before.length > 0 ? before : parent.length > 0 ? parent : state.subject
  return own.length === 0
    ? []
    : unique([
        ...inherited.filter((one) => !own.some((other) => other.person === one.person && other.person)),
        ...own,
      ])
}

const within =
  ({ from, to }: { from: number; to: number }) =>
  (token: number) =>
    token >= from && token < to

/** "the two had last met on …": those of the meeting told before, at another one of its own day. */
function againBoth(
  scene: Scene,
  clause: Clause,
  trigger: Trigger,
  last: MeetingEvent | undefined,
): Participant[] | null {
  const { document } = scene
  if (!last || !trigger.predicate || !hasPhrase(document, 'bothSides', clause.from, clause.to)) return null
  const before =
    clause.verb?.value.tense === 'pluperfect' ||
    clause.auxiliary?.value.class === 'be' ||
    hasPhrase(document, 'lastTime', clause.from, clause.to)
  if (!before || dateIn(scene, clause) === null) return null
  const at = { from: trigger.from, to: trigger.to }
  const both = last.participants.filter((one) => one.person)
  return both.length === 2 ? both.map((one) => ({ ...one, at, rule: 'both-told-before' })) : null
}

/** One event for each partner where they were met separately. */
function separate(document: Document, clause: Clause, participants: Participant[]): Participant[][] {
  if (participants.length < 3 || !hasPhrase(document, 'each', clause.sentence.from, clause.sentence.to))
    return [participants]
  const [subject, ...partners] = participants
  return subject ? partners.map((partner) => [subject, partner]) : [participants]
}

/** A session told here as such: what follows is of it, until another meeting is told. */
function sessionToldIn(
  scene: Scene,
  clause: Clause,
  target: State['target'] = 'session',
): OccasionMention | null {
  const inside = scene.occasions.filter((one) => inClause(clause, one.from) && !one.margins)
  const edge = clause.verb !== null && ['begin', 'end', 'continue'].includes(clause.verb.value.class)
  return (
    inside.find(
      (one) =>
        one.number !== null ||
        one.kind !== 'round' ||
        (one.relation !== null && (one.relation !== 'same' || edge || target === 'session')),
    ) ?? null
  )
}

const asSession = (document: Document, trigger: Trigger) =>
  document.marks.at('session', trigger.from) !== undefined

/** Sentences that go on about what was told last; the clause itself tells no meeting. */
function follow(scene: Scene, clause: Clause, state: State): void {
  const { document } = scene
  const { sentence } = clause
  if (sentence.headline) return
  if (state.target === 'session') {
    state.sessionSentences.add(sentence.index)
    return
  }
  const last = state.events.at(-1)
  if (!last || last.sentences.has(sentence.index)) return
  const aside = hasPhrase(document, 'background', sentence.from, sentence.from + 3)
  if (
    !aside &&
    (last.sentences.has(sentence.index - 1) || scene.document.sentences[sentence.index - 1]?.headline)
  )
    last.sentences.add(sentence.index)
}

function readClause(scene: Scene, clause: Clause, state: State): void {
  const triggers = findTriggers(scene.document, clause, scene.occasions)
  const subject = participantsIn(scene.cast, clause).filter((one) => one.person)
  if (sessionToldIn(scene, clause, state.target)) {
    state.target = 'session'
    state.sessionSentences.add(clause.sentence.index)
  }
  if (includes(scene, clause, state)) return
  const before = state.events.length
  const told = triggers.reduce(
    (so, trigger) => readTrigger(scene, clause, trigger, state, subject, so) || so,
    false,
  )
  if (!told) follow(scene, clause, state)
  noteTravel(scene, clause, state)
  const event = state.events[before]
  const first = event ? event.participants.find((one) => one.person) : subject[0]
  if (first) state.subject = [first]
}

function noteTravel(scene: Scene, clause: Clause, state: State): void {
  if (clause.verb?.value.class !== 'travel') return
  state.travel = {
    sentence: clause.sentence.index,
    place: cityOfTravel(scene.document, clause),
    date: dateIn(scene, clause),
  }
}

/** Ministers told by office alone at a meeting of another day may be others than those of today. */
const untold = (one: Participant): Participant =>
  one.actor.list !== null && one.actor.kind === 'office'
    ? { ...one, person: null, party: one.actor.party, rule: 'office-alone' }
    : one

/** "… headed the delegation, which included …", "it brought together the ministers of …": who else took part. */
function includes(scene: Scene, clause: Clause, state: State): boolean {
  const { document, cast } = scene
  const verb = clause.verb?.value.class
  const told = participantsIn(cast, clause)
  const party = (one: Participant) => one.person?.party ?? one.party
  const last = state.events.at(-1)
  const delegation = document.marks.phrasesWithin('delegation', clause.from, clause.to).length > 0
  if (verb === 'include' && state.pending && told.length > 1) {
    const { clause: first, trigger } = state.pending
    state.events.push({
      ...newEvent(scene, first, trigger, unique([...state.pending.participants, ...told.map(untold)])),
      background: true,
    })
    state.pending = null
    return true
  }
  const members =
    verb === 'include' ||
    ((verb === 'lead' || verb === 'take-part') && delegation && !sessionToldIn(scene, clause))
  if (
    !members ||
    !last ||
    last.clause.sentence.index < clause.sentence.index - 2 ||
    state.target === 'session'
  )
    return false
  const host =
    last.participants.find((one) => one.person === null && one.actor.kind === 'delegation') ??
    last.participants.find((one) => one.rule === 'member-of-delegation')
  const people = told.filter((one) => one.person)
  if (!host || people.length === 0) return false
  const joined = people.map((one) => {
    if (one.person && party(one) === null) one.person.party = host.party
    return {
      ...one,
      party: party(one) ?? host.party,
      rule: 'member-of-delegation',
      capacity: verb === 'lead' ? ('head' as const) : one.capacity,
    }
  })
  last.participants = unique([
    ...joined,
    ...last.participants.filter((one) => one !== host || host.person !== null),
  ])
  last.sentences.add(clause.sentence.index)
  return true
}

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
  const session = scene.occasions.some((one) => one.number !== null && !one.margins)
  if (session && clause.verb?.value.class === 'take-part' && asSession(document, trigger)) {
    state.target = 'session'
    state.sessionSentences.add(clause.sentence.index)
    return false
  }
  if (trigger.anaphor && (last || state.target === 'session')) {
    if (state.target === 'session' && asSession(document, trigger))
      state.sessionSentences.add(clause.sentence.index)
    else if (last) {
      state.target = 'event'
      addTo(scene, last, clause, subject)
    }
    return false
  }
  if (negated(document, clause) || isWish(document, clause, trigger)) return false
  const gathered = gather(scene, clause, trigger, state)
  const participants = gathered.length < 2 ? (againBoth(scene, clause, trigger, last) ?? gathered) : gathered
  if (participants.length < 2) {
    if (trigger.predicate || participants.length === 1) state.pending = { clause, trigger, participants }
    const both = hasPhrase(document, 'bothSides', clause.from, clause.to)
    if (last && trigger.predicate && both && state.target === 'event') addTo(scene, last, clause, [])
    else follow(scene, clause, state)
    return false
  }
  for (const group of separate(document, clause, participants))
    state.events.push(withTravel(newEvent(scene, clause, trigger, group), state))
  state.target = 'event'
  return true
}

/** What a clause about "this meeting" adds to it. */
function addTo(scene: Scene, event: MeetingEvent, clause: Clause, named: readonly Participant[]): void {
  event.sentences.add(clause.sentence.index)
  const verb = clause.verb?.value.class
  if (event.place === null && event.kind !== 'call' && event.kind !== 'video')
    event.place = placesInClause(scene.cast, clause)[0] ?? null
  if (event.date === null && clause.verb?.value.tense !== 'pluperfect') event.date = dateIn(scene, clause)
  event.occasion ??= marginsOf(scene, clause)
  if (verb === 'take-part' || (verb === 'discuss' && named.length > 1)) {
    const joined = participantsIn(scene.cast, clause)
    event.participants = unique([...event.participants, ...joined])
  }
}

/** The meetings that a document's clauses tell, in order, the same one perhaps more than once. */
export function buildEvents(scene: Scene): { events: MeetingEvent[]; sessionSentences: Set<number> } {
  const state: State = {
    events: [],
    subject: [],
    target: 'event',
    sessionSentences: new Set(),
    travel: null,
    pending: null,
  }
  for (const clause of scene.clauses) readClause(scene, clause, state)
  return { events: state.events, sessionSentences: state.sessionSentences }
}
