import { LogPage } from '@/components/desk/log-page'
import { NotAllowed } from '@/components/desk/not-allowed'
import { logShown } from '@/lib/desk/loaders'
import { admit, type SearchParams } from '@/lib/desk/pages'
import { pageLocale } from '@/lib/i18n/page-locale'

type LogProps = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export default async function LogRoute({ params, searchParams }: LogProps) {
  const admission = await admit(await pageLocale(params), 'log')
  if (!admission.allowed) return <NotAllowed admission={admission} />
  return <LogPage at={admission} {...(await logShown(await searchParams))} />
}
