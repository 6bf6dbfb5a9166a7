/** What of a request to the desk can be trusted, and what it carries. */
import { askedOf } from '@/lib/front/asked'
import { boundedBody } from '@/lib/front/body'
import type { Refusal } from './command'

/**
 * The page of our own that a request comes from; null where a page of somebody else's sent it, or
 * where that cannot be told. Browsers say so themselves (Fetch Metadata, else `Origin`), and no
 * script can make them lie; `Referer` then tells which page.
 */
export function ownPage(request: Request): URL | null {
  const { headers } = request
  const { host } = askedOf(headers)
  if (host === null) return null
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return null
  const origin = parsed(headers.get('origin'))
  if (origin?.host !== host) return null
  const referrer = parsed(headers.get('referer'))
  return referrer?.host === host && OWN_PATH.test(referrer.pathname) ? referrer : new URL('/en/desk', origin)
}

/** Pages begin with their language. An answer leads back there, and `//host` would lead elsewhere. */
const OWN_PATH = /^\/[a-z]{2}(\/[^/\\]+)*$/

function parsed(told: string | null): URL | null {
  return told !== null && URL.canParse(told) ? new URL(told) : null
}

export type Body = { ok: true; value: unknown } | Refusal

/** What a request carries: JSON, or a form's fields; never more than `limit` bytes of it are read. */
export async function readBody(request: Request, limit: number): Promise<Body> {
  const bytes = await boundedBody(request, limit)
  if (bytes === null) return { ok: false, code: 'too_large', status: 422, details: { limit } }
  const type = request.headers.get('content-type') ?? ''
  try {
    if (type.startsWith('application/json'))
      return { ok: true, value: JSON.parse(new TextDecoder().decode(bytes)) }
    const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData()
    return { ok: true, value: fieldsOf(form) }
  } catch {
    return { ok: false, code: 'unreadable', status: 400 }
  }
}

/** A field told once is a value, one told more often a list of them. */
function fieldsOf(form: FormData): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name)
    fields[name] = values.length === 1 ? values[0] : values
  }
  return fields
}
