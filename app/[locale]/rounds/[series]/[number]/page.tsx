import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CiteList } from '@/components/archive/cite-list'
import { ExportLinks } from '@/components/archive/export-links'
import { PageFrame } from '@/components/archive/page-frame'
import { titledAlone } from '@/components/archive/page-summary'
import { RoundPage } from '@/components/archive/round-page'
import { siteOf } from '@/lib/api/site'
import { roundsPath, timelinePath } from '@/lib/archive/address'
import type { RoundPageDto } from '@/lib/archive/dto'
import { sessionNumberSchema } from '@/lib/archive/filter'
import { listAbout } from '@/lib/archive/loaders/listed'
import { portraitOfRound, roundPage } from '@/lib/archive/loaders/rounds'
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
  return titledAlone(occasionTitle(locale, round.series, round.number))
}

export default async function RoundRoute({ params, searchParams }: RoundProps) {
  const locale = await pageLocale(params)
  const calendar = await pageCalendar(locale, searchParams)
  const round = await roundAt(params)
  const about = { series: round.series.slug, ...(round.number === null ? {} : { number: round.number }) }
  const { list, portrait } = await listAbout({
    about: { ...about, relation: 'margins' },
    parameters: await searchParams,
    calendar,
    portraitOf: () => (round.number === null ? null : portraitOfRound({ ...round, number: round.number })),
  })
  const t = await getTranslations({ locale })
  const { filter, view, leftOut, timeline, citation } = list
  const name = occasionTitle(locale, round.series, round.number)
  const path = `/rounds/${round.series.slug}/${round.number}`
  const { origin } = siteOf({ headers: await headers() })
  return (
    <PageFrame
      leftOut={leftOut}
      cited={citation.cited}
      address={timelinePath(path, filter, view)}
      section="rounds"
      sample={[...round.sessions, ...timeline.page.meetings].some(({ sample }) => sample) && 'some'}
      crumbs={[{ label: t('round.list'), href: roundsPath(locale) }, { label: name }]}
    >
      <RoundPage round={round} margins={timeline} filter={filter} portrait={portrait} />
      <ExportLinks filter={about} />
      <CiteList
        name={t('data.margins', { session: name })}
        timeline={timeline}
        path={`/${locale}${path}`}
        filter={filter}
        mark={citation.mark}
        origin={origin}
      />
    </PageFrame>
  )
}
