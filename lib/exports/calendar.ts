import ical, { type ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { MeetingRecord } from '@/lib/archive/dto'
import type { Locale } from '@/lib/i18n/locales'
import { citedAddress } from './citation'
import { type Addresses, citationId, cityOf, sentenceOf, titleOf } from './wording'

const DAY = /^\d{4}-\d{2}-\d{2}[?~%]?$/
const DAY_LENGTH = 24 * 60 * 60 * 1000

/** Days of a range beyond which it tells when a meeting may have been, not how long it went on. */
const LONGEST_TALKS = 7

const atMidnight = (day: string) => new Date(`${day}T00:00:00Z`)

function statusOf({ state, status }: MeetingRecord): ICalEventStatus {
  if (state === 'withdrawn') return ICalEventStatus.CANCELLED
  return status === 'planned' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED
}

/**
 * Whether a record's days are those of the meeting itself. "In Mehr 1400" is filed as a range of days
 * too: only a session of a series goes on for weeks.
 */
function daysAreKnown({ occasionRelation, date: { edtf } }: MeetingRecord, length: number): boolean {
  if (edtf === null || !edtf.split('/').every((end) => DAY.test(end))) return false
  return occasionRelation === 'session' || length <= LONGEST_TALKS
}

/** An empty calendar of the archive. */
export function calendarOf(locale: Locale): ICalCalendar {
  return ical({
    prodId: { company: 'Mahzar', product: 'Archive of diplomatic meetings', language: locale.toUpperCase() },
  })
}

/**
 * A calendar of one event, of whole days, its end the day after the last. Null where the days are not
 * known: a calendar cannot say "in December" or "27 May or later".
 */
function calendarWith(record: MeetingRecord, addresses: Addresses, locale: Locale): ICalCalendar | null {
  const { first, last } = record.date
  if (first === null || last === null) return null
  const end = new Date(atMidnight(last).getTime() + DAY_LENGTH)
  if (!daysAreKnown(record, (end.getTime() - atMidnight(first).getTime()) / DAY_LENGTH)) return null
  const calendar = calendarOf(locale)
  calendar.createEvent({
    id: citationId(record),
    sequence: record.version - 1,
    stamp: new Date(record.changedAt),
    start: atMidnight(first),
    end,
    allDay: true,
    timezone: 'UTC',
    summary: titleOf(record, locale),
    description: `${sentenceOf(record, locale)}\n${citedAddress(record, addresses)}`,
    location: cityOf(record, locale),
    url: addresses.record,
    status: statusOf(record),
    lastModified: new Date(record.changedAt),
    // Whoever subscribes to the meetings of others is not busy on their days.
    transparency: ICalEventTransparency.TRANSPARENT,
  })
  return calendar
}

/** iCalendar (RFC 5545); null where the days of the meeting are not known. */
export function writeCalendar(record: MeetingRecord, addresses: Addresses, locale: Locale): string | null {
  const calendar = calendarWith(record, addresses, locale)
  return calendar === null ? null : `${calendar}\r\n`
}

/** The event alone, as it stands in a calendar of several; null where the days are not known. */
export function writeEvent(record: MeetingRecord, addresses: Addresses, locale: Locale): string | null {
  const written = calendarWith(record, addresses, locale)?.toString() ?? ''
  return /BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/.exec(written)?.[0] ?? null
}
