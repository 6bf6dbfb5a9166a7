/**
 * The calendar in which a page tells its days: the one that its address names, else the first of
 * its language. Kept while one request is answered, as the language is, so that no component has
 * to be handed it.
 */
import { useLocale } from 'next-intl'
import { cache } from 'react'
import { withQuery } from '@/lib/archive/address'
import { parameter, readView, type SearchParams } from '@/lib/archive/filter'
import { type CalendarName, type Locale, MANNERS } from './locales'

/** Days as somebody typed them, which no calendar has. */
export type TypedDays = { since: string; until: string }

type OfRequest = { chosen: CalendarName | null; typed: TypedDays | null }
const ofRequest = cache((): OfRequest => ({ chosen: null, typed: null }))

/** The longest day that somebody types. */
const LONGEST_TYPED = 80

/**
 * Tells all that the page renders which calendar its address names; call it before rendering.
 * @param searchParams as Next gives them to a page
 * @returns the calendar that the page's days are told in
 */
export async function pageCalendar(
  locale: Locale,
  searchParams: Promise<SearchParams>,
): Promise<CalendarName> {
  const [usual] = MANNERS[locale].calendars
  const told = await searchParams
  const named = readView(told).calendar ?? usual
  const [since, until] = [parameter(told, 'since'), parameter(told, 'until')]
  const typedAtAll = since !== undefined || until !== undefined
  ofRequest().typed = typedAtAll
    ? { since: (since ?? '').slice(0, LONGEST_TYPED), until: (until ?? '').slice(0, LONGEST_TYPED) }
    : null
  ofRequest().chosen = named === usual ? null : named
  return named
}

/** The calendar that the page's days are told in. */
export function useCalendar(): CalendarName {
  const locale = useLocale()
  return ofRequest().chosen ?? MANNERS[locale].calendars[0]
}

/** Days that were typed to narrow the page's list and not understood; null where none were. */
export function useTypedDays(): TypedDays | null {
  return ofRequest().typed
}

/** All calendars: the page's own, then the others in the order in which the language's readers expect them. */
export function useCalendars(): readonly [CalendarName, ...CalendarName[]] {
  const locale = useLocale()
  const first = useCalendar()
  return [first, ...MANNERS[locale].calendars.filter((calendar) => calendar !== first)]
}

/** The calendar that the reader has chosen, which links and forms of the page carry on; null for the language's own. */
export function useChosenCalendar(): CalendarName | null {
  return ofRequest().chosen
}

/** An address of the archive, naming a calendar. */
export function inCalendar(path: string, calendar: CalendarName | null): string {
  const [, page = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(path) ?? []
  const parameters = new URLSearchParams(query)
  if (calendar === null) parameters.delete('calendar')
  else parameters.set('calendar', calendar)
  return withQuery(page, parameters) + fragment
}
