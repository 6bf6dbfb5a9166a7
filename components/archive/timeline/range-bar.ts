import type { MeetingDate } from '@/lib/archive/dto'
import type { CalendarName } from '@/lib/i18n/locales'
import { dayNumber, type Period, periodAround, periodsBetween, type Unit } from '@/lib/i18n/periods'
import { type Direction, placeOf, timeScale } from './strip-layout'

export const RANGE_WIDTH = 180

/** A date that is more than a day, drawn to scale within the month, year or years around it. */
export type RangeBar = {
  /** What the whole width stands for. */
  frame: { unit: Unit; first: string; last: string }
  x: number
  width: number
  /** On which side it goes on without a known end. */
  open: 'left' | 'right' | null
  /** Where the frame's parts meet: days of a month, months of a year, years. */
  ticks: number[]
}

/** The periods whose parts make the frame: of the narrowest unit that holds the whole of the date. */
function frameOf(calendar: CalendarName, first: string, last: string): Period[] {
  for (const unit of ['month', 'year'] as const) {
    const period = periodAround(calendar, unit, first)
    if (last <= period.last)
      return periodsBetween(calendar, unit === 'month' ? 'day' : 'month', period.first, period.last)
  }
  return periodsBetween(calendar, 'year', first, last)
}

/** The bar of a date; null where it is one day, or where nothing is known. */
export function rangeBarOf(date: MeetingDate, calendar: CalendarName, direction: Direction): RangeBar | null {
  const { first, last } = date
  if (first === last) return null
  const known = first ?? last
  if (known === null) return null
  const year = periodAround(calendar, 'year', known)
  const from = first ?? year.first
  const to = last ?? year.last
  const parts = frameOf(calendar, from, to)
  const scale = timeScale(parts, direction, RANGE_WIDTH)
  const openSide = first === null ? 'start' : last === null ? 'end' : null
  const leftwards = (openSide === 'start') === (direction === 'ltr')
  return {
    frame: {
      unit: parts[0]?.unit ?? 'day',
      first: parts[0]?.first ?? from,
      last: parts.at(-1)?.last ?? to,
    },
    ...placeOf(scale, from, to),
    open: openSide === null ? null : leftwards ? 'left' : 'right',
    ticks: parts.slice(1).map((part) => scale(dayNumber(part.first))),
  }
}
