import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/archive/page-frame'
import { SearchForm } from '@/components/ui/search-form'
import { homePath, officialsPath, roundsPath } from '@/lib/archive/address'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notFound')
  return { title: t('label') }
}

export default async function NotFound() {
  const locale = await getLocale()
  const t = await getTranslations()
  return (
    <PageFrame address="" crumbs={[{ label: t('notFound.label') }]}>
      <div className="page-head">
        <h1>{t('notFound.title')}</h1>
        <p className="lead">{t('notFound.body')}</p>
        <p>{t('notFound.advice')}</p>
        <SearchForm id="search-missing" wide />
        <ul className="forms">
          <li>
            <a href={homePath(locale)}>{t('nav.meetings')}</a>
          </li>
          <li>
            <a href={officialsPath(locale)}>{t('nav.officials')}</a>
          </li>
          <li>
            <a href={roundsPath(locale)}>{t('nav.rounds')}</a>
          </li>
        </ul>
      </div>
    </PageFrame>
  )
}
