import type { Metadata } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { LOCALES, MANNERS } from '@/lib/i18n/locales'

type SummaryProps = {
  /** What the page is of, in plain words. */
  title: string
  /** What it tells, in a few sentences. */
  text: string
}

/** The metadata of a page that has a `PageSummary`: the rest is told there, not what the archive is, as on others. */
export function titledAlone(title: string): Metadata {
  return { title, description: null }
}

/** What search engines tell of a page, and other sites of a link to it. Put into the head from wherever it is told. */
export function PageSummary({ title, text }: SummaryProps) {
  const t = useTranslations('site')
  const locale = useLocale()
  return (
    <>
      <meta name="description" content={text} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={text} />
      <meta property="og:site_name" content={t('name')} />
      <meta property="og:locale" content={MANNERS[locale].openGraph} />
      {LOCALES.filter((other) => other !== locale).map((other) => (
        <meta key={other} property="og:locale:alternate" content={MANNERS[other].openGraph} />
      ))}
    </>
  )
}
