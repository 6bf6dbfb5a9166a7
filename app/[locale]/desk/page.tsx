import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DeskFrame } from '@/components/desk/desk-frame'
import { NotAllowed } from '@/components/desk/not-allowed'
import { Queue } from '@/components/desk/queue/queue-page'
import { withQuery } from '@/lib/archive/address'
import { may } from '@/lib/auth/roles'
import { admit, parametersOf, type SearchParams } from '@/lib/desk/pages'
import { peekAsked, queueAsked } from '@/lib/desk/queue/current'
import {
  queueAddress,
  readAnswer,
  readQueueCursor,
  readQueueFilter,
  writeQueueCursor,
} from '@/lib/desk/queue/filter'
import { rememberedFilter, rememberFilter } from '@/lib/desk/queue/remembered'
import { deskPath } from '@/lib/desk/shapes'
import { pageLocale } from '@/lib/i18n/page-locale'

type DeskProps = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export default async function DeskPage({ params, searchParams }: DeskProps) {
  const locale = await pageLocale(params)
  const told = parametersOf(await searchParams)
  const admission = await admit(locale, '', withQuery('', told))
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const t = await getTranslations('desk')
  const { actor, pages } = admission
  const [filter, after] = [readQueueFilter(told), readQueueCursor(told.get('after'))]
  if (told.size === 0) {
    const last = await rememberedFilter(actor)
    if (Object.keys(last).length > 0) redirect(deskPath(locale, queueAddress(last)))
  }
  const [page, peek] = await Promise.all([
    queueAsked(filter, { me: actor.id, after }),
    peekAsked(told.get('peek'), locale),
    rememberFilter(actor, filter),
  ])
  return (
    <DeskFrame
      address={withQuery('', told)}
      title={t('title')}
      lead={`${t(`role.${actor.role}`)}: ${t(`roleMay.${actor.role}`)}`}
      signedIn={{ name: actor.name, pages }}
      here=""
      wide
    >
      <Queue
        {...{ filter, page, peek, ...readAnswer(told) }}
        at={{ actor, pages }}
        after={after === null ? undefined : writeQueueCursor(after)}
        mayDecide={may(actor.role, 'editor')}
      />
    </DeskFrame>
  )
}
