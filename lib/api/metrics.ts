/** `/api/metrics`: how the server fares, for Prometheus; not for everybody. */
import { timingSafeEqual } from 'node:crypto'
import { archiveMeasures } from '@/lib/archive/loaders/health'
import { askedOf } from '@/lib/front/asked'
import { log } from '@/lib/telemetry/log'
import { metrics } from '@/lib/telemetry/metrics'
import { problem } from './problem'

function same(told: string, kept: string): boolean {
  const [one, other] = [Buffer.from(told), Buffer.from(kept)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/**
 * Whether somebody may read the metrics: whoever has METRICS_TOKEN; where none is set, this machine.
 * @returns the refusal, or null
 */
function refusal(request: Request, token: string | undefined): Response | null {
  if (token) {
    const told = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
    if (same(told, token)) return null
    return problem(401, 'The metrics are for whoever has their token.', {
      headers: { 'WWW-Authenticate': 'Bearer realm="metrics"' },
    })
  }
  const { address } = askedOf(request.headers)
  if (address === '::1' || address?.startsWith('127.')) return null
  return problem(404, 'There is nothing here for you.')
}

/** Answers in the text format of Prometheus; what the archive cannot tell just now is left out. */
export async function answerMetrics(
  request: Request,
  token: string | undefined = process.env.METRICS_TOKEN,
): Promise<Response> {
  const refused = refusal(request, token)
  if (refused) return refused
  const { registry, pool, archive, jobs, edition } = metrics()
  try {
    const measures = await archiveMeasures()
    archive.reset()
    for (const { sort, state, count } of measures.records) archive.set({ sort, state }, count)
    jobs.reset()
    for (const { sort: kind, state, count } of measures.jobs) jobs.set({ kind, state }, count)
    edition.set(measures.edition)
    const { all, idle, waiting } = measures.connections
    pool.set({ state: 'used' }, all - idle)
    pool.set({ state: 'idle' }, idle)
    pool.set({ state: 'waiting' }, waiting)
  } catch (error) {
    log().warn({ err: error }, 'The metrics of the archive could not be asked for.')
  }
  return new Response(await registry.metrics(), {
    headers: { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' },
  })
}
