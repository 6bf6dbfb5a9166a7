import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/components/archive/missing-page'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notFound')
  return { title: t('label') }
}

/** Drawn in the browser, as the framework has it; whoever asks the server for a page is sent ./missing. */
export default function NotFound() {
  return <MissingPage />
}
