/** A text cut into what matters to dates: numbers, clock times, figures, words with roles, punctuation. */
import { isAsciiDigit, isSpelledUnit } from '../text/characters'
import type { DateLexicon, Role, RoleOf } from './vocabulary'

export interface DateToken {
  /** Folded offsets. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'number' | 'figures' | 'clock' | 'word' | 'mark' | 'line-end' | 'other'
  readonly roles: readonly Role[]
  /** For numbers of dates: their value, -1 for all else; `ordinal` where an ending makes it one (10th). */
  readonly value: number
  readonly ordinal: boolean
}

/** Of "2113-19-10-2021" a ministry's number is the first part, and the day of its statement the rest. */
const NUMBERED_DAY = /(?<=(?<![\d/.:-])\d{1,4}-)\d{1,2}-\d{1,2}-\d{4}(?![\d:]|[/.-]\d)/y
const FIGURES =
  /(?<![\d/.-]|\d:)(?:\d{4} ?([-/.]) ?\d{1,2} ?\1 ?\d{1,2}|\d{1,2} ?([-/.]) ?\d{1,2} ?\2 ?(?:\d{4}|\d{2}))(?=-?\d{2}:\d{2}|(?![\d:]|[/.-]\d))/y
const CLOCK =
  /(?:t ?)?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?(?: ?(?:am|pm|gmt|utc))*(?!\d)/y
/** Of "Mar 09,2021" the day is a number of its own, and the year after its comma another. */
const NUMBER = /\d{1,2}(?=,(?:19|20|1[34])\d{2}(?![\d.,]))|\d+(?:[.,]\d+)*/y
const BLANK = 0x20
const LINE_END = 0x0a
/** The "t" between the day and the time of a stamp. */
const ZONE_MARK = 0x74

const NO_ROLES: readonly Role[] = []

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** No value; an integer, as all values are: where some are not, the engine keeps none of them as one. */
const NO_VALUE = -1
/** The largest number that anything in a date can be. */
const LARGEST = 999_999_999

function token(kind: DateToken['kind'], start: number, text: string, roles = NO_ROLES): DateToken {
  return { kind, start, end: start + text.length, text, roles, value: NO_VALUE, ordinal: false }
}

function numberToken(lexicon: DateLexicon, text: string, at: number, digits: string): DateToken {
  const ending = matchAt(lexicon.ordinalEnding, text, at + digits.length) ?? ''
  const number = /^\d+$/.test(digits) ? Number(digits) : NO_VALUE
  const value = number > LARGEST ? NO_VALUE : number
  return { ...token('number', at, digits + ending), value, ordinal: ending !== '' }
}

function readDigits(lexicon: DateLexicon, text: string, at: number): DateToken | null {
  const figures = matchAt(FIGURES, text, at) ?? matchAt(NUMBERED_DAY, text, at)
  if (figures !== null) return token('figures', at, figures)
  const clock = matchAt(CLOCK, text, at)
  if (clock !== null) return token('clock', at, clock)
  const digits = matchAt(NUMBER, text, at)
  return digits === null ? null : numberToken(lexicon, text, at, digits)
}

/** Whether a text puts blanks between letters only where a spelling has them. */
function blanksFit(text: string, start: number, end: number, blanks: ReadonlySet<number>): boolean {
  let letters = 0
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== BLANK) letters++
    else if (!blanks.has(letters)) return false
  }
  return true
}

/** The longest spelling that stands at a place as a word of its own. */
function entryAt(lexicon: DateLexicon, text: string, at: number): DateToken | null {
  const matches = lexicon.words.matches(text, at)
  for (let index = matches.length - 1; index >= 0; index--) {
    const match = matches[index]
    if (!match || isSpelledUnit(text.charCodeAt(match.end))) continue
    const word = match.values.find(({ blanks }) => blanksFit(text, at, match.end, blanks))
    if (word) return token('word', at, text.slice(at, match.end), word.roles)
  }
  return null
}

function wordEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && isSpelledUnit(text.charCodeAt(end))) end++
  return end
}

/** A word with roles, or without; a clitic comes as a token of its own. */
function readWord(lexicon: DateLexicon, text: string, at: number): DateToken[] {
  const entry = entryAt(lexicon, text, at)
  if (entry !== null) return [entry]
  for (const clitic of lexicon.clitics) {
    if (!text.startsWith(clitic, at)) continue
    const rest = at + clitic.length
    const after = entryAt(lexicon, text, rest)
    if (after === null && !isAsciiDigit(text.charCodeAt(rest))) continue
    const joined = token('word', at, clitic, lexicon.roles.get(clitic.replaceAll(' ', '')) ?? NO_ROLES)
    return after === null ? [joined] : [joined, after]
  }
  return [token('other', at, text.slice(at, wordEnd(text, at)))]
}

/** Cuts folded text; blanks fall out. */
export function dateTokens(folded: string, lexicon: DateLexicon): DateToken[] {
  const tokens: DateToken[] = []
  let at = 0
  while (at < folded.length) {
    const unit = folded.charCodeAt(at)
    if (unit === BLANK) {
      at++
      continue
    }
    const found = tokensAt(lexicon, folded, at, unit)
    for (const one of found) tokens.push(one)
    at = found.at(-1)?.end ?? at + 1
  }
  return tokens
}

function tokensAt(lexicon: DateLexicon, folded: string, at: number, unit: number): DateToken[] {
  if (unit === LINE_END) return [token('line-end', at, '\n')]
  if (isAsciiDigit(unit) || (unit === ZONE_MARK && /^t ?\d{1,2}:/.test(folded.slice(at, at + 5)))) {
    const digits = readDigits(lexicon, folded, at)
    if (digits) return [digits]
  }
  if (isSpelledUnit(unit)) return readWord(lexicon, folded, at)
  return [token('mark', at, folded.charAt(at))]
}

/** The role of that type that a token has, if any. */
export function role<T extends Role['type']>(token: DateToken | undefined, type: T): RoleOf<T> | null {
  if (token === undefined) return null
  for (const candidate of token.roles) if (isOfType(candidate, type)) return candidate
  return null
}

const isOfType = <T extends Role['type']>(role: Role, type: T): role is RoleOf<T> => role.type === type

/** A number in figures between bounds, else null. */
export function figure(token: DateToken | undefined, least: number, most: number): number | null {
  return token?.kind === 'number' && token.value >= least && token.value <= most ? token.value : null
}
