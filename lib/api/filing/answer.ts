/** `POST /api/dispatches` and `GET /api/jobs/ID`: filing by programs, in the name of a token's owner. */

import type { z } from 'zod'
import { permalink, sourcePath } from '@/lib/archive/address'
import { audit } from '@/lib/auth/audit'
import { type TokenOwner, tokenOwner } from '@/lib/auth/tokens'
import { type Database, database } from '@/lib/db/client'
import { askedOf } from '@/lib/front/asked'
import { DEFAULT_LOCALE } from '@/lib/i18n/locales'
import { type Filed, fileOne } from '@/lib/ingest/batch'
import { currentReader } from '@/lib/ingest/reader'
import { addJobNow, jobReport } from '@/lib/jobs/jobs'
import { problem } from '../problem'
import { type Site, siteOf } from '../site'
import type { Opening } from './open-dispatch'
import { readFiling } from './read-request'
import type { batchTakenSchema, filedSchema } from './shapes'

const NEVER_KEPT = { 'Cache-Control': 'no-store' }

/** Who asks, by the token they show; a refusal where they may not. */
async function admitted(db: Database, request: Request): Promise<TokenOwner | Response> {
  const owner = await tokenOwner(db, request.headers)
  if (owner === 'unknown')
    return problem(401, 'Show a token: “Authorization: Bearer mahzar_…”. Editors make them at the desk.', {
      headers: { 'WWW-Authenticate': 'Bearer realm="Mahzar"' },
    })
  return owner === 'not-allowed' ? problem(403, 'The token’s owner may not file any more.') : owner
}

/** Files one dispatch at once, or takes a batch of them as a job. */
export async function answerFiling(request: Request, db: Database = database()): Promise<Response> {
  const owner = await admitted(db, request)
  if (owner instanceof Response) return owner
  const asked = await readFiling(request)
  if (!asked.ok)
    return problem(asked.status, asked.detail, asked.errors === undefined ? {} : { errors: asked.errors })
  const site = siteOf(request)
  if ('many' in asked) return batchTaken(db, owner, asked.many, { site, request })
  const filed = await fileOne(db, await currentReader(db), asked.one, { by: owner })
  await logged(db, owner, request, {
    action: 'file-by-token',
    ...(filed.outcome === 'refused' ? { code: filed.code } : { target: filed.source }),
  })
  return answerOf(filed, site)
}

async function batchTaken(
  db: Database,
  owner: TokenOwner,
  many: { label: string; input: Opening }[],
  { site, request }: { site: Site; request: Request },
): Promise<Response> {
  const id = await addJobNow(db, 'file-dispatches', many, owner)
  await logged(db, owner, request, { action: 'file-batch-by-token', target: id })
  const job = `${site.origin}/api/jobs/${id}`
  const body = { id, job, total: many.length } satisfies z.input<typeof batchTakenSchema>
  return Response.json(body, { status: 202, headers: { ...NEVER_KEPT, Location: job } })
}

function answerOf(filed: Filed, { origin }: Site): Response {
  if (filed.outcome === 'refused')
    return problem(422, filed.reason, { errors: [{ parameter: 'text', detail: filed.code }] })
  const page = `${origin}${sourcePath(DEFAULT_LOCALE, filed.source)}`
  const { meetings, issues } = { meetings: [], issues: [], ...filed }
  const body = {
    outcome: filed.outcome,
    source: filed.source,
    page,
    issues,
    meetings: meetings.map(({ id, outcome, because }) => ({
      id,
      outcome,
      because,
      address: `${origin}${permalink(id)}`,
    })),
  } satisfies z.input<typeof filedSchema>
  const made = filed.outcome !== 'already-on-file'
  return Response.json(body, {
    status: made ? 201 : 200,
    headers: { ...NEVER_KEPT, Location: page },
  })
}

type Line = { action: string; code?: string; target?: string }

function logged(db: Database, owner: TokenOwner, request: Request, { code, ...line }: Line): Promise<void> {
  const { address, requestId } = askedOf(request.headers)
  return audit(db, {
    ...line,
    actor: owner,
    code,
    outcome: code === undefined ? 'done' : 'refused',
    origin: { address, requestId },
  })
}

/** How far a job is that the token's owner asked for. @param id as the address tells it */
export async function answerJob(request: Request, id: string, db: Database = database()): Promise<Response> {
  const owner = await admitted(db, request)
  if (owner instanceof Response) return owner
  const after = new URL(request.url).searchParams.get('after')
  if (after !== null && !/^\d{1,6}$/.test(after))
    return problem(400, 'A parameter is not as it should be.', {
      errors: [{ parameter: 'after', detail: 'It is no ordinal.' }],
    })
  const page = after === null ? {} : { after: Number(after) }
  const job = await jobReport(id, { owner: owner.id, ...page }, db)
  return job === null
    ? problem(404, 'There is no such job of yours.')
    : Response.json(job, { headers: NEVER_KEPT })
}
