import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { titledAlone } from '@/components/archive/page-summary'
import { StrandPortrait } from '@/components/archive/portraits/strand-portrait'
import { siteOf } from '@/lib/api/site'
import type { StrandPageDto } from '@/lib/archive/dto'
import { listAbout } from '@/lib/archive/loaders/listed'
import { portraitOfStrand, strandPage } from '@/lib/archive/loaders/strands'
import { nameIn } from '@/lib/i18n/meeting-titles'
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
  return titledAlone(nameIn(locale, place))
}

export default async function PlaceRoute({ params, searchParams }: PlaceProps) {
  const locale = await pageLocale(params)
  const place = await placeAt(params)
  const calendar = await pageCalendar(locale, searchParams)
  const { list, portrait } = await listAbout({
    about: { place: [place.slug] },
    parameters: await searchParams,
    calendar,
    portraitOf: () => portraitOfStrand('place', place.slug, calendar),
  })
  const { origin } = siteOf({ headers: await headers() })
  return <StrandPortrait sort="place" strand={place} list={list} portrait={portrait} origin={origin} />
}
