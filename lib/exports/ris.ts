import { Cite } from '@citation-js/core'
import '@citation-js/plugin-ris'
import type { MeetingRecord } from '@/lib/archive/dto'
import type { Locale } from '@/lib/i18n/locales'
import { citationOfPublished } from './citation'
import type { Addresses } from './wording'

/** RIS in UTF-8: one field a line, lines ended as the format asks (CR LF), the last tag's blank kept. */
export function writeRis(record: MeetingRecord, addresses: Addresses, locale: Locale): string {
  const written = new Cite(citationOfPublished(record, addresses, locale)).format('ris')
  // The library breaks lines at 80 characters, which many readers take for the end of the field.
  const unbroken = written.trim().replace(/\n(?![A-Z][A-Z0-9] {2}- ?)/g, '')
  const tidy = unbroken.split('\n').map((line) => line.replace(/^([A-Z][A-Z0-9] {2}-) +/, '$1 '))
  return `${tidy.join('\r\n').trimEnd()} \r\n`
}
