import { notFound } from 'next/navigation'
import { NotAllowed } from '@/components/desk/not-allowed'
import { MergingTwo } from '@/components/desk/parting-pages'
import { parameter } from '@/lib/archive/filter'
import { canonicalId, mergePage } from '@/lib/desk/editor'
import { admit, type SearchParams } from '@/lib/desk/pages'
import { pageLocale } from '@/lib/i18n/page-locale'

type MergeProps = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<SearchParams>
}

export default async function MergeRoute({ params, searchParams }: MergeProps) {
  const locale = await pageLocale(params)
  const id = canonicalId((await params).id)
  if (id === null) notFound()
  const asked = parameter(await searchParams, 'with')
  const query = asked === undefined ? '' : `?${new URLSearchParams({ with: asked })}`
  const admission = await admit(locale, 'meetings/[id]/merge', `meetings/${id}/merge${query}`)
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const page = asked === undefined ? null : await mergePage(id, asked)
  return <MergingTwo at={admission} id={id} page={page} asked={asked} />
}
