import type { CalendarName } from '@/lib/i18n/locales'
import { inCalendar } from '@/lib/i18n/page-calendar'

/** Attributes of a link that says itself in which calendar its page is to be. */
export const LEAVES_CALENDAR = { 'data-leaves-calendar': '' }

/** A link to a page of the archive: what its tag holds before the address, the address, and what follows. */
const LINK = /<a((?: [^>]*)?) href="(\/(?:en|fa|ar)(?:[/?#][^"]*)?)"([^>]*)>/g

/**
 * A page in which all links to pages of the archive carry on the calendar that its reader has chosen.
 * It is done to the whole page at once, so that no link of it can be forgotten.
 * @param html as ../markup writes it: no attribute's value holds a bare “>”
 * @param chosen null where the reader has chosen none
 */
export function keepingCalendar(html: string, chosen: CalendarName | null): string {
  if (chosen === null) return html
  return html.replace(LINK, (tag, before: string, address: string, after: string) => {
    if (`${before}${after}`.includes('data-leaves-calendar')) return tag
    const kept = inCalendar(address.replaceAll('&amp;', '&'), chosen).replaceAll('&', '&amp;')
    return `<a${before} href="${kept}"${after}>`
  })
}
