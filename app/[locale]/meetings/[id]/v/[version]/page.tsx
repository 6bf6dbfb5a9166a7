import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CiteMeeting } from '@/components/archive/cite-meeting'
import { MeetingPage } from '@/components/archive/meeting-page'
import { PageFrame } from '@/components/archive/page-frame'
import { TypedLinks } from '@/components/archive/typed-links'
import { addressesAt, landingLinks } from '@/lib/api/permalinks/links'
import { timeLinks } from '@/lib/api/permalinks/memento'
import { siteOf } from '@/lib/api/site'
import { meetingPath, permalink, picturePath } from '@/lib/archive/address'
import type { MeetingRecord } from '@/lib/archive/dto'
import { meetingHistory, meetingVersion, quoteContexts } from '@/lib/archive/loaders/meetings'
import { citationsOf } from '@/lib/exports/citations'
import { OFFERED_FORMS } from '@/lib/exports/formats'
import { citationTags, sharing } from '@/lib/exports/page-head'
import { inDigits } from '@/lib/i18n/digits'
import { meetingSentence } from '@/lib/i18n/meeting-sentences'
import { meetingTitle } from '@/lib/i18n/meeting-titles'
import { pageCalendar } from '@/lib/i18n/page-calendar'
import { pageLocale } from '@/lib/i18n/page-locale'

type VersionProps = {
  params: Promise<{ locale: string; id: string; version: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

/** A version is read for itself: nobody is led to it from elsewhere. */
const DIRECT = { from: null, citation: null }

async function versionAt(params: VersionProps['params']): Promise<MeetingRecord> {
  const { id, version } = await params
  const record = /^[1-9]\d{0,5}$/.test(version) ? await meetingVersion(id, Number(version)) : null
  if (record === null) notFound()
  return record
}

export async function generateMetadata({ params }: VersionProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const record = await versionAt(params)
  const t = await getTranslations({ locale })
  const version = t('meeting.version', { version: inDigits(locale, record.version) })
  const { origin } = siteOf({ headers: await headers() })
  const addresses = addressesAt(origin, record, locale)
  return {
    title: `${meetingTitle(locale, record)} (${version})`,
    description: meetingSentence(locale, record),
    openGraph: sharing(record, addresses, picturePath(locale, record.id, record.version), locale),
    twitter: { card: 'summary_large_image' },
    other: citationTags(record, addresses, locale),
    robots: { index: false },
  }
}

export default async function VersionRoute({ params, searchParams }: VersionProps) {
  const locale = await pageLocale(params)
  await pageCalendar(locale, searchParams)
  const record = await versionAt(params)
  const at = { id: record.id, version: record.version }
  const { origin } = siteOf({ headers: await headers() })
  const addresses = addressesAt(origin, at, locale)
  const [contexts, history, t] = await Promise.all([
    quoteContexts(record.id, record.version),
    meetingHistory(record.id),
    getTranslations({ locale }),
  ])
  return (
    <PageFrame
      address={`/meetings/${record.id}/v/${record.version}`}
      section="meetings"
      permalink={permalink(record.id, record.version)}
      sample={record.sample && 'meeting'}
      crumbs={[
        { label: meetingTitle(locale, record), href: meetingPath(locale, record.id) },
        { label: t('meeting.version', { version: inDigits(locale, record.version) }) },
      ]}
    >
      <TypedLinks links={[...landingLinks(at), ...timeLinks(record.id)]} />
      <MeetingPage
        record={record}
        contexts={contexts}
        history={history}
        frozen
        arrival={DIRECT}
        origin={origin}
        below={[{ id: 'cite', label: t('cite.heading') }]}
      >
        <CiteMeeting
          id={record.id}
          version={record.version}
          address={addresses.record}
          citations={citationsOf(record, addresses, locale)}
          forms={OFFERED_FORMS}
        />
      </MeetingPage>
    </PageFrame>
  )
}
