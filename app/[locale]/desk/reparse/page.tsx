import { NotAllowed } from '@/components/desk/not-allowed'
import { Reparse } from '@/components/desk/reparse-page'
import { parameter } from '@/lib/archive/filter'
import { jobIn, reparseAsked } from '@/lib/desk/loaders'
import { admit, type SearchParams } from '@/lib/desk/pages'
import { pageLocale } from '@/lib/i18n/page-locale'

type ReparseProps = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export default async function ReparseRoute({ params, searchParams }: ReparseProps) {
  const admission = await admit(await pageLocale(params), 'reparse')
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const told = await searchParams
  const page = await reparseAsked({
    proposal: parameter(told, 'proposal'),
    finding: parameter(told, 'finding'),
  })
  return <Reparse at={admission} page={page} job={jobIn(parameter(told, 'job'))} />
}
