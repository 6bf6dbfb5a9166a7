/** The forms in which a record can be had beside its page. */
import type { MeetingRecord } from '@/lib/archive/dto'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/lib/i18n/locales'
import { writeBibTex } from './bibtex'
import { writeCalendar } from './calendar'
import { writeCslJson } from './csl-json'
import { writeFootnotes } from './footnotes'
import { MEETING_JSON_PROFILE, writeJson } from './json'
import { writeJsonLd } from './json-ld'
import { writeRis } from './ris'
import type { Addresses } from './wording'

export type ExportFormat = {
  /** What an address ends with, without the dot. */
  suffix: string
  /** What the form is called, in Latin letters everywhere. */
  name: string
  mediaType: string
  /** Whether it is in words of one language: then the language may stand before the suffix (`fa.txt`). */
  worded: boolean
  /** What the form follows, for those who ask (a `profile` link). */
  profile?: string
  /** Null where this record has no such form. */
  write: (record: MeetingRecord, addresses: Addresses, locale: Locale) => string | null
  /** An English sentence for whoever asks for a form that a record has not. */
  absent: string
}

const ALWAYS = 'This record has no such form.'

export const FORMATS: readonly ExportFormat[] = [
  {
    suffix: 'json',
    name: 'JSON',
    mediaType: 'application/json',
    worded: false,
    profile: MEETING_JSON_PROFILE,
    write: writeJson,
    absent: ALWAYS,
  },
  {
    suffix: 'jsonld',
    name: 'JSON-LD',
    mediaType: 'application/ld+json',
    worded: false,
    profile: 'https://schema.org/',
    write: writeJsonLd,
    absent: ALWAYS,
  },
  {
    suffix: 'bib',
    name: 'BibTeX',
    mediaType: 'application/x-bibtex',
    worded: true,
    write: writeBibTex,
    absent: ALWAYS,
  },
  {
    suffix: 'ris',
    name: 'RIS',
    mediaType: 'application/x-research-info-systems',
    worded: true,
    write: writeRis,
    absent: ALWAYS,
  },
  {
    suffix: 'csl.json',
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    worded: true,
    write: writeCslJson,
    absent: ALWAYS,
  },
  {
    suffix: 'ics',
    name: 'iCalendar',
    mediaType: 'text/calendar',
    worded: true,
    write: writeCalendar,
    absent: 'The days of this meeting are not known to the day, so it cannot stand in a calendar.',
  },
  {
    suffix: 'txt',
    name: 'Text',
    mediaType: 'text/plain',
    worded: true,
    write: writeFootnotes,
    absent: ALWAYS,
  },
]

/** Endings that lead to another, under which the form is better known elsewhere. */
const ALIASES: Readonly<Record<string, string>> = { csl: 'csl.json' }

export type NamedFormat = { format: ExportFormat; locale: Locale; suffix: string }

/**
 * The form that an address's ending names, in which language, and its ending in full; null for none.
 * `bib` is English, `fa.bib` Persian; `en.bib` is `bib` again.
 */
export function formatNamed(ending: string): NamedFormat | null {
  const [first = '', ...others] = ending.split('.')
  const [locale, told] = isLocale(first) ? [first, others.join('.')] : [DEFAULT_LOCALE, ending]
  const format = FORMATS.find(({ suffix }) => suffix === (ALIASES[told] ?? told))
  if (format === undefined || (isLocale(first) && !format.worded)) return null
  return inLanguage(format, locale)
}

/** A form in a language, where it is in words at all. */
export function inLanguage(format: ExportFormat, wanted: Locale): NamedFormat {
  const locale = format.worded ? wanted : DEFAULT_LOCALE
  return { format, locale, suffix: endingOf(format, locale) }
}

/** How an address ends that asks for a form in a language. */
export function endingOf({ suffix, worded }: ExportFormat, locale: Locale): string {
  return worded && locale !== DEFAULT_LOCALE ? `${locale}.${suffix}` : suffix
}

/** What a page says of the forms that it offers; citations as text it offers by language. */
export const OFFERED_FORMS = FORMATS.filter(({ suffix }) => suffix !== 'txt').map(
  ({ suffix, name, worded }) => ({ suffix, name, worded }),
)
