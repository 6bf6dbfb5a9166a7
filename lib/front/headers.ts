/** How the server's own parts know each other; from outside nobody can. */
import { randomBytes } from 'node:crypto'

/** A request of the server to itself bears this header: what it says of its asker is believed. */
export const OWN_HEADER = 'x-mahzar-own'

const slot = Symbol.for('mahzar.own')
const processWide: typeof globalThis & { [slot]?: string } = globalThis

/** What stands in that header. */
export function ownMark(): string {
  processWide[slot] ??= randomBytes(16).toString('base64url')
  return processWide[slot]
}
