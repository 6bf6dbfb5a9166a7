import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OverviewPage } from '@/components/archive/overview/overview-page'
import { PageFrame } from '@/components/archive/page-frame'
import { timelinePath } from '@/lib/archive/address'
import { readView } from '@/lib/archive/filter'
import { overview } from '@/lib/archive/loaders/overview'
import { pageCalendar } from '@/lib/i18n/page-calendar'
import { pageLocale } from '@/lib/i18n/page-locale'

type OverviewProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

export async function generateMetadata({ params }: OverviewProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'overview' })
  return { title: t('title'), description: t('lead') }
}

export default async function OverviewRoute({ params, searchParams }: OverviewProps) {
  const locale = await pageLocale(params)
  const { calendar: named } = readView(await searchParams)
  const seen = await overview(await pageCalendar(locale, searchParams))
  const t = await getTranslations({ locale, namespace: 'overview' })
  return (
    <PageFrame
      address={timelinePath('/overview', {}, { calendar: named ?? null })}
      section="overview"
      sample={seen.changes.some(({ meeting }) => meeting.sample) && 'some'}
      crumbs={[{ label: t('title') }]}
    >
      <OverviewPage overview={seen} />
    </PageFrame>
  )
}
