import { NotAllowed } from '@/components/desk/not-allowed'
import { RegistryListPage } from '@/components/desk/registry/list-page'
import { parameter } from '@/lib/archive/filter'
import { may } from '@/lib/auth/roles'
import { admit, type SearchParams } from '@/lib/desk/pages'
import { registryList } from '@/lib/desk/registry-list'
import { pageLocale } from '@/lib/i18n/page-locale'
import { entryKindSchema } from '@/lib/registry/entry'

type RegistryProps = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export default async function RegistryRoute({ params, searchParams }: RegistryProps) {
  const admission = await admit(await pageLocale(params), 'registry')
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const told = await searchParams
  const kind = entryKindSchema.catch('official').parse(parameter(told, 'kind'))
  const typed = (parameter(told, 'q') ?? '').trim().slice(0, 100)
  const after = (parameter(told, 'after') ?? '').slice(0, 100)
  const list = await registryList({ kind, typed, after })
  return (
    <RegistryListPage at={admission} list={list} typed={typed} mayAdd={may(admission.actor.role, 'editor')} />
  )
}
