import { type Locale, MANNERS } from './locales'

/**
 * A stretch of text that is shown as it stands; a word whose letters are of alphabets that look alike,
 * with the names of those; or one invisible character that is shown as a mark.
 */
export type ToldPart =
  | { kind: 'text'; text: string }
  | { kind: 'mixed'; text: string; alphabets: Alphabet[] }
  | { kind: 'control'; code: string; sense: ControlSense }

/** What an invisible character does to what stands around it. */
export type ControlSense = 'override' | 'embedding' | 'isolate' | 'end' | 'other'

const SENSES: Readonly<Record<string, ControlSense>> = {
  '\u202D': 'override',
  '\u202E': 'override',
  '\u202A': 'embedding',
  '\u202B': 'embedding',
  '\u2066': 'isolate',
  '\u2067': 'isolate',
  '\u2068': 'isolate',
  '\u202C': 'end',
  '\u2069': 'end',
}

/** Alphabets whose letters are taken for each other: a word has letters of one of them alone. */
const LOOK_ALIKE = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Armenian: /\p{Script=Armenian}/u,
} as const
export type Alphabet = keyof typeof LOOK_ALIKE

const ALPHABETS: readonly Alphabet[] = ['Latin', 'Cyrillic', 'Greek', 'Armenian']
const WORD = /(\p{L}[\p{L}\p{M}\p{Nd}’']*)/u

/** The alphabets that a word mixes, where they look alike; none of a word that mixes none. */
function mixedIn(word: string): Alphabet[] {
  // Nearly every word is of one alphabet: the first test ends it.
  if (!/[\u0370-\u058F\u1C80-\u1C8F\u1F00-\u1FFF\u2DE0-\u2DFF\uA640-\uA69F]/.test(word)) return []
  const found = ALPHABETS.filter((alphabet) => LOOK_ALIKE[alphabet].test(word))
  return found.length > 1 ? found : []
}

/**
 * Characters that turn or hide what stands around them: embeddings, overrides and isolates, the
 * deprecated shaping controls, and control codes other than tab and line feeds. The joiners that Persian needs
 * and the directional marks, which only ever order their neighbours, stay as they are.
 */
const CONTROLS = /(?![\t\n\r])[\p{Cc}\u202A-\u202E\u2066-\u206F\uFEFF]/u

const controlParts = new RegExp(`(${CONTROLS.source})`, 'u')

/** Parts a text from elsewhere into what can be shown as it is and what could mislead the eye. */
export function toldParts(text: string): ToldPart[] {
  return text
    .split(controlParts)
    .filter((part) => part !== '')
    .flatMap((part): ToldPart[] =>
      part.length === 1 && CONTROLS.test(part) ? [controlPart(part)] : wordParts(part),
    )
}

function controlPart(sign: string): ToldPart {
  const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  return { kind: 'control', code, sense: SENSES[sign] ?? 'other' }
}

/** A text cut at the words that mix alphabets. */
function wordParts(text: string): ToldPart[] {
  const parts: ToldPart[] = []
  let plain = ''
  for (const piece of text.split(WORD)) {
    const alphabets = mixedIn(piece)
    if (alphabets.length === 0) {
      plain += piece
      continue
    }
    if (plain !== '') parts.push({ kind: 'text', text: plain })
    parts.push({ kind: 'mixed', text: piece, alphabets })
    plain = ''
  }
  return plain === '' ? parts : [...parts, { kind: 'text', text: plain }]
}

/** The words of a text that mix alphabets which look alike, each once. */
export function mixedWords(text: string): { text: string; alphabets: Alphabet[] }[] {
  const words = toldParts(text).flatMap((part) => (part.kind === 'mixed' ? [part] : []))
  return [...new Map(words.map((word) => [word.text, word])).values()]
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
