/** For tests alone: days and their meetings, told one by one. */
import { type MeetingKind, meetingKindSchema } from '@/lib/registry/schema'
import { dayAfterEpoch, daysSinceEpoch } from '../days'
import { DayCounts, type DaysCounted } from './day-counts'

/** Counts of some days, `YYYY-MM-DD`, in any order. */
export function dayCounts(told: Readonly<Record<string, Partial<Record<MeetingKind, number>>>>): DayCounts {
  const days = Object.keys(told).toSorted()
  const [first, last] = [daysSinceEpoch(days[0] ?? '1970-01-01'), daysSinceEpoch(days.at(-1) ?? '1970-01-01')]
  const kinds = meetingKindSchema.options
  const counts = Array.from({ length: last - first + 1 }, (_, day) => told[dayAfterEpoch(first + day)] ?? {})
  return new DayCounts(
    first,
    counts.flatMap((ofDay) => kinds.map((kind) => ofDay[kind] ?? 0)),
  )
}

/** Every day that has meetings, the oldest first. */
export function daysIn(density: DayCounts): ({ day: string } & DaysCounted)[] {
  const found = []
  for (let day = density.first; day !== null; day = density.firstAfter(day))
    found.push({ day, ...density.within(day, day) })
  return found
}
