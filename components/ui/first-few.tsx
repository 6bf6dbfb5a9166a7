import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { inNumber } from '@/lib/i18n/digits'

type FirstFewProps<Item> = {
  items: readonly Item[]
  /** How many are shown at once. */
  few: number
  listed: (items: readonly Item[]) => ReactNode
}

/** A list of which the first few are what most come for; the others lie folded beneath, but open on paper. */
export function FirstFew<Item>({ items, few, listed }: FirstFewProps<Item>) {
  const t = useTranslations('portrait')
  const locale = useLocale()
  const rest = items.slice(few)
  // The line that unfolds a single one would be as long as the one.
  if (rest.length < 2) return listed(items)
  return (
    <>
      {listed(items.slice(0, few))}
      <details className="fold rest">
        <summary className="small">
          {t('moreOf', { count: rest.length, n: inNumber(locale, rest.length) })}
        </summary>
        {listed(rest)}
      </details>
    </>
  )
}
