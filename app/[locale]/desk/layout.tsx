import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { messagesFor } from '@/lib/i18n/messages'
import { pageLocale } from '@/lib/i18n/page-locale'

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'desk' })
  return { title: t('title'), robots: { index: false, follow: false }, referrer: 'same-origin' }
}

/** The desk's own scripts need its texts. Who may see a page is the page's to ask: see lib/desk/pages. */
export default async function DeskLayout({ children, params }: LayoutProps) {
  const all = messagesFor(await pageLocale(params))
  const { rule, figure, desk, editor, queue, issue, error, kind, status, capacity, field, calendar, source } =
    all
  const { rereading, parting, positions, registry, filing, jobs, tokens, sameMeeting, sourceSearch, unread } =
    all
  const { keys, passkeys, date } = all
  const messages = {
    desk,
    editor,
    queue,
    issue,
    rule,
    figure,
    error,
    kind,
    status,
    capacity,
    field,
    calendar,
    source,
    rereading,
    parting,
    positions,
    registry,
    filing,
    jobs,
    tokens,
    sameMeeting,
    sourceSearch,
    unread,
    keys,
    passkeys,
    date,
  }
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
}
