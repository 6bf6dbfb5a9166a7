/** What tells a reader that they have an answer already (RFC 9110, 8.8). */
import { namesTag } from '@/lib/front/entity-tag'

/** Headers of an answer, and whether the request names that very answer: then 304 will do. */
export type Validators = { headers: Readonly<Record<string, string>>; known: boolean }

/**
 * @param stamp other whenever the answer is
 * @param changedAt no later than this has anything in the answer changed
 */
export function validatorsOf(request: Request, stamp: string, changedAt: Date): Validators {
  const tag = `W/"${stamp}"`
  const told = request.headers.get('if-none-match')
  const since = Date.parse(request.headers.get('if-modified-since') ?? '')
  const seconds = Math.ceil(changedAt.getTime() / 1000) * 1000
  const known = told === null ? since >= seconds : namesTag(told, tag)
  return { headers: { ETag: tag, 'Last-Modified': new Date(seconds).toUTCString() }, known }
}
