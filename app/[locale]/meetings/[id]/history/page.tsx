import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { HistoryPage } from '@/components/archive/history-page'
import { PageFrame } from '@/components/archive/page-frame'
import { historyPath, meetingPath } from '@/lib/archive/address'
import type { MeetingRecord } from '@/lib/archive/dto'
import { parameter, type SearchParams } from '@/lib/archive/filter'
import { meetingById, meetingHistory, meetingVersion } from '@/lib/archive/loaders/meetings'
import type { Locale } from '@/lib/i18n/locales'
import { meetingTitle } from '@/lib/i18n/meeting-titles'
import { pageCalendar } from '@/lib/i18n/page-calendar'
import { pageLocale } from '@/lib/i18n/page-locale'

type HistoryProps = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<SearchParams>
}

async function recordAt(locale: Locale, id: string): Promise<MeetingRecord> {
  const found = await meetingById(id)
  if (found === null) notFound()
  if ('redirect' in found) redirect(historyPath(locale, found.redirect))
  return found
}

export async function generateMetadata({ params }: HistoryProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const record = await recordAt(locale, (await params).id)
  const t = await getTranslations({ locale })
  return { title: t('history.of', { title: meetingTitle(locale, record) }), robots: { index: false } }
}

/** The versions that the address asks to compare; the last change where it names none that there are. */
async function comparedVersions(id: string, newest: number, asked: Awaited<HistoryProps['searchParams']>) {
  const version = (name: string, fallback: number) => {
    const told = Number(parameter(asked, name))
    return Number.isInteger(told) && told >= 1 && told <= newest ? told : fallback
  }
  if (newest < 2) return null
  const [from, to] = await Promise.all([
    meetingVersion(id, version('from', newest - 1)),
    meetingVersion(id, version('to', newest)),
  ])
  return from && to ? { from, to } : null
}

export default async function HistoryRoute({ params, searchParams }: HistoryProps) {
  const locale = await pageLocale(params)
  await pageCalendar(locale, searchParams)
  const record = await recordAt(locale, (await params).id)
  const history = await meetingHistory(record.id)
  const newest = history[0]?.version ?? 0
  const [compared, t] = await Promise.all([
    comparedVersions(record.id, newest, await searchParams),
    getTranslations({ locale }),
  ])
  const shown = compared && { from: compared.from.version, to: compared.to.version }
  return (
    <PageFrame
      address={historyPath(locale, record.id, shown ?? undefined).replace(`/${locale}`, '')}
      section="meetings"
      sample={record.sample ? 'meeting' : record.sources.some(({ sample }) => sample) && 'some'}
      crumbs={[
        { label: meetingTitle(locale, record), href: meetingPath(locale, record.id) },
        { label: t('history.title') },
      ]}
    >
      <HistoryPage id={record.id} history={history} compared={compared} current={record} />
    </PageFrame>
  )
}
