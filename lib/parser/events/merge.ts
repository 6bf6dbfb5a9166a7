/**
 * One record for each meeting: headline, lead and body tell the same one more than once. After
 * dating, because the same two people on another day met another time.
 */
import { intersect } from '../calendar/interval'
import type { ResolvedDate } from '../dates/model'
import { KeptEvents, keyOf } from './kept-events'
import { isRemote, type MeetingEvent, type Participant, partyOf } from './model'
import { coveredBy, sharedBy } from './people/covered'
import { unique } from './people/participants'
import { settleParties } from './people/parties'

/** Sentences from a headline to the lead below it. */
const LEAD_WITHIN = 3

/** "X meets Y's ambassador", right above "X received Y's chargé d'affaires": what a headline calls him need be no rank of his. */
const headlineOf = (above: MeetingEvent, lead: MeetingEvent): boolean =>
  above.clause.sentence.headline &&
  !lead.clause.sentence.headline &&
  !lead.background &&
  lead.clause.sentence.index - above.clause.sentence.index <= LEAD_WITHIN &&
  above.participants.some((one) => one.person !== null)

/** "Their meeting is expected", said in the spot above the news that it was held. */
function announced(a: MeetingEvent, b: MeetingEvent, date: ResolvedDate | undefined): boolean {
  const [plan, held] = a.status === 'planned' ? [a, b] : [b, a]
  const index = Math.min(...plan.sentences)
  return (
    date !== undefined &&
    index <= 2 &&
    index < Math.min(...held.sentences) &&
    plan.date === null &&
    plan.occasion === null &&
    held.date !== null &&
    !held.background &&
    !held.passing &&
    plan.participants.length <= held.participants.length
  )
}

/** Sentences after a call within which words that say neither where nor how go on about it. */
const CALL_GOES_ON = 3

/** "In the talks with A he …", "we spoke about": of a call told before, by a word that says neither where nor how. */
const callAgain = (call: MeetingEvent, again: MeetingEvent): boolean =>
  isRemote(call.kind) &&
  again.kind === 'talks' &&
  !again.background &&
  again.place === null &&
  again.participants.length === call.participants.length &&
  (again.passing
    ? again.date === null
    : (again.date === null) !== (call.date === null) &&
      Math.abs(again.clause.sentence.index - call.clause.sentence.index) <= CALL_GOES_ON)

/** "The ministers discussed …", above the news of their call. */
const calledNext = (summary: MeetingEvent, call: MeetingEvent): boolean =>
  summary.clause.verb?.value.class === 'discuss' && summary.date === null && callAgain(call, summary)

export function sameMeeting(
  a: MeetingEvent,
  b: MeetingEvent,
  dates: ReadonlyMap<MeetingEvent, ResolvedDate>,
): boolean {
  const [first, second] = [dates.get(a), dates.get(b)]
  if (first && second && intersect(first.interval, second.interval) === null) return false
  const above = a.clause.sentence.headline || b.clause.sentence.headline
  if (a.kind !== b.kind && !above && !callAgain(a, b) && !calledNext(a, b)) return false
  if (a.status !== b.status && !(first && second) && !announced(a, b, first ?? second)) return false
  if (a.occasion?.number && b.occasion?.number && a.occasion.number !== b.occasion.number) return false
  if (a.background !== b.background && (first === undefined) !== (second === undefined)) return false
  if (a.place && b.place && a.place.slug !== b.place.slug) return false
  if (b.another && a.participants.length !== b.participants.length) return false
  // "then he met the leader": told as one more, whoever has no name there is none of those with whom he had met.
  if (
    b.another &&
    b.participants.some((one) => one.person === null) &&
    !above &&
    sharedBy(a.participants, b.participants) < b.participants.length
  )
    return false
  const [small, large] = a.participants.length <= b.participants.length ? [a, b] : [b, a]
  if (small.participants.length === large.participants.length)
    return (
      coveredBy(small.participants, large.participants, headlineOf(small, large)) ||
      coveredBy(large.participants, small.participants)
    )
  if (!coveredBy(small.participants, large.participants)) return false
  // What is held now and what is still to come are two, unless the headline alone tells the one.
  const summary = small.status === large.status || small.sentences.size < 3
  return (
    (small.clause.sentence.headline && summary) ||
    (sharedBy(a.participants, b.participants) === small.participants.length &&
      Math.abs(a.clause.sentence.index - b.clause.sentence.index) <= 1 &&
      small.status === large.status)
  )
}

function mergeInto(into: MeetingEvent, other: MeetingEvent, dates: Map<MeetingEvent, ResolvedDate>): void {
  const headline = into.clause.sentence.headline
  if (other.status === 'held' && into.status === 'planned' && into.date === null) {
    into.status = 'held'
    into.statusAt = other.statusAt
    into.clause = other.clause
  }
  into.participants = settleParties(unique([...toldAgain(into, other), ...toldAgain(other, into)]))
  for (const sentence of other.sentences) into.sentences.add(sentence)
  if (calledNext(into, other)) {
    into.kind = other.kind
    into.kindAt = other.kindAt
  }
  into.place ??= other.place
  into.occasion ??= other.occasion
  if (into.occasion && into.occasion.number === null && other.occasion) into.occasion = other.occasion
  if (headline) {
    if (!other.clause.sentence.headline) into.clause = other.clause
    into.kind = other.kind

    into.kindAt = other.kindAt
    into.status = other.status
    into.statusAt = other.statusAt
  }
  const [own, told] = [dates.get(into), dates.get(other)]
  const finer = told && (!own || width(told) < width(own))
  if (finer) {
    dates.set(into, told)
    into.date = other.date
  }
  into.background &&= other.background
  into.ofHeads ||= other.ofHeads
  into.passing &&= other.passing
}

/** "A meets B and C", where the text below first tells of A and B: C was met for himself. */
const firstOfSeveral = (headline: MeetingEvent, { participants, clause }: MeetingEvent): boolean =>
  !clause.sentence.headline &&
  headline.participants.length > 2 &&
  participants.length === 2 &&
  participants.every((one) => one.person !== null && coveredBy([one], headline.participants))

/** A headline's nameless participants are those whom the text below names for the same party. */
function toldAgain(one: MeetingEvent, other: MeetingEvent): Participant[] {
  if (!one.clause.sentence.headline) return one.participants
  if (firstOfSeveral(one, other))
    return one.participants.filter((told) => coveredBy([told], other.participants))
  const named = new Set(other.participants.flatMap(({ person }) => (person?.party ? [person.party] : [])))
  return one.participants.filter(
    ({ person, party }) => person !== null || party === null || !named.has(party),
  )
}

const width = ({ interval }: ResolvedDate) =>
  interval.from === null || interval.to === null ? Number.POSITIVE_INFINITY : interval.to - interval.from

/** "the presidents of A and B spoke", above the news of X and Y: who is of no country told is of the side that nobody is of. */
function nameSides(events: readonly MeetingEvent[]): void {
  const [headline, body] = [true, false].map((above) =>
    events.find(({ clause }) => clause.sentence.headline === above),
  )
  if (headline?.participants.length !== 2 || body?.participants.length !== 2) return
  if (headline.kind !== body.kind) return
  const parties = body.participants.map(partyOf)
  const unknown = body.participants.find((one) => one.person?.slug === null && one.person.party === null)
  const left = headline.participants.map(partyOf).filter((party) => !parties.includes(party))
  const alone = parties.filter((party) => party === null).length === 1 && left.length === 1
  if (!unknown?.person || !alone) return
  unknown.party = left[0] ?? null
  unknown.person.party = unknown.party
}

/** Each meeting once, in the order of its first telling. */
export function mergeEvents(
  events: readonly MeetingEvent[],
  dates: Map<MeetingEvent, ResolvedDate>,
): MeetingEvent[] {
  const kept = new KeptEvents()
  nameSides(events)
  for (const event of events) event.participants = settleParties(event.participants)
  for (const event of events) {
    if (summedUp(event, events)) continue
    const same = kept.find(event, (one) => sameMeeting(one, event, dates))
    if (same) {
      mergeInto(same, event, dates)
      kept.changed(same)
    } else kept.add(event)
  }
  return kept.events
}

/** "A meets the heads of the region": several of one party, whom the body tells each for himself. */
function sumsUpSeveral(
  event: MeetingEvent,
  subject: Participant,
  partners: readonly Participant[],
  events: readonly MeetingEvent[],
): boolean {
  if (!event.clause.sentence.headline || partners.length !== 1) return false
  const [several] = partners
  if (!several?.actor.office?.plural) return false
  const party = partyOf(several)
  return events.some(
    (other) =>
      !other.clause.sentence.headline &&
      other.status === event.status &&
      other.participants.some((one) => keyOf(one) === keyOf(subject)) &&
      other.participants.some((one) => partyOf(one) === party),
  )
}

/** A headline that tells several meetings as one ("A meets B and C") where the body tells each for itself. */
function summedUp(event: MeetingEvent, events: readonly MeetingEvent[]): boolean {
  const [subject, ...partners] = event.participants
  if (subject && sumsUpSeveral(event, subject, partners, events)) return true
  if (!event.clause.sentence.headline || partners.length < 2 || !subject) return false
  const met = partners.flatMap(
    (partner) =>
      events.find(
        (other) =>
          !other.clause.sentence.headline &&
          other.participants.length <= 3 &&
          coveredBy([subject], other.participants) &&
          coveredBy([partner], other.participants) &&
          !partners.some((one) => one !== partner && coveredBy([one], other.participants)),
      ) ?? [],
  )
  if (new Set(met).size < 2) return false
  for (const one of met) for (const sentence of event.sentences) one.sentences.add(sentence)
  return true
}
