import { type Locale, MANNERS } from './locales'

/** A stretch of text that is shown as it stands, or one invisible character that is shown as a mark. */
export type ToldPart = { text: string; control: false } | { code: string; control: true }

/**
 * Characters that turn or hide what stands around them: embeddings, overrides and isolates, the
 * deprecated shaping controls, and control codes other than tab and line feeds. The joiners that Persian needs
 * and the directional marks, which only ever order their neighbours, stay as they are.
 */
const CONTROLS = /(?![\t\n\r])[\p{Cc}\u202A-\u202E\u2066-\u206F\uFEFF]/u

/** Parts a text from elsewhere into what can be shown as it is and what could mislead the eye. */
export function toldParts(text: string): ToldPart[] {
  return text
    .split(new RegExp(`(${CONTROLS.source})`, 'u'))
    .filter((part) => part !== '')
    .map((part) =>
      CONTROLS.test(part) && part.length === 1
        ? { control: true, code: `U+${part.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` }
        : { control: false, text: part },
    )
}

/**
 * A text from elsewhere where one line of plain characters must stand: line ends, controls and the
 * marks that turn the direction of what follows are gone. ZWNJ, which Persian spells with, stays.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u206F\uFEFF]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
}

/** A line of text cut off from the direction of what stands around it, by the characters that do so. */
export function isolated(text: string): string {
  return `\u2068${oneLine(text)}\u2069`
}

/** Words in the quotation marks of a language. */
export function quoted(locale: Locale, words: string): string {
  const [opening, closing] = MANNERS[locale].quotes
  return `${opening}${words}${closing}`
}
