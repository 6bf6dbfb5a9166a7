/**
 * Where stretches of time stand on an axis, pure: shares of its length from the oldest day (0) to the
 * newest (1). Whoever draws it decides which side the oldest is on.
 */
import { countedIn, daysLater, isoDayOf } from '@/lib/i18n/calendar'
import { boundsOf, type DateBounds } from '@/lib/i18n/edtf'
import type { CalendarName } from '@/lib/i18n/locales'

/** Something that lasted: EDTF, null where nothing tells. */
export type Stretch = { from: string | null; to: string | null }

/**
 * A stretch on the axis. Between `from` and `to` it may have lasted, between `firmFrom` and `firmTo` it
 * surely did (equal where it may have been all or nothing): an office told to have begun "in 2019" is
 * firm from the last day of 2019 on. An open end reaches the axis's end, and is drawn as open.
 */
export type Bar = {
  from: number
  firmFrom: number
  firmTo: number
  to: number
  openStart: boolean
  openEnd: boolean
}

export type AxisYear = { year: number; at: number }
export type TimeAxis = { first: string; last: string; years: AxisYear[] }

/** Years between two labels of an axis: the first that leaves no more than eight labels. */
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100]
const MOST_LABELS = 8

const dayNumber = (isoDay: string) => Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000

/** The days told by stretches, on either side; null where not one is told. */
function reach(stretches: readonly Stretch[], today: string): { first: string; last: string } | null {
  const days = stretches
    .flatMap(({ from, to }) => [from, to])
    .flatMap((edtf) => (edtf === null ? [] : (boundsOf(edtf) ?? [])))
    .flatMap(({ first, last }) => [first, last])
    .filter((day) => day !== null)
    .sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  const lasting = stretches.some(({ from, to }) => from !== null && (to === null || isOpen(to)))
  return { first, last: lasting && today > last ? today : last }
}

const isOpen = (edtf: string) => edtf === '..' || edtf === ''

/**
 * The axis that holds all stretches, in whole years of a calendar; null where no day is told.
 * @param today the last day of what goes on still
 */
export function timeAxis(
  stretches: readonly Stretch[],
  calendar: CalendarName,
  today: string,
): TimeAxis | null {
  const found = reach(stretches, today)
  if (found === null) return null
  const [begin, end] = [countedIn(calendar, found.first).year, countedIn(calendar, found.last).year + 1]
  const startOf = (year: number) => isoDayOf(calendar, { year, month: 1, day: 1 })
  const [first, last] = [startOf(begin), daysLater(startOf(end), -1)]
  const step = YEAR_STEPS.find((years) => (end - begin) / years <= MOST_LABELS) ?? 200
  const years: AxisYear[] = []
  for (let year = begin; year < end; year++)
    if (year % step === 0 || (step === 1 && years.length === 0))
      years.push({ year, at: shareOf({ first, last }, startOf(year)) })
  return { first, last, years }
}

/** Where a day begins on an axis. */
export function shareOf({ first, last }: Pick<TimeAxis, 'first' | 'last'>, isoDay: string): number {
  const [start, end] = [dayNumber(first), dayNumber(last) + 1]
  return Math.min(1, Math.max(0, (dayNumber(isoDay) - start) / (end - start)))
}

const told = (edtf: string | null): DateBounds | null =>
  edtf === null || isOpen(edtf) ? null : boundsOf(edtf)

/** A stretch on an axis; null where neither of its ends is told. */
export function barOf(axis: TimeAxis, { from, to }: Stretch): Bar | null {
  const [start, end] = [told(from), told(to)]
  if (start === null && end === null) return null
  const afterDay = (day: string) => shareOf(axis, daysLater(day, 1))
  const earliest = start?.first ? shareOf(axis, start.first) : 0
  const surelyBegun = start === null ? 0 : start.last ? shareOf(axis, start.last) : 1
  const latest = end?.last ? afterDay(end.last) : 1
  const surelyGoing = end === null ? 1 : end.first ? afterDay(end.first) : 0
  const firm = surelyBegun <= surelyGoing
  return {
    from: earliest,
    firmFrom: firm ? surelyBegun : earliest,
    firmTo: firm ? surelyGoing : earliest,
    to: Math.max(latest, earliest),
    openStart: start === null || start.first === null,
    openEnd: end === null || end.last === null,
  }
}
