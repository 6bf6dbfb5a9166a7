/** Answers at `/api/v1/…`, as the operations declare. */
import { archiveState } from '@/lib/archive/loaders/exports'
import { presentAddress } from '@/lib/archive/loaders/moved'
import { OPEN_TO_ALL, problem } from '../problem'
import { siteOf } from '../site'
import { WRONG_PARAMETERS } from '../unknown-filter'
import { validatorsOf } from '../validators'
import { Elsewhere, type Operation } from './operation'
import { OPERATIONS, VERSION_PATH } from './operations'

/** The parameters of a path where it is one of an operation's; else null. */
function parametersOf({ path }: Operation, segments: readonly string[]): Record<string, string> | null {
  const parts = path.split('/').slice(1)
  if (parts.length !== segments.length) return null
  const told = parts.map(
    (part, place) => [/^\{(\w+)\}$/.exec(part)?.[1], part, segments[place] ?? ''] as const,
  )
  if (told.some(([name, part, segment]) => name === undefined && part !== segment)) return null
  return Object.fromEntries(
    told.flatMap(([name, , segment]) => (name === undefined ? [] : [[name, segment]])),
  )
}

function operationAt(segments: readonly string[]) {
  for (const operation of OPERATIONS) {
    const path = parametersOf(operation, segments)
    if (path !== null) return { operation, path }
  }
  return null
}

/** @param segments what follows `/api/v1/`, decoded */
export async function answerVersion1(request: Request, segments: readonly string[]): Promise<Response> {
  const at = operationAt(segments)
  if (at === null)
    return problem(404, `There is no such route; /api/openapi.json describes those that there are.`)
  const self = new URL(request.url)
  const moved = await presentAddress(self.pathname + self.search)
  if (moved !== null) return new Response(null, { status: 308, headers: { ...OPEN_TO_ALL, Location: moved } })
  const { edition, changedAt } = await archiveState()
  const outcome = await at.operation.respond({
    path: at.path,
    query: self.searchParams,
    site: siteOf(request),
    self,
  })
  if (outcome === null) return problem(404, 'The archive holds nothing of this name.')
  if (outcome instanceof Elsewhere)
    return new Response(null, {
      status: 307,
      headers: { ...OPEN_TO_ALL, Location: VERSION_PATH + outcome.path },
    })
  if ('faults' in outcome) return problem(400, WRONG_PARAMETERS, { errors: outcome.faults })
  // Conditions are of what is there: a refusal is told whatever the asker has (RFC 9110, 13.2.1).
  const { headers: validators, known } = validatorsOf(request, `1.${edition}`, changedAt)
  const headers = { ...OPEN_TO_ALL, ...validators, 'Cache-Control': 'public, no-cache' }
  return known ? new Response(null, { status: 304, headers }) : Response.json(outcome.answer, { headers })
}
