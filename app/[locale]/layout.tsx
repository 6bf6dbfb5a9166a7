import type { Metadata, Viewport } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { FontPreload } from '@/components/ui/font-preload'
import { LOCALE_COOKIE, MANNERS } from '@/lib/i18n/locales'
import { messagesFor } from '@/lib/i18n/messages'
import { pageLocale } from '@/lib/i18n/page-locale'

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> }

/** Every page answers from the archive as it stands now; what is costly is kept by the loaders. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfbf9' },
    { media: '(prefers-color-scheme: dark)', color: '#13161b' },
  ],
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'site' })
  return {
    title: { template: `%s · ${t('name')}`, default: `${t('name')} · ${t('tagline')}` },
    description: t('description'),
  }
}

export default async function LocaleLayout({ children, params }: LayoutProps) {
  const locale = await pageLocale(params)
  return (
    <html lang={locale} dir={MANNERS[locale].direction} data-language={LOCALE_COOKIE}>
      <body>
        <NextIntlClientProvider messages={{ error: messagesFor(locale).error }}>
          {children}
        </NextIntlClientProvider>
        <FontPreload locale={locale} />
        <script type="module" src="/scripts/page.js" async />
      </body>
    </html>
  )
}
