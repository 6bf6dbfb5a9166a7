import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ExportLinks } from '@/components/archive/export-links'
import { PageFrame } from '@/components/archive/page-frame'
import { RoundPage } from '@/components/archive/round-page'
import { roundsPath } from '@/lib/archive/address'
import type { RoundPageDto } from '@/lib/archive/dto'
import { sessionNumberSchema } from '@/lib/archive/filter'
import { roundPage } from '@/lib/archive/loaders/rounds'
import { occasionTitle } from '@/lib/i18n/meeting-titles'
import { pageLocale } from '@/lib/i18n/page-locale'

type RoundProps = { params: Promise<{ locale: string; series: string; number: string }> }

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

export default async function RoundRoute({ params }: RoundProps) {
  const locale = await pageLocale(params)
  const round = await roundAt(params)
  const t = await getTranslations({ locale })
  return (
    <PageFrame
      address={`/rounds/${round.series.slug}/${round.number}`}
      section="rounds"
      sample={[...round.sessions, ...round.margins].some(({ sample }) => sample) && 'some'}
      crumbs={[
        { label: t('round.list'), href: roundsPath(locale) },
        { label: occasionTitle(locale, round.series, round.number) },
      ]}
    >
      <RoundPage round={round} />
      {round.number !== null && <ExportLinks filter={{ series: round.series.slug, number: round.number }} />}
    </PageFrame>
  )
}
