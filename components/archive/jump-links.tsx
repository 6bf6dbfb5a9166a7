import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** A part of a page; anything else where the page has none such. */
export type PagePart = { id: string; label: ReactNode } | false | null | undefined

/** Where on a long page is what: one line that stays in sight while one reads on. */
export function JumpLinks({ parts }: { parts: readonly PagePart[] }) {
  const t = useTranslations('portrait')
  return (
    <nav className="jump-links small" aria-label={t('sections')}>
      <ul>
        {parts.map(
          (part) =>
            part && (
              <li key={part.id}>
                <a href={`#${part.id}`}>{part.label}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}
