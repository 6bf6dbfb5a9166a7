import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '@/components/archive/page-frame'
import { isPart, PortraitMeetings, WholePortrait } from '@/components/archive/portraits/meetings'
import { StrandHead, StrandPortrait, StrandSummary } from '@/components/archive/portraits/strand-portrait'
import { strandPath, timelinePath } from '@/lib/archive/address'
import type { StrandPageDto } from '@/lib/archive/dto'
import { readView } from '@/lib/archive/filter'
import { knownFilter } from '@/lib/archive/loaders/filters'
import { portraitOfStrand, strandPage } from '@/lib/archive/loaders/strands'
import { meetingTimeline } from '@/lib/archive/loaders/timelines'
import { nameFor } from '@/lib/i18n/names'
import { pageCalendar } from '@/lib/i18n/page-calendar'
import { pageLocale } from '@/lib/i18n/page-locale'

type PlaceProps = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

async function placeAt(params: PlaceProps['params']): Promise<StrandPageDto> {
  const place = await strandPage('place', (await params).slug)
  if (place === null) notFound()
  return place
}

export async function generateMetadata({ params }: PlaceProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const place = await placeAt(params)
  return { title: nameFor(locale, place.name)?.text ?? place.slug }
}

export default async function PlaceRoute({ params, searchParams }: PlaceProps) {
  const locale = await pageLocale(params)
  const place = await placeAt(params)
  const told = await searchParams
  const { filter: known, leftOut } = await knownFilter(told)
  const { place: _place, ...filter } = known
  const view = readView(told)
  const calendar = await pageCalendar(locale, searchParams)
  const asked = { ...filter, place: [place.slug] }
  const [timeline, portrait] = await Promise.all([
    meetingTimeline(asked, { calendar, cursor: view.at, whole: view.whole }),
    isPart(filter, view.at) ? null : portraitOfStrand('place', place.slug, calendar),
  ])
  const path = strandPath(locale, 'place', place.slug)
  return (
    <PageFrame
      leftOut={leftOut}
      address={timelinePath(`/places/${place.slug}`, filter, view)}
      sample={timeline.page.meetings.some(({ sample }) => sample) && 'some'}
      crumbs={[{ label: nameFor(locale, place.name)?.text ?? place.slug }]}
    >
      <StrandHead sort="place" strand={place} />
      {portrait === null ? (
        <WholePortrait path={path} />
      ) : (
        <StrandSummary sort="place" strand={place} portrait={portrait} timeline={timeline} />
      )}
      <PortraitMeetings timeline={timeline} path={path} filter={filter} asked={asked} />
      {portrait !== null && <StrandPortrait sort="place" strand={place} portrait={portrait} path={path} />}
    </PageFrame>
  )
}
