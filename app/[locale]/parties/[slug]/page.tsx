import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '@/components/archive/page-frame'
import { isPart, PortraitMeetings, WholePortrait } from '@/components/archive/portraits/meetings'
import { PartyHead, PartyPortrait, PartySummary } from '@/components/archive/portraits/party-portrait'
import { partyPath, timelinePath } from '@/lib/archive/address'
import type { PartyPageDto } from '@/lib/archive/dto'
import { readView } from '@/lib/archive/filter'
import { knownFilter } from '@/lib/archive/loaders/filters'
import { partyPage, portraitOfParty } from '@/lib/archive/loaders/parties'
import { meetingTimeline } from '@/lib/archive/loaders/timelines'
import { nameFor } from '@/lib/i18n/names'
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
  return { title: nameFor(locale, party.name)?.text ?? party.slug }
}

export default async function PartyRoute({ params, searchParams }: PartyProps) {
  const locale = await pageLocale(params)
  const party = await partyAt(params)
  const told = await searchParams
  const { filter, leftOut } = await knownFilter(told)
  const view = readView(told)
  const calendar = await pageCalendar(locale, searchParams)
  const asked = { ...filter, party: [party.slug, ...(filter.party ?? [])] }
  const [timeline, portrait] = await Promise.all([
    meetingTimeline(asked, { calendar, cursor: view.at, whole: view.whole }),
    isPart(filter, view.at) ? null : portraitOfParty(party.slug, calendar),
  ])
  const path = partyPath(locale, party.slug)
  return (
    <PageFrame
      leftOut={leftOut}
      address={timelinePath(`/parties/${party.slug}`, filter, view)}
      sample={timeline.page.meetings.some(({ sample }) => sample) && 'some'}
      crumbs={[{ label: nameFor(locale, party.name)?.text ?? party.slug }]}
    >
      <PartyHead party={party} />
      {portrait === null ? (
        <WholePortrait path={path} />
      ) : (
        <PartySummary party={party} portrait={portrait} timeline={timeline} />
      )}
      <PortraitMeetings timeline={timeline} path={path} filter={filter} asked={asked} />
      {portrait !== null && <PartyPortrait party={party} portrait={portrait} path={path} />}
    </PageFrame>
  )
}
