/** Meetings in the order of their days, narrowed and paged, and what stands around them. */
import { countedIn, daysInMonth, isoDayOf } from '@/lib/i18n/calendar'
import { decodeCursor, encodeCursor, type TimelineCursor } from './address'
import { dayAfterEpoch } from './days'
import type { Calendar, DayCounts, Landmark, MeetingSummary, TimelinePage, TimelineView } from './dto'
import { countedBeyond, facetsOf } from './facets'
import type { LongFacet, MeetingFilter } from './filter'
import type { ArchiveIndex } from './index/archive-index'
import type { PlaceInTimeline, Selection } from './index/selection'
import { loadNames } from './names'
import { meetingSummaries } from './summaries'

export const PAGE_SIZE = 25
/** The meetings of a page that tells more than meetings: the latest, before the rest. */
export const LATEST_SHOWN = 12
const LANDMARKS_SHOWN = 36
const ANNIVERSARIES_SHOWN = 4

/** The places on one page, newest first, and whether there are newer and older ones beyond it. */
function placesOnPage(selection: Selection, cursor: TimelineCursor | null, size: number) {
  const found = selection.from(cursor, size + 1)
  const more = found.length > size
  const places = found.slice(0, size)
  if (cursor?.direction === 'newer') {
    // Going back to the start would end on a page of what is left over: show the first page whole.
    if (!more) return { places: selection.from(null, size), newer: false, older: true }
    return { places: places.reverse(), newer: true, older: true }
  }
  return { places, newer: cursor !== null, older: more }
}

function cursorAt(direction: TimelineCursor['direction'], place: PlaceInTimeline | undefined): string | null {
  return place ? encodeCursor({ direction, ...place }) : null
}

/**
 * One page of the timeline, newest first.
 * @param cursor as an address carries it; without one, or with a bad one, the newest page
 * @param size how many meetings it shows at most
 */
export async function timelinePage(
  index: ArchiveIndex,
  filter: MeetingFilter,
  cursor?: string,
  size = PAGE_SIZE,
): Promise<TimelinePage> {
  const selection = index.matching(filter)
  const { places, newer, older } = placesOnPage(selection, decodeCursor(cursor), size)
  return {
    meetings: await meetingSummaries(
      index.db,
      places.map(({ id }) => id),
    ),
    total: selection.count,
    previous: newer ? cursorAt('newer', places[0]) : null,
    next: older ? cursorAt('older', places.at(-1)) : null,
  }
}

/**
 * The sessions whose days are known and that meetings of the list are of, or were held on the margins
 * of: those of the most meetings, in the order of their days.
 */
async function landmarksOf(index: ArchiveIndex, selection: Selection): Promise<Landmark[]> {
  const sessions = selection.countsOf('occasion').flatMap(({ value, count }) => {
    const session = index.occasion(value)
    return session?.first == null || session.last === null
      ? []
      : [{ ...session, first: session.first, last: session.last, meetings: count }]
  })
  const shown = sessions.slice(0, LANDMARKS_SHOWN).sort((a, b) => a.first - b.first)
  const names = await loadNames(index.db, { series: shown.map(({ series }) => series) })
  return shown.map(({ series, number, first, last, meetings }) => ({
    series: names('series', series),
    number,
    meetings,
    first: dayAfterEpoch(first),
    last: dayAfterEpoch(last),
  }))
}

/** Today's day and month in every other year of a calendar from `first` to `last`, the latest first. */
function sameDays(calendar: Calendar, today: string, first: string, last: string): string[] {
  const { year, month, day } = countedIn(calendar, today)
  const [from, to] = [countedIn(calendar, first).year, countedIn(calendar, last).year]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => to - offset)
    .filter((other) => other !== year && day <= daysInMonth(calendar, other, month))
    .map((other) => isoDayOf(calendar, { year: other, month, day }))
}

/** Meetings of exactly this day and month in other years, the latest first. */
async function anniversariesOf(
  index: ArchiveIndex,
  { from: _from, to: _to, ...filter }: MeetingFilter,
  { calendar, today, density }: { calendar: Calendar; today: string; density: DayCounts },
): Promise<MeetingSummary[]> {
  const { first, last } = density
  if (first === null || last === null) return []
  const anytime = index.matching(filter)
  const found: PlaceInTimeline[] = []
  for (const day of sameDays(calendar, today, first, last)) {
    if (found.length >= ANNIVERSARIES_SHOWN) break
    found.push(...anytime.onDay(day).reverse())
  }
  return meetingSummaries(
    index.db,
    found.slice(0, ANNIVERSARIES_SHOWN).map(({ id }) => id),
  )
}

export type ViewOptions = {
  /** The reader's calendar: its years are counted, and its day of the month makes an anniversary. */
  calendar: Calendar
  /** `YYYY-MM-DD`, Gregorian. */
  today: string
  /** The facet of which all values are told. */
  whole?: LongFacet | undefined
}

/** What stands around a timeline, the same for each of its pages. */
export async function surroundingsOf(
  index: ArchiveIndex,
  filter: MeetingFilter,
  { calendar, today, whole }: ViewOptions,
): Promise<Omit<TimelineView, 'page'>> {
  const anytime = index.matching({ ...filter, from: undefined, to: undefined })
  const density = anytime.density()
  const [landmarks, facets, anniversaries] = await Promise.all([
    landmarksOf(index, anytime),
    facetsOf(index, filter, calendar, density, whole),
    anniversariesOf(index, filter, { calendar, today, density }),
  ])
  return { density, landmarks, facets, anniversaries }
}

/** Another than before whenever anything that stands around a timeline is another. */
export function stampOfSurroundings(
  index: ArchiveIndex,
  filter: MeetingFilter,
  { whole }: Pick<ViewOptions, 'whole'>,
): string {
  const anytime = index.stampOf({ ...filter, from: undefined, to: undefined })
  // Sessions are landmarks of every timeline.
  const sessions = index.registry.ofSort('series')
  // Of what a facet counts beside the list nothing is shown but the numbers.
  return `${Math.max(anytime, sessions)} ${countedBeyond(index, filter, whole)}`
}
