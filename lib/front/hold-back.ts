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

type Holding = {
  nonce: string
  /** What parts of the page will have handed over by then (./answering). */
  aside: readonly string[]
  /** Sends the page when it is whole. @param end the answer's own */
  send: (page: { html: string; failed: boolean }, end: (...args: unknown[]) => void) => void
}

/**
 * Keeps what is written of a page until it is whole, then has it sent lean, with the policy that names
 * what it bears. Anything but HTML passes.
 */
export function holdBack(response: ServerResponse, { nonce, aside, send }: Holding): void {
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  const kept: Buffer[] = []
  const isPage = () => String(response.getHeader('content-type')).startsWith('text/html')
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
    if (lean && links !== undefined)
      response.setHeader(
        'Link',
        [links].flat().map((link) => String(link).replaceAll(`; nonce="${nonce}"`, '')),
      )
    const callback = args.find(isCallback)
    send({ html: lean?.html ?? html, failed: lean === null }, (...last) =>
      Reflect.apply(end, response, callback ? [...last, callback] : last),
    )
    return response
  }
}
