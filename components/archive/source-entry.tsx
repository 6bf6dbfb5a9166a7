import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Told } from '@/components/ui/told'
import { sourcePath } from '@/lib/archive/address'
import type { SourceSummary } from '@/lib/archive/dto'
import { SourceLine } from './value'

/** A source of a list: its title, which leads to it, and under it who published it and when. */
export function SourceEntry({ source, children }: { source: SourceSummary; children?: ReactNode }) {
  const t = useTranslations()
  const locale = useLocale()
  const { id, title, language, sample } = source
  return (
    <>
      <a href={sourcePath(locale, id)}>
        {title ? <Told text={title} language={language} /> : t('source.untitled')}
      </a>
      <p className="small">
        <SourceLine source={{ ...source, title: null }} />
        {children} {sample && <span className="sample-tag">{t('sample.label')}</span>}
      </p>
    </>
  )
}
