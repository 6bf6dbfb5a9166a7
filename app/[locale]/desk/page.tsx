import { getTranslations } from 'next-intl/server'
import { DeskFrame } from '@/components/desk/desk-frame'
import { NotAllowed } from '@/components/desk/not-allowed'
import { Queue } from '@/components/desk/queue'
import { parameter } from '@/lib/archive/filter'
import { may } from '@/lib/auth/roles'
import { queueAsked } from '@/lib/desk/loaders'
import { admit, type SearchParams } from '@/lib/desk/pages'
import { pageLocale } from '@/lib/i18n/page-locale'

type DeskProps = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export default async function DeskPage({ params, searchParams }: DeskProps) {
  const locale = await pageLocale(params)
  const admission = await admit(locale, '')
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const t = await getTranslations('desk')
  const { actor, pages } = admission
  const told = await searchParams
  const code = parameter(told, 'code') ?? null
  const page = await queueAsked(code, parameter(told, 'after'))
  return (
    <DeskFrame
      address=""
      title={t('title')}
      lead={`${t(`role.${actor.role}`)}: ${t(`roleMay.${actor.role}`)}`}
      signedIn={{ name: actor.name, pages }}
      here=""
    >
      <Queue page={page} code={code} mayCorrect={may(actor.role, 'editor')} />
    </DeskFrame>
  )
}
