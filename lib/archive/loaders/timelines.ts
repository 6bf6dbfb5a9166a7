/** Timelines of meetings, for every page that lists any. */
import { cached } from '../cache'
import type { Calendar, TimelineView } from '../dto'
import { facetsOf } from '../facets'
import type { MeetingFilter } from '../filter'
import { anniversariesOf, dayCounts, landmarksOf, timelinePage } from '../timeline'

export type TimelineOptions = {
  /** The reader's calendar: its years are counted, and its day of the month makes an anniversary. */
  calendar: Calendar
  /** As the address tells it (undefined, or a bad one: the newest page). */
  cursor?: string | undefined
}

const keptPage = cached('timeline', timelinePage)
const keptSurroundings = cached(
  'timeline-surroundings',
  async (db, filter: MeetingFilter, calendar: Calendar, today: string) => {
    const density = await dayCounts(db, filter)
    const [landmarks, facets, anniversaries] = await Promise.all([
      landmarksOf(db, filter),
      facetsOf(db, filter, calendar, density),
      anniversariesOf(db, filter, { calendar, today, density }),
    ])
    return { density, landmarks, facets, anniversaries }
  },
)

/** The meetings that `filter` leaves, a page at a time, with all that stands around them. */
export async function meetingTimeline(
  filter: MeetingFilter,
  { calendar, cursor }: TimelineOptions,
): Promise<TimelineView> {
  const today = new Date().toISOString().slice(0, 10)
  const [page, surroundings] = await Promise.all([
    keptPage(filter, cursor ?? ''),
    keptSurroundings(filter, calendar, today),
  ])
  return { page, ...surroundings }
}
