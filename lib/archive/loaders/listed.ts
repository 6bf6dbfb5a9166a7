/** The list of meetings on the page of what they are about, and what the page tells beside it. */
import type { Calendar, ListAbout } from '../dto'
import { isEmptyFilter, type MeetingFilter, readView, type SearchParams } from '../filter'
import { joinedFilter } from '../joined-filter'
import { LATEST_SHOWN } from '../timeline'
import { listCitation } from './cited-lists'
import { knownFilter } from './filters'
import { meetingTimeline } from './timelines'

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
  const known = await knownFilter(parameters)
  const view = readView(parameters)
  const { filter, asked, leftOut } = joinedFilter(about, known.filter)
  const part = view.at !== undefined || !isEmptyFilter(filter)
  const [timeline, citation, portrait] = await Promise.all([
    meetingTimeline(asked, {
      calendar,
      cursor: view.at,
      whole: view.whole,
      ...(part ? {} : { size: LATEST_SHOWN }),
    }),
    listCitation(asked, parameters),
    part ? null : portraitOf(),
  ])
  const list = { filter, asked, view, leftOut: [...known.leftOut, ...leftOut], timeline, citation }
  return { list, portrait }
}
