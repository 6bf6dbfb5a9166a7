/** Whose day that of the dispatch is, where the text tells none: the news', and not what stands beside it. */
import type { Dated } from './dating'
import { type MeetingEvent, sharesPerson } from './model'

/** Takes the dispatch's own day from meetings that turned out to be no news and that nobody of the news, as far as it tells, was at. */
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
      !news.some((one) => one.participants.length === 0 || sharesPerson(one, event))
    )
      dates.delete(event)
}
