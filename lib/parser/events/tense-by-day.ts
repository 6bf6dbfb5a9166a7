/** Whether what the present tells of a day is past or to come. */
import type { Calendar } from '../calendar/day'
import type { DateInterval } from '../calendar/interval'
import type { Tense } from '../dates/model'
import { resolveDate } from '../dates/resolve'
import type { ToldEvent } from '../dates/settle'
import type { MeetingEvent } from './model'

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
