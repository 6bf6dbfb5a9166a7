/**
 * Pages that everybody is answered alike with, given again as they were made. Here stands what the wire
 * sees of it; what is kept, and for how long, is settled by whoever knows what pages show
 * (lib/archive/page-cache), which is of another module graph: both find the other in the process.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLocale, LOCALE_COOKIE } from '@/lib/i18n/locales'
import type { Asked } from './asked'
import { namesTag } from './entity-tag'

/** A page as it is sent, but for its compression, and for what is of one sending. */
export type WholePage = {
  status: number
  headers: (readonly [name: string, value: number | string | readonly string[]])[]
  body: Buffer
}

/** What is asked for, with its query, and by which address the asker knows this server. */
export type PageAsked = Pick<Asked, 'scheme' | 'host'> & { path: string }

/** A page that is yet to be made. What it shows is noted for this very object. */
export type Rendering = {
  /** Takes the page as it was made. @returns it as it is to be sent */
  made(page: WholePage): Promise<WholePage>
  /** Told when it has been sent, or its asker has gone. */
  over(): void
}

export type PageKeeper = {
  /** The page where it is kept and stands; null for what is not to be kept. */
  open(asked: PageAsked): Promise<WholePage | Rendering | null>
}

const KEEPER = Symbol.for('mahzar.page-keeper')
const processWide: typeof globalThis & { [KEEPER]?: PageKeeper } = globalThis

/** From now on, pages are asked of `keeper` before they are asked of the framework. */
export function keepPages(keeper: PageKeeper): void {
  processWide[KEEPER] = keeper
}

/** Whether an address is of the public pages. @param url a path, perhaps with its query */
export function isPublicPage(url: string): boolean {
  const [, locale, section] = url.split(/[/?]/)
  return isLocale(locale) && !section?.startsWith('desk')
}

/** Whether everybody who asks this is answered alike: no part of a page, and nobody who is signed in. */
function isForEverybody({ method, url = '', headers }: IncomingMessage): boolean {
  const cookies = (headers.cookie ?? '').split(';').map((pair) => pair.split('=', 1)[0]?.trim())
  return (
    (method === 'GET' || method === 'HEAD') &&
    isPublicPage(url) &&
    headers.rsc === undefined &&
    headers['next-action'] === undefined &&
    cookies.every((name) => name === '' || name === LOCALE_COOKIE)
  )
}

/** The page that a request asks for, or its rendering; null where it is for the framework alone. */
export async function openPage(
  request: IncomingMessage,
  { scheme, host }: Asked,
): Promise<WholePage | Rendering | null> {
  const keeper = processWide[KEEPER]
  if (keeper === undefined || !isForEverybody(request)) return null
  // Without the archive the page says so itself.
  return keeper.open({ path: request.url ?? '/', scheme, host }).catch(() => null)
}

/** Headers that are of one sending, not of the page. */
const PASSING = new Set([
  ...['connection', 'content-encoding', 'content-length', 'date', 'keep-alive', 'transfer-encoding'],
  ...['server-timing', 'x-request-id', 'vary'],
])

/** A page as it stands in an answer that is about to be sent. */
export function pageOf(response: ServerResponse, html: string): WholePage {
  return {
    status: response.statusCode,
    headers: Object.entries(response.getHeaders()).flatMap(([name, value]) =>
      value === undefined || PASSING.has(name) ? [] : [[name, value] as const],
    ),
    body: Buffer.from(html),
  }
}

/**
 * Answers with a page; with its mark alone where the asker has it.
 * @param end sends the last bytes of the answer
 */
export function sendPage(
  { headers: { 'if-none-match': known } }: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: WholePage,
  how: 'kept' | 'rendered',
  end: (body?: Buffer) => void = (bytes) => response.end(bytes),
): void {
  response.statusCode = status
  for (const [name, value] of headers) response.setHeader(name, value)
  response.setHeader('x-mahzar-page', how)
  const mark = response.getHeader('etag')
  const isKnown = status === 200 && known !== undefined && typeof mark === 'string' && namesTag(known, mark)
  if (isKnown) response.statusCode = 304
  end(...(isKnown ? [] : [body]))
}
