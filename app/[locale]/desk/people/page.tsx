import { NotAllowed } from '@/components/desk/not-allowed'
import { PeoplePage } from '@/components/desk/people-page'
import { everybody } from '@/lib/desk/loaders'
import { admit } from '@/lib/desk/pages'
import { pageLocale } from '@/lib/i18n/page-locale'

export default async function PeopleRoute({ params }: { params: Promise<{ locale: string }> }) {
  const admission = await admit(await pageLocale(params), 'people')
  if (!admission.allowed) return <NotAllowed admission={admission} />
  return <PeoplePage at={admission} {...(await everybody())} />
}
