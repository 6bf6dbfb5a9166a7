/**
 * Whole pages, kept as they were rendered for as long as nothing that they show has changed. A page
 * that is asked for the first time is rendered by a request of the server to itself, in which every
 * answer of the archive is noted (./shown); it is given again while all their stamps are the same.
 */
import { createHash, randomUUID } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { RENDERING_HEADER } from '@/lib/front/headers'
import type { ArchiveIndex } from './index/archive-index'
import { archiveIndex } from './index/current'
import { renderings, type Shown } from './shown'

type KeptPage = {
  /** As it is sent, but for its compression, which is the server's. */
  body: Buffer<ArrayBuffer>
  headers: [string, string][]
  shown: Shown[]
  /** The edition of the archive in which the stamps were looked at last. */
  edition: number
}

/** What is asked for, and what of the asker's headers matters. */
export type PageAsked = {
  /** With its query. */
  path: string
  /** The scheme and host by which the asker knows this server: absolute addresses on the page begin so. */
  scheme: 'http' | 'https'
  host: string | null
  /** Under which faults in the rendering are told. */
  requestId: string | null
  /** The mark of the page that the asker has. */
  known: string | null
}

const BYTES_KEPT = 128 * 1024 * 1024

const slot = Symbol.for('mahzar.pages')
type Pages = { kept: LRUCache<string, KeptPage>; rendering: Map<string, Promise<Response>> }
const processWide: typeof globalThis & { [slot]?: Pages } = globalThis

function pages(): Pages {
  processWide[slot] ??= {
    kept: new LRUCache({
      maxSize: BYTES_KEPT,
      sizeCalculation: ({ body }) => body.length,
    }),
    rendering: new Map(),
  }
  return processWide[slot]
}

/** Headers that are of one sending, not of the page. */
const PASSING = [
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
  'x-request-id',
]

/** Whether everything that a page shows is as it was. */
function stands(page: KeptPage, index: ArchiveIndex): boolean {
  if (page.edition === index.edition) return true
  if (page.shown.some(({ stamp, stampNow }) => stampNow(index) !== stamp)) return false
  page.edition = index.edition
  return true
}

function answerOf(page: KeptPage, { known }: PageAsked, how: 'kept' | 'rendered'): Response {
  const headers = new Headers(page.headers)
  headers.set('x-mahzar-page', how)
  if (known !== null && known === headers.get('etag')) return new Response(null, { status: 304, headers })
  return new Response(page.body, { headers })
}

/** Renders a page by asking the server itself; keeps it where it shows the archive and nothing else. */
async function render(key: string, asked: PageAsked, origin: string, index: ArchiveIndex): Promise<Response> {
  const id = randomUUID()
  const shown: Shown[] = []
  const { edition } = index
  renderings().set(id, shown)
  try {
    const response = await fetch(new URL(asked.path, origin), {
      headers: {
        [RENDERING_HEADER]: id,
        'accept-encoding': 'identity',
        'x-forwarded-host': asked.host ?? '',
        'x-request-id': asked.requestId ?? id,
        'x-forwarded-proto': asked.scheme,
      },
      redirect: 'manual',
      cache: 'no-store',
    })
    const body = Buffer.from(await response.arrayBuffer())
    const headers = [...response.headers].filter(([name]) => !PASSING.includes(name))
    const keepable = response.status === 200 && shown.length > 0 && !response.headers.has('set-cookie')
    if (!keepable) {
      const passed: [string, string][] = [...headers, ['x-mahzar-page', 'rendered']]
      return new Response(body.length === 0 ? null : body, { status: response.status, headers: passed })
    }
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    const page: KeptPage = {
      ...{ body, shown, edition },
      headers: [...withoutCaching(headers), ['cache-control', 'private, no-cache'], ['etag', etag]],
    }
    // Where the archive has changed meanwhile, parts of the page may be of before and others of after.
    if (index.edition === edition) pages().kept.set(key, page)
    return answerOf(page, asked, 'rendered')
  } finally {
    renderings().delete(id)
  }
}

const withoutCaching = (headers: [string, string][]) => headers.filter(([name]) => name !== 'cache-control')

/**
 * A page of the archive as everybody is shown it.
 * @param origin where this server answers, to ask it to render
 */
export async function publicPage(asked: PageAsked, origin: string): Promise<Response> {
  const index = await archiveIndex()
  // Pages tell what happened on this day in other years.
  const key = `${new Date().toISOString().slice(0, 10)} ${asked.scheme}://${asked.host}${asked.path}`
  const { kept, rendering } = pages()
  const page = kept.get(key)
  if (page !== undefined && stands(page, index)) return answerOf(page, asked, 'kept')
  const going = rendering.get(key)
  if (going !== undefined) {
    await going.catch(() => {})
    const made = kept.get(key)
    if (made !== undefined && stands(made, index)) return answerOf(made, asked, 'kept')
  }
  const made = render(key, asked, origin, index)
  rendering.set(key, made)
  try {
    return await made
  } finally {
    if (rendering.get(key) === made) rendering.delete(key)
  }
}
