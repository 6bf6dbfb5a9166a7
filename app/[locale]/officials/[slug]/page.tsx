import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { titledAlone } from '@/components/archive/page-summary'
import { OfficialPortrait } from '@/components/archive/portraits/official-portrait'
import { siteOf } from '@/lib/api/site'
import type { OfficialPageDto } from '@/lib/archive/dto'
import { listAbout } from '@/lib/archive/loaders/listed'
import { officialPage, portraitOfOfficial } from '@/lib/archive/loaders/officials'
import { today } from '@/lib/i18n/calendar'
import { nameIn } from '@/lib/i18n/meeting-titles'
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
  return titledAlone(nameIn(locale, official))
}

export default async function OfficialRoute({ params, searchParams }: OfficialProps) {
  const locale = await pageLocale(params)
  const official = await officialAt(params)
  const calendar = await pageCalendar(locale, searchParams)
  const { list, portrait } = await listAbout({
    about: { official: [official.slug] },
    parameters: await searchParams,
    calendar,
    portraitOf: () => portraitOfOfficial(official.slug, calendar),
  })
  const { origin } = siteOf({ headers: await headers() })
  return (
    <OfficialPortrait official={official} list={list} portrait={portrait} today={today()} origin={origin} />
  )
}
