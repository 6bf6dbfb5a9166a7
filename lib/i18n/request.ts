import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { DEFAULT_LOCALE, LOCALES, type Locale } from './locales'
import { messagesFor } from './messages'

const compiled = new Map<Locale, { _cache: Record<string, object> }>()

/**
 * Where the library keeps the messages of a language that it has compiled: as many as there are. It would
 * compile them anew for each page; this is where translators look before they make a place of their own.
 */
function keptFormats(locale: Locale) {
  const known = compiled.get(locale) ?? {
    _cache: {
      message: {},
      dateTime: {},
      number: {},
      pluralRules: {},
      relativeTime: {},
      list: {},
      displayNames: {},
    },
  }
  compiled.set(locale, known)
  return known
}

export default getRequestConfig(async ({ requestLocale }) => {
  const told = await requestLocale
  const locale = hasLocale(LOCALES, told) ? told : DEFAULT_LOCALE
  return { locale, messages: messagesFor(locale), timeZone: 'UTC', ...keptFormats(locale) }
})
