import { answerHarvester } from '@/lib/api/oai/provider'
import { siteOf } from '@/lib/api/site'
import { archiveForHarvesters } from '@/lib/archive/loaders/harvest'

/** Bytes of a form beyond which no harvester's request goes. */
const LONGEST_FORM = 8 * 1024

async function respond(request: Request, parameters: URLSearchParams): Promise<Response> {
  const repository = { archive: archiveForHarvesters(), site: siteOf(request), now: new Date() }
  return new Response(await answerHarvester(repository, parameters), {
    headers: {
      'Content-Type': 'text/xml; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
    },
  })
}

/** OAI-PMH 2.0 (lib/api/oai): arguments in the query. */
export function GET(request: Request): Promise<Response> {
  return respond(request, new URL(request.url).searchParams)
}

/** The text of a request's body; null where it is longer than any form of the protocol. */
async function shortBody(request: Request): Promise<string | null> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of request.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > LONGEST_FORM) return null
  }
  return text
}

/** The same, arguments in a form. */
export async function POST(request: Request): Promise<Response> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return new Response(null, { status: 415 })
  const form = await shortBody(request)
  return form === null ? new Response(null, { status: 413 }) : respond(request, new URLSearchParams(form))
}
