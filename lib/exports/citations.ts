/** A record's citations written out, for a page to offer. */
import type { MeetingRecord } from '@/lib/archive/dto'
import type { Locale } from '@/lib/i18n/locales'
import { footnotesOf } from './footnotes'
import { FORMATS } from './formats'
import type { Addresses } from './wording'

/** The forms that reference managers read, by their endings. */
const FOR_MANAGERS: readonly string[] = ['bib', 'ris', 'csl.json']

/** The footnote and the entry of a bibliography in the reader's manner, then what reference managers read. */
export function citationsOf(
  record: MeetingRecord,
  addresses: Addresses,
  locale: Locale,
): { form: string; text: string }[] {
  const { note, bibliography } = footnotesOf(record, addresses, locale)
  const written = FORMATS.filter(({ suffix }) => FOR_MANAGERS.includes(suffix)).flatMap((format) => {
    const text = format.write(record, addresses, locale)
    return text === null ? [] : [{ form: format.suffix, text: text.trimEnd() }]
  })
  return [{ form: 'note', text: note }, { form: 'bibliography', text: bibliography }, ...written]
}
