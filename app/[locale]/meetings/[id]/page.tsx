import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { MeetingPage } from '@/components/archive/meeting-page'
import { PageFrame } from '@/components/archive/page-frame'
import { homePath, meetingPath, permalink } from '@/lib/archive/address'
import type { MeetingRecord } from '@/lib/archive/dto'
import { meetingById, meetingHistory, quoteContexts } from '@/lib/archive/loaders/meetings'
import type { Locale } from '@/lib/i18n/locales'
import { meetingTitle } from '@/lib/i18n/meeting-titles'
import { pageLocale } from '@/lib/i18n/page-locale'

type MeetingProps = { params: Promise<{ locale: string; id: string }> }

/** The record at an id; sends those on who come by an address that another has taken over. */
async function recordAt(locale: Locale, id: string): Promise<MeetingRecord> {
  const found = await meetingById(id)
  if (found === null) notFound()
  if ('redirect' in found) permanentRedirect(meetingPath(locale, found.redirect))
  return found
}

export async function generateMetadata({ params }: MeetingProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const record = await recordAt(locale, (await params).id)
  return {
    title: meetingTitle(locale, record),
    ...(record.state === 'withdrawn' ? { robots: { index: false } } : {}),
  }
}

export default async function MeetingRoute({ params }: MeetingProps) {
  const locale = await pageLocale(params)
  const record = await recordAt(locale, (await params).id)
  const [contexts, history, t] = await Promise.all([
    quoteContexts(record.id),
    meetingHistory(record.id),
    getTranslations({ locale }),
  ])
  return (
    <PageFrame
      address={`/meetings/${record.id}`}
      section="meetings"
      canonical={permalink(record.id)}
      sample={record.sample ? 'meeting' : record.sources.some(({ sample }) => sample) && 'some'}
      crumbs={[{ label: t('nav.meetings'), href: homePath(locale) }, { label: meetingTitle(locale, record) }]}
    >
      <MeetingPage record={record} contexts={contexts} history={history} frozen={false} />
    </PageFrame>
  )
}
