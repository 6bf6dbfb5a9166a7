import { getTranslations } from 'next-intl/server'
import { RefusalText } from '@/components/desk/command-form'
import { DeskFrame } from '@/components/desk/desk-frame'
import { FilingDesk } from '@/components/desk/filing/filing-desk'
import { NotAllowed } from '@/components/desk/not-allowed'
import { admit, refusedIn, type SearchParams } from '@/lib/desk/pages'
import { pageLocale } from '@/lib/i18n/page-locale'

type FileProps = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export default async function FileRoute({ params, searchParams }: FileProps) {
  const admission = await admit(await pageLocale(params), 'file')
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const t = await getTranslations('filing')
  const { actor, pages } = admission
  const refused = refusedIn(await searchParams)
  return (
    <DeskFrame
      address="file"
      title={t('title')}
      lead={t('lead')}
      signedIn={{ name: actor.name, pages }}
      here="file"
      wide
    >
      {refused && (
        <p role="alert" className="desk-refusal">
          <RefusalText code={refused.code} />
        </p>
      )}
      <FilingDesk />
    </DeskFrame>
  )
}
