/** What the sentences before tell of a meeting: its day, its city, how it was held. */
import { headsLast, premodified } from '../cases'
import type { Clause } from '../clauses'
import { hasPhrase } from './cues'
import { type MeetingEvent, type PlaceTold, sharesPerson } from './model'
import { dateIn, marginsOf } from './new-event'
import { placesInClause } from './places'
import type { Scene, State } from './scene'
import type { Trigger } from './triggers'

/** "He met three counterparts. In the meeting with A …": one of those that the sentence before told without names. */
export function inDetail(scene: Scene, event: MeetingEvent, { pending }: State): MeetingEvent {
  if (!pending || !event.passing) return event
  const distance = event.clause.sentence.index - pending.clause.sentence.index
  if (distance < 1 || distance > 3 || !sharesPerson(pending, event) || !pending.trigger.predicate)
    return event
  return {
    ...event,
    ...heldAs(scene, event, pending.trigger.kind),
    passing: false,
    place: event.place ?? placesInClause(scene.cast, pending.clause)[0] ?? null,
    date: event.date ?? dateIn(scene, pending.clause),
    occasion: event.occasion ?? marginsOf(scene, pending.clause),
  }
}

/** "in this same city": that of the meeting told before. */
export function withCityBefore({ document }: Scene, event: MeetingEvent, { events }: State): MeetingEvent {
  const { clause } = event
  const there = hasPhrase(document, 'there', clause.from, clause.to)
  const same =
    there ||
    (['cityWords', 'palaces'] as const)
      .flatMap((name) => document.marks.phrasesWithin(name, clause.from, clause.to))
      .some((mark) => document.marks.phrase('demonstratives', mark.from - 1)?.to === mark.from)
  const last = document.vocabulary.lexicon.order === 'verb-last'
  const before =
    (there && premodified(document) ? cityBefore(document, clause) : null) ??
    events.findLast((one) => one.place !== null)?.place ??
    (last ? cityBefore(document, clause) : null)
  if (!same || !before || event.place || event.kind === 'call' || event.kind === 'video') return event
  return { ...event, place: { ...before, rule: 'city-told-before' } }
}

/** "Ankara looks at Baghdad. Fidan was there": the city told last before, in this sentence or the one before. */
function cityBefore(document: Scene['document'], { sentence, from }: Clause): PlaceTold | null {
  const first = document.sentences[sentence.index - 1]?.from ?? sentence.from
  const mark = document.marks.within('place', first, from).at(-1)
  return mark ? { slug: mark.value.slug, from: mark.from, to: mark.to, rule: 'city-told-before' } : null
}

/** "A came on Saturday and had two meetings. The first was with B": the day of what was told with one side alone. */
function withAnnounced(
  scene: Scene,
  event: MeetingEvent,
  clause: Clause,
  { pending, travel }: State,
): MeetingEvent {
  const [only] = pending?.participants ?? []
  const index = event.clause.sentence.index
  const near = clause.sentence.index === index - 1 || clause.sentence.index === index - 2
  if (!near || event.date || (only && !event.participants.some((one) => one.person === only.person)))
    return event
  const day = travel?.sentence === clause.sentence.index ? travel.date : null
  const [told] = placesInClause(scene.cast, clause)
  const place = told ?? (travel?.sentence === clause.sentence.index ? travel.place : null)
  const { kind } = event
  const how = pending ? heldAs(scene, event, pending.trigger.kind) : { kind }
  return { ...event, ...how, date: day ?? dateIn(scene, clause), place: event.place ?? place }
}

/** "held separate phone calls. With A he took up …": what was announced as calls were calls. */
function heldAs(
  { document: { marks } }: Scene,
  { kind, kindAt }: MeetingEvent,
  announced: Trigger['kind'],
): Pick<MeetingEvent, 'kind'> {
  const called = announced === 'call' || announced === 'video'
  // "The calls came after a meeting": what is told as a meeting was one.
  const open =
    marks.at('meeting', kindAt.from)?.value.loose || marks.at('verb', kindAt.from)?.value.class === 'discuss'
  return { kind: kind === 'talks' && called && open ? announced : kind }
}

/** "talks were set up in Moscow on Monday, and A met B": the day and city of what was told without anybody. */
export function withPending(scene: Scene, event: MeetingEvent, state: State, anaphor: boolean): MeetingEvent {
  const { pending } = state
  if (pending && (premodified(scene.document) || pending.participants.length > 0))
    return withAnnounced(scene, event, pending.clause, state)
  if (!pending) return event
  const { clause } = pending
  const apart = event.clause.sentence.index - clause.sentence.index
  // "… will be held in Ankara. A and B will head the talks."
  if (apart > (anaphor && headsLast(scene.document) ? 1 : 0) || clause === event.clause) return event
  const place = event.kind === 'call' || event.kind === 'video' ? null : placesInClause(scene.cast, clause)[0]
  return { ...event, date: event.date ?? dateIn(scene, clause), place: event.place ?? place ?? null }
}
