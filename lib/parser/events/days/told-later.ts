/** Days and cities of meetings that the words around them tell: "it was on Sunday", "after that he was received by". */
import type { Clause } from '../../clauses'
import type { ResolvedDate } from '../../dates/model'
import { impliedBy } from '../context'
import { isRemote, lastToldIn, type MeetingEvent } from '../model'
import { placesInClause } from '../places/places'
import type { Scene } from '../scene'
import type { Dated } from './dating'
import { dateIn } from './day-told'

/** Tells a meeting the day and the city of a clause, where it has none of its own. */
export function tellWhenAndWhere(scene: Scene, event: MeetingEvent, clause: Clause): void {
  event.date ??= dateIn(scene, clause)
  if (!isRemote(event.kind)) event.place ??= placesInClause(scene.cast, clause)[0] ?? null
}

/** "It was on Sunday": the day and the city of the meeting that the sentence before told without them. */
export function tellDayLater(scene: Scene, clause: Clause, last: MeetingEvent): void {
  const next = clause.sentence.index === lastToldIn(last) + 1
  if (next && scene.document.marks.phrase('itWas', clause.from)) tellWhenAndWhere(scene, last, clause)
}

/** Words that a sentence may begin with before "after that". */
const OPENING = 3

/** "After that he was received by B": on the day of the meeting just told, which somebody of his was at too. */
export function rightAfter(
  scene: Scene,
  dated: Dated,
  events: readonly MeetingEvent[],
  event: MeetingEvent,
): ResolvedDate | null {
  const { from, sentence } = event.clause
  if (event.status !== 'held' || !scene.document.marks.hasPhrase('thereupon', from, from + OPENING))
    return null
  const before = events[events.indexOf(event) - 1]
  const date = before && dated.dates.get(before)
  const near = before && sentence.index - before.clause.sentence.index <= 1
  const shared = before?.participants.some((one) =>
    event.participants.some((other) => one.person !== null && one.person === other.person),
  )
  if (!date || !near || !shared || before.status !== 'held') return null
  event.background ||= before.background
  return impliedBy(date, 'right-after', 'Told as right after another on the same day')
}
