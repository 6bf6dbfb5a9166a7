/**
 * Answers what is posted to the desk: a form, whose answer is a page to go to, or JSON from a
 * script, whose answer is JSON. In this order: is it from our own pages; is there such a command;
 * may this person give it; is the input what the command takes; then it is done, and logged.
 */
import { type Actor, prolongedActor } from '@/lib/auth/actor'
import { audit, type Origin } from '@/lib/auth/audit'
import { may } from '@/lib/auth/roles'
import { type Database, database } from '@/lib/db/client'
import { askedOf } from '@/lib/front/asked'
import { log } from '@/lib/telemetry/log'
import type { Command, Done, InvalidInput, Refusal } from './command'
import { commandNamed } from './commands'
import { ownPage, readBody } from './request'

type Answered = Done<unknown> | Refusal | InvalidInput

/** Answers a POST to `/api/desk/NAME`. */
export async function answerCommand(
  request: Request,
  name: string,
  db: Database = database(),
): Promise<Response> {
  // A script that sends files says in which form it would be answered.
  const json = ['content-type', 'accept'].some((name) =>
    request.headers.get(name)?.startsWith('application/json'),
  )
  const page = ownPage(request)
  if (page === null)
    return respond({ ok: false, code: 'foreign_origin', status: 403 }, [], { json, page: null })
  const command = commandNamed(name)
  if (command === null)
    return respond({ ok: false, code: 'command_unknown', status: 404 }, [], { json, page })
  const { actor, cookies } = await prolongedActor(db, request.headers)
  const { address, requestId } = askedOf(request.headers)
  const origin = { address, requestId }
  const outcome = await carryOut(request, { command, actor, origin, db })
  const refusal = outcome.ok ? undefined : outcome.code
  await audit(db, {
    actor,
    action: command.name,
    origin,
    outcome: outcome.ok ? 'done' : refusal === 'internal_fault' ? 'failed' : 'refused',
    code: refusal,
    target: outcome.ok ? outcome.target : undefined,
  })
  return respond(outcome, cookies, { json, page })
}

type Carrying = { command: Command; actor: Actor | null; origin: Origin; db: Database }

async function carryOut(request: Request, { command, actor, origin, db }: Carrying): Promise<Answered> {
  if (!may(actor?.role ?? null, command.permission))
    return actor === null
      ? { ok: false, code: 'sign_in_first', status: 401 }
      : { ok: false, code: 'not_allowed', status: 403 }
  const body = await readBody(request, command.limit)
  if (!body.ok) return body
  try {
    return await command.run(body.value, { db, actor, headers: request.headers, origin })
  } catch (error) {
    log().error({ err: error, action: command.name, requestId: origin.requestId }, 'A command failed.')
    return { ok: false, code: 'internal_fault', details: { requestId: origin.requestId } }
  }
}

const NEVER_KEPT = { 'Cache-Control': 'no-store' }

function respond(
  outcome: Answered,
  cookies: string[],
  { json, page }: { json: boolean; page: URL | null },
): Response {
  const headers = new Headers(NEVER_KEPT)
  if (outcome.ok) for (const [name, value] of Object.entries(outcome.headers ?? {})) headers.set(name, value)
  for (const cookie of [...cookies, ...(outcome.ok ? (outcome.cookies ?? []) : [])])
    headers.append('Set-Cookie', cookie)
  if (!outcome.ok && 'retryAfterSeconds' in outcome && outcome.retryAfterSeconds !== undefined)
    headers.set('Retry-After', String(outcome.retryAfterSeconds))
  if (json || page === null) {
    const {
      cookies: _,
      target: __,
      status: ___,
      headers: ____,
      ...told
    } = { cookies: null, target: null, status: null, headers: null, ...outcome }
    return Response.json(told, { status: statusOf(outcome), headers })
  }
  headers.set('Location', placeToGo(outcome, page))
  return new Response(null, { status: 303, headers })
}

function statusOf(outcome: Answered): number {
  if (outcome.ok) return 200
  if (outcome.code === 'invalid_input') return 422
  if (outcome.code === 'internal_fault') return 500
  return ('status' in outcome ? outcome.status : undefined) ?? 409
}

/** After a form: the page that the command names, else the form's own, which says what was refused. */
function placeToGo(outcome: Answered, page: URL): string {
  const locale = page.pathname.split('/')[1] ?? 'en'
  if (outcome.ok && outcome.next !== undefined) return `/${locale}${outcome.next}`
  const back = new URL(page)
  if (outcome.ok) back.searchParams.delete('refused')
  else {
    back.searchParams.set('refused', outcome.code)
    if ('fields' in outcome)
      back.searchParams.set('fields', [...new Set(outcome.fields.map(({ path }) => path))].join(' '))
  }
  return back.pathname + back.search
}
