import { useLocale, useTranslations } from 'next-intl'
import { SearchForm } from '@/components/ui/search-form'
import { homePath, officialsPath, roundsPath } from '@/lib/archive/address'
import { PageFrame } from './page-frame'

/** What stands at an address where there is nothing. */
export function MissingPage() {
  const locale = useLocale()
  const t = useTranslations()
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
