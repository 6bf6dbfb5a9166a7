import { useLocale, useTranslations } from 'next-intl'
import type { ContradictionLine } from '@/lib/desk/registry-shapes'
import { entryPath } from '@/lib/desk/shapes'

/** What the registry's files say that was not taken over, since people decided otherwise. */
export function Contradictions({ lines }: { lines: readonly ContradictionLine[] }) {
  const t = useTranslations('registry')
  const locale = useLocale()
  if (lines.length === 0) return null
  return (
    <section className="desk-note" aria-labelledby="contradictions">
      <h2 id="contradictions">{t('contradictions')}</h2>
      <p>{t('contradictionsLead')}</p>
      <ul>
        {lines.map(({ code, about, entries }) => (
          <li key={[code, about, ...entries.map(({ slug }) => slug)].join(' ')}>
            {t.rich(`contradiction.${code}`, { about: () => <bdi dir="auto">{about}</bdi> })}{' '}
            {entries.map(({ kind, slug, stands }) => (
              <span key={slug} className="registry-address">
                {stands ? (
                  <a href={`/${locale}${entryPath(kind, slug)}`}>
                    <bdi dir="ltr">{slug}</bdi>
                  </a>
                ) : (
                  <bdi dir="ltr">{slug}</bdi>
                )}{' '}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
