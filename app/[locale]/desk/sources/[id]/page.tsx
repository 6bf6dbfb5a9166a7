import { notFound } from 'next/navigation'
import { NotAllowed } from '@/components/desk/not-allowed'
import { SourceDesk } from '@/components/desk/sources/source-desk'
import { parameter } from '@/lib/archive/filter'
import { admit, type SearchParams } from '@/lib/desk/pages'
import { sourceDesk } from '@/lib/desk/sources'
import { pageLocale } from '@/lib/i18n/page-locale'

type SourceProps = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<SearchParams>
}

export default async function SourceRoute({ params, searchParams }: SourceProps) {
  const locale = await pageLocale(params)
  const { id } = await params
  const admission = await admit(locale, 'sources/[id]', `sources/${encodeURIComponent(id)}`)
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const source = await sourceDesk(id)
  if (source === null) notFound()
  const told = await searchParams
  return (
    <SourceDesk
      at={admission}
      source={source}
      filed={parameter(told, 'filed')}
      corrected={parameter(told, 'corrected') !== undefined}
    />
  )
}
