import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound, permanentRedirect } from 'next/navigation'
import { PageFrame } from '@/components/archive/page-frame'
import { isPart, PortraitMeetings, WholePortrait } from '@/components/archive/portraits/meetings'
import {
  PairCitation,
  PairHead,
  type PairOf,
  PairPortrait,
  PairSummary,
  pairTitle,
} from '@/components/archive/portraits/pair-portrait'
import { siteOf } from '@/lib/api/site'
import { officialPath, pairPath, partyPath, timelinePath } from '@/lib/archive/address'
import { type MeetingFilter, readView } from '@/lib/archive/filter'
import { knownFilter } from '@/lib/archive/loaders/filters'
import { officialPage } from '@/lib/archive/loaders/officials'
import { portraitOfPair } from '@/lib/archive/loaders/pairs'
import { partyPage } from '@/lib/archive/loaders/parties'
import { meetingTimeline } from '@/lib/archive/loaders/timelines'
import type { Locale } from '@/lib/i18n/locales'
import { pageCalendar } from '@/lib/i18n/page-calendar'
import { pageLocale } from '@/lib/i18n/page-locale'

type PairProps = {
  params: Promise<{ locale: string; sort: string; a: string; b: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

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
  return { title: pairTitle(locale, await pairAt(params)) }
}

/** The address's filter, and the two: a meeting must have had both. */
function withBoth(filter: MeetingFilter, { sort, a, b }: PairOf): MeetingFilter {
  const name = sort === 'officials' ? 'official' : 'party'
  return { ...filter, [name]: [a.slug, b.slug, ...(filter[name] ?? [])] }
}

export default async function PairRoute({ params, searchParams }: PairProps) {
  const locale = await pageLocale(params)
  const pair = await pairAt(params)
  sendOn(locale, pair)
  const told = await searchParams
  const { filter, leftOut } = await knownFilter(told)
  const view = readView(told)
  const calendar = await pageCalendar(locale, searchParams)
  const { sort, a, b } = pair
  const sorts = { officials: 'official', parties: 'party' } as const
  const asked = withBoth(filter, pair)
  const [timeline, portrait] = await Promise.all([
    meetingTimeline(asked, { calendar, cursor: view.at, whole: view.whole }),
    isPart(filter, view.at) ? null : portraitOfPair({ sort: sorts[sort], a: a.slug, b: b.slug }, calendar),
  ])
  const path = pairPath(locale, sort, a.slug, b.slug)
  const { page, facets } = timeline
  const { origin } = siteOf({ headers: await headers() })
  const today = new Date().toISOString().slice(0, 10)
  return (
    <PageFrame
      leftOut={leftOut}
      address={timelinePath(`/pairs/${sort}/${a.slug}/${b.slug}`, filter, view)}
      {...(sort === 'officials' ? { section: 'officials' as const } : {})}
      sample={page.meetings.some(({ sample }) => sample) && 'some'}
      crumbs={[{ label: pairTitle(locale, pair) }]}
    >
      <PairHead pair={pair} meetings={page.total} portrait={portrait} />
      {portrait === null && <WholePortrait path={path} />}
      {portrait !== null && page.total > 0 && <PairSummary portrait={portrait} timeline={timeline} />}
      {(page.total > 0 || portrait === null) && (
        <PortraitMeetings timeline={timeline} path={path} filter={filter} asked={asked} />
      )}
      {portrait !== null && page.total > 0 && (
        <PairPortrait pair={pair} portrait={portrait} kinds={facets.kind} />
      )}
      {portrait !== null && (
        <PairCitation pair={pair} portrait={portrait} meetings={page.total} today={today} origin={origin} />
      )}
    </PageFrame>
  )
}
