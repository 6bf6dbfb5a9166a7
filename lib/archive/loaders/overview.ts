/** The archive at a glance. */
import { cachedFromIndex } from '../cache'
import type { Calendar, OverviewDto } from '../dto'
import { overviewOf } from '../overview'

/** It tells of all meetings, and of what the registry knows of those that turn up most often. */
const keptOverview = cachedFromIndex('overview', overviewOf, (index) =>
  Math.max(
    index.stampOf({}),
    ...(['official', 'party', 'place', 'series'] as const).map((sort) => index.registry.ofSort(sort)),
  ),
)

/** @param calendar whose months are counted by */
export function overview(calendar: Calendar): Promise<OverviewDto> {
  return keptOverview(calendar)
}
