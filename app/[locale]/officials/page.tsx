import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { OfficialDirectory, officialListPath } from '@/components/archive/official-list'
import { PageFrame } from '@/components/archive/page-frame'
import { parameter } from '@/lib/archive/filter'
import { officialList } from '@/lib/archive/loaders/officials'
import { alphabetOf } from '@/lib/i18n/alphabets'
import type { Locale } from '@/lib/i18n/locales'
import { pageCalendar } from '@/lib/i18n/page-calendar'
import { pageLocale } from '@/lib/i18n/page-locale'

type OfficialsProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

export async function generateMetadata({ params }: OfficialsProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'official' })
  return { title: t('list'), description: t('listLead') }
}

const slugSchema = z.string().regex(/^[a-z0-9-]{1,80}$/)
const querySchema = z.string().trim().min(1).max(100)

/** What the address narrows the list to; what is mangled is dropped. */
function addressOf(told: Record<string, string | string[]>, locale: Locale) {
  const letter = parameter(told, 'letter')
  const slug = (name: string) => slugSchema.safeParse(parameter(told, name)).data
  return {
    q: querySchema.safeParse(parameter(told, 'q')).data,
    party: slug('party'),
    letter: letter !== undefined && alphabetOf(locale).includes(letter) ? letter : undefined,
    after: slug('after'),
    before: slug('before'),
  }
}

export default async function OfficialsRoute({ params, searchParams }: OfficialsProps) {
  const locale = await pageLocale(params)
  const address = addressOf(await searchParams, locale)
  await pageCalendar(locale, searchParams)
  const [page, t] = await Promise.all([
    officialList({ locale, ...address }),
    getTranslations({ locale, namespace: 'official' }),
  ])
  // Letters and places in the list are those of one alphabet: another language begins at the start.
  const { q, party } = address
  return (
    <PageFrame
      address={officialListPath('', { q, party }).replace('//', '/')}
      section="officials"
      crumbs={[{ label: t('list') }]}
    >
      <header className="page-head">
        <h1>{t('list')}</h1>
        <p className="lead">{t('listLead')}</p>
      </header>
      <OfficialDirectory page={page} address={address} />
    </PageFrame>
  )
}
