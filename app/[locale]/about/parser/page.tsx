import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/archive/page-frame'
import { ParserPage } from '@/components/archive/parser-page'
import { shownAsBuilt } from '@/lib/archive/shown'
import { scoreboard } from '@/lib/evaluation/written'
import { pageLocale } from '@/lib/i18n/page-locale'

type ParserProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: ParserProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'parser' })
  return { title: t('title'), description: t('lead') }
}

export default async function ParserRoute({ params }: ParserProps) {
  shownAsBuilt()
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'parser' })
  return (
    <PageFrame address="/about/parser" crumbs={[{ label: t('title') }]}>
      <ParserPage scoreboard={scoreboard} />
    </PageFrame>
  )
}
