import { notFound } from 'next/navigation'
import { NotAllowed } from '@/components/desk/not-allowed'
import { RegistryMergePage } from '@/components/desk/registry/merge-page'
import { parameter } from '@/lib/archive/filter'
import { admit, refusedIn, type SearchParams } from '@/lib/desk/pages'
import { entryPage } from '@/lib/desk/registry-entry'
import type { EntryPage } from '@/lib/desk/registry-shapes'
import { pageLocale } from '@/lib/i18n/page-locale'
import { entryKindSchema } from '@/lib/registry/entry'
import { slugSchema } from '@/lib/registry/schema'

type MergeProps = {
  params: Promise<{ locale: string; kind: string; slug: string }>
  searchParams: Promise<SearchParams>
}

export default async function MergeRoute({ params, searchParams }: MergeProps) {
  const { kind, slug } = await params
  const told = await searchParams
  const other = parameter(told, 'with')
  const query = other === undefined ? '' : `?${new URLSearchParams({ with: other })}`
  const here = `registry/${encodeURIComponent(kind)}/${encodeURIComponent(slug)}/merge${query}`
  const admission = await admit(await pageLocale(params), 'registry/[kind]/[slug]/merge', here)
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const into = await standing(kind, slug)
  if (into === null) notFound()
  const from = other === undefined || other === slug ? null : await standing(kind, other)
  return <RegistryMergePage at={admission} into={into} from={from} refused={refusedIn(told)} />
}

async function standing(kind: string, slug: string): Promise<EntryPage | null> {
  const [known, called] = [entryKindSchema.safeParse(kind), slugSchema.safeParse(slug)]
  if (!known.success || !called.success) return null
  const page = await entryPage({ kind: known.data, slug: called.data })
  return page === null || 'leadsTo' in page ? null : page
}
