import { useLocale, useTranslations } from 'next-intl'
import { Told } from '@/components/ui/told'
import { sourcePath } from '@/lib/archive/address'
import type { SourceSummary } from '@/lib/archive/dto'
import { SourceLine } from '../value'

/** Sources, the latest first. */
export function LatestSources({ sources }: { sources: readonly SourceSummary[] }) {
  const t = useTranslations()
  const locale = useLocale()
  if (sources.length === 0) return <p className="soft">{t('portrait.noSources')}</p>
  return (
    <ul className="plain-list two-columns">
      {sources.map((source) => (
        <li key={source.id}>
          <a href={sourcePath(locale, source.id)}>
            {source.title ? <Told text={source.title} language={source.language} /> : t('portrait.untitled')}
          </a>
          <p className="small">
            <SourceLine source={source} />{' '}
            {source.sample && <span className="sample-tag">{t('sample.label')}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Where the registry's facts were found. */
export function References({ references }: { references: readonly string[] }) {
  return (
    <ul className="plain-list small">
      {references.map((reference) => (
        <li key={reference} dir="ltr">
          <a href={reference} rel="external nofollow noreferrer">
            {reference.replace(/^https?:\/\/(www\.)?/, '')}
          </a>
        </li>
      ))}
    </ul>
  )
}
