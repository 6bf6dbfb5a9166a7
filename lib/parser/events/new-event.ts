/** A meeting as its clause tells it: kind, status, place, day, session. */
import { caseOf, headsLast, premodified } from '../cases'
import { type Clause, inClause } from '../clauses'
import type { DateExpression } from '../dates/model'
import { beginning } from '../in-order'
import type { OccasionMention } from '../mentions/occasions'
import { frontedIn, isBefore } from './around'
import { cityInside } from './city-inside'
import {
  aroundMargins,
  clauseBefore,
  duringWhich,
  joinedBefore,
  justBefore,
  withWhom,
} from './clauses-around'
import { hasPhrase, isAnnounced, isPlanned } from './cues'
import { dateSince, isOfOther, isSince } from './date-since'
import { dayHeading } from './day-headings'
import { kindBySession } from './kinds'
import type { MeetingEvent, Participant, PlaceTold } from './model'
import { participantsIn } from './participants'
import { cityOfTravel, placesInClause } from './places'
import { clausesOf, type Scene } from './scene'
import { dayOfSession } from './session-days'
import type { Trigger } from './triggers'

export function dateIn(scene: Scene, clause: Clause): DateExpression | null {
  // A dateline tells when it was written, and nothing of what it tells.
  const inside = beginning(scene.dates, clause.from, clause.to).filter(
    ({ from, expression }) =>
      inClause(clause, from) &&
      expression.setting.place !== 'stamp' &&
      !isSince(expression) &&
      !isOfOther(scene, clause, from) &&
      !isSpell(scene, clause, expression),
  )
  let surest: DateExpression | null = null
  for (const { expression } of inside)
    if (!surest || sureness(expression) > sureness(surest)) surest = expression
  return surest
}

/** "the second within three days": what is past was not so many days from now. */
function isSpell({ document }: Scene, clause: Clause, { telling }: DateExpression): boolean {
  const tense = clause.verb?.value.tense
  const past = tense === 'past' || tense === 'pluperfect'
  return telling.kind === 'distance' && telling.direction > 0 && past && !isPlanned(document, clause)
}

/** How surely an expression tells the day of a meeting beside which others are told. */
function sureness({ telling: { kind } }: DateExpression): number {
  if (kind === 'days' || kind === 'figures') return 2
  return kind === 'relative-day' || kind === 'weekday' || kind === 'anchored-day' ? 1 : 0
}

/** "met in Astana, where the 21st round is in progress": on its margins. */
function sessionThere(scene: Scene, clause: Clause): MeetingEvent['occasion'] {
  if (!premodified(scene.document)) return null
  const there = scene.clauses.find((other) => other.from === clause.to && other.sentence === clause.sentence)
  if (!there || !hasPhrase(scene.document, 'where', there.from, there.from + 1)) return null
  const mention = scene.occasions.find((one) => one.number !== null && inClause(there, one.from))
  const on = there.verb?.value.class === 'continue' || there.verb?.value.class === 'light'
  if (!mention || !on) return null
  const at = { from: mention.from, to: mention.to }
  return { mention, series: mention.series, number: mention.number, relation: 'margins', at }
}

/** The day that something was put off to, told in the dative or after "to"; the one it was put off from is no day of it. */
function newDay(scene: Scene, clause: Clause): DateExpression | null {
  const { document } = scene
  const dative = headsLast(document)
  if (document.vocabulary.declension)
    return (
      scene.dates.find(({ from }) => inClause(clause, from) && from >= (clause.verb?.to ?? clause.to))
        ?.expression ?? null
    )
  const second = document.vocabulary.lexicon.order === 'verb-second'
  const after = (at: number) =>
    (second ? [1, 2] : [1, 2, 3]).some((step) => document.marks.phrase('travelTo', at - step))
  const verb = second ? (clause.verb?.to ?? clause.to) : clause.from
  const to = scene.dates.find(
    ({ from, to: end }) =>
      inClause(clause, from) && from >= verb && (dative ? caseOf(document, end) === 'dative' : after(from)),
  )
  return to?.expression ?? null
}

/** Tokens from a meeting's noun to the clause that describes it. */
const DESCRIBED_WITHIN = 14

/** "said at a meeting with A, which was held on Tuesday": the day that a clause about the meeting's noun tells. */
function dayDescribed(scene: Scene, clause: Clause, { to, predicate }: Trigger): DateExpression | null {
  if (predicate) return null
  const described = clausesOf(scene, clause.sentence).find(
    (other) =>
      other.parent === clause &&
      other.from > to &&
      other.from <= to + DESCRIBED_WITHIN &&
      other.verb?.value.class === 'light' &&
      participantsIn(scene.cast, other).length === 0,
  )
  return described ? dateIn(scene, described) : null
}

/** Where the first words of a clause's sentence end. */
const openingOf = ({ sentence, to }: Clause) => Math.min(to, sentence.from + 6)

export function newEvent(
  scene: Scene,
  clause: Clause,
  trigger: Trigger,
  participants: Participant[],
): MeetingEvent {
  const { document, cast } = scene
  const tense = clause.verb?.value.tense
  const auxiliary = clause.auxiliary?.value.class === 'be' && clause.auxiliary.value.tense === 'past'
  const putOff =
    clause.verb?.value.class === 'postpone' ||
    (!trigger.predicate && hasPhrase(document, 'postponed', clause.from, clause.to))
  const planned =
    (isPlanned(document, clause) && !isBefore(document, clause)) ||
    isAnnounced(document, clause, dateIn(scene, clause)) ||
    putOff ||
    (tense === 'present' && document.marks.phrase('next', trigger.to) !== undefined)
  const { sharing } = clause
  const [told = sharing && placesInClause(cast, sharing)[0]] = placesInClause(cast, clause)
  const within = cityInside(scene, clause, putOff)
  const opening = document.vocabulary.declension ? 3 : 1
  const led = hasPhrase(document, 'where', clause.from, clause.from + opening)
    ? scene.clauses.find((other) => other.to === clause.from && other.sentence === clause.sentence)
    : (withWhom(document, clause) ?? duringWhich(document, clause))
  // "Fidan'la görüşmek üzere yarın Ankara'ya gelecek": when and where to the clause around tells.
  const around = clause.beside && placesInClause(cast, clause).length === 0 ? clause.parent : null
  const journey = headsLast(document) && clause.verb?.value.form === 'purpose' ? clause.parent : null
  const since =
    led ??
    sharing ??
    around ??
    journey ??
    aroundMargins(document, clause) ??
    clauseBefore(scene, clause) ??
    joinedBefore(scene, clause)
  const fronted = frontedIn(scene, clause)
  const [before] = led
    ? [...justBefore(document, clause), ...placesInClause(cast, led).slice(-1)]
    : since &&
        !sharing &&
        (around !== null || premodified(document) || document.vocabulary.declension || headsLast(document)) &&
        dateIn(scene, clause) === null
      ? placesInClause(cast, since).slice(-1)
      : []
  const here =
    headsLast(document) && hasPhrase(document, 'where', clause.from, clause.to)
      ? cityOfTravel(document, clause)
      : null
  const goal = journey?.verb?.value.class === 'travel' ? cityOfTravel(document, journey) : null
  // "the Amman meeting follows that which Jeddah hosted": the host's city is the surer.
  const place: PlaceTold | null =
    here ??
    (told?.rule === 'city-of-meeting' ? (within ?? told) : (told ?? within)) ??
    before ??
    goal ??
    fronted.place
  return {
    kind: kindBySession(document, trigger, participants),
    kindAt: { from: trigger.from, to: trigger.to },
    status: planned ? 'planned' : 'held',
    statusAt: clause.verb
      ? { from: clause.verb.from, to: clause.verb.to }
      : { from: trigger.from, to: trigger.to },
    clause,
    participants,
    place: trigger.kind === 'call' || trigger.kind === 'video' ? null : place,
    date: putOff
      ? newDay(scene, clause)
      : (dateSince(scene, clause, trigger) ??
        dateIn(scene, clause) ??
        (since ? dateIn(scene, since) : dayDescribed(scene, clause, trigger)) ??
        dayHeading(scene, clause) ??
        fronted.date),
    anchor: null,
    dayOfJourney: null,
    sentences: new Set([clause.sentence.index]),
    occasion:
      marginsOf(scene, clause) ??
      (led && !premodified(document) ? marginsOf(scene, led) : null) ??
      sessionThere(scene, clause),
    background:
      tense === 'pluperfect' ||
      dateSince(scene, clause, trigger) !== null ||
      (dateIn(scene, clause) === null && hasPhrase(document, 'sameDayEarlier', clause.from, clause.to)) ||
      auxiliary ||
      hasPhrase(document, 'background', clause.sentence.from, openingOf(clause)) ||
      (dateIn(scene, clause) !== null &&
        hasPhrase(document, 'asides', clause.sentence.from, openingOf(clause))) ||
      hasPhrase(document, 'lastTime', clause.from, clause.to) ||
      isBefore(document, clause),
    another:
      hasPhrase(document, 'another', clause.from, clause.from + 3) ||
      hasPhrase(document, 'thenWith', clause.from, clause.from + 2) ||
      document.marks.phrase('another', trigger.to) !== undefined ||
      (clause.verb !== null &&
        document.vocabulary.lexicon.order === 'verb-first' &&
        document.marks.phrase('another', clause.verb.to) !== undefined),
    passing: !trigger.predicate,
    ofHeads: participants.some((one) => one.rule === 'guarantors' || one.rule === 'delegation'),
    dayOfSession: dayOfSession(document, clause)?.day ?? null,
    postponed: hasPhrase(document, 'postponed', clause.sentence.from, clause.sentence.to),
  }
}

/** "They met at the third summit": the meeting is that session. */
function sessionMet(
  { document }: Scene,
  clause: Clause,
  inside: readonly OccasionMention[],
): MeetingEvent['occasion'] {
  if (!headsLast(document) || clause.verb?.value.class !== 'meet') return null
  const mention = inside.find(
    (one) =>
      one.kind !== 'round' &&
      one.relation === null &&
      caseOf(document, one.to, endingAt(document, one)) === 'locative',
  )
  if (!mention) return null
  const { series, number } = mention
  return { mention, series, number, relation: 'session', at: { from: mention.from, to: mention.to } }
}

const endingAt = ({ marks }: Scene['document'], { from, to }: OccasionMention) =>
  marks.within('session', from, to).at(-1)?.ending ?? marks.within('series', from, to).at(-1)?.ending ?? ''

/** The session on whose margins a clause says something was held. */
export function marginsOf(scene: Scene, clause: Clause): MeetingEvent['occasion'] {
  const inside = beginning(scene.occasions, clause.from, clause.to).filter((one) =>
    inClause(clause, one.from),
  )
  const mention = inside.find((one) => one.margins)
  if (!mention) return sessionMet(scene, clause, inside)
  return {
    mention,
    series: mention.series,
    number: mention.number ?? mention.implied,
    relation: 'margins',
    at: { from: mention.from, to: mention.to },
  }
}
