import type { Locale } from './locales'
import { ar } from './messages/ar'
import { en } from './messages/en'
import { fa } from './messages/fa'

/** English is the one declaration of what messages there are; a test holds the others to it. */
export type Messages = typeof en

const MESSAGES: Record<Locale, Messages> = { en, fa, ar }

/** All of the interface's texts in one language. */
export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale]
}
