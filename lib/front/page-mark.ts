import { randomBytes } from 'node:crypto'

const slot = Symbol.for('mahzar.page-mark')
const processWide: typeof globalThis & { [slot]?: string } = globalThis

/**
 * By it the server knows which styles of a page are the page's own, before it names them in the policy.
 * It is taken off every page (./lean-pages), so nobody outside learns it, and what is smuggled in cannot
 * bear it.
 */
export function pageMark(): string {
  processWide[slot] ??= randomBytes(16).toString('base64url')
  return processWide[slot]
}
