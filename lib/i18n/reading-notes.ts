/**
 * What reading noted, in the reader's language: why a value is what it is, and what is doubtful. Rows
 * keep an English sentence for machines; people are told by the code. A code of another version of
 * the parser, which has no words here, is told by that sentence.
 */
import type { Locale } from './locales'
import { messagesFor } from './messages'

export type Note = { text: string; language: Locale }

/** Of a sort of doubt (lib/parser/draft.ts: `issueCodeSchema`). */
export function issueInWords(locale: Locale, code: string, message: string): Note {
  const words = new Map(Object.entries(messagesFor(locale).issue)).get(code)
  return words === undefined ? { text: message, language: 'en' } : { text: words.text, language: locale }
}

/** Of a rule by which a value was read or implied. */
export function ruleInWords(locale: Locale, rule: string, explanation: string): Note {
  const text = new Map(Object.entries(messagesFor(locale).rule)).get(rule)
  return text === undefined ? { text: explanation, language: 'en' } : { text, language: locale }
}
