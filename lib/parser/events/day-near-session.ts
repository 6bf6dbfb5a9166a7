/** The day of writing by a day of the month that the text calls yesterday or today, and a numbered session that it tells of. */
import type { RegisteredOccasion, Registry } from '@/lib/registry/schema'
import { addDays, type Day, dayOf, describeDay, fieldsOf, weekdayName, weekdayOf } from '../calendar/day'
import { toEdtf } from '../calendar/edtf'
import { type DateInterval, singleDay } from '../calendar/interval'
import type { Bounds } from '../dates/bounds'
import type { DateExpression } from '../dates/model'
import type { MeetingEvent } from './model'
import { daysOf, occasionOf } from './occasion-days'

/** A session as explanations call it: "Astana format 17". */
export function sessionLabel({ series }: Registry, { series: slug, number }: RegisteredOccasion): string {
  return `${series[slug]?.names.en?.[0] ?? slug} ${number ?? ''}`.trim()
}

/** The numbered sessions among meetings told, or on whose margins they were. */
export const sessionsTold = (registry: Registry, meetings: readonly Pick<MeetingEvent, 'occasion'>[]) =>
  meetings.flatMap(({ occasion }) => {
    const known = occasion ? occasionOf(registry, occasion.series, occasion.number) : null
    return known ? [{ days: daysOf(known), label: sessionLabel(registry, known) }] : []
  })

/** Days from the day of writing to a session that the text still, or already, tells of. */
const NEAR = 120

/** "yesterday, Thursday 12 September": what is told with its weekday and its day of the month, and no year. */
function dayTold({ telling, beside, weekday }: DateExpression) {
  const other = beside?.telling
  if (telling.kind !== 'relative-day' || other?.kind !== 'days' || other.year.kind !== 'untold') return null
  const told = weekday ?? beside?.weekday ?? null
  return told === null || other.from.day !== other.to.day
    ? null
    : { day: other, weekday: told, offset: telling.offset }
}

/** The day in the session's year, or the one before or after it, that has the weekday told and is near the session. */
export function dayNearSession(
  expressions: readonly DateExpression[],
  sessions: readonly { days: DateInterval; label: string }[],
): Bounds | null {
  for (const expression of expressions) {
    const told = dayTold(expression)
    if (!told) continue
    for (const { days, label } of sessions) {
      const { from } = days
      const year = from === null ? undefined : fieldsOf(told.day.calendar, from)?.year
      if (from === null || year === undefined) continue
      const fits = [year, year - 1, year + 1].flatMap((one) => {
        const day = dayOf(told.day.calendar, one, told.day.from.month, told.day.from.day)
        return day !== null && weekdayOf(day) === told.weekday && Math.abs(day - from) <= NEAR ? [day] : []
      })
      const [only] = fits
      if (only !== undefined && fits.length === 1) return boundsOf(addDays(only, -told.offset), only, label)
    }
  }
  return null
}

function boundsOf(written: Day, told: Day, label: string): Bounds {
  const interval = singleDay(written)
  return {
    interval,
    edtf: toEdtf(interval),
    rule: 'weekday-near-session',
    explanation: `${describeDay(told)} is a ${weekdayName(weekdayOf(told))}, in the year of ${label}.`,
    issues: [],
  }
}
