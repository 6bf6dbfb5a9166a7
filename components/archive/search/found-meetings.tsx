import { useLocale, useTranslations } from 'next-intl'
import { searchListPath } from '@/lib/archive/address'
import type { SearchResults } from '@/lib/archive/dto'
import type { ListView, MeetingFilter } from '@/lib/archive/filter'
import { inNumber } from '@/lib/i18n/digits'
import { MeetingEntry } from '../meeting-entry'
import { SnippetLine } from './marked-text'

type FoundMeetingsProps = { results: SearchResults; filter: MeetingFilter; view: ListView }

/** A page of the meetings found, with the words of a source that say what was asked for. */
export function FoundMeetings({ results, filter, view }: FoundMeetingsProps) {
  const t = useTranslations('search')
  const tHome = useTranslations('home')
  const locale = useLocale()
  const { shown, total, onlyTold } = results.meetings
  if (total === 0) return null
  return (
    <section className="aside-block" aria-labelledby="found-meetings">
      <div className="section-row">
        <h2 id="found-meetings" className="section-head">
          {t('meetings')}
        </h2>
        <span className="soft small">{tHome('total', { count: total, n: inNumber(locale, total) })}</span>
        <SortSwitch filter={filter} view={view} />
      </div>
      {onlyTold > 0 && (
        <p className="soft small">{t('onlyToldOf', { count: onlyTold, n: inNumber(locale, onlyTold) })}</p>
      )}
      {results.bounded && <p className="soft small">{t('bounded')}</p>}
      <ol>
        {shown.map(({ snippet, onlyTold: words, ...meeting }) => (
          <li key={meeting.id}>
            <MeetingEntry meeting={meeting} level={3} dated />
            <SnippetLine snippet={snippet} onlyTold={words} />
          </li>
        ))}
      </ol>
      <Pages results={results} filter={filter} view={view} />
    </section>
  )
}

function SortSwitch({ filter, view }: { filter: MeetingFilter; view: ListView }) {
  const t = useTranslations('search')
  const locale = useLocale()
  const current = view.sort ?? 'relevance'
  return (
    <nav className="switch" aria-label={t('sort')}>
      {(['relevance', 'date'] as const).map((sort) => (
        <a
          key={sort}
          rel="nofollow"
          href={searchListPath(locale, filter, { ...view, at: null, sort: sort === 'date' ? sort : null })}
          aria-current={sort === current ? 'true' : undefined}
        >
          {t(sort)}
        </a>
      ))}
    </nav>
  )
}

function Pages({ results, filter, view }: FoundMeetingsProps) {
  const t = useTranslations('search')
  const locale = useLocale()
  const { next, previous } = results.meetings
  if (next === null && previous === null) return null
  return (
    <nav className="pager" aria-label={t('pages')}>
      {previous !== null && (
        <a rel="prev" href={searchListPath(locale, filter, { ...view, at: previous })}>
          {t('previousPage')}
        </a>
      )}
      {next !== null && (
        <a rel="next" className="pager-older" href={searchListPath(locale, filter, { ...view, at: next })}>
          {t('nextPage')}
        </a>
      )}
    </nav>
  )
}
