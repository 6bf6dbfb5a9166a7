import { describeInterface } from '@/lib/api/openapi'
import { OPEN_TO_ALL } from '@/lib/api/problem'
import { siteOf } from '@/lib/api/site'

/** The description of the JSON interface. */
export function GET(request: Request): Response {
  return Response.json(describeInterface(siteOf(request)), {
    headers: { ...OPEN_TO_ALL, 'Cache-Control': 'public, max-age=300' },
  })
}
