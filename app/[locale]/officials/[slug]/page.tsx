import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ExportLinks } from '@/components/archive/export-links'
import {
  Counterparts,
  Offices,
  OfficialHead,
  References,
  Spellings,
} from '@/components/archive/official-page'
import { PageFrame } from '@/components/archive/page-frame'
import { MeetingTimeline } from '@/components/archive/timeline/meeting-timeline'
import { officialPath, officialsPath, timelinePath } from '@/lib/archive/address'
import type { OfficialPageDto, TimelineView } from '@/lib/archive/dto'
import { type MeetingFilter, readFilter, readView } from '@/lib/archive/filter'
import { officialPage } from '@/lib/archive/loaders/officials'
import { meetingTimeline } from '@/lib/archive/loaders/timelines'
import { inNumber } from '@/lib/i18n/digits'
import type { Locale } from '@/lib/i18n/locales'
import { nameFor } from '@/lib/i18n/names'
import { pageCalendar } from '@/lib/i18n/page-calendar'
import { pageLocale } from '@/lib/i18n/page-locale'

type OfficialProps = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

async function officialAt(params: OfficialProps['params']): Promise<OfficialPageDto> {
  const official = await officialPage((await params).slug)
  if (official === null) notFound()
  return official
}

export async function generateMetadata({ params }: OfficialProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const official = await officialAt(params)
  return { title: nameFor(locale, official.name)?.text ?? official.slug }
}

export default async function OfficialRoute({ params, searchParams }: OfficialProps) {
  const locale = await pageLocale(params)
  const official = await officialAt(params)
  const told = await searchParams
  const { official: _, ...filter } = readFilter(told)
  const view = readView(told)
  const timeline = await meetingTimeline(
    { ...filter, official: [official.slug] },
    { calendar: await pageCalendar(locale, searchParams), cursor: view.at },
  )
  const t = await getTranslations({ locale, namespace: 'nav' })
  return (
    <PageFrame
      address={timelinePath(`/officials/${official.slug}`, filter, view)}
      section="officials"
      sample={timeline.page.meetings.some(({ sample }) => sample) && 'some'}
      crumbs={[
        { label: t('officials'), href: officialsPath(locale) },
        { label: nameFor(locale, official.name)?.text ?? official.slug },
      ]}
    >
      <OfficialHead official={official} />
      <div className="with-aside">
        <Meetings
          timeline={timeline}
          filter={filter}
          path={officialPath(locale, official.slug)}
          locale={locale}
        />
        <div>
          <Offices offices={official.offices} />
          <Counterparts counterparts={official.counterparts} />
          <Spellings official={official} />
          <References references={official.references} />
        </div>
      </div>
      <ExportLinks filter={{ ...filter, official: [official.slug] }} />
    </PageFrame>
  )
}

type MeetingsProps = { timeline: TimelineView; filter: MeetingFilter; path: string; locale: Locale }

function Meetings({ timeline, filter, path, locale }: MeetingsProps) {
  const { total } = timeline.page
  const t = useTranslations('home')
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings" className="section-head">
        {t('title')}{' '}
        <span className="soft small">{t('total', { count: total, n: inNumber(locale, total) })}</span>
      </h2>
      <MeetingTimeline view={timeline} filter={filter} path={path} level={3} />
    </section>
  )
}
