import { useTranslations } from 'next-intl'
import { CountStrip } from '@/components/archive/count-strip'
import { ExportLinks } from '@/components/archive/export-links'
import { Facets } from '@/components/archive/facets'
import { PageFrame } from '@/components/archive/page-frame'
import { Pager } from '@/components/archive/pager'
import { Timeline } from '@/components/archive/timeline'
import { homePath, timelinePath } from '@/lib/archive/address'
import type { TimelineView } from '@/lib/archive/dto'
import { isEmptyFilter, type MeetingFilter, readFilter, readView } from '@/lib/archive/filter'
import { meetingTimeline } from '@/lib/archive/loaders/timelines'
import { inNumber } from '@/lib/i18n/digits'
import { type Locale, MANNERS } from '@/lib/i18n/locales'
import { pageLocale } from '@/lib/i18n/page-locale'

type HomeProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

export default async function HomePage({ params, searchParams }: HomeProps) {
  const locale = await pageLocale(params)
  const told = await searchParams
  const filter = readFilter(told)
  const view = readView(told)
  const calendar = view.calendar ?? MANNERS[locale].calendars[0]
  const home = await meetingTimeline(filter, { calendar, cursor: view.at })
  return (
    <PageFrame
      address={timelinePath('', filter, view)}
      section="meetings"
      sample={home.page.meetings.some(({ sample }) => sample) && 'some'}
    >
      <Home home={home} filter={filter} locale={locale} />
    </PageFrame>
  )
}

type PartProps = { home: TimelineView; filter: MeetingFilter; locale: Locale }

function Home({ home: { page, density, facets }, filter, locale }: PartProps) {
  const t = useTranslations('home')
  const path = homePath(locale)
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <p>
          <b>{t('total', { count: page.total, n: inNumber(locale, page.total) })}</b>
        </p>
      </header>
      <CountStrip counts={density} filter={filter} path={path} newestDay={page.meetings[0]?.timelineDay} />
      <Facets facets={facets} filter={filter} path={path} />
      {page.meetings.length === 0 ? (
        <p className="lead">{isEmptyFilter(filter) ? t('empty') : t('nothing')}</p>
      ) : (
        <Timeline meetings={page.meetings} />
      )}
      <Pager page={page} filter={filter} path={path} />
      <ExportLinks filter={filter} />
    </>
  )
}
