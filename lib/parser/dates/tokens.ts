/** A text cut into what matters to dates: numbers, clock times, figures, words with roles, punctuation. */
import type { DateLexicon, Role, RoleOf } from './vocabulary'

export interface DateToken {
  /** Folded offsets. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'number' | 'figures' | 'clock' | 'word' | 'mark' | 'line-end' | 'other'
  readonly roles: readonly Role[]
  /** For numbers: their value; `ordinal` where an ending makes it one (10th). */
  readonly value: number
  readonly ordinal: boolean
}

const FIGURES =
  /(?<![\d/.-]|\d:)(?:\d{4} ?([-/.]) ?\d{1,2} ?\1 ?\d{1,2}|\d{1,2} ?([-/.]) ?\d{1,2} ?\2 ?(?:\d{4}|\d{2}))(?=\d{2}:\d{2}|(?![\d:]|[/.-]\d))/y
const CLOCK =
  /(?:t ?)?\d{1,2}[:٫]\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?(?: ?(?:am|pm|gmt|utc))*(?!\d)/y
const NUMBER = /\d+(?:[.,]\d+)*/y
const WORD = /[\p{L}\p{M}]+/uy

const NO_ROLES: readonly Role[] = []
const hasLetter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{M}]/u.test(character)

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

function token(kind: DateToken['kind'], start: number, text: string, roles = NO_ROLES): DateToken {
  return { kind, start, end: start + text.length, text, roles, value: Number.NaN, ordinal: false }
}

function numberToken(lexicon: DateLexicon, text: string, at: number, digits: string): DateToken {
  const ending = matchAt(lexicon.ordinalEnding, text, at + digits.length) ?? ''
  const value = /^\d+$/.test(digits) ? Number(digits) : Number.NaN
  return { ...token('number', at, digits + ending), value, ordinal: ending !== '' }
}

function readDigits(lexicon: DateLexicon, text: string, at: number): DateToken | null {
  const figures = matchAt(FIGURES, text, at)
  if (figures !== null) return token('figures', at, figures)
  const clock = matchAt(CLOCK, text, at)
  if (clock !== null) return token('clock', at, clock)
  const digits = matchAt(NUMBER, text, at)
  return digits === null ? null : numberToken(lexicon, text, at, digits)
}

/** A word with roles, or without; a clitic comes as a token of its own. */
function readWord(lexicon: DateLexicon, text: string, at: number): DateToken[] {
  const entry = matchAt(lexicon.entry, text, at)
  const whole = matchAt(WORD, text, at) ?? text.charAt(at)
  const rolesOf = (spelling: string) => lexicon.roles.get(spelling.replaceAll(' ', '')) ?? NO_ROLES
  if (entry !== null) return [token('word', at, entry, rolesOf(entry))]
  for (const clitic of lexicon.clitics) {
    if (!text.startsWith(clitic, at)) continue
    const rest = at + clitic.length
    const after = matchAt(lexicon.entry, text, rest)
    const joined = token('word', at, clitic, rolesOf(clitic))
    if (after !== null) return [joined, token('word', rest, after, rolesOf(after))]
    if (/\d/.test(text.charAt(rest))) return [joined]
  }
  return [token('other', at, whole)]
}

/** Cuts folded text; blanks fall out. */
export function dateTokens(folded: string, lexicon: DateLexicon): DateToken[] {
  const tokens: DateToken[] = []
  let at = 0
  while (at < folded.length) {
    const character = folded.charAt(at)
    if (character === ' ') {
      at++
      continue
    }
    const found = tokensAt(lexicon, folded, at, character)
    tokens.push(...found)
    at = found.at(-1)?.end ?? at + 1
  }
  return tokens
}

function tokensAt(lexicon: DateLexicon, folded: string, at: number, character: string): DateToken[] {
  if (character === '\n') return [token('line-end', at, character)]
  if (/\d/.test(character) || (character === 't' && /^t ?\d{1,2}:/.test(folded.slice(at, at + 5)))) {
    const digits = readDigits(lexicon, folded, at)
    if (digits) return [digits]
  }
  if (hasLetter(character)) return readWord(lexicon, folded, at)
  return [token('mark', at, character)]
}

/** The role of that type that a token has, if any. */
export function role<T extends Role['type']>(token: DateToken | undefined, type: T): RoleOf<T> | null {
  return token?.roles.find((candidate): candidate is RoleOf<T> => candidate.type === type) ?? null
}

/** A number in figures between bounds, else null. */
export function figure(token: DateToken | undefined, least: number, most: number): number | null {
  return token?.kind === 'number' && token.value >= least && token.value <= most ? token.value : null
}
