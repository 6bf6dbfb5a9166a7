/** Stretches of days with open sides, and what can be concluded from them. */
import { addDays, asDay, type Calendar, type Day, dayOf, daysInMonth, type Weekday, weekdayOf } from './day'

/** First and last day, both included; null is an open side. */
export interface DateInterval {
  readonly from: Day | null
  readonly to: Day | null
}

export function singleDay(day: Day): DateInterval {
  return { from: day, to: day }
}

/** The day of an interval that is one day, else null. */
export function onlyDay(interval: DateInterval): Day | null {
  return interval.from !== null && interval.from === interval.to ? interval.from : null
}

const latest = (a: Day | null, b: Day | null) => (a === null ? b : b === null ? a : asDay(Math.max(a, b)))
const earliest = (a: Day | null, b: Day | null) => (a === null ? b : b === null ? a : asDay(Math.min(a, b)))

/** What both hold, null where they hold nothing together. */
export function intersect(a: DateInterval, b: DateInterval): DateInterval | null {
  const from = latest(a.from, b.from)
  const to = earliest(a.to, b.to)
  return from !== null && to !== null && from > to ? null : { from, to }
}

export function containsDay(interval: DateInterval, day: Day): boolean {
  return (interval.from === null || interval.from <= day) && (interval.to === null || day <= interval.to)
}

export function containsInterval(outer: DateInterval, inner: DateInterval): boolean {
  const from = outer.from === null || (inner.from !== null && inner.from >= outer.from)
  return from && (outer.to === null || (inner.to !== null && inner.to <= outer.to))
}

/** The smallest interval that holds both. */
export function span(a: DateInterval, b: DateInterval): DateInterval {
  return {
    from: a.from === null || b.from === null ? null : asDay(Math.min(a.from, b.from)),
    to: a.to === null || b.to === null ? null : asDay(Math.max(a.to, b.to)),
  }
}

/** The nearest such weekday on or after a day. */
export function weekdayOnOrAfter(day: Day, weekday: Weekday): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7)
}

/** The nearest such weekday on or before a day. */
export function weekdayOnOrBefore(day: Day, weekday: Weekday): Day {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7))
}

/** First and last such weekday inside; a side stays open where the interval is; null where there is none. */
export function narrowToWeekday(interval: DateInterval, weekday: Weekday): DateInterval | null {
  const from = interval.from === null ? null : weekdayOnOrAfter(interval.from, weekday)
  const to = interval.to === null ? null : weekdayOnOrBefore(interval.to, weekday)
  return from !== null && to !== null && from > to ? null : { from, to }
}

/** The whole month of a calendar, null where the calendar doesn't reach it. */
export function monthInterval(calendar: Calendar, year: number, month: number): DateInterval | null {
  const from = dayOf(calendar, year, month, 1)
  const length = daysInMonth(calendar, year, month)
  return from === null || length === null ? null : { from, to: addDays(from, length - 1) }
}

/** Several months of one year, `first` to `last`. */
function monthsInterval(calendar: Calendar, year: number, first: number, last: number): DateInterval | null {
  const start = monthInterval(calendar, year, first)
  const end = monthInterval(calendar, year, last)
  return start && end ? span(start, end) : null
}

export function yearInterval(calendar: Calendar, year: number): DateInterval | null {
  return monthsInterval(calendar, year, 1, 12)
}
