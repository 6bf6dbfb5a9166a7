/**
 * Marks by which a reader tells that they have an answer already (RFC 9110, 8.8.3). They are weak, for
 * answers are compressed on their way.
 */
import { createHash } from 'node:crypto'

const opaque = (tag: string) => tag.trim().replace(/^W\//, '')

/** The mark of what is answered, another for all other bytes. */
export function tagOf(body: string | Uint8Array): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}

/** Whether an `If-None-Match` names a tag. */
export function namesTag(told: string, tag: string): boolean {
  return told.trim() === '*' || told.split(',').some((one) => opaque(one) === opaque(tag))
}
