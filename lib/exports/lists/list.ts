/** What a list says of itself, whatever the form. */
import type { MeetingRecord } from '@/lib/archive/dto'
import type { Locale } from '@/lib/i18n/locales'
import type { Addresses } from '../wording'

export type ExportedList = {
  /** The language of its words. */
  locale: Locale
  title: string
  /** Its own address, and that of the page that shows the same: absolute. */
  self: string
  page: string
  addressesOf: (record: MeetingRecord) => Addresses
}

/** A form that is written record by record, so that a list of any length can be. */
export type ListForm = {
  suffix: string
  mediaType: string
  head: (list: ExportedList) => string
  /** What stands between two records. */
  between: string
  /** Empty where a record has no such form: then nothing stands before it either. */
  record: (record: MeetingRecord, list: ExportedList) => string
  foot: string
}
