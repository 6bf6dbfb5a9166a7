import { createTranslator } from 'next-intl'
import type { Locale } from './locales'
import { messagesFor } from './messages'

function translatorFor(locale: Locale) {
  return createTranslator({ locale, messages: messagesFor(locale), timeZone: 'UTC' })
}

/** All of the interface's texts in one language, outside of a page too. */
export type Words = ReturnType<typeof translatorFor>

const made = new Map<Locale, Words>()

/** The texts of a language for whoever composes words from a record: titles, citations, feeds, calendars. */
export function wordsIn(locale: Locale): Words {
  const known = made.get(locale) ?? translatorFor(locale)
  made.set(locale, known)
  return known
}
