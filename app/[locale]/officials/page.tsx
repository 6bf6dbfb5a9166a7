import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OfficialsByParty } from '@/components/archive/official-list'
import { PageFrame } from '@/components/archive/page-frame'
import { officials } from '@/lib/archive/loaders/officials'
import { pageLocale } from '@/lib/i18n/page-locale'

type OfficialsProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: OfficialsProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'official' })
  return { title: t('list'), description: t('listLead') }
}

export default async function OfficialsRoute({ params }: OfficialsProps) {
  const locale = await pageLocale(params)
  const [all, t] = await Promise.all([officials(), getTranslations({ locale, namespace: 'official' })])
  return (
    <PageFrame address="/officials" section="officials" crumbs={[{ label: t('list') }]}>
      <header className="page-head">
        <h1>{t('list')}</h1>
        <p className="lead">{t('listLead')}</p>
      </header>
      <OfficialsByParty officials={all} />
    </PageFrame>
  )
}
