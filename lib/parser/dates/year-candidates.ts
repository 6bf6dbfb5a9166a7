/** The years a date may be of, what rules them out, and the nearest that is left. */
import { asDay, type Calendar, type Day, fieldsOf, type Weekday, weekdayOf } from '../calendar/day'
import type { DateInterval } from '../calendar/interval'
import type { Bound, DateContext, ResolvedDate } from './model'

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

export interface Candidate {
  readonly year: number
  readonly interval: DateInterval
}

/** How far from where it is looked for a year may be. */
const REACH = 3

export function candidatesAround(year: number, inYear: InYear): Candidate[] {
  const candidates: Candidate[] = []
  for (let candidate = year - REACH; candidate <= year + REACH; candidate++) {
    const interval = inYear(candidate)
    if (interval) candidates.push({ year: candidate, interval })
  }
  return candidates
}

export function allowed({ interval }: Candidate, notBefore: Bound | null, notAfter: Bound | null): boolean {
  if (notBefore && interval.to !== null && interval.to < notBefore.day) return false
  return !(notAfter && interval.from !== null && interval.from > notAfter.day)
}

export const hasWeekday = (interval: DateInterval, weekday: Weekday | null) => {
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

export function lastDay(previous: readonly ResolvedDate[]) {
  const days = previous.flatMap(({ interval }) => interval.to ?? interval.from ?? [])
  return days.length > 0 ? asDay(Math.max(...days)) : null
}

export const chosen = (
  candidate: Candidate,
  rule: string,
  reason: string,
  others: readonly Candidate[],
  slip: number | null = null,
): YearChoice => ({
  year: candidate.year,
  interval: candidate.interval,
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
  if (own && allowed({ year: told, interval: own }, notBefore, notAfter))
    return chosen({ year: told, interval: own }, 'year-told', 'the year is told', [])
  const fits = candidatesAround(told, inYear).filter((candidate) => allowed(candidate, notBefore, notAfter))
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
