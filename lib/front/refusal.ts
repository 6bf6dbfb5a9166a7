import type { ServerResponse } from 'node:http'
import { problem } from '@/lib/api/problem'
import { DEFAULT_LOCALE, isLocale, type Locale, MANNERS } from '@/lib/i18n/locales'
import { messagesFor } from '@/lib/i18n/messages'
import { metrics } from '@/lib/telemetry/metrics'
import type { Limit } from './limits'

/** A page of few words, in the language of the page that was asked for. */
function pageOf(locale: Locale): string {
  const { title, text } = messagesFor(locale).keeping.tooMany
  return `<!doctype html><html lang="${locale}" dir="${MANNERS[locale].direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`
}

/** Sends a refusal that machines can read, beside the headers that stand already. */
function send(response: ServerResponse, refusal: Response): void {
  for (const [name, value] of refusal.headers) response.setHeader(name, value)
  refusal.text().then(
    (text) => response.end(text),
    () => response.destroy(),
  )
}

/** Answers 405, and tells what can be asked. */
export function refuseMethod(response: ServerResponse, allowed: readonly string[]): void {
  const allow = allowed.join(', ')
  response.statusCode = 405
  send(response, problem(405, `This can be asked for with ${allow} alone.`, { headers: { Allow: allow } }))
}

/** Answers 429 to a request that is one too many. @param wait seconds until one will be answered again */
export function refuseForNow(response: ServerResponse, path: string, limit: Limit, wait: number): void {
  metrics().limited.inc({ limit })
  const [, first = '', second] = path.split('/')
  response.statusCode = 429
  response.setHeader('Retry-After', String(wait))
  response.setHeader('Cache-Control', 'no-store')
  if (second === 'search') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(pageOf(isLocale(first) ? first : DEFAULT_LOCALE))
    return
  }
  send(response, problem(429, `Your address has asked for this too often: ask again in ${wait} s.`))
}
