import type { Language } from '@/lib/registry/schema'

/** The language that a name is most likely written in, by its letters. */
export function languageOf(name: string): Language {
  if (/\p{Script=Arabic}/u.test(name)) return /[كيىةأإ]/.test(name) ? 'ar' : 'fa'
  return /\p{Script=Cyrillic}/u.test(name) ? 'ru' : 'en'
}

/** An address for a name in Latin letters; empty for any other. */
export function addressOf(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return letters
    .replace(/[`'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 70)
}
