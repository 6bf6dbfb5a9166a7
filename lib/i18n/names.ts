import type { Locale } from './locales'

/** Texts by language, as the archive keeps names. */
type Localised = Partial<Record<'en' | 'fa' | 'ar' | 'ru' | 'tr', string | undefined>>

const FALLBACKS: Record<Locale, readonly (keyof Localised)[]> = {
  en: ['en', 'tr', 'ru', 'fa', 'ar'],
  fa: ['fa', 'ar', 'en', 'tr', 'ru'],
  ar: ['ar', 'fa', 'en', 'tr', 'ru'],
}

/** A name and the language it is in. */
export type ShownName = { text: string; language: keyof Localised }

/** The name to show a reader: in their language, else in the nearest they may read. */
export function nameFor(locale: Locale, name: Localised): ShownName | null {
  for (const language of FALLBACKS[locale]) {
    const text = name[language]
    if (text) return { text, language }
  }
  return null
}
