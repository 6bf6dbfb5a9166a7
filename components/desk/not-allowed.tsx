import { useTranslations } from 'next-intl'
import type { Admission } from '@/lib/desk/shapes'
import { DeskFrame } from './desk-frame'

/** Says that a page is not for the role of whoever is signed in. */
export function NotAllowed({ admission }: { admission: Extract<Admission, { allowed: false }> }) {
  const t = useTranslations('desk')
  const { actor, needed, pages } = admission
  const text = t('notAllowed.text', {
    role: t(`role.${needed}`),
    own: t(`role.${actor.role}`),
    name: actor.name,
  })
  return (
    <DeskFrame address="" title={t('notAllowed.title')} lead={text} signedIn={{ name: actor.name, pages }}>
      {null}
    </DeskFrame>
  )
}
