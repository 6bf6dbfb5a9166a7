import { useLocale } from 'next-intl'
import { dayInWords, edtfInWords, type WordingOptions } from '@/lib/i18n/dates'

/** A date in words, in the language's first calendar unless told; machines read the EDTF. */
export function DateWords({ edtf, ...options }: { edtf: string } & WordingOptions) {
  const locale = useLocale()
  const words = edtfInWords(locale, edtf, options)
  return /^\d{4}(-\d{2}){0,2}$/.test(edtf) ? <time dateTime={edtf}>{words}</time> : <span>{words}</span>
}

/** The days from one to another, as a session lasts them. */
export function DaySpan({ first, last }: { first: string; last: string }) {
  const locale = useLocale()
  if (first === last) return <time dateTime={first}>{dayInWords(locale, first)}</time>
  return <span>{edtfInWords(locale, `${first}/${last}`, { sense: 'span' })}</span>
}
