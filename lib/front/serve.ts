/**
 * What stands between Next.js and the wire: who asks is settled, the answer is bound by the policy,
 * counted and logged, and compressed (brotli where it is understood); pages are sent lean.
 */
import { randomBytes } from 'node:crypto'
import http from 'node:http'
import path from 'node:path'
import compression from 'compression'
import { log } from '@/lib/telemetry/log'
import { metrics } from '@/lib/telemetry/metrics'
import { answering } from './answering'
import { settle, trustedProxiesSchema } from './asked'
import { speakThroughLog } from './console'
import { RENDERING_HEADER, RENDERINGS } from './headers'
import { holdBack } from './hold-back'
import { isLean } from './lean-pages'
import { limitOf, makeMeter, readLimits } from './limits'
import { nonceSources, policyOfOne, setPolicy } from './policy'
import { refuseForNow } from './refusal'
import { readRoutes } from './routes'

const proxies = trustedProxiesSchema.parse(process.env.TRUSTED_PROXIES)
const https = process.env.PUBLIC_ADDRESS?.startsWith('https:') ?? false
const development = process.env.NODE_ENV === 'development'
const meter = makeMeter(readLimits(process.env.RATE_LIMITS))
const compress = compression()

let routeOf = (_path: string) => 'other'

const processWide: typeof globalThis & { [RENDERINGS]?: ReadonlyMap<string, unknown> } = globalThis

/** Whether the server asks itself, to render a page that it will keep (lib/archive/page-cache). */
function isOwn(request: http.IncomingMessage): boolean {
  const rendering = request.headers[RENDERING_HEADER]
  return typeof rendering === 'string' && (processWide[RENDERINGS]?.has(rendering) ?? false)
}

/** Counts and logs a request when it has been answered, or its asker has gone. */
function observe(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  { pathname, requestId, address }: { pathname: string; requestId: string; address: string | null },
): void {
  const began = performance.now()
  const { method = '' } = request
  response.once('close', () => {
    const ms = performance.now() - began
    const { statusCode: status } = response
    const route = routeOf(pathname)
    metrics().requests.inc({ route, method, status })
    metrics().durations.observe({ route }, ms / 1000)
    const level = status >= 500 ? 'error' : status === 429 ? 'warn' : 'info'
    log()[level]({
      ...{ requestId, method, path: pathname.slice(0, 500), status, ms: Math.round(ms * 10) / 10 },
      ...(response.writableFinished ? {} : { aborted: true }),
      // Who reads what is nobody's business; who asks too often, or finds a fault, is the operator's.
      ...(level === 'info' ? {} : { address }),
    })
  })
}

function before(listener: http.RequestListener): http.RequestListener {
  return (request, response) => {
    const [pathname = ''] = (request.url ?? '').split('?')
    const own = isOwn(request)
    if (!own) {
      delete request.headers[RENDERING_HEADER]
      const { address, requestId } = settle(request.headers, request.socket.remoteAddress, proxies)
      response.setHeader('X-Request-Id', requestId)
      // The one header that a page can read of its own answer, to show the id where it failed.
      response.setHeader('Server-Timing', `request;desc="${requestId}"`)
      setPolicy(response, pathname, https)
      observe(request, response, { pathname, requestId, address })
      const limit = limitOf(pathname)
      const wait = limit === null ? 0 : meter.count(limit, address)
      if (limit !== null && wait > 0) return refuseForNow(response, pathname, limit, wait)
    }
    const nonce = randomBytes(16).toString('base64')
    // Next.js looks here for the nonce that its own scripts are to bear.
    request.headers['content-security-policy'] = `script-src ${nonceSources(nonce)}`
    // The middleware is written for Express, and uses of it what Node's own requests have.
    Reflect.apply(compress, null, [
      request,
      response,
      () => {
        // Sources that are being changed come to the page by the framework's scripts.
        const lean = isLean(pathname) && !development
        // What the framework's own scripts ask for is no page: nothing is put into it.
        const aside = lean && request.headers.rsc === undefined ? [] : null
        if (lean) holdBack(response, nonce, aside ?? [])
        else response.setHeader('Content-Security-Policy', policyOfOne(nonce, development))
        answering().run({ response, aside }, () => listener(request, response))
      },
    ])
  }
}

/**
 * From now on, whatever server this process makes stands behind what is told here. While the sources are
 * being worked on the terminal is for people, and routes are not told apart.
 */
export function standBefore(): void {
  standBeforeServers()
  if (development) return
  speakThroughLog()
  readRoutes(path.join('.next', 'routes-manifest.json')).then(
    (found) => {
      routeOf = found
    },
    (err) => log().warn({ err }, 'Routes are not told apart in the metrics.'),
  )
}

function standBeforeServers(): void {
  const createServer = http.createServer
  http.createServer = (...args: unknown[]) =>
    Reflect.apply(
      createServer,
      http,
      args.map((arg) =>
        typeof arg === 'function' ? before((request, response) => arg(request, response)) : arg,
      ),
    )
}
