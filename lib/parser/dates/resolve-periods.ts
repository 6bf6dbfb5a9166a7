/** Months, years, weeks and distances as stretches of days. */
import { addDays, type Calendar, type Day, dayOf, fieldsOf, monthName, weekdayOf } from '../calendar/day'
import { type DateInterval, monthInterval, onlyDay, span } from '../calendar/interval'
import type { DateContext, DateTelling, Part } from './model'
import { type InYear, pointOfReference, type YearChoice } from './year-candidates'
import { chooseYear } from './year-choice'

/** What a telling comes to, before it is dressed as a resolved date. */
export interface Outcome {
  readonly interval: DateInterval
  readonly rule: string
  /** A sentence without its end: the words and the day come around it. */
  readonly reason: string
  readonly basis: 'read' | 'implied'
  readonly calendar: Calendar | null
  readonly alternatives: readonly DateInterval[]
  readonly slip: number | null
}

type Telling<K extends DateTelling['kind']> = Extract<DateTelling, { kind: K }>

const PART_NAMES: Record<Part, string> = {
  early: 'the first ten days',
  middle: 'the 11th to the 20th',
  late: 'the last days',
  'first-half': 'the days to the 15th',
  'second-half': 'the days from the 16th',
}

/** Early is the first ten days of a month, the middle the next ten, late the rest; its halves meet after the 15th. */
function partOfMonth(month: DateInterval, part: Part | null): DateInterval {
  if (part === null || month.from === null) return month
  if (part === 'early') return { from: month.from, to: addDays(month.from, 9) }
  if (part === 'middle') return { from: addDays(month.from, 10), to: addDays(month.from, 19) }
  if (part === 'first-half') return { from: month.from, to: addDays(month.from, 14) }
  return { from: addDays(month.from, part === 'second-half' ? 15 : 20), to: month.to }
}

/** Months of a year; a range that wraps (December to January) ends in the year told; above 12 is the next year. */
function monthsOfYear(calendar: Calendar, first: number, last: number): InYear {
  return (year) => {
    const start = monthInterval(calendar, first > last ? year - 1 : year, first)
    const end = monthInterval(calendar, last > 12 ? year + 1 : year, last > 12 ? last - 12 : last)
    return start && end ? span(start, end) : null
  }
}

export function outcomeOfYear(choice: YearChoice, calendar: Calendar, told: boolean, extra = ''): Outcome {
  return {
    interval: choice.interval,
    rule: choice.rule,
    reason: extra === '' ? choice.reason : `${choice.reason}; ${extra}`,
    basis: told && choice.slip === null ? 'read' : 'implied',
    calendar,
    alternatives: choice.alternatives,
    slip: choice.slip,
  }
}

export function resolveMonths(telling: Telling<'months'>, context: DateContext): Outcome | null {
  const { calendar, first, last, part } = telling
  const inYear: InYear = (year) => {
    const months = monthsOfYear(calendar, first, last)(year)
    // What is meant to be in the middle of a month is bound to no ten days of it.
    return months && partOfMonth(months, part === 'middle' && context.tense === 'planned' ? null : part)
  }
  // A stretch that wraps is looked up by its end, so "December or January" stays together.
  const choice = chooseYear(telling.year, calendar, inYear, null, context)
  if (!choice) return null
  const extra = part ? `${part} in ${monthName(calendar, first)} is ${PART_NAMES[part]} of it` : ''
  return outcomeOfYear(choice, calendar, telling.year.kind === 'told', extra)
}

/** Which months stand for a part of a year: its start is its first month. */
const PARTS_OF_YEAR: Record<Part, { first: number; last: number }> = {
  early: { first: 1, last: 1 },
  middle: { first: 6, last: 7 },
  late: { first: 11, last: 12 },
  'first-half': { first: 1, last: 6 },
  'second-half': { first: 7, last: 12 },
}

export function resolveYear(telling: Telling<'year'>, context: DateContext): Outcome | null {
  const { calendar } = telling
  const months = telling.months ?? (telling.part ? PARTS_OF_YEAR[telling.part] : { first: 1, last: 12 })
  const choice = chooseYear(
    telling.year,
    calendar,
    monthsOfYear(calendar, months.first, months.last),
    null,
    context,
  )
  if (!choice) return null
  const extra = telling.part === 'early' ? 'its start is its first month' : ''
  return outcomeOfYear(choice, calendar, telling.year.kind === 'told', extra)
}

/** The month so many months from the one a day lies in. */
function monthFrom(calendar: Calendar, day: Day, offset: number): { year: number; month: number } | null {
  const fields = fieldsOf(calendar, day)
  if (!fields) return null
  const count = fields.year * 12 + fields.month - 1 + offset
  return { year: Math.floor(count / 12), month: (count % 12) + 1 }
}

/** The week of a day: Saturday to Friday where the Jalali calendar is reckoned in, else Monday to Sunday. */
export function weekOf(day: Day, calendar: Calendar): DateInterval {
  const first = calendar === 'jalali' ? 6 : 1
  const from = addDays(day, -((weekdayOf(day) - first + 7) % 7))
  return { from, to: addDays(from, 6) }
}

export function resolveRelativePeriod(
  telling: Telling<'relative-period'>,
  context: DateContext,
): Outcome | null {
  const day = pointOfReference(context.reference)
  if (day === null) return null
  const calendar = telling.calendar ?? context.calendar
  const word = telling.offset === 0 ? 'this' : telling.offset < 0 ? 'last' : 'next'
  if (telling.unit === 'week') {
    const week = weekOf(addDays(day, telling.offset * 7), calendar)
    return {
      interval: week,
      rule: 'relative-week',
      reason: `${word} week from the day of publication`,
      basis: 'implied',
      alternatives: [],
      slip: null,
      calendar: null,
    }
  }
  const month = monthFrom(calendar, day, telling.offset)
  const whole = month && monthInterval(calendar, month.year, month.month)
  if (!whole || !month) return null
  const reason = `${word} month from the day of publication is ${monthName(calendar, month.month)} ${month.year}`
  return {
    interval: partOfMonth(whole, telling.part),
    rule: 'relative-month',
    reason,
    basis: 'implied',
    alternatives: [],
    slip: null,
    calendar: telling.calendar,
  }
}

export function resolveDaysOfRelativeMonth(
  telling: Telling<'days-of-relative-month'>,
  context: DateContext,
): Outcome | null {
  const before = telling.same ? (context.previous?.at(-1)?.interval.to ?? null) : null
  const day = before ?? pointOfReference(context.reference)
  const month = day === null ? null : monthFrom(context.calendar, day, telling.offset)
  if (!month) return null
  const from = dayOf(context.calendar, month.year, month.month, telling.from)
  const to = dayOf(context.calendar, month.year, month.month, telling.to)
  if (from === null || to === null) return null
  return {
    interval: { from, to },
    rule: 'day-of-relative-month',
    reason: `the month meant is ${monthName(context.calendar, month.month)} ${month.year}`,
    basis: 'implied',
    calendar: context.calendar,
    alternatives: [],
    slip: null,
  }
}

/** Days of tolerance that "two weeks ago" leaves on either side. */
const TOLERANCE = { day: 0, week: 3, month: 15, year: 182 } as const
const LENGTH = { day: 1, week: 7, month: 30, year: 365 } as const
/** How far "some days", "some weeks" reach at most. */
const SOME = 10

export function resolveDistance(telling: Telling<'distance'>, context: DateContext): Outcome | null {
  const reference = context.reference
  const day = reference && (onlyDay(reference) ?? pointOfReference(context.reference))
  if (day === null) return null
  const { unit, amount, direction } = telling
  // Counted from one event to another, weeks are no rough measure.
  const tolerance = telling.since && unit === 'week' ? 0 : TOLERANCE[unit]
  const near = amount === null ? LENGTH[unit] : amount * LENGTH[unit] - tolerance
  const far = amount === null ? SOME * LENGTH[unit] : amount * LENGTH[unit] + tolerance
  const [a, b] = [addDays(day, near * direction), addDays(day, far * direction)]
  return {
    interval: direction < 0 ? { from: b, to: a } : { from: a, to: b },
    rule: 'distance-from-publication',
    reason: `${amount ?? 'some'} ${unit}${amount === 1 ? '' : 's'} ${direction < 0 ? 'before' : 'after'} the day of publication`,
    basis: 'implied',
    calendar: null,
    alternatives: [],
    slip: null,
  }
}
