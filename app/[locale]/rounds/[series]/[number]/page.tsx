import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ExportLinks } from '@/components/archive/export-links'
import { PageFrame } from '@/components/archive/page-frame'
import { isPart } from '@/components/archive/portraits/meetings'
import { RoundPage } from '@/components/archive/round-page'
import { roundsPath, timelinePath } from '@/lib/archive/address'
import type { RoundPageDto } from '@/lib/archive/dto'
import { readView, sessionNumberSchema } from '@/lib/archive/filter'
import { knownFilter } from '@/lib/archive/loaders/filters'
import { portraitOfRound, roundPage } from '@/lib/archive/loaders/rounds'
import { meetingTimeline } from '@/lib/archive/loaders/timelines'
import { occasionTitle } from '@/lib/i18n/meeting-titles'
import { pageCalendar } from '@/lib/i18n/page-calendar'
import { pageLocale } from '@/lib/i18n/page-locale'

type RoundProps = {
  params: Promise<{ locale: string; series: string; number: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

async function roundAt(params: RoundProps['params']): Promise<RoundPageDto> {
  const { series, number } = await params
  const told = sessionNumberSchema.safeParse(number)
  const round = told.success ? await roundPage(series, told.data) : null
  if (round === null) notFound()
  return round
}

export async function generateMetadata({ params }: RoundProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const round = await roundAt(params)
  return { title: occasionTitle(locale, round.series, round.number) }
}

export default async function RoundRoute({ params, searchParams }: RoundProps) {
  const locale = await pageLocale(params)
  const calendar = await pageCalendar(locale, searchParams)
  const round = await roundAt(params)
  const told = await searchParams
  const { filter: known, leftOut } = await knownFilter(told)
  const { series: _series, number: _number, relation: _relation, ...filter } = known
  const view = readView(told)
  const about = { series: round.series.slug, ...(round.number === null ? {} : { number: round.number }) }
  const [margins, portrait] = await Promise.all([
    meetingTimeline(
      { ...filter, ...about, relation: 'margins' },
      { calendar, cursor: view.at, whole: view.whole },
    ),
    round.number === null || isPart(filter, view.at)
      ? null
      : portraitOfRound({ ...round, number: round.number }),
  ])
  const t = await getTranslations({ locale })
  return (
    <PageFrame
      leftOut={leftOut}
      address={timelinePath(`/rounds/${round.series.slug}/${round.number}`, filter, view)}
      section="rounds"
      sample={[...round.sessions, ...margins.page.meetings].some(({ sample }) => sample) && 'some'}
      crumbs={[
        { label: t('round.list'), href: roundsPath(locale) },
        { label: occasionTitle(locale, round.series, round.number) },
      ]}
    >
      <RoundPage round={round} margins={margins} filter={filter} portrait={portrait} />
      <ExportLinks filter={about} />
    </PageFrame>
  )
}
