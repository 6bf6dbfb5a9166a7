import type { Locale } from './locales'

/**
 * What stands between two of several, and before the last. Arabic says "and" before each but the first, one word
 * with its noun.
 */
const JOINTS: Record<Locale, { between: string; last: string }> = {
  en: { between: ', ', last: ' and ' },
  fa: { between: '، ', last: ' و ' },
  ar: { between: ' و', last: ' و' },
}

/** What stands before the `place`-th (from 0) of `count` things in a sentence: `a, b and c`. */
export function jointBefore(locale: Locale, place: number, count: number): string {
  if (place === 0) return ''
  return place === count - 1 ? JOINTS[locale].last : JOINTS[locale].between
}

/** The comma of a language, with the space after it. */
export function comma(locale: Locale): string {
  return locale === 'en' ? ', ' : '، '
}
