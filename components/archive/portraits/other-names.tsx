import { useLocale } from 'next-intl'
import type { Named } from '@/lib/archive/dto'
import { languageSchema } from '@/lib/registry/schema'

/** A name in the other languages, in one line, each spelling once. */
export function OtherNames({ name }: { name: Named['name'] }) {
  const shown = new Set([name[useLocale()]])
  const others = languageSchema.options.flatMap((language) => {
    const text = name[language]
    if (!text || shown.has(text)) return []
    shown.add(text)
    return [{ language, text }]
  })
  return others.map(({ language, text }, place) => (
    <span key={language}>
      {place > 0 && ' · '}
      <bdi lang={language}>{text}</bdi>
    </span>
  ))
}
