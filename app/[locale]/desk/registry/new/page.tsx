import { NotAllowed } from '@/components/desk/not-allowed'
import { NewEntryPage } from '@/components/desk/registry/new-entry-page'
import { withQuery } from '@/lib/archive/address'
import { parameter } from '@/lib/archive/filter'
import { admit, parametersOf, type SearchParams } from '@/lib/desk/pages'
import { pageLocale } from '@/lib/i18n/page-locale'
import { entryKindSchema } from '@/lib/registry/entry'

type NewProps = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export default async function NewEntryRoute({ params, searchParams }: NewProps) {
  const told = await searchParams
  const kind = entryKindSchema.catch('official').parse(parameter(told, 'kind'))
  const here = withQuery('registry/new', parametersOf(told))
  const admission = await admit(await pageLocale(params), 'registry/new', here)
  if (!admission.allowed) return <NotAllowed admission={admission} />
  return <NewEntryPage at={admission} kind={kind} />
}
