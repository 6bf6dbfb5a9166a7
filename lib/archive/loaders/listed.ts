/** The list of meetings on the page of what they are about, and what the page tells beside it. */
import type { Calendar, ListAbout } from '../dto'
import { isEmptyFilter, type MeetingFilter, readView, type SearchParams } from '../filter'
import { LATEST_SHOWN } from '../timeline'
import { knownFilter } from './filters'
import { meetingTimeline } from './timelines'

/** Of some lists a meeting must have all values: what an address names joins what the page is about. */
function joined(about: string[] = [], named: string[] = []): string[] | undefined {
  return about.length + named.length === 0 ? undefined : [...about, ...named]
}

/** What an address narrows a page's list to, without what the page itself settles. */
function beside({ place, series, number, relation, ...others }: MeetingFilter, about: MeetingFilter) {
  return {
    ...others,
    ...(about.place === undefined && { place }),
    ...(about.series === undefined && { series, number, relation }),
  }
}

type Asked<Portrait> = {
  /** What the page is about. */
  about: MeetingFilter
  parameters: SearchParams
  /** The reader's calendar. */
  calendar: Calendar
  portraitOf: () => Promise<Portrait> | null
}

/**
 * The list on the page of what it is about, narrowed as the address asks, and the page's portrait, of which
 * the list is then the latest meetings alone.
 * @returns `portrait` is null where the address asks for a part of the meetings alone, which then
 *   comes before all else
 */
export async function listAbout<Portrait>({
  about,
  parameters,
  calendar,
  portraitOf,
}: Asked<Portrait>): Promise<{ list: ListAbout; portrait: Portrait | null }> {
  const { filter: known, leftOut } = await knownFilter(parameters)
  const view = readView(parameters)
  const filter = beside(known, about)
  const asked = {
    ...filter,
    ...about,
    official: joined(about.official, filter.official),
    party: joined(about.party, filter.party),
    topic: joined(about.topic, filter.topic),
  }
  const part = view.at !== undefined || !isEmptyFilter(filter)
  const [timeline, portrait] = await Promise.all([
    meetingTimeline(asked, {
      calendar,
      cursor: view.at,
      whole: view.whole,
      ...(part ? {} : { size: LATEST_SHOWN }),
    }),
    part ? null : portraitOf(),
  ])
  return { list: { filter, asked, view, leftOut, timeline }, portrait }
}
