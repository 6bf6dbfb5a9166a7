/** A meeting as its clause tells it: kind, status, place, day, session. */
import { headsLast, premodified } from '../cases'
import type { Clause } from '../clauses'
import type { DateExpression } from '../dates/model'
import type { Document } from '../document'
import { frontedIn, isBefore } from './around'
import { isAnnounced, isPlanned, tellsPutOff } from './cues'
import { dateSince } from './days/date-since'
import { dayHeading } from './days/day-headings'
import { dateIn, dayDescribed, newDay } from './days/day-told'
import { dayOfSession } from './days/session-days'
import { kindBySession } from './kinds'
import {
  isRemote,
  type MeetingEvent,
  meetingTold,
  type OccasionTold,
  type Participant,
  type PlaceTold,
} from './model'
import { cityInside } from './places/city-inside'
import { justBefore, type Surroundings, surroundingsOf } from './places/clauses-around'
import { cityOfTravel, placesInClause } from './places/places'
import type { Scene } from './scene'
import { marginsOf, sessionThere } from './sessions/occasion-told'
import type { Trigger } from './triggers'

/** What is asked of a meeting's clause more than once. */
interface Told {
  scene: Scene
  clause: Clause
  trigger: Trigger
  around: Surroundings
  /** The day that the clause itself tells. */
  day: DateExpression | null
  /** The day told by how long before the news it was. */
  since: DateExpression | null
  putOff: boolean
}

/** The meeting that a word of meeting tells in a clause, of those who met. */
export function newEvent(
  scene: Scene,
  clause: Clause,
  trigger: Trigger,
  participants: Participant[],
): MeetingEvent {
  const { document } = scene
  const { verb } = clause
  const told: Told = {
    scene,
    clause,
    trigger,
    around: surroundingsOf(scene, clause),
    day: dateIn(scene, clause),
    since: dateSince(scene, clause, trigger),
    putOff: isPutOff(document, clause, trigger),
  }
  return meetingTold({
    kind: kindBySession(document, trigger, participants),
    kindAt: { from: trigger.from, to: trigger.to },
    status: isToCome(told) ? 'planned' : 'held',
    statusAt: verb ? { from: verb.from, to: verb.to } : { from: trigger.from, to: trigger.to },
    clause,
    participants,
    place: isRemote(trigger.kind) ? null : cityOf(told),
    date: dayOf(told),
    occasion: occasionTold(told),
    background: isBackground(told),
    another: isAnother(told),
    passing: !trigger.predicate,
    ofHeads: participants.some((one) => one.rule === 'guarantors' || one.rule === 'delegation'),
    dayOfSession: dayOfSession(document, clause)?.day ?? null,
    postponed: tellsPutOff(document, clause.sentence),
    asSession: null,
  })
}

const isPutOff = (document: Document, { verb, from, to }: Clause, { predicate }: Trigger): boolean =>
  verb?.value.class === 'postpone' || (!predicate && document.marks.hasPhrase('postponed', from, to))

/** Whether a meeting is told as still to come. */
const isToCome = ({ scene: { document }, clause, trigger, day, putOff }: Told): boolean =>
  (isPlanned(document, clause) && !isBefore(document, clause)) ||
  isAnnounced(document, clause, day) ||
  putOff ||
  (clause.verb?.value.tense === 'present' && document.marks.phrase('next', trigger.to) !== undefined)

/** The city that a clause, or what stands around it, tells of its meeting. */
function cityOf(told: Told): PlaceTold | null {
  const { scene, clause, around, putOff } = told
  const { document, cast } = scene
  const { sharing } = clause
  const here =
    headsLast(document) && document.marks.hasPhrase('where', clause.from, clause.to)
      ? cityOfTravel(document, clause)
      : null
  if (here) return here
  const [own = sharing ? placesInClause(cast, sharing)[0] : undefined] = placesInClause(cast, clause)
  const inside = cityInside(scene, clause, putOff)
  // "the Amman meeting follows that which Jeddah hosted": the host's city is the surer.
  const city = own?.rule === 'city-of-meeting' ? (inside ?? own) : (own ?? inside)
  return city ?? cityBefore(told) ?? goalOf(document, around) ?? frontedIn(scene, clause).place
}

/** The city that the clauses around a meeting's own tell. */
function cityBefore({ scene, clause, around, day }: Told): PlaceTold | undefined {
  const { document, cast } = scene
  const { there, beside, dated } = around
  if (there) return [...justBefore(document, clause), ...placesInClause(cast, there).slice(-1)][0]
  const shared =
    beside !== null || premodified(document) || document.vocabulary.declension || headsLast(document)
  return dated && !clause.sharing && shared && day === null ? placesInClause(cast, dated).at(-1) : undefined
}

/** Where somebody travels to meet. */
const goalOf = (document: Document, { journey }: Surroundings): PlaceTold | null =>
  journey?.verb?.value.class === 'travel' ? cityOfTravel(document, journey) : null

/** The day that a clause, or what stands around it, tells of its meeting; of what was put off the new one. */
function dayOf({
  scene,
  clause,
  trigger,
  around: { dated },
  day,
  since,
  putOff,
}: Told): DateExpression | null {
  if (putOff) return newDay(scene, clause)
  return (
    since ??
    day ??
    (dated ? dateIn(scene, dated) : dayDescribed(scene, clause, trigger)) ??
    dayHeading(scene, clause) ??
    frontedIn(scene, clause).date
  )
}

/** The session that a clause, or the one whose city it goes on in, tells of its meeting. */
const occasionTold = ({ scene, clause, around: { there } }: Told): OccasionTold | null =>
  marginsOf(scene, clause) ??
  (there && !premodified(scene.document) ? marginsOf(scene, there) : null) ??
  sessionThere(scene, clause)

/** Tokens of a sentence's first words. */
const OPENING = 6

/** Whether a meeting is told as one that had been before the news. */
function isBackground({ scene: { document }, clause, day, since }: Told): boolean {
  const { sentence, auxiliary, verb, from, to } = clause
  const opening = Math.min(to, sentence.from + OPENING)
  return (
    since !== null ||
    verb?.value.tense === 'pluperfect' ||
    (auxiliary?.value.class === 'be' && auxiliary.value.tense === 'past') ||
    document.marks.hasPhrase('background', sentence.from, opening) ||
    (day === null
      ? document.marks.hasPhrase('sameDayEarlier', from, to)
      : document.marks.hasPhrase('asides', sentence.from, opening)) ||
    document.marks.hasPhrase('lastTime', from, to) ||
    isBefore(document, clause)
  )
}

/** Whether a meeting is told as one more than the one told before. */
function isAnother({ scene: { document }, clause, trigger }: Told): boolean {
  const { marks, vocabulary } = document
  const { from, verb } = clause
  return (
    marks.hasPhrase('another', from, from + 3) ||
    marks.hasPhrase('thenWith', from, from + 2) ||
    marks.phrase('another', trigger.to) !== undefined ||
    (verb !== null &&
      vocabulary.lexicon.order === 'verb-first' &&
      marks.phrase('another', verb.to) !== undefined)
  )
}
