import { DEFAULT_LOCALE, isLocale, type Locale } from './locales'

/**
 * The language to greet a reader in: the one they chose before (a cookie's value), else the first
 * of their browser's `Accept-Language` that the interface speaks, else English.
 */
export function preferredLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen
  const wanted = (acceptLanguage ?? '')
    .slice(0, 1000)
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality), order }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.order - b.order)
  for (const { language } of wanted) {
    if (isLocale(language)) return language
  }
  return DEFAULT_LOCALE
}
