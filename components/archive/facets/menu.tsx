import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { inNumber } from '@/lib/i18n/digits'

/** One value: what it is called, how many meetings it leaves, and the address that chooses or drops it. */
export type Choice = { key: string; label: ReactNode; count: number; chosen: boolean; href: string }

type FacetMenuProps = { name: string; shown: boolean; open?: boolean; children: ReactNode }

/** Facets of one question, folded away until asked for. */
export function FacetMenu({ name, shown, open = false, children }: FacetMenuProps) {
  if (!shown) return null
  return (
    <details className="facet" name="facet" open={open}>
      <summary>{name}</summary>
      <div className="facet-values">{children}</div>
    </details>
  )
}

type FacetValuesProps = {
  name: string
  choices: readonly Choice[]
  /** The way to all values, where these are the most frequent alone. */
  whole: { href: string; label: string } | null
}

/** The values of one facet. */
export function FacetValues({ name, choices, whole }: FacetValuesProps) {
  const t = useTranslations('facets')
  const locale = useLocale()
  if (choices.length === 0) return null
  return (
    <section className="facet-list" aria-label={name}>
      <p className="facet-name" aria-hidden>
        {name}
      </p>
      <ul>
        {choices.map(({ key, label, count, chosen, href }) => (
          <li key={key}>
            <a href={href} rel="nofollow" aria-current={chosen ? 'true' : undefined}>
              {chosen && <span className="sr-only">{t('remove')} </span>}
              {label} <span className="facet-count">{inNumber(locale, count)}</span>
            </a>
          </li>
        ))}
        {whole && (
          <li>
            <a className="facet-whole" href={whole.href} rel="nofollow">
              {whole.label}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
