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
  return titledAlone(nameIn(locale, topic))
}

export default async function TopicRoute({ params, searchParams }: TopicProps) {
  const locale = await pageLocale(params)
  const topic = await topicAt(params)
  const calendar = await pageCalendar(locale, searchParams)
  const { list, portrait } = await listAbout({
    about: { topic: [topic.slug] },
    parameters: await searchParams,
    calendar,
    portraitOf: () => portraitOfStrand('topic', topic.slug, calendar),
  })
  const { origin } = siteOf({ headers: await headers() })
  return <StrandPortrait sort="topic" strand={topic} list={list} portrait={portrait} origin={origin} />
}
