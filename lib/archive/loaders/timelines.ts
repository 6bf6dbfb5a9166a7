/** Timelines of meetings, for every page that lists any. */
import { today } from '@/lib/i18n/calendar'
import { cachedFromIndex } from '../cache'
import type { Calendar, TimelinePage, TimelineView } from '../dto'
import type { LongFacet, MeetingFilter } from '../filter'
import { stampOfSurroundings, surroundingsOf, timelinePage } from '../timeline'

export type TimelineOptions = {
  /** The reader's calendar: its years are counted, and its day of the month makes an anniversary. */
  calendar: Calendar
  /** As the address tells it (undefined, or a bad one: the newest page). */
  cursor?: string | undefined
  /** The facet of which all values are told. */
  whole?: LongFacet | undefined
  /** How many meetings a page shows at most. */
  size?: number | undefined
}

/** Meetings are shown with the days of their sessions. */
const keptPage = cachedFromIndex('timeline', timelinePage, (index, [filter]) =>
  Math.max(index.stampOf(filter), index.registry.ofSort('series')),
)
const keptSurroundings = cachedFromIndex(
  'timeline-surroundings',
  surroundingsOf,
  (index, [filter, options]) => stampOfSurroundings(index, filter, options),
)

/** The meetings that `filter` leaves, a page at a time, and nothing else. @param cursor as the address tells it */
export function meetingPage(filter: MeetingFilter, cursor?: string): Promise<TimelinePage> {
  return keptPage(filter, cursor ?? '')
}

/** The meetings that `filter` leaves, a page at a time, with all that stands around them. */
export async function meetingTimeline(
  filter: MeetingFilter,
  { calendar, cursor, whole, size }: TimelineOptions,
): Promise<TimelineView> {
  const [page, surroundings] = await Promise.all([
    keptPage(filter, cursor ?? '', size),
    keptSurroundings(filter, { calendar, today: today(), whole }),
  ])
  return { page, ...surroundings }
}
