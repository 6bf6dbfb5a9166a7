'use client'

import { useLocale, useTranslations } from 'next-intl'
import { entryPath, registryKindSchema } from '@/lib/desk/shapes'
import type { EntryName } from '@/lib/registry/entry'
import { RegistryPicker } from '../registry-picker'

/** Picks the entry that is to become part of another; without a script it is told by its address. */
export function MergePicker({ into }: { into: EntryName }) {
  const t = useTranslations('registry')
  const locale = useLocale()
  const path = `/${locale}${entryPath(into.kind, into.slug)}/merge`
  const kind = registryKindSchema.safeParse(into.kind).data
  if (kind === undefined) return null
  return (
    <form method="get" action={path} className="registry-search">
      <RegistryPicker
        kind={kind}
        label={t('mergeWith')}
        chosen={null}
        onChoose={(hit) => {
          if (hit && hit.slug !== into.slug)
            location.assign(`${path}?${new URLSearchParams({ with: hit.slug })}`)
        }}
      />
      <noscript>
        <input name="with" dir="ltr" maxLength={80} aria-label={t('mergeWith')} />
        <button type="submit">{t('show')}</button>
      </noscript>
    </form>
  )
}
