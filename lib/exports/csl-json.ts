import type { MeetingRecord } from '@/lib/archive/dto'
import type { Locale } from '@/lib/i18n/locales'
import { citationOf } from './citation'
import type { Addresses } from './wording'

/** CSL-JSON, as Zotero and pandoc read it: a list of one item. */
export function writeCslJson(record: MeetingRecord, addresses: Addresses, locale: Locale): string {
  return `${JSON.stringify([citationOf(record, addresses, locale)], null, 2)}\n`
}
