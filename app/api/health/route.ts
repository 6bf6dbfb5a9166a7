import { archiveHealth } from '@/lib/archive/loaders/health'

export const dynamic = 'force-dynamic'

/** 200 while the archive can answer from its database, 503 while it cannot. */
export async function GET(): Promise<Response> {
  const health = await archiveHealth()
  return Response.json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}
