/** From what an expression tells to days, in a context that says when and of what it speaks. */
import { describeDay, fieldsOf, monthName } from '../calendar/day'
import { toEdtf } from '../calendar/edtf'
import { type DateInterval, intersect, onlyDay } from '../calendar/interval'
import type { Bound, DateContext, DateExpression, DateIssue, DateTelling, ResolvedDate } from './model'
import { resolveAnchoredDay } from './resolve-anchored'
import {
  resolveDays,
  resolveFigures,
  resolveRelativeDay,
  resolveWeekdays,
  weekdayMismatch,
} from './resolve-days'
import {
  type Outcome,
  resolveDaysOfRelativeMonth,
  resolveDistance,
  resolveMonths,
  resolveRelativePeriod,
  resolveYear,
} from './resolve-periods'

type Told = Pick<DateExpression, 'telling' | 'weekday'>

function outcomeOf({ telling, weekday }: Told, context: DateContext): Outcome | null {
  switch (telling.kind) {
    case 'days':
      return resolveDays(telling, weekday, context)
    case 'figures':
      return resolveFigures(telling, weekday)
    case 'weekday':
      return weekday === null ? null : resolveWeekdays(telling, weekday, context)
    case 'relative-day':
      return resolveRelativeDay(telling, weekday, context)
    case 'anchored-day':
      return resolveAnchoredDay(telling, weekday, context)
    case 'months':
      return resolveMonths(telling, context)
    case 'year':
      return resolveYear(telling, context)
    case 'relative-period':
      return resolveRelativePeriod(telling, context)
    case 'days-of-relative-month':
      return resolveDaysOfRelativeMonth(telling, context)
    case 'distance':
      return resolveDistance(telling, context)
  }
}

const isFull = (telling: DateTelling) => telling.kind === 'days' || telling.kind === 'figures'

/** What stands beside it limits the years it may be of: "in the middle of last month, on 14 April 2022". */
function boundedByNeighbour(expression: DateExpression, context: DateContext): DateContext {
  const beside = expression.beside
  if (!beside || !isFull(expression.telling)) return context
  // Another calendar's day beside it proves the day; a relative word limits it.
  const other = outcomeOf(beside, { ...context, session: null })
  const [from, to] = [other?.interval.from ?? null, other?.interval.to ?? null]
  if (from === null || to === null || beside.telling.kind === 'anchored-day') return context
  const label = `the words beside it tell ${describeInterval(other?.interval ?? { from, to })}`
  const bound = (day: typeof from): Bound => ({ day, label })
  return { ...context, notBefore: bound(from), notAfter: bound(to) }
}

/** A day told twice is the day that both tellings allow: the exact one, the Hijri one proved by the other. */
function agreedOutcome(expression: DateExpression, context: DateContext): Outcome | null {
  // Where no year satisfies what stands beside it, its own words are read as if they stood alone.
  const own = outcomeOf(expression, boundedByNeighbour(expression, context)) ?? outcomeOf(expression, context)
  const { beside } = expression
  if (!beside) return own
  const other = outcomeOf(beside, context)
  if (!own) return other
  const both = other && intersect(own.interval, other.interval)
  const better = both && onlyDay(both) !== null && onlyDay(own.interval) === null
  return better ? { ...own, interval: both, reason: `${own.reason}, as what stands beside it confirms` } : own
}

/** An interval in English words. */
function describeInterval(interval: DateInterval): string {
  const { from, to } = interval
  if (from !== null && from === to) return describeDay(from)
  if (from !== null && to !== null) {
    const edtf = toEdtf(interval) ?? ''
    const fields = /^\d{4}-\d{2}$/.test(edtf) ? fieldsOf('gregorian', from) : null
    if (fields) return `${monthName('gregorian', fields.month)} ${fields.year}`
    return /^\d{4}$/.test(edtf) ? edtf : `${describeDay(from)} to ${describeDay(to)}`
  }
  if (from !== null) return `${describeDay(from)} or later`
  return to === null ? 'any day' : `${describeDay(to)} or earlier`
}

function issuesOf(expression: DateExpression, outcome: Outcome): DateIssue[] {
  const issues: DateIssue[] = []
  const mismatch = outcome.calendar === 'hijri' ? null : weekdayMismatch(expression, outcome.interval)
  if (mismatch) issues.push({ code: 'weekday-mismatch', message: mismatch.message, span: expression.span })
  if (outcome.slip !== null)
    issues.push({
      code: 'year-slip',
      message: `"${expression.words}": ${outcome.reason}.`,
      span: expression.span,
    })
  const { telling } = expression
  if (telling.kind === 'figures' && telling.readings.length > 1 && expression.weekday === null)
    issues.push({
      code: 'ambiguous-figures',
      message: `"${expression.words}" can be read in ${telling.readings.length} orders; read as ${describeInterval(outcome.interval)}.`,
      span: expression.span,
    })
  return issues
}

function dress(expression: DateExpression, outcome: Outcome): ResolvedDate | null {
  const edtf = toEdtf(outcome.interval)
  if (edtf === null) return null
  const mismatch = weekdayMismatch(expression, outcome.interval)
  const others = [
    ...outcome.alternatives,
    ...(mismatch?.readings ?? []).map((day) => ({ from: day, to: day })),
  ]
  return {
    interval: outcome.interval,
    edtf,
    basis: outcome.basis,
    rule: outcome.rule,
    explanation: `"${expression.words}": ${outcome.reason}: ${describeInterval(outcome.interval)}.`,
    span: expression.span,
    words: expression.words,
    calendar: outcome.calendar,
    alternatives: others.flatMap((interval) => toEdtf(interval) ?? []),
    issues: issuesOf(expression, outcome),
  }
}

/**
 * The days that an expression means in its context, or null where nothing tells (a weekday, and no
 * day of publication; "the same day", and none before it). Year untold: the latest such day not
 * after publication for the past, the next for plans. Year told but out of bounds: the nearest that
 * fits, with an issue. Weekday told: a check, never silently dropped.
 */
export function resolveDate(expression: DateExpression, context: DateContext): ResolvedDate | null {
  const outcome = agreedOutcome(expression, context)
  return outcome && dress(expression, outcome)
}
