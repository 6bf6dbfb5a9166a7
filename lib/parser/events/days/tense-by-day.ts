/** Whether what the present tells of a day is past or to come. */
import { type Calendar, weekdayOf } from '../../calendar/day'
import { type DateInterval, onlyDay } from '../../calendar/interval'
import type { Tense } from '../../dates/model'
import { resolveDate } from '../../dates/resolve'
import type { ToldEvent } from '../../dates/settle'
import type { VerbClass } from '../../languages/schema'
import type { MeetingEvent } from '../model'

/** A day of the month told in the present ("the two hold talks on 24 February") is the nearest such day, past or to come. */
export function nearerTense(
  event: MeetingEvent,
  { tense }: ToldEvent,
  reference: DateInterval | null,
  calendar: Calendar,
): Tense {
  const { date, clause } = event
  const day = reference?.to ?? null
  const untold = date?.telling.kind === 'days' && date.telling.year.kind === 'untold'
  if (tense === 'planned' || day === null || !date || !untold || clause.verb?.value.tense !== 'present')
    return tense
  const distance = (as: Tense) => {
    const told = resolveDate(date, { reference, tense: as, calendar })?.interval.from
    return told == null ? Number.POSITIVE_INFINITY : Math.abs(told - day)
  }
  return distance('planned') < distance('past') ? 'planned' : 'past'
}

/** "receives A tomorrow and B on Friday": told by one verb in the present with what is to come, it is to come too. */
export const withTomorrow = (event: MeetingEvent, all: readonly MeetingEvent[]) =>
  event.clause.verb?.value.tense === 'present' &&
  all.some(
    ({ clause, date }) =>
      clause.verb === event.clause.verb && date?.telling.kind === 'relative-day' && date.telling.offset > 0,
  )

/** Verbs by which meetings, and journeys to them, are told. */
const MEETING = new Set<string>(['meet', 'light', 'host', 'travel'] satisfies VerbClass[])

/** A weekday of which the present tells, where the language tells what is past in the past. */
export function toldAhead(
  presentPlans: boolean,
  { date, clause, kind }: MeetingEvent,
  reference: DateInterval | null,
): boolean {
  const weekday = date?.telling.kind === 'weekday' && date.telling.lean === null && date.telling.week === null
  const today = date?.telling.kind === 'relative-day' && date.telling.offset === 0
  // Elsewhere the body of a text tells in the present of a weekday that is not today's.
  const day = reference && onlyDay(reference)
  const meeting = MEETING.has(clause.verb?.value.class ?? '') && !clause.sentence.headline
  const another = weekday && meeting && day !== null && date.weekday !== weekdayOf(day)
  return (
    ((presentPlans && (weekday || today)) || another) &&
    kind !== 'round' &&
    clause.verb?.value.tense === 'present'
  )
}
