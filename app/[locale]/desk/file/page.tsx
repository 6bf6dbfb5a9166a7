import { getTranslations } from 'next-intl/server'
import { RefusalText } from '@/components/desk/command-form'
import { DeskFrame } from '@/components/desk/desk-frame'
import { FilingDesk } from '@/components/desk/filing/filing-desk'
import { NotAllowed } from '@/components/desk/not-allowed'
import { parameter } from '@/lib/archive/filter'
import { filingBegun } from '@/lib/desk/filing-drafts'
import { admit, refusedIn, type SearchParams } from '@/lib/desk/pages'
import { pageLocale } from '@/lib/i18n/page-locale'

type FileProps = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export default async function FileRoute({ params, searchParams }: FileProps) {
  const told = await searchParams
  const draft = parameter(told, 'draft')
  const here = draft === undefined ? 'file' : `file?${new URLSearchParams({ draft })}`
  const admission = await admit(await pageLocale(params), 'file', here)
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const t = await getTranslations('filing')
  const { actor, pages } = admission
  const refused = refusedIn(told)
  const begun = await filingBegun(draft, actor)
  return (
    <DeskFrame
      address={here}
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
      <FilingDesk begun={begun} />
    </DeskFrame>
  )
}
