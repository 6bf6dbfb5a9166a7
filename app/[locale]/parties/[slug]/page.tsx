import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { titledAlone } from '@/components/archive/page-summary'
import { PartyPortrait } from '@/components/archive/portraits/party-portrait'
import { siteOf } from '@/lib/api/site'
import type { PartyPageDto } from '@/lib/archive/dto'
import { listAbout } from '@/lib/archive/loaders/listed'
import { partyPage, portraitOfParty } from '@/lib/archive/loaders/parties'
import { nameIn } from '@/lib/i18n/meeting-titles'
import { pageCalendar } from '@/lib/i18n/page-calendar'
import { pageLocale } from '@/lib/i18n/page-locale'

type PartyProps = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

async function partyAt(params: PartyProps['params']): Promise<PartyPageDto> {
  const party = await partyPage((await params).slug)
  if (party === null) notFound()
  return party
}

export async function generateMetadata({ params }: PartyProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const party = await partyAt(params)
  return titledAlone(nameIn(locale, party))
}

export default async function PartyRoute({ params, searchParams }: PartyProps) {
  const locale = await pageLocale(params)
  const party = await partyAt(params)
  const calendar = await pageCalendar(locale, searchParams)
  const { list, portrait } = await listAbout({
    about: { party: [party.slug] },
    parameters: await searchParams,
    calendar,
    portraitOf: () => portraitOfParty(party.slug, calendar),
  })
  const { origin } = siteOf({ headers: await headers() })
  return <PartyPortrait party={party} list={list} portrait={portrait} origin={origin} />
}
