import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { DEFAULT_LOCALE, LOCALES } from './locales'
import { messagesFor } from './messages'

export default getRequestConfig(async ({ requestLocale }) => {
  const told = await requestLocale
  const locale = hasLocale(LOCALES, told) ? told : DEFAULT_LOCALE
  return { locale, messages: messagesFor(locale), timeZone: 'UTC' }
})
