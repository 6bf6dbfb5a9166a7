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
import { askedOf, settle, trustedProxiesSchema } from './asked'
import { speakThroughLog } from './console'
import { OWN_HEADER, ownMark } from './headers'
import { holdBack } from './hold-back'
import { openPage, pageOf, sendPage } from './kept-pages'
import { isLean } from './lean-pages'
import { limitOf, makeMeter, readLimits } from './limits'
import { methodsOf } from './methods'
import { nonceSources, policyOfOne, setPolicy } from './policy'
import { refuseForNow, refuseMethod } from './refusal'
import { readRoutes } from './routes'

const proxies = trustedProxiesSchema.parse(process.env.TRUSTED_PROXIES)
const https = process.env.PUBLIC_ADDRESS?.startsWith('https:') ?? false
const development = process.env.NODE_ENV === 'development'
const meter = makeMeter(readLimits(process.env.RATE_LIMITS))
const compress = compression()

let routeOf = (_path: string) => 'other'

/** Whether the server asks itself. */
const isOwn = ({ headers }: http.IncomingMessage) => headers[OWN_HEADER] === ownMark()

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
      requestId,
      method,
      path: pathname.slice(0, 500),
      status,
      ms: Math.round(ms * 10) / 10,
      ...(response.writableFinished ? {} : { aborted: true }),
      // Who reads what is nobody's business; who asks too often, or finds a fault, is the operator's.
      ...(level === 'info' ? {} : { address }),
    })
  })
}

/** Sends the page where it is kept; else has it made, and kept where that can be. */
async function answer(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  { listener, nonce }: { listener: http.RequestListener; nonce: string },
): Promise<void> {
  const asked = askedOf({ get: (name) => [request.headers[name] ?? []].flat()[0] ?? null })
  const opened = await openPage(request, asked)
  if (opened !== null && 'body' in opened) return sendPage(request, response, opened, 'kept')
  if (response.destroyed) return opened?.over()
  if (opened !== null) response.once('close', () => opened.over())
  // What is kept must be whole: of a page that is asked for its headers alone the framework makes no body.
  const { method } = request
  if (opened !== null) request.method = 'GET'
  // What the framework's own scripts ask for is no page: nothing is put into it.
  const aside = request.headers.rsc === undefined ? [] : null
  holdBack(response, {
    nonce,
    aside: aside ?? [],
    send({ html, failed }, end) {
      if (method !== undefined) request.method = method
      // What is missing the framework tells in the browser; whoever keeps pages has a page that says so.
      if (opened === null || (failed && response.statusCode !== 404)) return end(html)
      opened.made(pageOf(response, html)).then(
        (page) => sendPage(request, response, page, 'rendered', end),
        () => end(html),
      )
    },
  })
  answering().run({ response, aside, rendering: opened }, () => listener(request, response))
}

function before(listener: http.RequestListener): http.RequestListener {
  return (request, response) => {
    const [pathname = ''] = (request.url ?? '').split('?')
    if (!isOwn(request)) {
      const { address, requestId } = settle(request.headers, request.socket.remoteAddress, proxies)
      response.setHeader('X-Request-Id', requestId)
      // The one header that a page can read of its own answer, to show the id where it failed.
      response.setHeader('Server-Timing', `request;desc="${requestId}"`)
      setPolicy(response, pathname, https)
      observe(request, response, { pathname, requestId, address })
      const limit = limitOf(pathname)
      const wait = limit === null ? 0 : meter.count(limit, address)
      if (limit !== null && wait > 0) return refuseForNow(response, pathname, limit, wait)
      const allowed = methodsOf(pathname)
      if (allowed !== null && !allowed.includes(request.method ?? '')) return refuseMethod(response, allowed)
    }
    delete request.headers[OWN_HEADER]
    const nonce = randomBytes(16).toString('base64')
    // Next.js looks here for the nonce that its own scripts are to bear.
    request.headers['content-security-policy'] = `script-src ${nonceSources(nonce)}`
    // The middleware is written for Express, and uses of it what Node's own requests have.
    Reflect.apply(compress, null, [
      request,
      response,
      () => {
        // Sources that are being changed come to the page by the framework's scripts.
        if (isLean(pathname) && !development)
          answer(request, response, { listener, nonce }).catch(() => response.destroy())
        else {
          response.setHeader('Content-Security-Policy', policyOfOne(nonce, development))
          answering().run({ response, aside: null, rendering: null }, () => listener(request, response))
        }
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
  http.createServer = (...args: unknown[]) => {
    const server = Reflect.apply(
      createServer,
      http,
      args.map((arg) =>
        typeof arg === 'function' ? before((request, response) => arg(request, response)) : arg,
      ),
    )
    // Whoever started this process waits for it: what answers at the port before is another's.
    if (!development) server.once('listening', () => process.send?.('listening'))
    return server
  }
}
