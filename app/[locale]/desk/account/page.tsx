import { AccountPage } from '@/components/desk/account-page'
import { NotAllowed } from '@/components/desk/not-allowed'
import { parameter } from '@/lib/archive/filter'
import { may } from '@/lib/auth/roles'
import { ownPasskeys, ownSessions, ownTokens } from '@/lib/desk/loaders'
import { admit, type SearchParams } from '@/lib/desk/pages'
import { pageLocale } from '@/lib/i18n/page-locale'

type AccountProps = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export default async function AccountRoute({ params, searchParams }: AccountProps) {
  const admission = await admit(await pageLocale(params), 'account')
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const { actor } = admission
  const [sessions, passkeys] = await Promise.all([ownSessions(actor), ownPasskeys(actor)])
  const tokens = may(actor.role, 'editor') ? await ownTokens(actor) : null
  const done = parameter(await searchParams, 'done')
  return <AccountPage at={admission} {...{ sessions, passkeys, tokens, done }} />
}
