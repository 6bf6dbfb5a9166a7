import type { ServerResponse } from 'node:http'
import { putBack } from './answering'
import { isFailed, leanPage } from './lean-pages'
import { pageMark } from './page-mark'
import { policyOfMany, policyOfOne } from './policy'

const isCallback = (arg: unknown): arg is () => void => typeof arg === 'function'

/** What `write` and `end` may be given: a chunk, its encoding, a callback. */
function bytesOf([chunk, encoding]: unknown[]): Buffer[] {
  if (chunk instanceof Uint8Array) return [Buffer.from(chunk)]
  if (typeof chunk !== 'string') return []
  return [Buffer.from(chunk, typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8')]
}

/**
 * Keeps what is written of a page until it is whole, then sends it lean, with the policy that names
 * what it bears. Anything but HTML passes, and so does a page that was kept (lib/archive/page-cache),
 * which has gone through here when it was rendered.
 * @param aside what its parts will have handed over by then (./answering)
 */
export function holdBack(response: ServerResponse, nonce: string, aside: readonly string[]): void {
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  const kept: Buffer[] = []
  const isPage = () =>
    String(response.getHeader('content-type')).startsWith('text/html') && !response.hasHeader('x-mahzar-page')
  const flushHeaders = response.flushHeaders.bind(response)
  // The framework sends the headers ahead of a page, when its policy is not known yet.
  response.flushHeaders = () => {
    if (!isPage()) flushHeaders()
  }
  response.write = (...args: unknown[]) => {
    if (!isPage()) return Reflect.apply(write, response, args)
    kept.push(...bytesOf(args))
    const callback = args.find(isCallback)
    if (callback) process.nextTick(() => callback())
    return true
  }
  response.end = (...args: unknown[]) => {
    if (!isPage()) return Reflect.apply(end, response, args)
    kept.push(...bytesOf(args))
    // What bears the mark of the page's own bears the nonce from here on: the mark is nobody else's to know.
    const html = putBack(Buffer.concat(kept).toString('utf8'), aside).replaceAll(pageMark(), nonce)
    const lean = isFailed(html) ? null : leanPage(html, nonce)
    response.setHeader('Content-Security-Policy', lean ? policyOfMany(lean) : policyOfOne(nonce, false))
    const links = response.getHeader('link')
    if (lean && typeof links === 'string')
      response.setHeader('Link', links.replaceAll(`; nonce="${nonce}"`, ''))
    const callback = args.find(isCallback)
    const page = lean?.html ?? html
    return Reflect.apply(end, response, callback ? [page, callback] : [page])
  }
}
