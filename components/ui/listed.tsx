import { useLocale } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'

const LISTS: Record<Locale, Intl.ListFormat> = {
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  fa: new Intl.ListFormat('fa', { type: 'conjunction' }),
  ar: new Intl.ListFormat('ar', { type: 'conjunction' }),
}

/** Several things in a sentence, joined as the language joins them: `a, b and c`. */
export function Listed({ items }: { items: readonly ReactNode[] }) {
  const parts = LISTS[useLocale()].formatToParts(items.map((_, index) => String(index)))
  let place = 0
  return parts.map((part) => {
    place += 1
    return <Fragment key={place}>{part.type === 'element' ? items[Number(part.value)] : part.value}</Fragment>
  })
}
