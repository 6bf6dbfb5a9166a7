/** What the sentences before tell of a meeting: its day, its city, how it was held. */
import { headsLast, premodified } from '../cases'
import type { Clause } from '../clauses'
import { dateIn } from './days/day-told'
import { tellWhenAndWhere } from './days/told-later'
import { isRemote, type MeetingEvent, type PlaceTold, sharesPerson, thereBy } from './model'
import { placesInClause } from './places/places'
import type { Pending, Scene, State } from './scene'
import { marginsOf } from './sessions/occasion-told'

/** "He met three counterparts. In the meeting with A …": one of those that the sentence before told without names. */
export function tellInDetail(scene: Scene, event: MeetingEvent, { pending }: State): void {
  if (!pending || !event.passing) return
  const distance = event.clause.sentence.index - pending.clause.sentence.index
  if (distance < 1 || distance > 3 || !sharesPerson(pending, event) || !pending.trigger.predicate) return
  tellManner(scene, event, pending)
  event.passing = false
  event.place ??= placesInClause(scene.cast, pending.clause)[0] ?? null
  event.date ??= dateIn(scene, pending.clause)
  event.occasion ??= marginsOf(scene, pending.clause)
}

/** "in this same city": that of the meeting told before. */
export function tellCityAgain({ document }: Scene, event: MeetingEvent, { events }: State): void {
  const { clause } = event
  const there = document.marks.hasPhrase('there', clause.from, clause.to)
  const same =
    there ||
    (['cityWords', 'palaces'] as const)
      .flatMap((name) => document.marks.phrasesWithin(name, clause.from, clause.to))
      .some((mark) => document.marks.phrase('demonstratives', mark.from - 1)?.to === mark.from)
  if (!same || event.place || isRemote(event.kind)) return
  const last = document.vocabulary.lexicon.order === 'verb-last'
  const before =
    (there && premodified(document) ? cityBefore(document, clause) : null) ??
    events.findLast((one) => one.place !== null)?.place ??
    (last ? cityBefore(document, clause) : null)
  if (before) event.place = thereBy(before, 'city-told-before')
}

/** "Ankara looks at Baghdad. Fidan was there": the city told last before, in this sentence or the one before. */
function cityBefore(document: Scene['document'], { sentence, from }: Clause): PlaceTold | null {
  const first = document.sentences[sentence.index - 1]?.from ?? sentence.from
  const mark = document.marks.within('place', first, from).at(-1)
  return mark ? { slug: mark.value.slug, from: mark.from, to: mark.to, rule: 'city-told-before' } : null
}

/** "held separate phone calls. With A he took up …": what was announced as calls were calls. */
function tellManner({ document: { marks } }: Scene, event: MeetingEvent, { trigger }: Pending): void {
  const { kind, kindAt } = event
  // "The calls came after a meeting": what is told as a meeting was one.
  const open =
    marks.at('meeting', kindAt.from)?.value.loose || marks.at('verb', kindAt.from)?.value.class === 'discuss'
  if (kind === 'talks' && isRemote(trigger.kind) && open) event.kind = trigger.kind
}

/**
 * Tells a meeting the day, the city and the manner of the pending one, where it is the same told again.
 *
 * @param anaphor whether the meeting is told by words for one told before
 */
export function tellAsPending(scene: Scene, event: MeetingEvent, state: State, anaphor: boolean): void {
  const { pending } = state
  if (!pending) return
  if (premodified(scene.document) || pending.participants.length > 0)
    tellAsAnnounced(scene, event, pending, state)
  else tellAsOfNobody(scene, event, pending, anaphor)
}

/** "A came on Saturday and had two meetings. The first was with B": the day of what was told with one side alone. */
function tellAsAnnounced(scene: Scene, event: MeetingEvent, pending: Pending, { travel }: State): void {
  const { clause, participants } = pending
  const [only] = participants
  const distance = event.clause.sentence.index - clause.sentence.index
  const near = distance === 1 || distance === 2
  if (!near || event.date || (only && !event.participants.some((one) => one.person === only.person))) return
  const journey = travel?.sentence === clause.sentence.index ? travel : null
  tellManner(scene, event, pending)
  event.date = journey?.date ?? dateIn(scene, clause)
  event.place ??= placesInClause(scene.cast, clause)[0] ?? journey?.place ?? null
}

/** "talks were set up in Moscow on Monday, and A met B": the day and city of what was told without anybody. */
function tellAsOfNobody(scene: Scene, event: MeetingEvent, { clause }: Pending, anaphor: boolean): void {
  const distance = event.clause.sentence.index - clause.sentence.index
  // "… will be held in Ankara. A and B will head the talks."
  if (distance > (anaphor && headsLast(scene.document) ? 1 : 0) || clause === event.clause) return
  tellWhenAndWhere(scene, event, clause)
}
