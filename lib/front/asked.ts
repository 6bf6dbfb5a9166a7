/**
 * Who asks, and by which address: the one reader of what proxies say of a request. Anybody can write
 * such headers, so only those of proxies that TRUSTED_PROXIES vouches for are believed; all others are
 * replaced by what the server sees itself, before anything else reads them.
 */
import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod'

/** How many proxies of the operator's own stand between the world and this server. */
export const trustedProxiesSchema = z.coerce.number().int().min(0).max(10).catch(0)

/** What a request tells of its way here. */
export type Asked = {
  /** The scheme, host and port by which the asker knows this server; null where no host was named. */
  scheme: 'http' | 'https'
  host: string | null
  /** The network address that asks; null where it is not known. */
  address: string | null
  requestId: string | null
}

/** As `settle` left them: what the pages and interfaces may believe. */
export function askedOf(headers: Pick<Headers, 'get'>): Asked {
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return {
    scheme: headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http',
    host: host !== null && HOST.test(host) ? host : null,
    address: headers.get('x-forwarded-for')?.slice(0, 100) || null,
    requestId: headers.get('x-request-id'),
  }
}

const HOST = /^[\w.:[\]-]{1,255}$/
const REQUEST_ID = /^[\w.:-]{8,64}$/

/** Of a list that every proxy on the way has added to, what the outermost trusted one has written. */
function toldBy(header: string | string[] | undefined, proxies: number): string | undefined {
  const told = [header ?? []].flat().join(',').split(',')
  return (told.at(-proxies) ?? told[0])?.trim() || undefined
}

/**
 * Makes the headers of a request say what can be believed, and gives it an id where it bears none.
 * @param peer the address at the other end of the connection
 * @param proxies how many of those that stand between are trusted
 * @returns the address that asks, which is unknown where a proxy nobody vouched for stands between
 */
export function settle(
  headers: IncomingHttpHeaders,
  peer: string | undefined,
  proxies: number,
): { address: string | null; requestId: string } {
  const foreign = headers['x-forwarded-for'] ?? headers.forwarded ?? headers.via
  const passedOn = proxies > 0 ? toldBy(headers['x-forwarded-for'], proxies) : undefined
  const address = proxies > 0 ? (passedOn ?? peer) : foreign === undefined ? peer : undefined
  const host = (proxies > 0 && toldBy(headers['x-forwarded-host'], proxies)) || headers.host
  const scheme = proxies > 0 ? toldBy(headers['x-forwarded-proto'], proxies) : undefined
  const given = headers['x-request-id']
  const requestId = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID()
  for (const name of ['forwarded', 'x-forwarded-port', 'x-real-ip']) delete headers[name]
  // An empty one keeps the framework from filling in the proxy's own.
  headers['x-forwarded-for'] = address?.replace(/^::ffff:/, '') ?? ''
  headers['x-forwarded-proto'] = scheme === 'https' ? 'https' : 'http'
  if (host === undefined) delete headers['x-forwarded-host']
  else headers['x-forwarded-host'] = host
  headers['x-request-id'] = requestId
  return { address: headers['x-forwarded-for'] || null, requestId }
}
