import { useLocale } from 'next-intl'
import { edtfInWords, spanInWords, type WordingOptions } from '@/lib/i18n/dates'
import { useCalendar } from '@/lib/i18n/page-calendar'

/** A date in words, in the page's calendar unless told; machines read the EDTF. */
export function DateWords({ edtf, ...options }: { edtf: string } & WordingOptions) {
  const locale = useLocale()
  const calendar = useCalendar()
  const words = edtfInWords(locale, edtf, { calendar, ...options })
  return /^\d{4}(-\d{2}){0,2}$/.test(edtf) ? <time dateTime={edtf}>{words}</time> : <span>{words}</span>
}

/** The days from one to another, as a session lasts them. */
export function DaySpan({ first, last }: { first: string; last: string }) {
  const locale = useLocale()
  const calendar = useCalendar()
  const words = spanInWords(locale, calendar, { first, last })
  return first === last ? <time dateTime={first}>{words}</time> : <span>{words}</span>
}
