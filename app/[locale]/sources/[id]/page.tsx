import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/archive/page-frame'
import { titledAlone } from '@/components/archive/page-summary'
import { SourcePage } from '@/components/archive/source-page'
import { Told } from '@/components/ui/told'
import type { SourcePageDto } from '@/lib/archive/dto'
import { sourcePage } from '@/lib/archive/loaders/sources'
import { pageCalendar } from '@/lib/i18n/page-calendar'
import { pageLocale } from '@/lib/i18n/page-locale'
import { oneLine } from '@/lib/i18n/told-text'

type SourceProps = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

async function sourceAt(params: SourceProps['params']): Promise<SourcePageDto> {
  const source = await sourcePage((await params).id)
  if (source === null) notFound()
  return source
}

export async function generateMetadata({ params }: SourceProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const source = await sourceAt(params)
  const t = await getTranslations({ locale, namespace: 'source' })
  return titledAlone(source.title ? oneLine(source.title) : t('untitled'))
}

export default async function SourceRoute({ params, searchParams }: SourceProps) {
  const locale = await pageLocale(params)
  await pageCalendar(locale, searchParams)
  const source = await sourceAt(params)
  const t = await getTranslations({ locale, namespace: 'source' })
  return (
    <PageFrame
      address={`/sources/${source.id}`}
      sample={source.sample && 'dispatch'}
      crumbs={[
        { label: source.title ? <Told text={source.title} language={source.language} /> : t('untitled') },
      ]}
    >
      <SourcePage source={source} />
    </PageFrame>
  )
}
