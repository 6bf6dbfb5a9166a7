/** How answers at permalinks are put: headers that all share, refusals, ways on. */
import { namesTag, tagOf } from '@/lib/front/entity-tag'
import { OPEN_TO_ALL } from '../problem'

/** What scripts of any page may read, and that an answer is of no other type than it says. */
const ALWAYS = {
  ...OPEN_TO_ALL,
  'Access-Control-Expose-Headers': 'Link, Memento-Datetime, Content-Location, ETag',
  'X-Content-Type-Options': 'nosniff',
}

/** What answers at an address that names no form depend on. */
export const NEGOTIATED = { Vary: 'Accept, Accept-Language, Accept-Datetime, Cookie' }

export function refusal(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { ...ALWAYS, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}

/** To another path of this archive; never elsewhere. */
export function redirection(
  status: 302 | 307 | 308,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(null, {
    status,
    headers: { ...ALWAYS, ...NEGOTIATED, 'Cache-Control': 'private, no-cache', ...headers, Location: path },
  })
}

/** A text or a picture with its tag; 304 without it where the reader has it already. */
export function tagged(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  status: 200 | 410,
  headers: Readonly<Record<string, string>>,
): Response {
  const tag = tagOf(body)
  const all = { ...ALWAYS, 'Cache-Control': 'public, no-cache', ...headers, ETag: tag }
  const known = status === 200 && namesTag(request.headers.get('if-none-match') ?? '', tag)
  return new Response(known ? null : body, { status: known ? 304 : status, headers: all })
}
