/** Which year a day or month without one, or with one that can't be, belongs to. */
import { asDay, type Calendar, type Day, fieldsOf, type Weekday, weekdayOf } from '../calendar/day'
import { type DateInterval, onlyDay } from '../calendar/interval'
import type { Bound, DateContext, ResolvedDate, YearReference } from './model'

/** The stretch of a calendar's year that is meant; null where that year hasn't got it (30 Esfand). */
export type InYear = (year: number) => DateInterval | null

export interface YearChoice {
  readonly year: number
  readonly interval: DateInterval
  readonly rule: string
  /** Why this year, to follow the date in a sentence. */
  readonly reason: string
  readonly alternatives: readonly DateInterval[]
  /** A year that was told and can't be. */
  readonly slip: number | null
}

interface Candidate {
  readonly year: number
  readonly interval: DateInterval
}

/** How far from where it is looked for a year may be. */
const REACH = 3

function candidatesAround(year: number, inYear: InYear): Candidate[] {
  const candidates: Candidate[] = []
  for (let candidate = year - REACH; candidate <= year + REACH; candidate++) {
    const interval = inYear(candidate)
    if (interval) candidates.push({ year: candidate, interval })
  }
  return candidates
}

function allowed({ interval }: Candidate, notBefore: Bound | null, notAfter: Bound | null): boolean {
  if (notBefore && interval.to !== null && interval.to < notBefore.day) return false
  return !(notAfter && interval.from !== null && interval.from > notAfter.day)
}

const hasWeekday = (interval: DateInterval, weekday: Weekday | null) => {
  const day = interval.from
  return weekday === null || day === null || weekdayOf(day) === weekday
}

/** A reference longer than this is taken at its beginning: texts are written soon after what they tell last. */
const LONGEST_REFERENCE = 45

/** The day from which the past is reckoned: the end of a short reference, the beginning of a long or open one. */
export function pointOfReference(reference: DateInterval | null): Day | null {
  if (!reference) return null
  const { from, to } = reference
  if (from === null || to === null) return from ?? to
  return to - from <= LONGEST_REFERENCE ? to : from
}

/** The year of a calendar that a context speaks in: of its reference, else of what was told before. */
export function yearOfReference(context: DateContext, calendar: Calendar): number | null {
  const day = pointOfReference(context.reference) ?? lastDay(context.previous ?? []) ?? null
  return day === null ? null : (fieldsOf(calendar, day)?.year ?? null)
}

function lastDay(previous: readonly ResolvedDate[]) {
  const days = previous.flatMap(({ interval }) => interval.to ?? interval.from ?? [])
  return days.length > 0 ? asDay(Math.max(...days)) : null
}

const chosen = (
  candidate: Candidate,
  rule: string,
  reason: string,
  others: readonly Candidate[],
  slip: number | null = null,
): YearChoice => ({
  ...candidate,
  rule,
  reason,
  slip,
  alternatives: others.filter(({ year }) => year !== candidate.year).map(({ interval }) => interval),
})

/**
 * The year nearest to a told one that keeps to the bounds: the told year itself where nothing
 * contradicts it. The general way to mend a slip of the press.
 */
export function nearestYearWithin(
  told: number,
  inYear: InYear,
  bounds: {
    readonly notBefore?: Bound | null
    readonly notAfter?: Bound | null
    readonly weekday?: Weekday | null
  },
): YearChoice | null {
  const own = inYear(told)
  const notBefore = bounds.notBefore ?? null
  const notAfter = bounds.notAfter ?? null
  const fits = candidatesAround(told, inYear).filter((candidate) => allowed(candidate, notBefore, notAfter))
  if (own && fits.some(({ year }) => year === told))
    return chosen({ year: told, interval: own }, 'year-told', 'the year is told', [])
  const weekday = bounds.weekday ?? null
  const agreeing = fits.filter(({ interval }) => hasWeekday(interval, weekday))
  const [best, ...others] = (agreeing.length > 0 ? agreeing : fits).sort(
    (a, b) => Math.abs(a.year - told) - Math.abs(b.year - told) || b.year - a.year,
  )
  if (!best) return own && chosen({ year: told, interval: own }, 'year-told', 'the year is told', [])
  const label = notBefore && own?.to != null && own.to < notBefore.day ? notBefore.label : notAfter?.label
  const reason = `${told} is a slip, since ${label ?? 'that year has no such day'}; ${best.year} is the nearest year that fits`
  return chosen(best, 'year-slip', reason, own ? [{ year: told, interval: own }, ...others] : others, told)
}

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
  if (exact || weekday === null || !plain || hasWeekday(plain.interval, weekday)) return plain
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
