/**
 * Loaded into the server's process before it: what stands between Next.js and the wire. Answers are
 * compressed (brotli where it is understood), and pages are sent lean (./lean-pages).
 */
import http from 'node:http'
import compression from 'compression'
import { isLean, leanPage } from './lean-pages.mjs'

const compress = compression()
const createServer = http.createServer

/**
 * @param {http.RequestListener} listener
 * @returns {http.RequestListener}
 */
function before(listener) {
  return (request, response) => {
    // The middleware is written for Express, and uses of it what Node's own requests have.
    Reflect.apply(compress, null, [
      request,
      response,
      () => {
        const [path = ''] = (request.url ?? '').split('?')
        if (isLean(path)) holdBack(response)
        listener(request, response)
      },
    ])
  }
}

/**
 * Keeps what is written of a page until it is whole, then sends it lean. Anything but HTML passes.
 * @param {http.ServerResponse} response
 */
function holdBack(response) {
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  /** @type {Buffer[]} */
  const kept = []
  // A page that was kept (lib/archive/page-cache) is lean already.
  const isPage = () =>
    String(response.getHeader('content-type')).startsWith('text/html') && !response.hasHeader('x-mahzar-page')
  /** @param {unknown[]} args what `write` and `end` may be given: a chunk, its encoding, a callback */
  const keep = ([chunk, encoding]) => {
    if (typeof chunk === 'string')
      kept.push(
        Buffer.from(
          chunk,
          Buffer.isEncoding(String(encoding)) ? /** @type {BufferEncoding} */ (encoding) : 'utf8',
        ),
      )
    else if (chunk instanceof Uint8Array) kept.push(Buffer.from(chunk))
  }
  /** @param {unknown[]} args */
  const callbackOf = (args) => args.find((arg) => typeof arg === 'function')
  response.write = (/** @type {unknown[]} */ ...args) => {
    if (!isPage()) return Reflect.apply(write, response, args)
    keep(args)
    const callback = callbackOf(args)
    if (typeof callback === 'function') process.nextTick(() => callback())
    return true
  }
  response.end = (/** @type {unknown[]} */ ...args) => {
    if (!isPage()) return Reflect.apply(end, response, args)
    keep(args)
    const callback = callbackOf(args)
    const page = leanPage(Buffer.concat(kept).toString('utf8'))
    return Reflect.apply(end, response, typeof callback === 'function' ? [page, callback] : [page])
  }
}

http.createServer = (/** @type {unknown[]} */ ...args) =>
  Reflect.apply(
    createServer,
    http,
    args.map((arg) =>
      typeof arg === 'function' ? before((request, response) => arg(request, response)) : arg,
    ),
  )
