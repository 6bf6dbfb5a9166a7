/** A record as a footnote and a bibliography have it: Chicago's manner in English, each language's own else. */
import type { MeetingRecord } from '@/lib/archive/dto'
import { dayInWords } from '@/lib/i18n/dates'
import { inDigits } from '@/lib/i18n/digits'
import { type Locale, MANNERS } from '@/lib/i18n/locales'
import { wordsIn } from '@/lib/i18n/translator'
import { citedAddress } from './citation'
import { type Addresses, titleOf } from './wording'

const AMERICAN = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })

/** The day as the style has it: Chicago writes the month first. */
function dayIn(locale: Locale, instant: string): string {
  return locale === 'en' ? AMERICAN.format(new Date(instant)) : dayInWords(locale, instant.slice(0, 10))
}

/** Quotation marks within quotation marks: single ones in English, English ones in Persian and Arabic. */
function requoted(title: string, locale: Locale): string {
  const [opening, closing] = MANNERS[locale].quotes
  const [within, after] = locale === 'en' ? ['‘', '’'] : ['“', '”']
  return title.replaceAll(opening, within).replaceAll(closing, after)
}

type Footnotes = { note: string; bibliography: string }

/**
 * Both forms of a citation, each one line. A record that was withdrawn or made for demonstration
 * says so in both.
 */
export function footnotesOf(record: MeetingRecord, addresses: Addresses, locale: Locale): Footnotes {
  const t = wordsIn(locale)
  const words = {
    name: t('site.name'),
    title: requoted(titleOf(record, locale), locale),
    archive: t('citation.archive'),
    version: t('citation.version', { n: inDigits(locale, record.version) }),
    day: dayIn(locale, record.changedAt),
    address: citedAddress(record, addresses),
  }
  const caution =
    record.state === 'withdrawn'
      ? ` [${t('citation.withdrawn')}]`
      : record.sample
        ? ` [${t('citation.sample')}]`
        : ''
  return {
    note: t('citation.note', words) + caution,
    bibliography: t('citation.bibliography', words) + caution,
  }
}

/** Plain text to paste: the note, then the entry of a bibliography. */
export function writeFootnotes(record: MeetingRecord, addresses: Addresses, locale: Locale): string {
  const { note, bibliography } = footnotesOf(record, addresses, locale)
  return `${note}\n\n${bibliography}\n`
}
