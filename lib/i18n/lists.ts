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

/** Several things in a sentence: `a, b and c`. */
export function listOf(locale: Locale, things: readonly string[]): string {
  return things.map((thing, place) => jointBefore(locale, place, things.length) + thing).join('')
}

/** An "and" within a thing. In Arabic it is one word with what follows, so any word that begins so counts. */
const WITHIN: Record<Locale, RegExp> = { en: / and /, fa: / و /, ar: / و\p{L}/u }

/**
 * The same of things that may say "and" themselves: a comma then parts them, the last two as well:
 * `gas, oil and coal`, but `gas, and peace and security`.
 */
export function listApart(locale: Locale, things: readonly string[]): string {
  if (things.length < 2 || !things.some((thing) => WITHIN[locale].test(thing))) return listOf(locale, things)
  const parting = `${comma(locale)}${JOINTS[locale].last.trimStart()}`
  const between = locale === 'ar' ? parting : comma(locale)
  return things
    .map((thing, place) => (place === 0 ? thing : (place === things.length - 1 ? parting : between) + thing))
    .join('')
}

/** The comma of a language, with the space after it. */
export function comma(locale: Locale): string {
  return locale === 'en' ? ', ' : '، '
}

/** The semicolon of a language, with the space after it. */
export function semicolon(locale: Locale): string {
  return locale === 'en' ? '; ' : '؛ '
}

export function questionMark(locale: Locale): string {
  return locale === 'en' ? '?' : '؟'
}
