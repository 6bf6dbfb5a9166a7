/** iCalendar (RFC 5545): the meetings whose days are known, for calendars that subscribe to a list. */
import { calendarOf, writeEvent } from '../calendar'
import type { ListForm } from './list'

const END = 'END:VCALENDAR'

/** How often a calendar should ask again. */
const DAY_IN_SECONDS = 24 * 60 * 60

export const CALENDAR: ListForm = {
  suffix: 'ics',
  mediaType: 'text/calendar; charset=utf-8',
  head: ({ locale, title, page }) => {
    const empty = calendarOf(locale)
    empty.name(title)
    empty.url(page)
    empty.ttl(DAY_IN_SECONDS)
    return empty.toString().replace(END, '')
  },
  between: '',
  record: (record, list) => writeEvent(record, list.addressesOf(record), list.locale) ?? '',
  foot: `${END}\r\n`,
}
