/** Meetings told by when they were in the day, or the day after, of the one told just before: when and where they were. */
import { onlyDay, singleDay } from '../../calendar/interval'
import type { ResolvedDate } from '../../dates/model'
import { type Context, implied, impliedBy } from '../context'
import { type MeetingEvent, type PlaceTold, thereBy } from '../model'

/** Sentences within which the text still speaks of the same day. */
const WITHIN = 3

/** Words of a clause among which it tells the time of day. */
const OPENING = 4

/** The meeting told last before another, by a text that still speaks of one of its people. */
function meetingBefore({ events }: Context, event: MeetingEvent): MeetingEvent | undefined {
  const { from, sentence } = event.clause
  let last: MeetingEvent | undefined
  for (const one of events) {
    const near = one.clause.from < from && sentence.index - one.clause.sentence.index <= WITHIN
    if (near && (!last || one.clause.from > last.clause.from)) last = one
  }
  const shared = last?.participants.some(
    ({ person }) => person && event.participants.some((other) => other.person === person),
  )
  return shared ? last : undefined
}

const laterToday = ({ scene: { document } }: Context, { clause: { from, to }, status }: MeetingEvent) =>
  status === 'planned' && document.marks.hasPhrase('laterToday', from, Math.min(to, from + OPENING))

/** "(met A today.) In the evening the president will receive A": on the day of the meeting just told. */
export function laterThatDay(context: Context, event: MeetingEvent): ResolvedDate | null {
  const before = event.date === null && laterToday(context, event) ? meetingBefore(context, event) : undefined
  const date = before ? context.dated.dates.get(before) : undefined
  if (!date || onlyDay(date.interval) === null) return null
  return impliedBy(date, 'later-that-day', 'Told as later on the same day')
}

/** "an hour earlier": on the day of the meeting told before it. */
export function sameDayEarlier({ scene, dated, events }: Context, event: MeetingEvent): ResolvedDate | null {
  const { sentence } = event.clause
  if (scene.document.marks.phrasesWithin('sameDayEarlier', sentence.from, sentence.to).length === 0)
    return null
  const before = events
    .filter(
      (one) => one.clause.sentence.index < sentence.index && one.status === 'held' && dated.dates.has(one),
    )
    .at(-1)
  const date = before ? dated.dates.get(before) : undefined
  if (date) return impliedBy(date, 'earlier-that-day', 'Told as earlier on the same day')
  const today = dated.reference && onlyDay(dated.reference)
  return today === null || before || event.status !== 'held'
    ? null
    : implied(singleDay(today), 'earlier-that-day', 'Told as earlier on the day of the news.')
}

/** Meetings told as hours before another; before tellings of one meeting become one, which asks for the day. */
export function dateHoursBefore(context: Context): void {
  for (const event of context.events) {
    const date = context.dated.dates.has(event) ? null : sameDayEarlier(context, event)
    if (!date) continue
    context.dated.dates.set(event, date)
    event.another = true
  }
}

/** "The next day he met B", "in the evening he will receive A": in the city of the meeting just told. */
export function cityOfSameDays(context: Context, event: MeetingEvent): PlaceTold | null {
  if (context.scene.document.vocabulary.declension === null) return null
  const anchored = event.date?.telling.kind === 'anchored-day' && event.status === 'held'
  const before = anchored || laterToday(context, event) ? meetingBefore(context, event) : undefined
  return before?.place ? thereBy(before.place, 'city-told-before') : null
}
