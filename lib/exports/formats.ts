/** The forms in which a record can be had beside its page. */
import type { MeetingRecord } from '@/lib/archive/dto'
import { writeBibTex } from './bibtex'
import { writeCalendar } from './calendar'
import { writeJson } from './json'
import { writeJsonLd } from './json-ld'
import { writePlainText } from './plain-text'
import { writeRis } from './ris'
import type { Addresses } from './wording'

export type ExportFormat = {
  /** What an address ends with, without the dot. */
  suffix: string
  mediaType: string
  /** Null where this record has no such form. */
  write: (record: MeetingRecord, addresses: Addresses) => string | null
  /** An English sentence for whoever asks for a form that a record has not. */
  absent: string
}

const ALWAYS = 'This record has no such form.'

export const FORMATS: readonly ExportFormat[] = [
  { suffix: 'json', mediaType: 'application/json', write: writeJson, absent: ALWAYS },
  { suffix: 'jsonld', mediaType: 'application/ld+json', write: writeJsonLd, absent: ALWAYS },
  { suffix: 'bib', mediaType: 'application/x-bibtex', write: writeBibTex, absent: ALWAYS },
  { suffix: 'ris', mediaType: 'application/x-research-info-systems', write: writeRis, absent: ALWAYS },
  {
    suffix: 'ics',
    mediaType: 'text/calendar',
    write: writeCalendar,
    absent: 'The days of this meeting are not known to the day, so it cannot stand in a calendar.',
  },
  { suffix: 'txt', mediaType: 'text/plain', write: writePlainText, absent: ALWAYS },
]
