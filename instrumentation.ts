import type { Instrumentation } from 'next'

/** Next.js calls this once, when the server starts: what takes long is begun before anybody asks. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || !process.env.DATABASE_URL) return
  const { archiveIndex } = await import('@/lib/archive/index/current')
  const { lexiconOf } = await import('@/lib/archive/search/lexicon')
  const { currentReader } = await import('@/lib/ingest/reader')
  const { database } = await import('@/lib/db/client')
  const { ownOrigin } = await import('@/lib/front/own-origin')
  const { keepPages } = await import('@/lib/front/kept-pages')
  const { pageKeeper } = await import('@/lib/archive/page-cache')
  const { pagesToWarm, warmUp } = await import('@/lib/archive/warm-up')
  const { readQueue } = await import('@/lib/desk/queue/current')
  const isServed = process.env.NODE_ENV === 'production'
  if (isServed) keepPages(pageKeeper)
  // Whoever asks first meets what went wrong, if it still does; whoever files first does not wait for the parser.
  const prepare = async () => {
    // Making the parser keeps the process busy for a second: while the archive is read, nobody waits for it.
    const [index] = await Promise.all([archiveIndex(), currentReader(database())])
    await lexiconOf(index)
    await readQueue()
    if (isServed) await warmUp(ownOrigin(), await pagesToWarm(index))
  }
  prepare().catch(() => {})
  const { workHere } = await import('@/lib/jobs/worker')
  workHere(process.env.DATABASE_URL)
}

/** A fault in a page or an interface, with the id of its request and the code that its page shows. */
export const onRequestError: Instrumentation.onRequestError = async (
  error,
  { path, method, headers },
  { routePath },
) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('@/lib/telemetry/log')
  const digest = error instanceof Error && 'digest' in error ? error.digest : undefined
  const requestId = headers['x-request-id']
  log().error(
    { err: error, digest, requestId, method, path: path.split('?')[0], route: routePath },
    'A request failed.',
  )
}
