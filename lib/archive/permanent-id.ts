/**
 * Permanent ids: nine random characters of Crockford's base 32 (45 bits) and his check character
 * (https://www.crockford.com/base32.html), written in lower case. The check value is the number
 * modulo 37; ids whose check would need one of the five extra symbols (* ~ $ = U) are never given
 * out, so that an id is always ten letters and digits.
 */
import { randomInt } from 'node:crypto'
import { ALPHABET, asTyped } from './base32'

const PAYLOAD_LENGTH = 9
const CHECK_MODULUS = 37

export type ParsedPermanentId = { ok: true; id: string } | { ok: false }

/** The check value of nine characters, 0 to 36; null where one is not of the alphabet. */
function checkValue(payload: string): number | null {
  let remainder = 0
  for (const character of payload) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) return null
    remainder = (remainder * ALPHABET.length + value) % CHECK_MODULUS
  }
  return remainder
}

/** A new id: unguessable, and unique once the ledger `PermanentId` has taken it. */
export function newPermanentId(): string {
  return permanentIdFrom((below) => randomInt(below))
}

/** @param draw a whole number from 0 to below its argument; what it draws, others can guess */
export function permanentIdFrom(draw: (below: number) => number): string {
  for (;;) {
    const payload = Array.from({ length: PAYLOAD_LENGTH }, () => ALPHABET[draw(ALPHABET.length)]).join('')
    const check = ALPHABET[checkValue(payload) ?? CHECK_MODULUS]
    if (check !== undefined) return payload + check
  }
}

/**
 * Reads an id as people type it: capitals, hyphens and spaces make no difference, I and L are 1,
 * O is 0. Any single wrong character and any two neighbours exchanged are refused.
 */
export function parsePermanentId(text: string): ParsedPermanentId {
  if (text.length > 40) return { ok: false }
  const id = asTyped(text)
  if (id.length !== PAYLOAD_LENGTH + 1) return { ok: false }
  const check = checkValue(id.slice(0, PAYLOAD_LENGTH))
  return check !== null && ALPHABET[check] === id[PAYLOAD_LENGTH] ? { ok: true, id } : { ok: false }
}

/** The number that an id stands for: 45 bits, which a double holds exactly; in the order of the ids. */
export function numberOfPermanentId(id: string): number {
  let number = 0
  for (let place = 0; place < PAYLOAD_LENGTH; place++) {
    const value = VALUES[id.charCodeAt(place)]
    if (value === undefined) throw new RangeError(`“${id}” is no permanent id.`)
    number = number * ALPHABET.length + value
  }
  return number
}

/** The value of each character, by its code: millions of ids are read when the archive is. */
const VALUES: readonly (number | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const value = ALPHABET.indexOf(String.fromCharCode(code))
  return value < 0 ? undefined : value
})

/** The id that stands for a number, as `numberOfPermanentId` gives it. */
export function permanentIdOfNumber(number: number): string {
  const check = ALPHABET[number % CHECK_MODULUS]
  if (check === undefined) throw new RangeError(`No permanent id stands for ${number}.`)
  return payloadOf(number) + check
}

function payloadOf(number: number): string {
  let payload = ''
  for (let rest = number; payload.length < PAYLOAD_LENGTH; rest = Math.floor(rest / ALPHABET.length))
    payload = (ALPHABET[rest % ALPHABET.length] ?? '') + payload
  return payload
}

/** Parts ids by their first characters, given as numbers. @param length of what the ids of a part begin with */
export function partsOfIds(length: number): {
  partOf: (id: number) => number
  prefixOf: (part: number) => string
} {
  const size = ALPHABET.length ** (PAYLOAD_LENGTH - length)
  return {
    partOf: (id) => Math.floor(id / size),
    prefixOf: (part) => payloadOf(part * size).slice(0, length),
  }
}

/** The canonical form of an id as an address gives it; null where it can be none. */
export function canonicalId(told: string): string | null {
  const parsed = parsePermanentId(told)
  return parsed.ok ? parsed.id : null
}
