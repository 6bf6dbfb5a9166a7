import { notFound } from 'next/navigation'
import { NotAllowed } from '@/components/desk/not-allowed'
import { RecordPage } from '@/components/desk/record-page'
import { parameter } from '@/lib/archive/filter'
import { editorPage } from '@/lib/desk/editor'
import { admit, type SearchParams } from '@/lib/desk/pages'
import { pageLocale } from '@/lib/i18n/page-locale'

type RecordProps = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<SearchParams>
}

export default async function RecordRoute({ params, searchParams }: RecordProps) {
  const locale = await pageLocale(params)
  const { id } = await params
  const admission = await admit(locale, 'meetings/[id]', `meetings/${encodeURIComponent(id)}`)
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const page = await editorPage(id)
  if (page === null) notFound()
  return <RecordPage at={admission} page={page} saved={parameter(await searchParams, 'saved')} />
}
