/** Offices in the reader's language, and in which years somebody held them. */
import type { Calendar, OfficeTold, TermOfOffice } from '@/lib/archive/dto'
import { withArticle, withLam } from './articles'
import { countedIn } from './calendar'
import { edtfInWords } from './dates'
import { inDigits } from './digits'
import type { Locale } from './locales'
import { nameIn } from './meeting-titles'
import { nameFor } from './names'
import { wordsIn } from './translator'

/** `foreign minister of Russia`; of a title that tells no party, that apart: `Special Envoy for Syria (United Nations)`. */
export function officeToldIn(locale: Locale, { kind, title, party }: OfficeTold): string {
  if (kind !== null && party !== null)
    return wordsIn(locale)(`search.office.${kind}`, { party: withArticle(locale, nameIn(locale, party)) })
  const told = nameFor(locale, title)?.text ?? ''
  const own = party === null ? '' : nameIn(locale, party)
  return [own, withLam(own)].some((name) => told.includes(name)) ? told : `${told} (${own})`
}

/** The year in which a day, a month or a year told as EDTF is; null for none. */
function yearIn(locale: Locale, edtf: string | null, calendar: Calendar): string | null {
  const [, year, month, day = '15'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf ?? '') ?? []
  if (year === undefined || edtf === null) return null
  if (month === undefined) return edtfInWords(locale, edtf, { calendar })
  return inDigits(locale, countedIn(calendar, `${year}-${month}-${day}`).year)
}

/** Since or until which year, or from one to another; null where neither is known. */
export const yearsInWords = (locale: Locale, { from, to }: TermOfOffice, calendar: Calendar): string | null =>
  termInWords(locale, yearIn(locale, from, calendar), yearIn(locale, to, calendar))

/** The same of a beginning and an end in words. */
export function termInWords(locale: Locale, start: string | null, end: string | null): string | null {
  const t = wordsIn(locale)
  if (start === null) return end === null ? null : t('date.until', { date: end })
  if (end === null) return t('date.since', { date: start })
  return start === end ? start : t('date.fromTo', { from: start, to: end })
}
