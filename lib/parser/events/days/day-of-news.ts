/** Whose day that of the dispatch is, where the text tells none: the news', and not what stands beside it. */

import { type MeetingEvent, sharesPerson } from '../model'
import type { Dated } from './dating'

/** Sentences after the news within which what was in its city is told along with it. */
const ALONG = 3

/** In the city of the news, told along with it: of the same gathering, or of the same day's work there. */
const there = (news: MeetingEvent, { place, clause }: MeetingEvent) =>
  place !== null &&
  news.place !== null &&
  place.slug === news.place.slug &&
  clause.sentence.index - news.clause.sentence.index <= ALONG

/** Takes the dispatch's own day from meetings that turned out to be no news and that nobody of the news, as far as it tells, was at, elsewhere. */
export function forgetDayOfNews(
  { dates }: Dated,
  events: readonly MeetingEvent[],
  focus: ReadonlySet<MeetingEvent>,
): void {
  const news = [...focus]
  for (const event of events)
    if (
      dates.get(event)?.rule === 'day-of-dispatch' &&
      !focus.has(event) &&
      !news.some((one) => one.participants.length === 0 || sharesPerson(one, event) || there(one, event))
    )
      dates.delete(event)
}
