/** Crockford's base 32 (https://www.crockford.com/base32.html) in lower case, for what people copy by hand. */

export const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** What the eye mistakes for another character. */
const MISREAD: Readonly<Record<string, string>> = { i: '1', l: '1', o: '0' }

/** A text as people type it, put right: capitals, hyphens and spaces make no difference, I and L are 1, O is 0. */
export function asTyped(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s-]/g, '')
    .replace(/[ilo]/g, (character) => MISREAD[character] ?? character)
}

/** The first `length` characters (five bits each) of some bytes. */
export function inBase32(bytes: Uint8Array, length: number): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length }, (_, place) =>
    ALPHABET.charAt(Number.parseInt(bits.slice(place * 5, place * 5 + 5), 2)),
  ).join('')
}

/** A whole number, not negative, in as few characters as it takes. */
export function numberInBase32(number: number): string {
  const rest = Math.floor(number / ALPHABET.length)
  return (rest === 0 ? '' : numberInBase32(rest)) + ALPHABET.charAt(number % ALPHABET.length)
}

/** The number that some characters stand for; null where one is none of the alphabet. */
export function numberOfBase32(text: string): number | null {
  let number = 0
  for (const character of text) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) return null
    number = number * ALPHABET.length + value
  }
  return number
}
