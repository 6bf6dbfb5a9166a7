/** Days told by figures alone: "12/22/2021", "1402/02/20", "2021-10-20", "01.05.23". */
import { type Calendar, dayOf, type Weekday, weekdayOf } from '../calendar/day'
import { calendarOfYear } from './grammar'
import type { FiguresReading } from './model'

type Order = FiguresReading['order']

function reading(
  order: Order,
  calendar: Calendar,
  year: number,
  month: number,
  day: number,
): FiguresReading[] {
  const value = dayOf(calendar, year, month, day)
  return value === null ? [] : [{ calendar, year, month, day, order, value }]
}

/** The full year of two figures: Jalali 80–99 is 13.., 00–20 is 14.. (in a language that reckons so); Gregorian 20... */
function fullYear(two: number, calendar: Calendar): { calendar: Calendar; year: number } | null {
  if (calendar === 'jalali')
    return two >= 80 || two <= 20 ? { calendar, year: (two >= 80 ? 1300 : 1400) + two } : null
  return { calendar: 'gregorian', year: 2000 + two }
}

/**
 * All readings of three figures, the likelier first: a year of four figures tells the calendar by
 * its size and the order by its place; between day and month a part above 12 decides, else the day
 * is first. A year of two figures stands first in Persian (or last, where no day can be so great), last elsewhere.
 */
export function readFigures(words: string, home: Calendar): FiguresReading[] {
  const parts = words.split(/[^\d]+/).filter((part) => part !== '')
  const [a, b, c] = parts.map(Number)
  if (parts.length !== 3 || a === undefined || b === undefined || c === undefined) return []
  if (parts[0]?.length === 4) {
    const calendar = calendarOfYear(a)
    return calendar ? reading('year-month-day', calendar, a, b, c) : []
  }
  if (parts[2]?.length === 4) {
    const calendar = calendarOfYear(c)
    if (!calendar) return []
    return [...reading('day-month-year', calendar, c, b, a), ...reading('month-day-year', calendar, c, a, b)]
  }
  const first = home === 'jalali' ? fullYear(a, 'jalali') : null
  const last = fullYear(c, 'gregorian')
  const closing = home === 'jalali' && c >= 80 ? fullYear(c, 'jalali') : null
  const homeReading = [
    ...(first ? reading('year-month-day', first.calendar, first.year, b, c) : []),
    ...(closing ? reading('day-month-year', closing.calendar, closing.year, b, a) : []),
  ]
  if (homeReading.length > 0 || last === null) return homeReading
  return [
    ...reading('day-month-year', 'gregorian', last.year, b, a),
    ...reading('month-day-year', 'gregorian', last.year, a, b),
  ]
}

/** What else the page shows of how it writes figures. */
export interface OrderEvidence {
  /** Orders that other figures of the page leave no doubt of. */
  readonly orders: readonly Order[]
  readonly weekday: Weekday | null
}

/** Brings the reading that the evidence speaks for to the front: the weekday beside it, then its neighbours' order. */
export function orderReadings(
  readings: readonly FiguresReading[],
  evidence: OrderEvidence,
): FiguresReading[] {
  const weight = (candidate: FiguresReading) =>
    (evidence.weekday !== null && weekdayOf(candidate.value) === evidence.weekday ? 2 : 0) +
    (evidence.orders.includes(candidate.order) ? 1 : 0)
  return readings
    .map((candidate, index) => ({ candidate, index }))
    .sort((a, b) => weight(b.candidate) - weight(a.candidate) || a.index - b.index)
    .map(({ candidate }) => candidate)
}
