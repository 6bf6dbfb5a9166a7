import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/archive/page-frame'
import { isPart, PortraitMeetings, WholePortrait } from '@/components/archive/portraits/meetings'
import {
  OfficialHead,
  OfficialPortrait,
  OfficialSummary,
} from '@/components/archive/portraits/official-portrait'
import { officialPath, officialsPath, timelinePath } from '@/lib/archive/address'
import type { OfficialPageDto } from '@/lib/archive/dto'
import { readView } from '@/lib/archive/filter'
import { knownFilter } from '@/lib/archive/loaders/filters'
import { officialPage, portraitOfOfficial } from '@/lib/archive/loaders/officials'
import { meetingTimeline } from '@/lib/archive/loaders/timelines'
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
  const { filter, leftOut } = await knownFilter(told)
  const view = readView(told)
  const calendar = await pageCalendar(locale, searchParams)
  const asked = { ...filter, official: [official.slug, ...(filter.official ?? [])] }
  const [timeline, portrait, t] = await Promise.all([
    meetingTimeline(asked, { calendar, cursor: view.at, whole: view.whole }),
    isPart(filter, view.at) ? null : portraitOfOfficial(official.slug, calendar),
    getTranslations({ locale, namespace: 'nav' }),
  ])
  const path = officialPath(locale, official.slug)
  return (
    <PageFrame
      leftOut={leftOut}
      address={timelinePath(`/officials/${official.slug}`, filter, view)}
      section="officials"
      sample={timeline.page.meetings.some(({ sample }) => sample) && 'some'}
      crumbs={[
        { label: t('officials'), href: officialsPath(locale) },
        { label: nameFor(locale, official.name)?.text ?? official.slug },
      ]}
    >
      <OfficialHead official={official} />
      {portrait === null ? (
        <WholePortrait path={path} />
      ) : (
        <OfficialSummary official={official} portrait={portrait} timeline={timeline} />
      )}
      <PortraitMeetings timeline={timeline} path={path} filter={filter} asked={asked} />
      {portrait !== null && (
        <OfficialPortrait
          official={official}
          portrait={portrait}
          path={path}
          today={new Date().toISOString().slice(0, 10)}
        />
      )}
    </PageFrame>
  )
}
