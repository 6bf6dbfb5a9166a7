import { notFound } from 'next/navigation'
import { NotAllowed } from '@/components/desk/not-allowed'
import { NewRecordPage } from '@/components/desk/sources/new-record-page'
import { canonicalId, filedSource } from '@/lib/desk/editor'
import { admit } from '@/lib/desk/pages'
import { pageLocale } from '@/lib/i18n/page-locale'

type RecordProps = { params: Promise<{ locale: string; id: string }> }

export default async function NewRecordRoute({ params }: RecordProps) {
  const locale = await pageLocale(params)
  const id = canonicalId((await params).id)
  if (id === null) notFound()
  const admission = await admit(locale, 'sources/[id]/record', `sources/${id}/record`)
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const source = await filedSource(id)
  if (source === null) notFound()
  return <NewRecordPage at={admission} source={source} />
}
