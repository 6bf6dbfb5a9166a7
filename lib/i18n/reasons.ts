/** Why a version came to be, where filing and reading say so by a code; people say it in their own words. */
import type { Locale } from './locales'
import { messagesFor } from './messages'

const REASON_CODES = [
  ...(['first-source', 'another-source', 'accounts-regrouped', 'merged', 'told-no-more'] as const),
  ...(['read-again', 'source-corrected', 'registry-learned'] as const),
]
type ReasonCode = (typeof REASON_CODES)[number]

export const isReasonCode = (reason: string): reason is ReasonCode =>
  REASON_CODES.some((code) => code === reason)

/** The reason in the reader's language; a person's own words as they stand. */
export function reasonInWords(locale: Locale, reason: string): string {
  return isReasonCode(reason) ? messagesFor(locale).revision[reason] : reason
}
