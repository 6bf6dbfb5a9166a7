/** Which year a day or month without one, or with one that can't be, belongs to. */
import { type Calendar, fieldsOf, type Weekday } from '../calendar/day'
import { onlyDay } from '../calendar/interval'
import type { DateContext, YearReference } from './model'

import {
  allowed,
  type Candidate,
  candidatesAround,
  chosen,
  hasWeekday,
  type InYear,
  lastDay,
  nearestYearWithin,
  pointOfReference,
  type YearChoice,
  yearOfReference,
} from './year-candidates'

/** The latest year in the past, the next one for plans, as the reference allows. */
function byTense(
  candidates: readonly Candidate[],
  context: DateContext,
  lean: -1 | 0 | 1 | null,
): YearChoice | null {
  const { reference } = context
  if (!reference) return null
  const planned = lean === 1 || (lean !== -1 && context.tense === 'planned')
  const strict = lean !== null ? 1 : 0
  if (planned) {
    const from = reference.from ?? reference.to
    const next = candidates.find(({ interval }) =>
      strict ? (interval.from ?? 0) > (from ?? 0) : (interval.to ?? 0) >= (from ?? 0),
    )
    return next
      ? chosen(next, 'next-after-publication', 'the next one after the day of publication', [])
      : null
  }
  const to = pointOfReference(reference)
  const before = candidates.filter(({ interval }) =>
    strict ? (interval.to ?? 0) < (to ?? 0) : (interval.from ?? 0) <= (to ?? 0),
  )
  const last = before.at(-1)
  return last
    ? chosen(
        last,
        'latest-before-publication',
        'the latest one not after the day of publication',
        before.slice(-2, -1),
      )
    : null
}

/** The year in which it falls nearest to what was told beside it. */
function byNeighbours(candidates: readonly Candidate[], context: DateContext): YearChoice | null {
  const anchor = lastDay(context.previous ?? [])
  if (anchor === null) return null
  const distance = ({ interval }: Candidate) => Math.abs((interval.from ?? anchor) - anchor)
  const [best, ...others] = [...candidates].sort((a, b) => distance(a) - distance(b))
  return best
    ? chosen(best, 'year-of-neighbours', 'the year that the dates around it speak for', others.slice(0, 1))
    : null
}

/** The year in which it lies in the days of the session that the text speaks of. */
function bySession(candidates: readonly Candidate[], context: DateContext): YearChoice | null {
  const session = context.session
  if (!session) return null
  const inside = candidates.find(
    ({ interval }) =>
      (session.interval.from ?? Number.NaN) - 1 <= (interval.from ?? 0) &&
      (interval.to ?? 0) <= (session.interval.to ?? Number.NaN) + 1,
  )
  return inside ? chosen(inside, 'year-of-session', `the year of ${session.label}`, []) : null
}

/** Days ahead that a diary tells of without a verb: "Wednesday 6 May: meeting with". */
const SOON = 31

/** Told with a weekday that the past day isn't, and that the one soon to come is: it is to come. */
function soonAhead(agreeing: readonly Candidate[], { reference }: DateContext): YearChoice | null {
  const today = pointOfReference(reference)
  const next = agreeing.find(
    ({ interval: { from } }) => today !== null && from !== null && from > today && from - today <= SOON,
  )
  return next ? chosen(next, 'year-by-weekday', 'the coming day that is that weekday', []) : null
}

function untoldYear(
  inYear: InYear,
  calendar: Calendar,
  lean: -1 | 0 | 1 | null,
  weekday: Weekday | null,
  context: DateContext,
): YearChoice | null {
  const sessionDay = context.session?.interval.from ?? null
  const sessionYear = sessionDay === null ? null : (fieldsOf(calendar, sessionDay)?.year ?? null)
  const around = yearOfReference(context, calendar) ?? sessionYear
  if (around === null) return null
  const candidates = candidatesAround(around, inYear).filter((candidate) =>
    allowed(candidate, context.notBefore ?? null, context.notAfter ?? null),
  )
  const inSession = bySession(sessionYear === null ? [] : candidatesAround(sessionYear, inYear), context)
  if (inSession) return inSession
  const exact = context.reference !== null && onlyDay(context.reference) !== null
  const agreeing = candidates.filter(({ interval }) => hasWeekday(interval, weekday))
  // Where the day of publication is itself unsure, the weekday says more than "the latest".
  const choose = (from: readonly Candidate[]) => byTense(from, context, lean) ?? byNeighbours(from, context)
  const plain = choose(candidates)
  if (weekday === null || !plain || hasWeekday(plain.interval, weekday)) return plain
  if (exact) return soonAhead(agreeing, context) ?? plain
  const nearest = [...agreeing].sort(
    (a, b) => Math.abs(a.year - plain.year) - Math.abs(b.year - plain.year) || b.year - a.year,
  )[0]
  return nearest
    ? chosen(nearest, 'year-by-weekday', 'the nearest year in which it was that weekday', [])
    : plain
}

/** The year of a date as told or as it follows from the context; null where nothing tells. */
export function chooseYear(
  reference: YearReference,
  calendar: Calendar,
  inYear: InYear,
  weekday: Weekday | null,
  context: DateContext,
): YearChoice | null {
  if (reference.kind === 'told') return nearestYearWithin(reference.year, inYear, { ...context, weekday })
  if (reference.kind === 'untold') {
    if (reference.lean === 0) return inReferenceYear(calendar, inYear, context, 0, 'of the current year')
    return untoldYear(inYear, calendar, reference.lean, weekday, context)
  }
  if (reference.kind === 'relative') {
    const word = reference.offset === 0 ? 'this year' : reference.offset < 0 ? 'last year' : 'next year'
    return inReferenceYear(
      calendar,
      inYear,
      context,
      reference.offset,
      `of ${word} in the ${calendar} calendar`,
    )
  }
  return reference.kind === 'same'
    ? inSameYear(calendar, inYear, context)
    : inNewYear(calendar, inYear, context)
}

function inReferenceYear(
  calendar: Calendar,
  inYear: InYear,
  context: DateContext,
  offset: number,
  reason: string,
): YearChoice | null {
  const base = yearOfReference(context, calendar)
  const interval = base === null ? null : inYear(base + offset)
  return base === null || !interval
    ? null
    : chosen({ year: base + offset, interval }, 'year-of-reference', reason, [])
}

function inSameYear(calendar: Calendar, inYear: InYear, context: DateContext): YearChoice | null {
  const day = context.previous?.at(-1)?.interval.from ?? null
  const year = day === null ? null : (fieldsOf(calendar, day)?.year ?? null)
  const interval = year === null ? null : inYear(year)
  return year === null || !interval
    ? null
    : chosen({ year, interval }, 'same-year', 'the year of the date told before', [])
}

/** "The new year" is the one to come in the second half of a year, the one begun in its first. */
function inNewYear(calendar: Calendar, inYear: InYear, context: DateContext): YearChoice | null {
  const day = context.reference?.from ?? context.reference?.to ?? lastDay(context.previous ?? [])
  const fields = day === null ? null : fieldsOf(calendar, day)
  if (!fields) return null
  const year = fields.month > 6 ? fields.year + 1 : fields.year
  const interval = inYear(year)
  return interval && chosen({ year, interval }, 'new-year', `the new year is ${year}`, [])
}
