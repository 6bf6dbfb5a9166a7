import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

export type PagePart = { id: string; label: ReactNode }

/** Where on a long page is what: one line that stays in sight while one reads on. */
export function JumpLinks({ parts }: { parts: readonly PagePart[] }) {
  const t = useTranslations('portrait')
  return (
    <nav className="jump-links small" aria-label={t('sections')}>
      <ul>
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
