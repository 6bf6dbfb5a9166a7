import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Name } from '@/components/ui/told'
import { homePath, officialPath, timelinePath } from '@/lib/archive/address'
import type { Found, FoundThings, Named, SearchResults } from '@/lib/archive/dto'
import type { MeetingFilter } from '@/lib/archive/filter'
import { inNumber } from '@/lib/i18n/digits'
import { RoundList } from '../round-list'
import { FoundAs } from './marked-text'

type Sort = 'officials' | 'rounds' | 'places' | 'parties' | 'topics'

/** The registered things that a query names, sort by sort. */
export function NamedThings({ results }: { results: SearchResults }) {
  const locale = useLocale()
  const { officials, rounds, places, parties, topics } = results
  const listed = (filterOf: (slug: string) => MeetingFilter) => (slug: string) =>
    timelinePath(homePath(locale), filterOf(slug))
  return (
    <div className="found-things">
      <FoundSection sort="officials" {...officials}>
        <ul className="register">
          {officials.shown.map(({ slug, name, latestOffice, meetings, spelling }) => (
            <li key={slug}>
              <a href={officialPath(locale, slug)}>
                <Name name={name} fallback={slug} />
              </a>
              {latestOffice && (
                <span className="lesser">
                  <Name name={latestOffice.title} />
                </span>
              )}
              <FoundAs spelling={spelling} />
              <span className="amount">{inNumber(locale, meetings)}</span>
            </li>
          ))}
        </ul>
      </FoundSection>
      <FoundSection sort="rounds" {...rounds}>
        <RoundList rounds={rounds.shown} />
      </FoundSection>
      <NamedList sort="places" found={places} hrefOf={listed((slug) => ({ place: [slug] }))} />
      <NamedList sort="parties" found={parties} hrefOf={listed((slug) => ({ party: [slug] }))} />
      <NamedList sort="topics" found={topics} hrefOf={listed((slug) => ({ topic: [slug] }))} />
    </div>
  )
}

type FoundSectionProps = { sort: Sort; shown: readonly unknown[]; total: number; children: ReactNode }

function FoundSection({ sort, shown, total, children }: FoundSectionProps) {
  const t = useTranslations('search')
  const locale = useLocale()
  if (total === 0) return null
  return (
    <section className="aside-block" aria-labelledby={`found-${sort}`}>
      <h2 id={`found-${sort}`} className="section-head">
        {t(sort)}
      </h2>
      {children}
      {shown.length < total && (
        <p className="soft small">
          {t('shown', { shown: inNumber(locale, shown.length), total: inNumber(locale, total) })}
        </p>
      )}
    </section>
  )
}

type NamedListProps = {
  sort: Sort
  found: FoundThings<Found<Named>>
  hrefOf: (slug: string) => string
}

function NamedList({ sort, found, hrefOf }: NamedListProps) {
  return (
    <FoundSection sort={sort} {...found}>
      <ul className="register">
        {found.shown.map(({ slug, name, spelling }) => (
          <li key={slug}>
            <a href={hrefOf(slug)}>
              <Name name={name} fallback={slug} />
            </a>
            <FoundAs spelling={spelling} />
          </li>
        ))}
      </ul>
    </FoundSection>
  )
}
