import { notFound } from 'next/navigation'
import { NotAllowed } from '@/components/desk/not-allowed'
import { AttachPage } from '@/components/desk/sources/attach-page'
import { withQuery } from '@/lib/archive/address'
import { attachPage } from '@/lib/desk/attach'
import { canonicalId } from '@/lib/desk/editor'
import { admit, parametersOf, refusedIn, type SearchParams } from '@/lib/desk/pages'
import { pageLocale } from '@/lib/i18n/page-locale'

type AttachProps = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<SearchParams>
}

export default async function AttachRoute({ params, searchParams }: AttachProps) {
  const locale = await pageLocale(params)
  const id = canonicalId((await params).id)
  if (id === null) notFound()
  const told = await searchParams
  const query = parametersOf(told)
  const admission = await admit(locale, 'meetings/[id]/attach', withQuery(`meetings/${id}/attach`, query))
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const page = await attachPage(id, query, locale)
  if (page === null) notFound()
  return <AttachPage at={admission} page={page} refused={refusedIn(told)} />
}
