import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { hasAccounts, MeetingAccounts } from '@/components/archive/accounts-table'
import { CiteMeeting } from '@/components/archive/cite-meeting'
import { hasAround, MeetingAround } from '@/components/archive/meeting-around'
import { MeetingPage } from '@/components/archive/meeting-page'
import { PageFrame } from '@/components/archive/page-frame'
import { TypedLinks } from '@/components/archive/typed-links'
import { addressesAt, landingLinks } from '@/lib/api/permalinks/links'
import { timeLinks } from '@/lib/api/permalinks/memento'
import { siteOf } from '@/lib/api/site'
import { homePath, meetingPath, permalink, picturePath } from '@/lib/archive/address'
import type { MeetingRecord } from '@/lib/archive/dto'
import { parameter } from '@/lib/archive/filter'
import { arrivalAt } from '@/lib/archive/loaders/arrivals'
import {
  meetingAccounts,
  meetingById,
  meetingHistory,
  meetingSurroundings,
  quoteContexts,
} from '@/lib/archive/loaders/meetings'
import { citedAddress } from '@/lib/exports/citation'
import { citationsOf } from '@/lib/exports/citations'
import { OFFERED_FORMS } from '@/lib/exports/formats'
import { citationTags, sharing } from '@/lib/exports/page-head'
import type { Addresses } from '@/lib/exports/wording'
import type { Locale } from '@/lib/i18n/locales'
import { meetingSentence } from '@/lib/i18n/meeting-sentences'
import { meetingTitle } from '@/lib/i18n/meeting-titles'
import { pageCalendar } from '@/lib/i18n/page-calendar'
import { pageLocale } from '@/lib/i18n/page-locale'

type MeetingProps = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The record at an id; sends those on who come by an address that another has taken over. */
async function recordAt(locale: Locale, id: string): Promise<MeetingRecord> {
  const found = await meetingById(id)
  if (found === null) notFound()
  if (!('redirect' in found)) return found
  const path = meetingPath(locale, found.redirect)
  // A merge can be undone, so that only a mistyped id leads on for good.
  if (found.from === null) permanentRedirect(path)
  redirect(`${path}?${new URLSearchParams({ from: found.from })}`)
}

async function addressesOf(
  locale: Locale,
  { id }: MeetingRecord,
): Promise<{ origin: string; addresses: Addresses }> {
  const { origin } = siteOf({ headers: await headers() })
  return { origin, addresses: addressesAt(origin, { id, version: null }, locale) }
}

export async function generateMetadata({ params }: MeetingProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const record = await recordAt(locale, (await params).id)
  const { addresses } = await addressesOf(locale, record)
  return {
    title: meetingTitle(locale, record),
    description: meetingSentence(locale, record),
    openGraph: sharing(record, addresses, picturePath(locale, record.id, record.version), locale),
    twitter: { card: 'summary_large_image' },
    other: citationTags(record, addresses, locale),
    ...(record.state === 'withdrawn' ? { robots: { index: false } } : {}),
  }
}

export default async function MeetingRoute({ params, searchParams }: MeetingProps) {
  const locale = await pageLocale(params)
  await pageCalendar(locale, searchParams)
  const record = await recordAt(locale, (await params).id)
  const asked = await searchParams
  const [contexts, history, accounts, around, arrival, { origin, addresses }, t] = await Promise.all([
    quoteContexts(record.id),
    meetingHistory(record.id),
    meetingAccounts(record.id),
    meetingSurroundings(record.id),
    arrivalAt(record, { from: parameter(asked, 'from'), cited: parameter(asked, 'cited') }),
    addressesOf(locale, record),
    getTranslations({ locale }),
  ])
  return (
    <PageFrame
      address={`/meetings/${record.id}`}
      section="meetings"
      permalink={permalink(record.id)}
      sample={record.sample ? 'meeting' : record.sources.some(({ sample }) => sample) && 'some'}
      crumbs={[{ label: t('nav.meetings'), href: homePath(locale) }, { label: meetingTitle(locale, record) }]}
    >
      <TypedLinks links={[...landingLinks({ id: record.id, version: null }), ...timeLinks(record.id)]} />
      <MeetingPage
        record={record}
        contexts={contexts}
        history={history}
        frozen={false}
        arrival={arrival}
        origin={origin}
        below={[
          hasAccounts(accounts) && { id: 'accounts', label: t('accounts.heading') },
          around && hasAround({ record, accounts, around }) && { id: 'around', label: t('around.heading') },
          { id: 'cite', label: t('cite.heading') },
        ]}
      >
        <MeetingAccounts record={record} accounts={accounts} />
        {around && <MeetingAround record={record} accounts={accounts} around={around} />}
        <CiteMeeting
          id={record.id}
          version={null}
          address={citedAddress(record, addresses)}
          citations={citationsOf(record, addresses, locale)}
          forms={OFFERED_FORMS}
        />
      </MeetingPage>
    </PageFrame>
  )
}
