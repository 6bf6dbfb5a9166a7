/** Days counted by the years or months of a calendar. */
import { type Period, periodsBetween } from '@/lib/i18n/periods'
import type { Calendar, DayCounts } from './dto'

/** The periods that have meetings, each with how many, the oldest first. */
export function countedPeriods(
  days: DayCounts,
  calendar: Calendar,
  unit: 'year' | 'month',
): (Period & { count: number })[] {
  if (days.first === null || days.last === null) return []
  return periodsBetween(calendar, unit, days.first, days.last).flatMap((period) => {
    const { count } = days.within(period.first, period.last)
    return count === 0 ? [] : [{ ...period, count }]
  })
}
