export const dynamic = 'force-dynamic'

/** 200 while the server answers at all: whoever restarts it when it hangs asks here, not for the database. */
export function GET(): Response {
  return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } })
}
