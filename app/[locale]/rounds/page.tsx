import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/archive/page-frame'
import { RoundsBySeries, SeriesLinks } from '@/components/archive/round-list'
import { CalendarSwitch } from '@/components/archive/timeline/calendar-switch'
import { roundsPath } from '@/lib/archive/address'
import { rounds } from '@/lib/archive/loaders/rounds'
import { pageCalendar } from '@/lib/i18n/page-calendar'
import { pageLocale } from '@/lib/i18n/page-locale'

type RoundsProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

export async function generateMetadata({ params }: RoundsProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'round' })
  return { title: t('list'), description: t('listLead') }
}

export default async function RoundsRoute({ params, searchParams }: RoundsProps) {
  const locale = await pageLocale(params)
  await pageCalendar(locale, searchParams)
  const [all, t] = await Promise.all([rounds(), getTranslations({ locale, namespace: 'round' })])
  return (
    <PageFrame address="/rounds" section="rounds" crumbs={[{ label: t('list') }]}>
      <header className="page-head">
        <h1>{t('list')}</h1>
        <p className="lead">{t('listLead')}</p>
        <CalendarSwitch address={roundsPath(locale)} />
      </header>
      <SeriesLinks rounds={all} />
      <RoundsBySeries rounds={all} />
    </PageFrame>
  )
}
