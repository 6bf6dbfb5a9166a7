/** What speaks for a day of publication: the page's stamps, and the weekdays and events the text tells. */
import { addDays, type Calendar, type Day, dayOf, fieldsOf, type Weekday, weekdayOf } from '../calendar/day'
import { toEdtf } from '../calendar/edtf'
import { containsDay, onlyDay, singleDay } from '../calendar/interval'
import type { Bounds } from './bounds'
import type { DateExpression, ResolvedDate } from './model'
import { resolveDate } from './resolve'

export interface PublicationEvidence {
  readonly expressions: readonly DateExpression[]
  /** EDTF from who files it, or null. */
  readonly given: string | null
  readonly calendar: Calendar
  /** What the text's own events say of its day (`referenceFromSession`, `settleReference`), where the caller knows. */
  readonly told?: Bounds | null
  /** Whether an expression speaks of a plan; a planned weekday says nothing of the page's clock. */
  readonly isPlanned?: (expression: DateExpression) => boolean
}

export interface Candidate {
  readonly expression: DateExpression
  readonly date: ResolvedDate
  readonly day: Day
  readonly weight: number
}

/** Weekdays that the text ties to its own day: "yesterday, Tuesday" is offset -1. */
export interface Witness {
  readonly expression: DateExpression
  readonly offset: number
  readonly weekday: Weekday
}

const isFullDay = ({ telling }: DateExpression) =>
  telling.kind === 'figures' ||
  (telling.kind === 'days' &&
    telling.year.kind === 'told' &&
    telling.from.day === telling.to.day &&
    telling.from.month === telling.to.month)

/** A stamp without a year ("МОСКВА, 17 марта. /ТАСС/"): in the only year in which the text's own events allow it. */
function inYearOfEvents(expression: DateExpression, told: Bounds | null): Day | null {
  const { telling } = expression
  const [from, to] = [told?.interval?.from ?? null, told?.interval?.to ?? null]
  if (telling.kind !== 'days' || telling.year.kind !== 'untold' || from === null || to === null) return null
  if (telling.from.day !== telling.to.day || telling.from.month !== telling.to.month) return null
  const years = [from, to].flatMap((day) => fieldsOf(telling.calendar, day)?.year ?? [])
  const days = [...new Set(years)]
    .map((year) => dayOf(telling.calendar, year, telling.from.month, telling.from.day))
    .filter((day) => day !== null && day >= from && day <= to)
  return days.length === 1 ? (days[0] ?? null) : null
}

/** A label weighs most, then a time beside it and a line of its own; a page says itself when it was changed, too. */
function weightOf({ setting }: DateExpression): number {
  const label = setting.label === 'published' ? 4 : setting.label === 'modified' ? -2 : 0
  return label + (setting.timed ? 1 : 0) + (setting.alone ? 1 : 0)
}

/** Each way that figures can be read is a candidate of its own: the text's weekdays choose. */
function readingsOf(expression: DateExpression): DateExpression[] {
  const { telling } = expression
  if (telling.kind !== 'figures') return [expression]
  return telling.readings.map((first) => ({
    ...expression,
    telling: { ...telling, readings: [first, ...telling.readings.filter((other) => other !== first)] },
  }))
}

/** A date on a day that is not the one told: "yesterday, 12 September 2024". */
function onDay(date: ResolvedDate, day: Day): ResolvedDate {
  if (onlyDay(date.interval) === day) return date
  const interval = singleDay(day)
  return { ...date, interval, edtf: toEdtf(interval) ?? date.edtf, basis: 'implied' }
}

export function candidatesOf({ expressions, calendar, told }: PublicationEvidence): Candidate[] {
  return expressions.flatMap((expression) => {
    const inferred = expression.setting.place === 'stamp' ? inYearOfEvents(expression, told ?? null) : null
    if (inferred !== null) {
      const reference = singleDay(inferred)
      const date = resolveDate({ ...expression, beside: null }, { reference, tense: 'past', calendar })
      return date ? [{ expression, date, day: inferred, weight: weightOf(expression) }] : []
    }
    const fromToday =
      expression.beside?.telling.kind === 'relative-day' ? expression.beside.telling.offset : null
    const toldAsToday = fromToday !== null
    if (!isFullDay(expression) || (expression.setting.place !== 'stamp' && !toldAsToday)) return []
    return readingsOf(expression).flatMap((reading, index) => {
      const alone = { ...reading, beside: toldAsToday ? null : reading.beside }
      const date = resolveDate(alone, { reference: null, tense: 'past', calendar })
      const told = date && onlyDay(date.interval)
      const day = told === null ? null : addDays(told, -(fromToday ?? 0))
      const weight = weightOf(expression) + (toldAsToday ? 5 : 0) - index / 2
      return date && day !== null ? [{ expression, date: onDay(date, day), day, weight }] : []
    })
  })
}

export function witnessesOf(expressions: readonly DateExpression[]): Witness[] {
  return expressions.flatMap((expression) =>
    expression.telling.kind === 'relative-day' && expression.weekday !== null
      ? [{ expression, offset: expression.telling.offset, weekday: expression.weekday }]
      : [],
  )
}

/** The bare weekday that the text begins with, if it tells what has happened. */
export function leadingWeekday(
  { expressions, isPlanned, calendar }: PublicationEvidence,
  printed: Day,
): DateExpression | null {
  const first = expressions.find(({ setting }) => setting.place === 'text')
  if (first && isDayAfter(first, printed, calendar) && !isPlanned?.(first)) return first

  if (first?.telling.kind !== 'weekday' || first.telling.lean !== null || first.telling.week !== null)
    return null
  return isPlanned?.(first) ? null : first
}

/** A day and month with their weekday, which are those right after the printed day. */
function isDayAfter(expression: DateExpression, printed: Day, calendar: Calendar): boolean {
  const { telling, weekday } = expression
  if (telling.kind !== 'days' || weekday === null || telling.year.kind !== 'untold') return false
  const next = singleDay(addDays(printed, 1))
  const date = resolveDate(expression, { reference: next, tense: 'past', calendar })
  return date !== null && onlyDay(date.interval) === addDays(printed, 1)
}

/** Days between the printed day and the one that a witness speaks on: 0 agrees, 1 another clock, else at odds. */
export function daysApart(day: Day, witness: Witness): number {
  return (witness.weekday - weekdayOf(addDays(day, witness.offset)) + 7) % 7
}

export type Verdict = 'agrees' | 'another-clock' | 'at-odds' | 'silent'

export function verdictOn(day: Day, witnesses: readonly Witness[], told: Bounds | null): Verdict {
  const apart = witnesses.map((witness) => daysApart(day, witness))
  if (told?.interval && !containsDay(told.interval, day)) {
    return containsDay(told.interval, addDays(day, 1)) && apart.every((days) => days === 1)
      ? 'another-clock'
      : 'at-odds'
  }
  if (apart.length === 0) return told?.interval ? 'agrees' : 'silent'
  if (apart.every((days) => days === 0)) return 'agrees'
  if (apart.every((days) => days === 1)) return 'another-clock'
  const agreeing = apart.filter((days) => days === 0).length
  return agreeing * 2 > apart.length ? 'agrees' : 'at-odds'
}

export const RANK: Record<Verdict, number> = { agrees: 3, 'another-clock': 2, silent: 2, 'at-odds': 0 }
