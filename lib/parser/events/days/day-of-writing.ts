/**
 * The day of writing by a day of the month that the text calls today or yesterday, or is sent on, and
 * no year: the year that its weekday, a numbered session or the other days told leave.
 */
import type { RegisteredOccasion, Registry } from '@/lib/registry/schema'
import {
  addDays,
  type Calendar,
  type Day,
  dayOf,
  describeDay,
  fieldsOf,
  type Weekday,
  weekdayOf,
} from '../../calendar/day'
import { toEdtf } from '../../calendar/edtf'
import { type DateInterval, singleDay } from '../../calendar/interval'
import type { Bounds } from '../../dates/bounds'
import type { DateExpression, DateTelling } from '../../dates/model'
import { resolveDate } from '../../dates/resolve'
import type { MeetingEvent } from '../model'
import { daysOf, occasionOf } from './occasion-days'

/** A session as explanations call it: "Astana format 17". */
export function sessionLabel({ series }: Registry, { series: slug, number }: RegisteredOccasion): string {
  return `${series[slug]?.names.en?.[0] ?? slug} ${number ?? ''}`.trim()
}

/** The numbered sessions among meetings told, or on whose margins they were. */
export const sessionsTold = (registry: Registry, meetings: readonly Pick<MeetingEvent, 'occasion'>[]) =>
  meetings.flatMap(({ occasion }) => {
    const known = occasionOf(registry, occasion)
    return known ? [{ days: daysOf(known), label: sessionLabel(registry, known) }] : []
  })

/** Days from the day of writing to a session that the text still, or already, tells of. */
const NEAR = 120
/** Years after the latest day told in which the day of writing may be, where its weekday is told. */
const YEARS = 3

type DaysTold = Extract<DateTelling, { kind: 'days' }>

interface OwnDay {
  day: DaysTold
  weekday: Weekday | null
  /** From the day of writing: yesterday -1. */
  offset: number
}

const isOneDay = (telling: DateTelling | undefined): telling is DaysTold =>
  telling?.kind === 'days' &&
  telling.from.day === telling.to.day &&
  telling.from.month === telling.to.month &&
  telling.year.kind === 'untold'

/** "yesterday, Thursday 12 September", "(Amman, 14 May)": a day of the month by which the text tells its own. */
function ownDay(expression: DateExpression, today: Weekday | null): OwnDay | null {
  const { telling, beside, weekday, setting } = expression
  if (telling.kind === 'relative-day' && isOneDay(beside?.telling))
    return { day: beside.telling, weekday: weekday ?? beside.weekday, offset: telling.offset }
  if (setting.place !== 'stamp' || !isOneDay(telling)) return null
  return { day: telling, weekday: weekday ?? today, offset: 0 }
}

function inYears({ day, weekday, offset }: OwnDay, years: readonly number[]): Day[] {
  return years.flatMap((year) => {
    const told = dayOf(day.calendar, year, day.from.month, day.from.day)
    return told !== null && (weekday === null || weekdayOf(told) === weekday) ? [addDays(told, -offset)] : []
  })
}

/** The day in the year of a session told, or the one before or after it, that is near it and has the weekday told. */
export function dayNearSession(
  expressions: readonly DateExpression[],
  sessions: readonly { days: DateInterval; label: string }[],
): Bounds | null {
  for (const expression of expressions) {
    const own = ownDay(expression, null)
    if (own?.weekday == null) continue
    for (const { days, label } of sessions) {
      const { from } = days
      const year = from === null ? undefined : fieldsOf(own.day.calendar, from)?.year
      if (from === null || year === undefined) continue
      const fits = inYears(own, [year - 1, year, year + 1]).filter((day) => Math.abs(day - from) <= NEAR)
      const [only] = fits
      if (only !== undefined && fits.length === 1) return boundsOf(only, label)
    }
  }
  return null
}

/** Days that the text tells with their year, apart from its stamps; those of meetings to come are ahead. */
function fullDays(
  expressions: readonly DateExpression[],
  meetings: readonly MeetingEvent[],
  calendar: Calendar,
): { day: DateInterval; ahead: boolean }[] {
  const planned = new Set(
    meetings.flatMap(({ status, date }) => (status === 'planned' && date ? [date] : [])),
  )
  return expressions.flatMap((expression) => {
    const { telling, setting } = expression
    const full =
      telling.kind === 'figures' ||
      ((telling.kind === 'days' || telling.kind === 'months') && telling.year.kind === 'told')
    if (!full || setting.place !== 'text') return []
    const date = resolveDate(expression, { reference: null, tense: 'past', calendar })
    return date ? [{ day: date.interval, ahead: planned.has(expression) }] : []
  })
}

/** The day nearest to those told with their year: the first after those past, the last before those to come. */
export function dayAmongOthers(
  expressions: readonly DateExpression[],
  meetings: readonly MeetingEvent[],
  notBefore: readonly Day[],
  today: Weekday | null,
  calendar: Calendar,
): Bounds | null {
  const full = fullDays(expressions, meetings, calendar)
  const past = [...full.flatMap(({ day, ahead }) => (ahead ? [] : (day.to ?? []))), ...notBefore]
  const toCome = full.flatMap(({ day, ahead }) => (ahead ? (day.from ?? []) : []))
  const after = past.reduce<Day | null>((a, b) => (a !== null && a > b ? a : b), null)
  const before = toCome.reduce<Day | null>((a, b) => (a !== null && a < b ? a : b), null)
  const bound = after ?? before
  if (bound === null) return null
  for (const expression of expressions) {
    const own = ownDay(expression, today)
    const year = own && fieldsOf(own.day.calendar, bound)?.year
    if (!own || year == null) continue
    const reach = Array.from({ length: YEARS + 1 }, (_, index) =>
      after === null ? year - index : year + index,
    )
    const fit =
      inYears(own, reach).find(
        (day) => (after === null || day >= after) && (before === null || day <= before),
      ) ?? inYears(own, [year - 1, year, year + 1]).find((day) => Math.abs(day - bound) <= NEAR)
    // Without a weekday that proves it, only one not long after or before what is told.
    if (fit !== undefined && (own.weekday !== null || Math.abs(fit - bound) <= NEAR))
      return boundsOf(fit, 'the other days told')
  }
  return null
}

/** Days of a chronicle, at most. */
const LONGEST_CHRONICLE = 14

/** "The week in diplomacy, 1 to 8 October": a page headed by a stretch of days was written on the last of them. */
export function endOfChronicle(expressions: readonly DateExpression[], calendar: Calendar): Bounds | null {
  const heading = expressions.find(({ setting }) => setting.position === 'head')
  const { telling } = heading ?? {}
  if (!heading || telling?.kind !== 'days' || telling.year.kind !== 'told') return null
  const days = resolveDate(heading, { reference: null, tense: 'past', calendar })?.interval
  const [from, to] = [days?.from ?? null, days?.to ?? null]
  if (from === null || to === null || to === from || to - from > LONGEST_CHRONICLE) return null
  return boundsOf(to, 'the days that it is headed by')
}

function boundsOf(written: Day, label: string): Bounds {
  const interval = singleDay(written)
  return {
    interval,
    edtf: toEdtf(interval),
    rule: 'day-without-year',
    explanation: `The text tells its own day without a year; by ${label} it is ${describeDay(written)}.`,
    issues: [],
  }
}
