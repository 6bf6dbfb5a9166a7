/** A meeting as its clause tells it: kind, status, place, day, session. */
import type { Clause } from '../clauses'
import { inClause } from '../clauses'
import type { DateExpression } from '../dates/model'
import { hasPhrase, isPlanned } from './cues'
import type { MeetingEvent, Participant, PlaceTold } from './model'
import { placesInClause } from './places'
import type { Scene, State } from './scene'
import type { Trigger } from './triggers'

export function dateIn(scene: Scene, clause: Clause): DateExpression | null {
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

export function newEvent(
  scene: Scene,
  clause: Clause,
  trigger: Trigger,
  participants: Participant[],
): MeetingEvent {
  const { document, cast } = scene
  const tense = clause.verb?.value.tense
  const auxiliary = clause.auxiliary?.value.class === 'be' && clause.auxiliary.value.tense === 'past'
  const planned = isPlanned(document, clause)
  const inner = scene.clauses.find(
    (other) =>
      other.parent === clause && (other.verb?.value.class === 'host' || other.verb?.value.class === 'be'),
  )
  const [told] = placesInClause(cast, clause)
  const within = inner ? placesInClause(cast, inner)[0] : undefined
  const [before] = hasPhrase(document, 'where', clause.from, clause.from + 1)
    ? scene.clauses
        .filter((other) => other.to === clause.from && other.sentence === clause.sentence)
        .flatMap((other) => placesInClause(cast, other).slice(-1))
    : []
  // "the Amman meeting follows that which Jeddah hosted": the host's city is the surer.
  const place: PlaceTold | null =
    (told?.rule === 'city-of-meeting' ? (within ?? told) : (told ?? within)) ?? before ?? null
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
    another:
      hasPhrase(document, 'another', clause.from, clause.from + 3) ||
      document.marks.phrase('another', trigger.to) !== undefined,
    passing: !trigger.predicate,
    ofHeads: participants.some((one) => one.rule === 'guarantors' || one.rule === 'delegation'),
    postponed: hasPhrase(document, 'postponed', clause.sentence.from, clause.sentence.to),
  }
}

/** "in this same city": that of the meeting told before. */
export function withCityBefore({ document }: Scene, event: MeetingEvent, { events }: State): MeetingEvent {
  const { clause } = event
  const same = document.marks
    .phrasesWithin('cityWords', clause.from, clause.to)
    .some((mark) => document.marks.phrase('demonstratives', mark.from - 1)?.to === mark.from)
  const before = events.findLast((one) => one.place !== null)?.place
  if (!same || !before || event.place || event.kind === 'call' || event.kind === 'video') return event
  return { ...event, place: { ...before, rule: 'city-told-before' } }
}

/** What the sentence told of a journey before holds for the meeting it led to. */
export function withTravel(event: MeetingEvent, { travel }: State): MeetingEvent {
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
export function marginsOf(scene: Scene, clause: Clause): MeetingEvent['occasion'] {
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
