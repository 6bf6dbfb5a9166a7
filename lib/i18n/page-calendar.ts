/**
 * The calendar in which a page tells its days: the one that its address names, else the first of
 * its language. Kept while one request is answered, as the language is, so that no component has
 * to be handed it.
 */
import { useLocale } from 'next-intl'
import { cache } from 'react'
import { readView, type SearchParams } from '@/lib/archive/filter'
import { type CalendarName, type Locale, MANNERS } from './locales'

const ofRequest = cache((): { chosen: CalendarName | null } => ({ chosen: null }))

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
  const named = readView(await searchParams).calendar ?? usual
  ofRequest().chosen = named === usual ? null : named
  return named
}

/** The calendar that the page's days are told in. */
export function useCalendar(): CalendarName {
  const locale = useLocale()
  return ofRequest().chosen ?? MANNERS[locale].calendars[0]
}

/** All calendars: the page's own, then the others in the order in which the language's readers expect them. */
export function useCalendars(): readonly [CalendarName, ...CalendarName[]] {
  const locale = useLocale()
  const first = useCalendar()
  return [first, ...MANNERS[locale].calendars.filter((calendar) => calendar !== first)]
}

/** Addresses of the archive's pages, with the calendar that the reader has chosen, if any. */
export function useCalendarLink(): (path: string) => string {
  const { chosen } = ofRequest()
  return (path) => (chosen === null ? path : inCalendar(path, chosen))
}

/** An address of the archive, naming a calendar. */
export function inCalendar(path: string, calendar: CalendarName | null): string {
  const [, page = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(path) ?? []
  const parameters = new URLSearchParams(query)
  if (calendar === null) parameters.delete('calendar')
  else parameters.set('calendar', calendar)
  return `${page}${parameters.size === 0 ? '' : `?${parameters}`}${fragment}`
}
