import { useLocale, useTranslations } from 'next-intl'
import { SearchForm } from '@/components/ui/search-form'
import { searchListPath, searchPath } from '@/lib/archive/address'
import type { SearchResults } from '@/lib/archive/dto'
import { isEmptyFilter, type ListView, type MeetingFilter, narrowingsOf } from '@/lib/archive/filter'
import { inNumber } from '@/lib/i18n/digits'
import { ExportLinks } from '../export-links'
import { Facets } from '../facets'
import { Chosen, useNarrowingLabel } from '../facets/chosen'
import { CalendarSwitch } from '../timeline/calendar-switch'
import { DaysUnderstood } from './days-understood'
import { FoundMeetings } from './found-meetings'
import { FoundSources } from './found-sources'
import { NamedThings } from './found-things'
import { OfficesUnderstood } from './offices-understood'

type SearchPageProps = {
  /** Null where nothing was asked. */
  results: SearchResults | null
  filter: MeetingFilter
  view: ListView
  /** Whether texts alone are shown. */
  texts: boolean
}

/** What a search found: what is named, meetings, and the texts of sources. */
export function SearchPage({ results, filter, view, texts }: SearchPageProps) {
  const t = useTranslations('search')
  const locale = useLocale()
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <SearchForm id="search-page" wide {...(results ? { query: results.query } : {})} />
        {results === null ? (
          <p className="lead" role="status">
            {t('prompt')}
          </p>
        ) : (
          <Outcome results={results} filter={filter} view={view} />
        )}
      </header>
      {results !== null && (
        <>
          <div className="strip-head">
            <CalendarSwitch
              address={searchListPath(locale, filter, { ...view, calendar: null }, texts ? 'all' : undefined)}
            />
          </div>
          {!texts && (
            <>
              <NamedThings results={results} />
              {(results.meetings.total > 0 || !isEmptyFilter(filter)) && (
                <Facets facets={results.facets} filter={filter} path={searchPath(locale)} view={view} />
              )}
              <FoundMeetings results={results} filter={filter} view={view} />
            </>
          )}
          {texts && (
            <>
              <p>
                <a href={searchListPath(locale, filter, { ...view, at: null })}>{t('back')}</a>
              </p>
              <p className="facets">
                <Chosen facets={results.facets} filter={filter} path={searchPath(locale)} view={view} />
              </p>
            </>
          )}
          <FoundSources results={results} filter={filter} view={view} alone={texts} />
          {results.meetings.total > 0 && <ExportLinks filter={filter} query={results.searched} />}
        </>
      )}
    </>
  )
}

/** How much was found, what may have been meant, and what to drop where nothing was. */
function Outcome({
  results,
  filter,
  view,
}: {
  results: SearchResults
  filter: MeetingFilter
  view: ListView
}) {
  const t = useTranslations('search')
  const locale = useLocale()
  const { query, searched, meant, meetings, sources, officials, rounds, places } = results
  const named = officials.total + rounds.total + places.total + results.parties.total + results.topics.total
  const nothing = meetings.total + sources.total + named === 0
  const [count, texts] = [meetings.total, sources.total]
  return (
    <>
      {searched !== query && <p className="lead">{t('corrected', { query, searched })}</p>}
      <DaysUnderstood days={results.days} filter={filter} view={view} />
      <OfficesUnderstood offices={results.offices} filter={filter} view={view} />
      <p className="lead" role="status">
        {nothing
          ? t(isEmptyFilter(filter) ? 'nothing' : 'nothingHere', { query })
          : t('found', { count, texts, n: inNumber(locale, count), m: inNumber(locale, texts) })}
      </p>
      {meant !== null && searched === query && (
        <p>
          {t.rich('meant', {
            query: () => (
              <a href={searchListPath(locale, filter, { ...view, q: meant, at: null })}>
                <bdi>{meant}</bdi>
              </a>
            ),
          })}
        </p>
      )}
      <NearestDrop results={results} filter={filter} view={view} />
      {nothing && results.drop === null && results.days.length === 0 && <p className="soft">{t('advice')}</p>}
    </>
  )
}

function NearestDrop({
  results,
  filter,
  view,
}: {
  results: SearchResults
  filter: MeetingFilter
  view: ListView
}) {
  const t = useTranslations('search')
  const locale = useLocale()
  const labelOf = useNarrowingLabel(results.facets)
  const { drop } = results
  if (drop === null) return null
  const amount = { count: drop.meetings, n: inNumber(locale, drop.meetings) }
  if (drop.kind === 'words') {
    return (
      <p>
        <a href={searchListPath(locale, filter, { ...view, q: drop.query, at: null })}>
          {t('dropWords', { words: drop.words, ...amount })}
        </a>
      </p>
    )
  }
  const address = searchListPath(locale, drop.without, { ...view, at: null })
  const part = narrowingsOf(filter).find(
    ({ without }) => searchListPath(locale, without, { ...view, at: null }) === address,
  )
  return (
    <p>
      <a href={address}>{t.rich('dropFilter', { part: () => (part ? labelOf(part) : null), ...amount })}</a>
    </p>
  )
}
