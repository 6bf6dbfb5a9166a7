import type { DayCount } from '@/lib/archive/dto'
import type { Period } from '@/lib/i18n/periods'
import { FAMILIES, type Family, inFamily, KINDS_OF, type Kind, type KindCounts } from './kind-families'

/** How many meetings a period holds, in all and of each kind that occurs. */
export type PeriodCount = { period: Period; count: number; kinds: KindCounts }

const KINDS = FAMILIES.flatMap((family) => KINDS_OF[family])

/** All kinds, in one order: thousands of counts are made and read alike. */
const NONE: Readonly<Record<Kind, number>> = {
  summit: 0,
  ministerial: 0,
  round: 0,
  talks: 0,
  call: 0,
  video: 0,
}

/**
 * Counts days by periods. Both come in the order of time and no period reaches into another, so one
 * walk along both is enough, whatever the calendar; days outside of all periods are left out.
 */
export function countByPeriod(density: readonly DayCount[], periods: readonly Period[]): PeriodCount[] {
  const counts = periods.map((period) => ({ period, count: 0, kinds: { ...NONE } }))
  let at = 0
  for (const { day, count, kinds } of density) {
    while (at < counts.length && (counts[at]?.period.last ?? '') < day) at++
    const bin = counts[at]
    if (bin === undefined) break
    if (day < bin.period.first) continue
    bin.count += count
    for (const kind of KINDS) bin.kinds[kind] += kinds[kind] ?? 0
  }
  return counts
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
