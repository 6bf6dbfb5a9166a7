import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SearchForm } from '@/components/ui/search-form'
import { Name, Told } from '@/components/ui/told'
import { sourcePath, timelinePath } from '@/lib/archive/address'
import type { SearchResults } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'
import { OfficialList } from './official-list'
import { RoundList } from './round-page'
import { Entries } from './timeline/meeting-list'
import { SourceLine } from './value'

export type SearchTotals = Record<keyof Omit<SearchResults, 'query'>, number>

/** What a search found, by sort. `results` is null where nothing was asked. */
export function SearchPage({
  results,
  totals,
}: {
  results: SearchResults | null
  totals: SearchTotals | null
}) {
  const t = useTranslations('search')
  const locale = useLocale()
  const found = totals === null ? 0 : Object.values(totals).reduce((sum, total) => sum + total, 0)
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <SearchForm id="search-page" wide {...(results ? { query: results.query } : {})} />
        <p className="lead" role="status">
          {results === null
            ? t('prompt')
            : found === 0
              ? t('nothing', { query: results.query })
              : t('found', { count: found, n: inNumber(locale, found) })}
        </p>
        {results !== null && found === 0 && <p className="soft">{t('advice')}</p>}
      </header>
      {results && totals && <Results results={results} totals={totals} />}
    </>
  )
}

function Results({ results, totals }: { results: SearchResults; totals: SearchTotals }) {
  return (
    <>
      <Group sort="officials" shown={results.officials.length} total={totals.officials}>
        <OfficialList officials={results.officials} />
      </Group>
      <Group sort="rounds" shown={results.rounds.length} total={totals.rounds}>
        <RoundList rounds={results.rounds} />
      </Group>
      <Group sort="places" shown={results.places.length} total={totals.places}>
        <PlaceList places={results.places} />
      </Group>
      <Group sort="meetings" shown={results.meetings.length} total={totals.meetings}>
        <Entries meetings={results.meetings} level={3} />
      </Group>
      <Group sort="sources" shown={results.sources.length} total={totals.sources}>
        <SourceList sources={results.sources} />
      </Group>
    </>
  )
}

type GroupProps = { sort: keyof SearchTotals; shown: number; total: number; children: ReactNode }

function Group({ sort, shown, total, children }: GroupProps) {
  const t = useTranslations('search')
  const locale = useLocale()
  if (shown === 0) return null
  return (
    <section className="aside-block" aria-labelledby={`found-${sort}`}>
      <h2 id={`found-${sort}`} className="section-head">
        {t(sort)}
      </h2>
      {shown < total && (
        <p className="soft small">
          {t('shown', { shown: inNumber(locale, shown), total: inNumber(locale, total) })}
        </p>
      )}
      {children}
    </section>
  )
}

function PlaceList({ places }: { places: SearchResults['places'] }) {
  const locale = useLocale()
  return (
    <ul className="forms">
      {places.map(({ slug, name }) => (
        <li key={slug}>
          <a href={timelinePath(`/${locale}`, { place: [slug] })}>
            <Name name={name} fallback={slug} />
          </a>
        </li>
      ))}
    </ul>
  )
}

function SourceList({ sources }: { sources: SearchResults['sources'] }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <ul className="plain-list">
      {sources.map((source) => (
        <li key={source.id}>
          <a href={sourcePath(locale, source.id)}>
            {source.title ? <Told text={source.title} language={source.language} /> : t('source.untitled')}
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
