/**
 * The day of writing of a text that prints none: after the latest past event it tells, before the
 * earliest planned one, on the weekday it calls today; or a day of a session it tells as under way.
 */
import {
  addDays,
  type Day,
  describeDay,
  fieldsOf,
  monthName,
  type Weekday,
  weekdayName,
  weekdayOf,
} from '../calendar/day'
import { toEdtf } from '../calendar/edtf'
import { type DateInterval, intersect, narrowToWeekday, onlyDay } from '../calendar/interval'
import type { Bound, DateIssue } from './model'

export interface DatedEvent {
  readonly interval: DateInterval
  /** For the explanation: "Astana 17", "summit". */
  readonly label: string
}

export interface Bounds {
  /** Null where nothing bounds it. */
  readonly interval: DateInterval | null
  readonly edtf: string | null
  /** `weekday-between-events`, `between-events`, `day-of-session`. */
  readonly rule: string
  readonly explanation: string
  readonly issues: readonly DateIssue[]
}

/** An event longer than this was at some time in its interval, not through all of it. */
const LONGEST_EVENT = 16
/** A plan for a longer stretch may still be told within it. */
const LONGEST_PLAN = 45

const lengthOf = ({ from, to }: DateInterval) =>
  from === null || to === null ? Number.POSITIVE_INFINITY : to - from + 1

/** The last day of which it is sure that the text was written after it. */
function surelyPast({ interval, label }: DatedEvent): Bound | null {
  const day = lengthOf(interval) <= LONGEST_EVENT ? interval.to : interval.from
  return day === null ? null : { day, label }
}

/** The first day of which it is sure that the text was written before it. */
function surelyAhead({ interval, label }: DatedEvent): Bound | null {
  const { from, to } = interval
  if (from === null) return null
  const day = lengthOf(interval) <= LONGEST_PLAN || to === null ? from : addDays(to, 1)
  return { day, label }
}

const latestOf = (bounds: readonly Bound[]) =>
  bounds.reduce<Bound | null>((a, b) => (a && a.day >= b.day ? a : b), null)
const earliestOf = (bounds: readonly Bound[]) =>
  bounds.reduce<Bound | null>((a, b) => (a && a.day <= b.day ? a : b), null)

/** "January 2022" for the first of a month, else the day. */
function describeStart(day: Day): string {
  const fields = fieldsOf('gregorian', day)
  return fields?.day === 1 ? `${monthName('gregorian', fields.month)} ${fields.year}` : describeDay(day)
}

function describeBounds(after: Bound | null, before: Bound | null, weekday: Weekday | null): string {
  const parts = [
    after && `after ${describeDay(after.day)} (${after.label} is past)`,
    before && `before ${describeStart(before.day)} (${before.label} planned)`,
  ].filter((part) => part !== null)
  const sentence = parts.join(', ')
  return weekday === null
    ? sentence.charAt(0).toUpperCase() + sentence.slice(1)
    : `${weekdayName(weekday)} ${sentence}`
}

function conclude(interval: DateInterval): string {
  const { from, to } = interval
  const only = onlyDay(interval)
  if (only !== null) return describeDay(only)
  if (from !== null && to !== null) return `${describeDay(from)} to ${describeDay(to)}`
  return from === null
    ? to === null
      ? 'any day'
      : `${describeDay(to)} or earlier`
    : `${describeDay(from)} or later`
}

const issue = (message: string): DateIssue => ({ code: 'bounds-contradict', message, span: null })

/**
 * A range strictly after the latest past event and strictly before the earliest planned one,
 * narrowed to the weekday told as today: to a day where only one such day is left, open-ended
 * where one side tells nothing. Where past and plans contradict each other the past wins.
 */
export function boundsFromEvents(told: {
  readonly past: readonly DatedEvent[]
  readonly planned: readonly DatedEvent[]
  readonly weekday: Weekday | null
}): Bounds {
  const { weekday } = told
  const after = latestOf(told.past.flatMap((event) => surelyPast(event) ?? []))
  const ahead = told.planned.flatMap((event) => surelyAhead(event) ?? [])
  const possible = after === null ? ahead : ahead.filter(({ day }) => day > after.day + 1)
  const before = earliestOf(possible)
  const issues = ahead
    .filter((bound) => !possible.includes(bound))
    .map(({ label, day }) =>
      issue(`${label} is told as planned, but ${describeDay(day)} is not after what is told as past.`),
    )
  if (after === null && before === null)
    return {
      interval: null,
      edtf: null,
      rule: 'between-events',
      explanation: 'No event tells when the text was written.',
      issues,
    }
  const range: DateInterval = {
    from: after === null ? null : addDays(after.day, 1),
    to: before === null ? null : addDays(before.day, -1),
  }
  const narrowed = weekday === null ? range : narrowToWeekday(range, weekday)
  const interval = narrowed ?? range
  if (narrowed === null && weekday !== null)
    issues.push(
      issue(
        `No ${weekdayName(weekday)} lies between the events told: ${describeBounds(after, before, null)}.`,
      ),
    )
  return {
    interval,
    edtf: toEdtf(interval),
    rule: weekday !== null && narrowed ? 'weekday-between-events' : 'between-events',
    explanation: `${describeBounds(after, before, narrowed ? weekday : null)}: ${conclude(interval)}.`,
    issues,
  }
}

/** What a text says of a session by its own today: "began yesterday, Tuesday" is begin, -1, 2. */
export interface SessionTelling {
  readonly edge: 'begin' | 'end' | 'during'
  /** Days from today: yesterday is -1. Null where only a weekday tells it. */
  readonly offset: number | null
  readonly weekday: Weekday | null
}

/** The days of writing that one telling leaves, given the session's days. */
function fromTelling(session: DateInterval, { edge, offset, weekday }: SessionTelling): DateInterval | null {
  const days: DateInterval =
    edge === 'begin'
      ? { from: session.from, to: session.from }
      : edge === 'end'
        ? { from: session.to, to: session.to }
        : session
  const told = weekday === null ? days : (narrowToWeekday(days, weekday) ?? days)
  if (offset === null) {
    // "began on Tuesday": told within the week.
    const day = edge === 'during' || weekday === null ? null : onlyDay(told)
    return day !== null && weekdayOf(day) === weekday ? { from: day, to: addDays(day, 6) } : null
  }
  return {
    from: told.from === null ? null : addDays(told.from, -offset),
    to: told.to === null ? null : addDays(told.to, -offset),
  }
}

/**
 * The day of writing from a session whose days are known: what began yesterday and ended today was
 * written of on its last day. `today` is the weekday the text calls today. Null where nothing fits.
 */
export function referenceFromSession(told: {
  readonly session: DateInterval
  readonly label: string
  readonly tellings: readonly SessionTelling[]
  readonly today: Weekday | null
}): Bounds | null {
  let interval: DateInterval | null = null
  for (const telling of told.tellings) {
    const days = fromTelling(told.session, telling)
    if (!days) continue
    const both: DateInterval | null = interval ? intersect(interval, days) : days
    interval = both ?? interval
  }
  if (!interval) return null
  const narrowed = told.today === null ? interval : (narrowToWeekday(interval, told.today) ?? interval)
  return {
    interval: narrowed,
    edtf: toEdtf(narrowed),
    rule: 'day-of-session',
    explanation: `${told.label} was held ${conclude(told.session)}, and the text tells it as its own days: ${conclude(narrowed)}.`,
    issues: [],
  }
}
