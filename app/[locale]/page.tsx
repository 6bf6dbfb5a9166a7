import { headers } from 'next/headers'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { CiteList } from '@/components/archive/cite-list'
import { ExportLinks } from '@/components/archive/export-links'
import { PageFrame } from '@/components/archive/page-frame'
import { MeetingTimeline } from '@/components/archive/timeline/meeting-timeline'
import { siteOf } from '@/lib/api/site'
import { homePath, timelinePath } from '@/lib/archive/address'
import { readView } from '@/lib/archive/filter'
import { listCitation } from '@/lib/archive/loaders/cited-lists'
import { knownFilter } from '@/lib/archive/loaders/filters'
import { meetingTimeline } from '@/lib/archive/loaders/timelines'
import { inNumber } from '@/lib/i18n/digits'
import type { Locale } from '@/lib/i18n/locales'
import { pageCalendar } from '@/lib/i18n/page-calendar'
import { pageLocale } from '@/lib/i18n/page-locale'

type HomeProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

export default async function HomePage({ params, searchParams }: HomeProps) {
  const locale = await pageLocale(params)
  const told = await searchParams
  const { filter, leftOut } = await knownFilter(told)
  const view = readView(told)
  const calendar = await pageCalendar(locale, searchParams)
  const [home, { mark, cited }] = await Promise.all([
    meetingTimeline(filter, { calendar, cursor: view.at, whole: view.whole }),
    listCitation(filter, told),
  ])
  const { origin } = siteOf({ headers: await headers() })
  const t = await getTranslations({ locale, namespace: 'home' })
  return (
    <PageFrame
      leftOut={leftOut}
      cited={cited}
      address={timelinePath('', filter, view)}
      section="meetings"
      sample={home.page.meetings.some(({ sample }) => sample) && 'some'}
    >
      <HomeHead total={home.page.total} locale={locale} />
      <MeetingTimeline view={home} filter={filter} path={homePath(locale)} />
      <ExportLinks filter={filter} />
      <CiteList
        name={t('title')}
        timeline={home}
        path={homePath(locale)}
        filter={filter}
        mark={mark}
        origin={origin}
      />
    </PageFrame>
  )
}

function HomeHead({ total, locale }: { total: number; locale: Locale }) {
  const t = useTranslations('home')
  return (
    <header className="page-head">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p>
        <b>{t('total', { count: total, n: inNumber(locale, total) })}</b>
      </p>
    </header>
  )
}
