import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/archive/page-frame'
import { SearchPage } from '@/components/archive/search-page'
import { searchPath } from '@/lib/archive/address'
import { parameter } from '@/lib/archive/filter'
import { searchArchive } from '@/lib/archive/loaders/search'
import { pageLocale } from '@/lib/i18n/page-locale'
import { oneLine } from '@/lib/i18n/told-text'

type SearchProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

async function asked(searchParams: SearchProps['searchParams']): Promise<string> {
  return (parameter(await searchParams, 'q') ?? '').trim().slice(0, 200)
}

export async function generateMetadata({ params, searchParams }: SearchProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'search' })
  const query = oneLine(await asked(searchParams))
  return { title: query === '' ? t('title') : t('titleFor', { query }), robots: { index: false } }
}

export default async function SearchRoute({ params, searchParams }: SearchProps) {
  const locale = await pageLocale(params)
  const query = await asked(searchParams)
  const t = await getTranslations({ locale, namespace: 'search' })
  const outcome = query === '' ? null : await searchArchive(query)
  return (
    <PageFrame
      address={searchPath(locale, query).slice(`/${locale}`.length)}
      section="search"
      sample={
        [...(outcome?.meetings ?? []), ...(outcome?.sources ?? [])].some(({ sample }) => sample) && 'some'
      }
      query={query}
      crumbs={[{ label: t('title') }]}
    >
      <SearchPage results={outcome} totals={outcome?.totals ?? null} />
    </PageFrame>
  )
}
