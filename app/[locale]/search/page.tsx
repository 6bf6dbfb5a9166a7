import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/archive/page-frame'
import { SearchPage } from '@/components/archive/search/search-page'
import { searchListPath, TEXTS_PARAMETER } from '@/lib/archive/address'
import { parameter, readView } from '@/lib/archive/filter'
import { knownFilter } from '@/lib/archive/loaders/filters'
import { searchArchive } from '@/lib/archive/loaders/search'
import { canonicalId } from '@/lib/archive/permanent-id'
import { pageCalendar } from '@/lib/i18n/page-calendar'
import { pageLocale } from '@/lib/i18n/page-locale'
import { oneLine } from '@/lib/i18n/told-text'

type SearchProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

/** How many texts stand under the meetings, and how many where they stand alone. */
const TEXTS_BELOW = 6
const TEXTS_ALONE = 20

export async function generateMetadata({ params, searchParams }: SearchProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'search' })
  const query = oneLine(readView(await searchParams).q ?? '')
  return { title: query === '' ? t('title') : t('titleFor', { query }), robots: { index: false } }
}

export default async function SearchRoute({ params, searchParams }: SearchProps) {
  const locale = await pageLocale(params)
  const told = await searchParams
  const { filter, leftOut } = await knownFilter(told)
  const view = readView(told)
  const calendar = await pageCalendar(locale, searchParams)
  const texts = parameter(told, TEXTS_PARAMETER)
  const after = texts === undefined ? null : canonicalId(texts)
  const t = await getTranslations({ locale, namespace: 'search' })
  const results =
    view.q === undefined
      ? null
      : await searchArchive({
          query: view.q,
          filter,
          calendar,
          sort: view.sort ?? 'relevance',
          ...(view.at !== undefined && { cursor: view.at }),
          whole: view.whole,
          sources: { size: texts === undefined ? TEXTS_BELOW : TEXTS_ALONE, after },
        })
  const shown = [...(results?.meetings.shown ?? []), ...(results?.sources.shown ?? [])]
  return (
    <PageFrame
      leftOut={leftOut}
      address={searchListPath('', filter, view, texts && (after ?? 'all')).slice(1)}
      section="search"
      sample={shown.some(({ sample }) => sample) && 'some'}
      {...(view.q !== undefined && { query: view.q })}
      crumbs={[{ label: t('title') }]}
    >
      <SearchPage results={results} filter={filter} view={view} texts={texts !== undefined} />
    </PageFrame>
  )
}
