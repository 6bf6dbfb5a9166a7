import { getTranslations } from 'next-intl/server'
import { DeskFrame } from '@/components/desk/desk-frame'
import { NotAllowed } from '@/components/desk/not-allowed'
import { admit } from '@/lib/desk/pages'
import { pageLocale } from '@/lib/i18n/page-locale'

export default async function DeskPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = await pageLocale(params)
  const admission = await admit(locale, '')
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const t = await getTranslations('desk')
  const { actor, pages } = admission
  return (
    <DeskFrame address="" title={t('title')} signedIn={{ name: actor.name, pages }} here="">
      <p className="lead">
        {t(`role.${actor.role}`)}: {t(`roleMay.${actor.role}`)}
      </p>
    </DeskFrame>
  )
}
