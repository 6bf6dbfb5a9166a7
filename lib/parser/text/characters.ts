/** What single UTF-16 units are, asked of the regular expressions once each: a text has few different ones. */

const LETTER = 1
const NUMBER = 2
const MARK = 4
const BLANK = 8
const CAPITAL = 16
const ASKED = 32

const kinds = new Uint8Array(0x1_0000)

/** Half of a surrogate pair is none of these: who must know asks of the whole character. */
function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0
  if (known !== 0) return known
  const character = String.fromCharCode(unit)
  const kind =
    ASKED |
    (/\p{L}/u.test(character) ? LETTER : 0) |
    (/\p{N}/u.test(character) ? NUMBER : 0) |
    (/\p{M}/u.test(character) ? MARK : 0) |
    (/\s/u.test(character) ? BLANK : 0) |
    (/[\p{Lu}\p{Lt}]/u.test(character) ? CAPITAL : 0)
  kinds[unit] = kind
  return kind
}

export const isLetterUnit = (unit: number) => (kindOf(unit) & LETTER) !== 0
export const isNumberUnit = (unit: number) => (kindOf(unit) & NUMBER) !== 0
export const isMarkUnit = (unit: number) => (kindOf(unit) & MARK) !== 0
export const isBlankUnit = (unit: number) => (kindOf(unit) & BLANK) !== 0
export const isCapitalUnit = (unit: number) => (kindOf(unit) & CAPITAL) !== 0
/** A letter or a number: what words are made of. */
export const isWordUnit = (unit: number) => (kindOf(unit) & (LETTER | NUMBER)) !== 0
/** A letter or a mark on one. */
export const isSpelledUnit = (unit: number) => (kindOf(unit) & (LETTER | MARK)) !== 0
export const isAsciiDigit = (unit: number) => unit >= 0x30 && unit <= 0x39
/** The first half of a character of two units. */
export const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
