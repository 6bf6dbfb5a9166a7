import type { DayCounts } from '@/lib/archive/dto'
import { daysLater } from '@/lib/i18n/calendar'
import type { CalendarName } from '@/lib/i18n/locales'
import {
  daysBetween,
  type Period,
  periodAround,
  periodFilling,
  periodsBetween,
  type Unit,
} from '@/lib/i18n/periods'

/** Gregorian days, both included. */
export type Days = { from: string; to: string }

/** What part of time a strip shows, and how closely. */
export type Scope = {
  /** What a column stands for, which leads to a closer look at it. */
  unit: Unit
  /** What a bar within a column stands for; the column itself where there is nothing closer. */
  fine: Unit
  columns: Period[]
  /** The days that the list is narrowed to; null where it is not. */
  window: Days | null
  /** From everything down to what is shown: the periods around the window, the coarsest first. */
  trail: Period[]
  /** The period that the window fills exactly; null where it fills none, or there is no window. */
  filled: Period | null
  /** Nearest periods like the one filled that hold meetings. */
  before: Period | null
  after: Period | null
}

const FINER: Record<Unit, Unit> = { decade: 'year', year: 'month', month: 'day', day: 'day' }

/** The most columns of a unit before coarser ones tell more: two months' days, two years' months. */
const MOST: Record<Unit, number> = { day: 62, month: 24, year: 40, decade: Number.POSITIVE_INFINITY }

/** The days from the first to the last that hold meetings; null where none does. */
export function spanOf(density: DayCounts): Days | null {
  const { first, last } = density
  return first === null || last === null ? null : { from: first, to: last }
}

/** The unit of which stretch `days` makes a readable number of columns. */
function unitFor(calendar: CalendarName, { from, to }: Days): Unit {
  const months = periodsBetween(calendar, 'month', from, to).length
  if (months <= 2) return 'day'
  if (months <= MOST.month) return 'month'
  return periodsBetween(calendar, 'year', from, to).length <= MOST.year ? 'year' : 'decade'
}

/** So many days at least are shown together. */
const DAYS_TOGETHER = 31

/**
 * Whole periods around `days`: days as parts of their month; where two months meet, so many on either
 * side that it makes a month in all.
 */
function columnsAround(calendar: CalendarName, unit: Unit, { from, to }: Days): Period[] {
  if (unit !== 'day') return periodsBetween(calendar, unit, from, to)
  const month = periodAround(calendar, 'month', from)
  if (to <= month.last) return periodsBetween(calendar, 'day', month.first, month.last)
  const beside = Math.max(0, Math.ceil((DAYS_TOGETHER - daysBetween(from, to)) / 2))
  return periodsBetween(calendar, 'day', daysLater(from, -beside), daysLater(to, beside))
}

/** Periods that hold the whole window and are narrower than everything, the coarsest first. */
function trailTo(calendar: CalendarName, window: Days, span: Days): Period[] {
  const long = periodsBetween(calendar, 'year', span.from, span.to).length > MOST.year
  const units: Unit[] = long ? ['decade', 'year', 'month', 'day'] : ['year', 'month', 'day']
  return units
    .map((unit) => periodAround(calendar, unit, window.from))
    .filter((period) => period.first <= window.from && window.to <= period.last)
}

function neighbours(calendar: CalendarName, density: DayCounts, filled: Period | null) {
  if (filled === null) return { before: null, after: null }
  const [older, newer] = [density.lastBefore(filled.first), density.firstAfter(filled.last)]
  return {
    before: older === null ? null : periodAround(calendar, filled.unit, older),
    after: newer === null ? null : periodAround(calendar, filled.unit, newer),
  }
}

/**
 * What a strip shows of `density` when the list is narrowed to the days from `from` to `to` (either
 * may be open); null where there is nothing to show.
 */
export function scopeOf(
  density: DayCounts,
  { from, to }: { from?: string | undefined; to?: string | undefined },
  calendar: CalendarName,
): Scope | null {
  const span = spanOf(density)
  if (span === null) return null
  const window = windowWithin(calendar, span, from, to)
  const shown = window ?? span
  const unit = unitFor(calendar, shown)
  const filled = window && periodFilling(calendar, window.from, window.to)
  return {
    unit,
    fine: FINER[unit],
    columns: columnsAround(calendar, unit, shown),
    window,
    trail: window ? trailTo(calendar, window, span) : [],
    filled,
    ...neighbours(calendar, density, filled),
  }
}

/**
 * The days asked for, as far as they lie in the decades that hold meetings at all: an address may
 * name days of any age. Null where none are asked for, and where all lie elsewhere.
 */
function windowWithin(
  calendar: CalendarName,
  span: Days,
  from: string | undefined,
  to: string | undefined,
): Days | null {
  if (from === undefined && to === undefined) return null
  if ((from ?? span.from) > span.to || (to ?? span.to) < span.from) return null
  const earliest = periodAround(calendar, 'decade', span.from).first
  const latest = periodAround(calendar, 'decade', span.to).last
  return {
    from: from === undefined ? span.from : from < earliest ? earliest : from,
    to: to === undefined ? span.to : to > latest ? latest : to,
  }
}
