import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { MeetingRecord } from '@/lib/archive/dto'
import type { Locale } from '@/lib/i18n/locales'
import { citationOfPublished } from './citation'
import type { Addresses } from './wording'

// Left to itself the library drops every letter that has no LaTeX command: all of Persian and Arabic.
const { format } = plugins.config.get('@bibtex')
format.asciiOnly = false
format.useIdAsLabel = true

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash ',
  '~': '\\textasciitilde ',
  '^': '\\textasciicircum ',
  '{': '\\textbraceleft ',
  '}': '\\textbraceright ',
}

/** Without its own table the library escapes nothing, so what TeX reads as commands is escaped here. */
function escaped(text: string): string {
  return text
    .replace(/[\\~^{}]/g, (sign) => COMMANDS[sign] ?? sign)
    .replace(/[&%$#_]/g, (sign) => `\\${sign}`)
}

/** Of a month and a day in one field TeX's styles print the abbreviation, and biber warns. */
const MONTH_AND_DAY = /^(\t)month = \{([a-z]{3}) (\d{1,2})\},$/m

/** BibTeX in UTF-8 (for biber, XeLaTeX, LuaLaTeX and reference managers). */
export function writeBibTex(record: MeetingRecord, addresses: Addresses, locale: Locale): string {
  const item = citationOfPublished(record, addresses, locale, escaped)
  const written = new Cite(item).format('bibtex').trim()
  return `${written.replace(MONTH_AND_DAY, '$1month = $2,\n$1day = {$3},')}\n`
}
