import type { DayCounts } from '@/lib/archive/dto'
import type { Period } from '@/lib/i18n/periods'
import { FAMILIES, type Family, inFamily, type KindCounts } from './kind-families'

/** How many meetings a period holds, in all and of each kind that occurs. */
export type PeriodCount = { period: Period; count: number; kinds: KindCounts }

/** Counts days by periods of whatever calendar. */
export function countByPeriod(density: DayCounts, periods: readonly Period[]): PeriodCount[] {
  return periods.map((period) => ({ period, ...density.within(period.first, period.last) }))
}

/** The greatest count of all, at least 1: what heights are measured by. */
export function tallest(counts: readonly PeriodCount[]): number {
  return counts.reduce((most, { count }) => Math.max(most, count), 1)
}

/**
 * The column that is before the reader's eyes where a strip has no room for all: the first of the days
 * asked for where columns stand beside them; else the one of most meetings, the latest of several.
 * @param window the days asked for; null where all are shown
 */
export function shownFirst(
  counts: readonly PeriodCount[],
  window: { from: string; to: string } | null,
): PeriodCount | undefined {
  const asked =
    window && counts.filter(({ period }) => period.last >= window.from && period.first <= window.to)
  if (asked && asked.length < counts.length) return asked[0]
  const most = tallest(counts)
  return counts.findLast(({ count }) => count === most)
}

/** The families that occur at all, in their order. */
export function familiesIn(counts: readonly PeriodCount[]): Family[] {
  return FAMILIES.filter((family) => counts.some(({ kinds }) => inFamily(kinds, family) > 0))
}
