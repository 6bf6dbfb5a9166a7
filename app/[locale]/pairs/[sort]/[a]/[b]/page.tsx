import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound, permanentRedirect } from 'next/navigation'
import { titledAlone } from '@/components/archive/page-summary'
import { type PairOf, PairPortrait, pairTitle } from '@/components/archive/portraits/pair-portrait'
import { siteOf } from '@/lib/api/site'
import { officialPath, pairPath, partyPath } from '@/lib/archive/address'
import { listAbout } from '@/lib/archive/loaders/listed'
import { officialPage } from '@/lib/archive/loaders/officials'
import { portraitOfPair } from '@/lib/archive/loaders/pairs'
import { partyPage } from '@/lib/archive/loaders/parties'
import { today } from '@/lib/i18n/calendar'
import type { Locale } from '@/lib/i18n/locales'
import { pageCalendar } from '@/lib/i18n/page-calendar'
import { pageLocale } from '@/lib/i18n/page-locale'

type PairProps = {
  params: Promise<{ locale: string; sort: string; a: string; b: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

/** What a list of meetings is narrowed by where both must have met. */
const SORTS = { officials: 'official', parties: 'party' } as const

/** The two that an address names, in whatever order; nothing where the registry does not know both. */
async function pairAt(params: PairProps['params']): Promise<PairOf> {
  const { sort, a: one, b: other } = await params
  if (sort === 'officials') {
    const [a, b] = await Promise.all([officialPage(one), officialPage(other)])
    if (a === null || b === null) notFound()
    return { sort, a, b, parties: [a, b].flatMap(({ party }) => party?.slug ?? []) }
  }
  if (sort !== 'parties') notFound()
  const [a, b] = await Promise.all([partyPage(one), partyPage(other)])
  if (a === null || b === null) notFound()
  return { sort, a, b, parties: [a.slug, b.slug] }
}

/** One pair has one address; nobody makes a pair alone. */
function sendOn(locale: Locale, { sort, a, b }: PairOf): void {
  const alone = sort === 'officials' ? officialPath : partyPath
  if (a.slug === b.slug) permanentRedirect(alone(locale, a.slug))
  if (a.slug > b.slug) permanentRedirect(pairPath(locale, sort, a.slug, b.slug))
}

export async function generateMetadata({ params }: PairProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return titledAlone(pairTitle(locale, await pairAt(params)))
}

export default async function PairRoute({ params, searchParams }: PairProps) {
  const locale = await pageLocale(params)
  const pair = await pairAt(params)
  sendOn(locale, pair)
  const calendar = await pageCalendar(locale, searchParams)
  const { a, b } = pair
  const sort = SORTS[pair.sort]
  const { list, portrait } = await listAbout({
    about: { [sort]: [a.slug, b.slug] },
    parameters: await searchParams,
    calendar,
    portraitOf: () => portraitOfPair({ sort, a: a.slug, b: b.slug }, calendar),
  })
  const { origin } = siteOf({ headers: await headers() })
  return <PairPortrait pair={pair} list={list} portrait={portrait} today={today()} origin={origin} />
}
