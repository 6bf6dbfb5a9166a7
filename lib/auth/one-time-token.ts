/** Secrets that a link carries: 256 random bits, of which the archive keeps a hash alone. */
import { createHash, randomBytes } from 'node:crypto'

const FORM = /^[A-Za-z0-9_-]{43}$/

/** The token for the link, in URL-safe base 64, and the hash to keep: SHA-256 in hexadecimal. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOf(token) }
}

/** The hash of a token as an address or a header tells it; null where it can be none. */
export function tokenHash(told: string): string | null {
  return FORM.test(told) ? hashOf(told) : null
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
