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

type TopicProps = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

async function topicAt(params: TopicProps['params']): Promise<StrandPageDto> {
  const topic = await strandPage('topic', (await params).slug)
  if (topic === null) notFound()
  return topic
}

export async function generateMetadata({ params }: TopicProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const topic = await topicAt(params)
  return { title: nameFor(locale, topic.name)?.text ?? topic.slug }
}

export default async function TopicRoute({ params, searchParams }: TopicProps) {
  const locale = await pageLocale(params)
  const topic = await topicAt(params)
  const told = await searchParams
  const { filter, leftOut } = await knownFilter(told)
  const view = readView(told)
  const calendar = await pageCalendar(locale, searchParams)
  const asked = { ...filter, topic: [topic.slug, ...(filter.topic ?? [])] }
  const [timeline, portrait] = await Promise.all([
    meetingTimeline(asked, { calendar, cursor: view.at, whole: view.whole }),
    isPart(filter, view.at) ? null : portraitOfStrand('topic', topic.slug, calendar),
  ])
  const path = strandPath(locale, 'topic', topic.slug)
  return (
    <PageFrame
      leftOut={leftOut}
      address={timelinePath(`/topics/${topic.slug}`, filter, view)}
      sample={timeline.page.meetings.some(({ sample }) => sample) && 'some'}
      crumbs={[{ label: nameFor(locale, topic.name)?.text ?? topic.slug }]}
    >
      <StrandHead sort="topic" strand={topic} />
      {portrait === null ? (
        <WholePortrait path={path} />
      ) : (
        <StrandSummary sort="topic" strand={topic} portrait={portrait} timeline={timeline} />
      )}
      <PortraitMeetings timeline={timeline} path={path} filter={filter} asked={asked} />
      {portrait !== null && <StrandPortrait sort="topic" strand={topic} portrait={portrait} path={path} />}
    </PageFrame>
  )
}
