/**
 * The sessions that a text reports or announces, and who took part in them. After the meetings,
 * because whoever leads a delegation that met others there leads it to the session too.
 */
import { headsLast, premodified } from '../../cases'
import { type Clause, inClause } from '../../clauses'
import type { DateExpression } from '../../dates/model'
import type { Document } from '../../document'
import type { VerbClass } from '../../languages/schema'
import type { OccasionMention } from '../../mentions/occasions'
import { isAnnounced, tellsPutOff } from '../cues'
import { dayOfSession } from '../days/session-days'
import { meetingTold, type PlaceTold, type SessionEvent } from '../model'
import { participantsIn, unique } from '../people/participants'
import { cityOfTravel, placesInClause } from '../places/places'
import type { Scene } from '../scene'
import { attend, attendAfter } from './session-attendance'
import { membersTold } from './session-members'
import {
  calledOff,
  clauseOf,
  datesIn,
  EDGES,
  isMatter,
  isPlanned,
  journeyThere,
  predicateOf,
  relativeOf,
  tellEdge,
} from './session-words'

/** Whether a session is told as still to come. */
function isToCome(
  scene: Scene,
  mention: OccasionMention,
  clause: Clause,
  date: DateExpression | undefined,
): boolean {
  const { document } = scene
  const near = Math.max(clause.from, mention.from - 4)
  return (
    isPlanned(scene, clause) ||
    mention.relation === 'next' ||
    tellsPutOff(document, clause.sentence) ||
    (headsLast(document) && document.marks.hasPhrase('plans', near, mention.from)) ||
    isAnnounced(document, clause, date)
  )
}

/** A session as the clause of one of its mentions tells it. */
function sessionTold(scene: Scene, mention: OccasionMention, clause: Clause, verb: VerbClass): SessionEvent {
  const { document } = scene
  const at = { from: mention.from, to: mention.to }
  const journey = journeyThere(scene, clause)
  const own = datesIn(scene, clause)
  const dates = own.length > 0 || !journey ? own : datesIn(scene, journey)
  const [date] = dates
  // What begins or ends with one of its days goes on.
  const edge = EDGES[verb] && dayOfSession(document, clause) ? 'during' : EDGES[verb]
  const planned = isToCome(scene, mention, clause, date)
  const number = mention.number ?? mention.implied
  return meetingTold({
    kind: mention.kind,
    kindAt: at,
    status: planned ? 'planned' : 'held',
    statusAt: clause.verb ? { from: clause.verb.from, to: clause.verb.to } : at,
    clause,
    participants: membersTold(scene, mention, clause),
    place: placeOf(scene, mention, clause) ?? (journey ? cityOfTravel(document, journey) : null),
    date: date ?? null,
    occasion: { mention, series: mention.series, number, relation: 'session', at },
    background: clause.verb?.value.tense === 'pluperfect' || mention.relation === 'previous',
    postponed: tellsPutOff(document, clause.sentence),
    asSession: {
      mentions: [mention],
      edges: edge && !planned ? [{ edge, date: date ?? null }] : [],
      dates,
    },
  })
}

/** Where a session is told to be: in its own clause, in the city one goes to for it, in "this same city". */
function placeOf({ cast, document }: Scene, mention: OccasionMention, clause: Clause): PlaceTold | null {
  const told = placesInClause(cast, clause)[0]
  if (told) return told
  if (clause.verb?.value.class === 'travel') return cityOfTravel(document, clause)
  const same = document.marks
    .phrasesWithin('cityWords', clause.from, clause.to)
    .some((word) => document.marks.phrase('demonstratives', word.from - 1)?.to === word.from)
  const own = same ? document.marks.within('place', mention.from, mention.to).at(-1) : undefined
  return own ? { slug: own.value.slug, from: own.from, to: own.to, rule: 'city-told-before' } : null
}

/** Two tellings of one session as one: what either knows. */
function join(into: SessionEvent, other: SessionEvent): void {
  into.asSession.mentions.push(...other.asSession.mentions)
  into.asSession.edges.push(...other.asSession.edges)
  into.asSession.dates.push(...other.asSession.dates)
  for (const sentence of other.sentences) into.sentences.add(sentence)
  into.participants = unique([...into.participants, ...other.participants])
  into.place ??= other.place
  into.date ??= other.date
  if (other.status === 'held' && into.status === 'planned' && other.asSession.edges.length > 0)
    into.status = 'held'
  if (into.occasion && into.occasion.number === null && other.occasion)
    into.occasion.number = other.occasion.number
  into.background &&= other.background
}

/** Told only as the one before: which it is its day will tell. */
const before = ({ occasion }: SessionEvent) =>
  occasion?.number === null && occasion.mention?.relation === 'previous'

const sameSeries = (session: SessionEvent, mention: OccasionMention) =>
  session.occasion?.series === mention.series &&
  (mention.implied === null || session.occasion.number === mention.implied)

const sameSession = (a: SessionEvent, b: SessionEvent) =>
  !before(a) &&
  !before(b) &&
  a.occasion?.series === b.occasion?.series &&
  (a.occasion?.number === b.occasion?.number ||
    (a.status === b.status && (a.occasion?.number === null || b.occasion?.number === null)))

/** The clause that tells of a session: its own, or the relative one after it ("о ходе встречи, которая открылась"). */
function toldIn(scene: Scene, mention: OccasionMention, clause: Clause): Clause {
  if (predicateOf(scene, mention, clause) !== null) return clause
  return relativeOf(scene, mention, clause) ?? clause
}

/** The sessions told with a predicate of their own, each once. */
export function findSessions(scene: Scene): SessionEvent[] {
  const sessions: SessionEvent[] = []
  for (const mention of scene.occasions) {
    const event = sessionOf(scene, mention, sessions)
    const known = event && sessions.find((one) => sameSession(one, event))
    if (known) join(known, event)
    else if (event) sessions.push(event)
  }
  for (const session of sessions) toldAround(scene, session)
  attendAfter(scene, sessions)
  return sessions.some((one) => one.status === 'held') ? sessions : [...onWhoseMargins(scene), ...sessions]
}

/** The session that a mention tells; null where it tells none, or goes on about one told before. */
function sessionOf(
  scene: Scene,
  mention: OccasionMention,
  sessions: readonly SessionEvent[],
): SessionEvent | null {
  const clause = clauseOf(scene.clauses, mention.from)
  const told =
    clause && (mention.margins ? relativeOf(scene, mention, clause) : toldIn(scene, mention, clause))
  if (!clause || !told) return null
  const { number, relation, kind } = mention
  if (number === null && relation === null && kind === 'round') return null
  if (number === null && relation === 'previous' && datesIn(scene, told).length === 0) return null
  const numbered = scene.document.vocabulary.registry.series[mention.series]?.numbered ?? false
  if (relation === 'same' && (goesOnAbout(scene, mention, clause, sessions) || !numbered)) return null
  if ((!numbered && kind === 'round') || isMatter(scene, mention, told)) return null
  const coming = number !== null && preparedFor(scene.document, mention)
  const verb = coming ? 'light' : predicateOf(scene, mention, told)
  if (!tellsOf(scene, told, clause, verb)) return null
  const session = sessionTold(scene, mention, told, verb ?? 'light')
  return coming ? toBePrepared(session) : session
}

/** Adds what a clause tells of "this session" to the one told before; false where a session of its own is told so. */
function goesOnAbout(
  scene: Scene,
  mention: OccasionMention,
  clause: Clause,
  sessions: readonly SessionEvent[],
): boolean {
  const last = (status: SessionEvent['status']) =>
    sessions.findLast((one) => one.status === status && sameSeries(one, mention))
  const [spokenOf, toCome] = [last('held'), last('planned')]
  if (!spokenOf && toCome && !premodified(scene.document) && isPlanned(scene, clause)) {
    join(toCome, sessionTold(scene, mention, clause, 'light'))
    return true
  }
  tellEdge(scene, spokenOf, mention, clause)
  attend(scene, sessions, mention, clause)
  return spokenOf !== undefined || mention.implied === null || !scene.document.vocabulary.declension
}

/** Whether a clause tells of a session: by its verb, or by its days. `around`: the clause that names the session. */
function tellsOf(scene: Scene, told: Clause, around: Clause, verb: VerbClass | null): boolean {
  const { document, cast } = scene
  if (verb === null && datesIn(scene, told).length === 0) return false
  // "for the 73rd session X spent an hour with Y": what the verb tells is no session.
  if (verb === null && premodified(document) && participantsIn(cast, told).length > 1) return false
  const off = told.verb?.value.negated || calledOff(document, told)
  return !off || tellsPutOff(document, around.sentence)
}

/** Of a session that is being prepared the text tells nothing but that it is to come. */
function toBePrepared(session: SessionEvent): SessionEvent {
  session.status = 'planned'
  session.date = null
  session.participants = []
  session.asSession.dates = []
  session.asSession.edges = []
  return session
}

/** "preparations for the 17th round": one to come. */
function preparedFor(document: Document, mention: OccasionMention): boolean {
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 3); at--) {
    const mark = document.marks.phrase('preparing', at)
    if (mark) return mark.to >= mention.from - 1
  }
  return false
}

/** A session told only as that on whose margins people met, of which the text tells who led delegations to it. */
function onWhoseMargins(scene: Scene): SessionEvent[] {
  const led = scene.cast.delegations.filter((one) => one.head !== null)
  if (!premodified(scene.document) || led.length < 2) return []
  const mention = scene.occasions.find((one) => one.margins && one.number !== null && one.kind === 'round')
  const clause = mention && clauseOf(scene.clauses, mention.from)
  return mention && clause ? [sessionTold(scene, mention, clause, 'light')] : []
}

/** "The summit that A will attend is held tomorrow": what the clause around the one that describes it tells. */
function toldAround(scene: Scene, session: SessionEvent): void {
  const mention = session.occasion?.mention
  if (!headsLast(scene.document) || !mention || session.clause.verb?.value.form !== 'relative') return
  const around = scene.clauses.find(
    (one) =>
      one !== session.clause && one.sentence === session.clause.sentence && inClause(one, mention.to - 1),
  )
  if (!around) return
  const dates = datesIn(scene, around)
  session.asSession.dates.push(...dates)
  session.date ??= dates[0] ?? null
  session.place ??= placesInClause(scene.cast, around)[0] ?? null
}
