import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/components/archive/missing-page'
import { shownAsBuilt } from '@/lib/archive/shown'
import { pageLocale } from '@/lib/i18n/page-locale'

type MissingProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: MissingProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'notFound' })
  return { title: t('label'), robots: { index: false } }
}

/**
 * What readers are sent, whole, in place of a page that is not there (lib/archive/page-cache): the framework's own
 * answer is drawn in the browser alone, and by a script.
 */
export default async function Missing({ params }: MissingProps) {
  shownAsBuilt()
  await pageLocale(params)
  return <MissingPage />
}
