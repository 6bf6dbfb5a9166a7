import { NotAllowed } from '@/components/desk/not-allowed'
import { UnreadList } from '@/components/desk/sources/unread-page'
import { withQuery } from '@/lib/archive/address'
import { parameter } from '@/lib/archive/filter'
import { admit, parametersOf, refusedIn, type SearchParams } from '@/lib/desk/pages'
import { unreadPage } from '@/lib/desk/unread'
import { pageLocale } from '@/lib/i18n/page-locale'

type UnreadProps = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export default async function UnreadRoute({ params, searchParams }: UnreadProps) {
  const locale = await pageLocale(params)
  const told = await searchParams
  const query = parametersOf(told)
  const admission = await admit(locale, 'unread', withQuery('unread', query))
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const aside = parameter(told, 'aside') !== undefined
  const page = await unreadPage({ aside, after: parameter(told, 'after'), locale })
  return <UnreadList at={admission} page={page} aside={aside} refused={refusedIn(told)} />
}
