import { notFound } from 'next/navigation'
import { NotAllowed } from '@/components/desk/not-allowed'
import { Splitting } from '@/components/desk/parting-pages'
import { splitPage } from '@/lib/desk/editor'
import { admit } from '@/lib/desk/pages'
import { pageLocale } from '@/lib/i18n/page-locale'

type SplitProps = { params: Promise<{ locale: string; id: string }> }

export default async function SplitRoute({ params }: SplitProps) {
  const locale = await pageLocale(params)
  const { id } = await params
  const here = `meetings/${encodeURIComponent(id)}/split`
  const admission = await admit(locale, 'meetings/[id]/split', here)
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const page = await splitPage(id)
  if (page === null) notFound()
  return <Splitting at={admission} page={page} />
}
