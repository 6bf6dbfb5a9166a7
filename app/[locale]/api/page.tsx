import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { ApiPage } from '@/components/archive/api-page'
import { PageFrame } from '@/components/archive/page-frame'
import { interfaceReference } from '@/lib/api/reference'
import { siteOf } from '@/lib/api/site'
import { shownAsBuilt } from '@/lib/archive/shown'
import { CSV_COLUMNS } from '@/lib/exports/lists/csv'
import { pageLocale } from '@/lib/i18n/page-locale'

type ApiProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: ApiProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'api' })
  return { title: t('title'), description: t('lead') }
}

/** What programs can ask for, and a form for each, so that people can try it. */
export default async function ApiRoute({ params }: ApiProps) {
  shownAsBuilt()
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'api' })
  const operations = interfaceReference(siteOf({ headers: await headers() }))
  return (
    <PageFrame address="/api" crumbs={[{ label: t('title') }]}>
      <ApiPage operations={operations} columns={CSV_COLUMNS} />
    </PageFrame>
  )
}
