import { useLocale, useTranslations } from 'next-intl'
import { searchListPath } from '@/lib/archive/address'
import type { SearchResults } from '@/lib/archive/dto'
import type { ListView, MeetingFilter } from '@/lib/archive/filter'
import { inNumber } from '@/lib/i18n/digits'
import { SourceEntry } from '../source-entry'
import { SnippetLine } from './marked-text'

type FoundSourcesProps = {
  results: SearchResults
  filter: MeetingFilter
  view: ListView
  /** Whether the page shows texts alone, a page of them at a time. */
  alone: boolean
}

/** The texts that say what was asked for, with the words around it. */
export function FoundSources({ results, filter, view, alone }: FoundSourcesProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { shown, total, next, bounded } = results.sources
  if (total === 0) return null
  const amount = inNumber(locale, total)
  return (
    <section className="aside-block" aria-labelledby="found-sources">
      <div className="section-row">
        <h2 id="found-sources" className="section-head">
          {t('search.sources')}
        </h2>
        <span className="soft small">{bounded ? t('search.textsBounded', { total: amount }) : amount}</span>
      </div>
      <ul className="plain-list">
        {shown.map(({ snippet, ...source }) => (
          <li key={source.id}>
            <SourceEntry source={source} />
            <SnippetLine snippet={snippet} />
          </li>
        ))}
      </ul>
      {next !== null && (
        <p>
          <a rel="next" href={searchListPath(locale, filter, { ...view, at: null }, alone ? next : 'all')}>
            {alone ? t('search.nextPage') : t('search.allTexts')}
          </a>
        </p>
      )}
    </section>
  )
}
