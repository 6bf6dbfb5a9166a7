/** Days of months, weekdays, "today" and "the same day" as days. */
import {
  addDays,
  asDay,
  type Day,
  dayOf,
  describeDay,
  type Weekday,
  weekdayName,
  weekdayOf,
} from '../calendar/day'
import {
  type DateInterval,
  narrowToWeekday,
  onlyDay,
  singleDay,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from '../calendar/interval'
import type { DateContext, DateExpression, DateTelling, ProvedMonth } from './model'
import { type Outcome, outcomeOfYear, weekOf } from './resolve-periods'
import type { InYear } from './year-candidates'
import { chooseYear } from './year-choice'

type Telling<K extends DateTelling['kind']> = Extract<DateTelling, { kind: K }>

/** The days of that month in a year; where the range wraps, its first day is in the year before. */
function daysInYear({ calendar, from, to }: Telling<'days'>): InYear {
  return (year) => {
    const first = dayOf(calendar, from.month > to.month ? year - 1 : year, from.month, from.day)
    const last = dayOf(calendar, year, to.month, to.day)
    return first === null || last === null ? null : { from: first, to: last }
  }
}

/** A Hijri day is known to ±1: a weekday told with it settles which, else it is the one that the tables have. */
function settleHijri(outcome: Outcome, weekday: Weekday | null): Outcome {
  const { from, to } = outcome.interval
  if (outcome.calendar !== 'hijri' || from === null || to === null) return outcome
  const wide = { from: addDays(from, -1), to: addDays(to, 1) }
  const settled = weekday !== null && from === to ? narrowToWeekday(wide, weekday) : null
  if (settled)
    return { ...outcome, interval: settled, reason: `${outcome.reason}, the weekday settling the day` }
  return {
    ...outcome,
    rule: 'hijri-day-unproved',
    reason: `${outcome.reason} by the tables; a Hijri day is known to within a day`,
    alternatives: [wide],
  }
}

export function resolveDays(
  telling: Telling<'days'>,
  weekday: Weekday | null,
  context: DateContext,
): Outcome | null {
  const choice = chooseYear(telling.year, telling.calendar, daysInYear(telling), weekday, context)
  if (!choice) return null
  const own = outcomeOfYear(choice, telling.calendar, telling.year.kind === 'told')
  if (telling.calendar !== 'hijri') return own
  const months = context.provedMonths ?? []
  const proved = months.find(
    ({ year, month }) => year === choice.year && month === telling.from.month && month === telling.to.month,
  )
  if (proved) {
    const reason = `${own.reason}, the page telling a day of that month in two calendars`
    return { ...own, interval: shift(own.interval, proved.shift), reason }
  }
  return byTables(months, choice.year)
    ? { ...own, reason: `${own.reason}, the page reckoning by the tables` }
    : settleHijri(own, weekday)
}

/** A page that tells a day in two calendars just as the tables have it reckons other months of that time by them, too. */
const byTables = (months: readonly ProvedMonth[], year: number): boolean =>
  months.length > 0 && months.every((one) => one.shift === 0 && Math.abs(one.year - year) <= 1)

/** The Hijri months that dates told in two calendars prove: 27 Shawwal, 17 May. */
export function provedMonths(expressions: readonly DateExpression[]): ProvedMonth[] {
  return expressions.flatMap(({ telling, beside }) => {
    const other = beside?.telling
    if (telling.kind !== 'days' || other?.kind !== 'days') return []
    if (telling.calendar !== 'hijri' || other.calendar === 'hijri') return []
    if (telling.year.kind !== 'told' || other.year.kind !== 'told') return []
    const { year } = telling.year
    const hijri = dayOf('hijri', year, telling.from.month, telling.from.day)
    const day = dayOf(other.calendar, other.year.year, other.from.month, other.from.day)
    const near = hijri !== null && day !== null && Math.abs(day - hijri) <= 1
    return near ? [{ year, month: telling.from.month, shift: day - hijri }] : []
  })
}

export function resolveFigures(telling: Telling<'figures'>, weekday: Weekday | null): Outcome | null {
  const [first, ...others] = telling.readings
  if (!first) return null
  const interval = singleDay(first.value)
  const outcome: Outcome = {
    interval,
    rule: `figures-${first.order}`,
    reason: `the figures are ${first.order.replaceAll('-', ', ')}`,
    basis: 'read',
    calendar: first.calendar,
    alternatives: others.map(({ value }) => singleDay(value)),
    slip: null,
  }
  return settleHijri(outcome, weekday)
}

export function outcome(interval: DateInterval, rule: string, reason: string): Outcome {
  return { interval, rule, reason, basis: 'implied', alternatives: [], slip: null, calendar: null }
}

/** The reference where it is one day, else the end that a past (its last) or a plan (its first) is reckoned from. */
function pointOf(context: DateContext, planned: boolean): Day | null {
  const { reference } = context
  if (!reference) return null
  return planned ? (reference.from ?? reference.to) : (reference.to ?? reference.from)
}

function weekdayOfWeek(day: Day, weekday: Weekday, week: number, context: DateContext): Outcome {
  const { from } = weekOf(addDays(day, week * 7), context.calendar)
  const found = weekdayOnOrAfter(from ?? day, weekday)
  const word = week < 0 ? 'last' : week > 0 ? 'next' : 'this'
  return outcome(singleDay(found), 'weekday-of-week', `${weekdayName(weekday)} of ${word} week`)
}

/** A weekday from a vague reference: each day it may be. */
function weekdayFromInterval(reference: DateInterval, weekday: Weekday, planned: boolean): Outcome | null {
  const reach: DateInterval = planned
    ? { from: reference.from, to: reference.to === null ? null : addDays(reference.to, 6) }
    : { from: reference.from === null ? null : addDays(reference.from, -6), to: reference.to }
  const days = narrowToWeekday(reach, weekday)
  if (!days || (days.from === null && days.to === null)) return null
  return outcome(
    days,
    'weekday-near-publication',
    `a ${weekdayName(weekday)} near the day of publication, which is not known exactly`,
  )
}

/**
 * A weekday: in the days of the session it is told of, else the nearest on or before publication,
 * for plans on or after it; "last" and "next" leave the day itself out.
 */
export function resolveWeekday(
  telling: Telling<'weekday'>,
  weekday: Weekday,
  context: DateContext,
): Outcome | null {
  const name = weekdayName(weekday)
  const { session } = context
  const inside = session && telling.lean === null ? narrowToWeekday(session.interval, weekday) : null
  if (session && inside && onlyDay(inside) !== null)
    return outcome(inside, 'weekday-in-session', `the ${name} of ${session.label}`)
  const planned = telling.lean === 1 || (telling.lean !== -1 && context.tense === 'planned')
  const day = pointOf(context, planned)
  if (day === null) return null
  if (telling.week !== null) return weekdayOfWeek(day, weekday, telling.week, context)
  if (context.reference && onlyDay(context.reference) === null)
    return weekdayFromInterval(context.reference, weekday, planned)
  const apart = telling.lean === 1 || telling.lean === -1 ? 1 : 0
  if (planned) {
    const found = weekdayOnOrAfter(addDays(day, apart), weekday)
    return outcome(
      singleDay(found),
      'weekday-after-publication',
      `the next ${name} from the day of publication`,
    )
  }
  const found = weekdayOnOrBefore(addDays(day, -apart), weekday)
  return outcome(
    singleDay(found),
    'weekday-before-publication',
    `the nearest ${name} on or before the day of publication`,
  )
}

/** One weekday, or several running: those that end with the nearest of the last one. */
export function resolveWeekdays(
  telling: Telling<'weekday'>,
  weekday: Weekday,
  context: DateContext,
): Outcome | null {
  const { until } = telling
  if (until === undefined) return resolveWeekday(telling, weekday, context)
  const last = resolveWeekday({ kind: 'weekday', lean: telling.lean, week: telling.week }, until, context)
  const to = last && onlyDay(last.interval)
  if (!last || to === null) return last
  const from = addDays(to, -((until - weekday + 7) % 7))
  return { ...last, interval: { from, to }, reason: `${last.reason}, and the days before it` }
}

const DAY_WORDS = new Map([
  [-2, 'the day before yesterday'],
  [-1, 'yesterday'],
  [0, 'today'],
  [1, 'tomorrow'],
  [2, 'the day after tomorrow'],
])

export const shift = (interval: DateInterval, days: number): DateInterval => ({
  from: interval.from === null ? null : addDays(interval.from, days),
  to: interval.to === null ? null : addDays(interval.to, days),
})

export function resolveRelativeDay(
  telling: Telling<'relative-day'>,
  weekday: Weekday | null,
  context: DateContext,
): Outcome | null {
  if (!context.reference) return null
  const word = DAY_WORDS.get(telling.offset) ?? `${telling.offset} days from today`
  const moved = shift(context.reference, telling.offset)
  const exact = onlyDay(moved)
  if (exact !== null)
    return outcome(
      moved,
      'day-from-publication',
      `${word}, from ${describeDay(asDay(exact - telling.offset))}`,
    )
  const narrowed = weekday === null ? null : narrowToWeekday(moved, weekday)
  return outcome(
    narrowed ?? moved,
    'day-from-publication',
    `${word}, from a day of publication that is not known exactly`,
  )
}

/** What a told weekday and the day it is told with say of each other; null where they agree. */
export function weekdayMismatch(
  expression: DateExpression,
  interval: DateInterval,
): { message: string; readings: Day[] } | null {
  const day = onlyDay(interval)
  const { weekday } = expression
  if (day === null || weekday === null || weekdayOf(day) === weekday) return null
  const readings = [weekdayOnOrBefore(day, weekday), weekdayOnOrAfter(day, weekday)].sort(
    (a, b) => Math.abs(a - day) - Math.abs(b - day),
  )
  const message =
    `"${expression.words}" tells ${weekdayName(weekday)}, but ${describeDay(day)} was a ${weekdayName(weekdayOf(day))}; ` +
    `read as ${describeDay(day)}, it could also be ${readings.map((reading) => describeDay(reading)).join(' or ')}.`
  return { message, readings }
}
