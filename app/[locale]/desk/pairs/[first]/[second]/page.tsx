import { notFound } from 'next/navigation'
import { NotAllowed } from '@/components/desk/not-allowed'
import { PairOfRecords } from '@/components/desk/queue/pair-page'
import { may } from '@/lib/auth/roles'
import { admit, refusedIn, type SearchParams } from '@/lib/desk/pages'
import { pairAsked } from '@/lib/desk/queue/current'
import { pageLocale } from '@/lib/i18n/page-locale'

type PairProps = {
  params: Promise<{ locale: string; first: string; second: string }>
  searchParams: Promise<SearchParams>
}

export default async function PairRoute({ params, searchParams }: PairProps) {
  const locale = await pageLocale(params)
  const { first, second } = await params
  const here = `pairs/${encodeURIComponent(first)}/${encodeURIComponent(second)}`
  const admission = await admit(locale, 'pairs/[first]/[second]', here)
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const page = await pairAsked(first, second)
  if (page === null) notFound()
  return (
    <PairOfRecords
      at={admission}
      page={page}
      refused={refusedIn(await searchParams)}
      mayDecide={may(admission.actor.role, 'editor')}
    />
  )
}
