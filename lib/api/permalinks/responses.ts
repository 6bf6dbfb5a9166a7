/** How answers at permalinks are put: headers that all share, refusals, ways on. */
import { createHash } from 'node:crypto'

/** What is public may be read by the scripts of any page. */
export const ALWAYS = {
  'Access-Control-Allow-Origin': '*',
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

/** A text with its tag; 304 without it where the reader has it already. */
export function tagged(
  request: Request,
  text: string,
  status: 200 | 410,
  headers: Readonly<Record<string, string>>,
): Response {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const all = { ...ALWAYS, 'Cache-Control': 'public, no-cache', ...headers, ETag: tag }
  const known = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((told) => told.trim().replace('W/', ''))
  if (status === 200 && known.includes(tag)) return new Response(null, { status: 304, headers: all })
  return new Response(text, { status, headers: all })
}
