import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { NotAllowed } from '@/components/desk/not-allowed'
import { RegistryEntryPage } from '@/components/desk/registry/entry-page'
import { MergedEntryPage } from '@/components/desk/registry/merged-entry-page'
import { parameter } from '@/lib/archive/filter'
import { may } from '@/lib/auth/roles'
import { admit, refusedIn, type SearchParams } from '@/lib/desk/pages'
import { entryAtVersion, entryPage } from '@/lib/desk/registry-entry'
import { entryPath } from '@/lib/desk/shapes'
import { inNumber } from '@/lib/i18n/digits'
import type { Locale } from '@/lib/i18n/locales'
import { pageLocale } from '@/lib/i18n/page-locale'
import { type EntryName, entryKindSchema } from '@/lib/registry/entry'
import { slugSchema } from '@/lib/registry/schema'

type EntryProps = {
  params: Promise<{ locale: string; kind: string; slug: string }>
  searchParams: Promise<SearchParams>
}

export default async function EntryRoute({ params, searchParams }: EntryProps) {
  const locale = await pageLocale(params)
  const { kind, slug } = await params
  const here = `registry/${encodeURIComponent(kind)}/${encodeURIComponent(slug)}`
  const admission = await admit(locale, 'registry/[kind]/[slug]', here)
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const [known, called] = [entryKindSchema.safeParse(kind), slugSchema.safeParse(slug)]
  if (!known.success || !called.success) notFound()
  const name = { kind: known.data, slug: called.data }
  const page = await entryPage(name)
  if (page === null) notFound()
  if ('leadsTo' in page) {
    if (page.ended === 'renamed') redirect(`/${locale}${entryPath(name.kind, page.leadsTo)}`)
    const mayPart = may(admission.actor.role, 'administrator')
    return <MergedEntryPage at={admission} name={name} leadsTo={page.leadsTo} mayPart={mayPart} />
  }
  const told = await searchParams
  return (
    <RegistryEntryPage
      at={admission}
      page={page}
      shown={await versionAsked(name, told)}
      note={await noteOf(locale, told)}
      job={z.uuid().safeParse(parameter(told, 'job')).data ?? null}
      refused={refusedIn(told)}
    />
  )
}

/** The version that the address asks for; null where it asks for none that there is. */
async function versionAsked(name: EntryName, told: SearchParams) {
  const version = numberIn(told, 'version')
  if (version === null) return null
  const slug = slugSchema.safeParse(parameter(told, 'called')).data ?? name.slug
  const entry = await entryAtVersion({ kind: name.kind, slug }, version)
  return entry === null ? null : { entry, slug, version }
}

function numberIn(told: SearchParams, name: string): number | null {
  const digits = parameter(told, name)
  return digits !== undefined && /^\d{1,6}$/.test(digits) ? Number(digits) : null
}

/** What came of a change, as the address after it tells. */
async function noteOf(locale: Locale, told: SearchParams): Promise<string | null> {
  const saved = numberIn(told, 'saved')
  if (saved === null) return null
  const t = await getTranslations('registry')
  const sentences = [t('saved', { n: inNumber(locale, saved) })]
  const texts = numberIn(told, 'texts')
  if (texts !== null && parameter(told, 'job') !== undefined)
    sentences.push(t('readLater', { count: texts, n: inNumber(locale, texts) }))
  else if (texts !== null) {
    const records = numberIn(told, 'records') ?? 0
    sentences.push(
      t('readAgain', { count: texts, n: inNumber(locale, texts) }),
      t('recordsChanged', { count: records, n: inNumber(locale, records) }),
    )
  }
  return sentences.join(' ')
}
