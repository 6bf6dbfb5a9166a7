import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { MeetingPage } from '@/components/archive/meeting-page'
import { PageFrame } from '@/components/archive/page-frame'
import { NotAllowed } from '@/components/desk/not-allowed'
import { siteOf } from '@/lib/api/site'
import { previewPage } from '@/lib/desk/editor'
import { admit } from '@/lib/desk/pages'
import { deskPath } from '@/lib/desk/shapes'
import { meetingTitle } from '@/lib/i18n/meeting-titles'
import { pageCalendar } from '@/lib/i18n/page-calendar'
import { pageLocale } from '@/lib/i18n/page-locale'

type PreviewProps = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

export default async function PreviewRoute({ params, searchParams }: PreviewProps) {
  const locale = await pageLocale(params)
  await pageCalendar(locale, searchParams)
  const { id } = await params
  const address = `meetings/${encodeURIComponent(id)}/preview`
  const admission = await admit(locale, 'meetings/[id]/preview', address)
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const page = await previewPage(id, admission.actor)
  if (page === null) notFound()
  const t = await getTranslations('parting')
  const { record, contexts } = page
  return (
    <PageFrame
      address={`/desk/${address}`}
      section="meetings"
      sample={record.sample && 'meeting'}
      crumbs={[
        { label: t('back'), href: deskPath(locale, `meetings/${record.id}`) },
        { label: meetingTitle(locale, record) },
      ]}
    >
      <p className="notice" role="note">
        {t('previewNote')}
      </p>
      <MeetingPage
        record={record}
        contexts={contexts}
        history={[]}
        frozen={false}
        arrival={{ from: null, citation: null }}
        origin={siteOf({ headers: await headers() }).origin}
        below={[]}
      >
        {null}
      </MeetingPage>
    </PageFrame>
  )
}
