/** The archive at a glance. */
import { cachedFromIndex } from '../cache'
import type { Calendar, OverviewDto } from '../dto'
import { overviewOf } from '../overview'

const keptOverview = cachedFromIndex('overview', overviewOf)

/** @param calendar whose months are counted by */
export function overview(calendar: Calendar): Promise<OverviewDto> {
  return keptOverview(calendar)
}
