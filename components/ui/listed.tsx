import { useLocale } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { jointBefore } from '@/lib/i18n/lists'

export type ListedItem = { key: string; content: ReactNode }

/** Several things in a sentence, joined as the language joins them: `a, b and c`. */
export function Listed({ items }: { items: readonly ListedItem[] }) {
  const locale = useLocale()
  return items.map(({ key, content }, place) => (
    <Fragment key={key}>
      {jointBefore(locale, place, items.length)}
      {content}
    </Fragment>
  ))
}
