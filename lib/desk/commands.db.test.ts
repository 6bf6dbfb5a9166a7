import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type DeskHand, deskHand } from '@/lib/auth/testing'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { answerCommand } from './answer'
import { commands } from './commands'
import { DESK_PAGES, deskPages } from './shapes'

const ROLES = ['nobody', 'reader', 'editor', 'administrator'] as const
type Who = (typeof ROLES)[number]

let test: TestDatabase
let hands: Record<Exclude<Who, 'nobody'>, DeskHand>
beforeAll(async () => {
  process.env.AUTH_SECRET = 'only for tests, and long enough for the library'
  test = await testDatabase()
  const administrator = await deskHand(test.db, 'administrator')
  hands = {
    administrator,
    reader: await deskHand(test.db, 'reader'),
    editor: await deskHand(test.db, 'editor'),
  }
})
afterAll(() => test.drop())

const SITE = 'https://archive.example'
const OWN = {
  host: 'archive.example',
  origin: SITE,
  referer: `${SITE}/fa/desk`,
  'sec-fetch-site': 'same-origin',
}
const answerSchema = z.looseObject({ ok: z.boolean(), code: z.string().optional() })

type Sending = { who?: Who; body?: BodyInit; headers?: Record<string, string> }

function post(name: string, { who = 'nobody', body = '{}', headers = {} }: Sending = {}): Promise<Response> {
  const own = who === 'nobody' ? new Headers() : new Headers(hands[who].headers)
  const sent = { 'content-type': 'application/json', ...OWN, ...headers }
  for (const [header, value] of Object.entries(sent)) if (value !== '') own.set(header, value)
  return answerCommand(
    new Request(`${SITE}/api/desk/${name}`, { method: 'POST', body, headers: own }),
    name,
    test.db,
  )
}

/** What each command asks of whoever gives it: whoever adds one says here who may give it. */
const TABLE = {
  'sign-in': 'nobody',
  'confirm-sign-in': 'nobody',
  join: 'nobody',
  'sign-out': 'reader',
  'change-password': 'reader',
  'end-session': 'reader',
  'end-other-sessions': 'reader',
  'begin-second-factor': 'reader',
  'confirm-second-factor': 'reader',
  'drop-second-factor': 'reader',
  'begin-passkey': 'reader',
  'add-passkey': 'reader',
  'rename-passkey': 'reader',
  'remove-passkey': 'reader',
  'begin-passkey-sign-in': 'nobody',
  'sign-in-by-passkey': 'nobody',
  invite: 'administrator',
  'revoke-invitation': 'administrator',
  'change-role': 'administrator',
  'shut-out': 'administrator',
  'let-in-again': 'administrator',
  'end-session-of': 'administrator',
  'sign-out-everywhere': 'administrator',
  'correct-meeting': 'editor',
  'restore-version': 'editor',
  'withdraw-meeting': 'editor',
  'reinstate-meeting': 'editor',
  'merge-meetings': 'editor',
  'part-meeting': 'editor',
  'split-meeting': 'editor',
  'unsplit-meeting': 'editor',
  'preview-meeting': 'editor',
  'find-sources': 'editor',
  'attach-source': 'editor',
  'read-source': 'editor',
  reparse: 'administrator',
  'apply-findings': 'editor',
  'accept-proposal': 'editor',
  'decline-proposal': 'editor',
  'find-in-registry': 'reader',
  'open-file': 'editor',
  'preview-dispatch': 'editor',
  'begin-filing': 'editor',
  'file-dispatch': 'editor',
  'file-batch': 'editor',
  'correct-source': 'editor',
  'make-record': 'editor',
  'set-aside-source': 'editor',
  'take-up-source': 'editor',
  'cancel-job': 'editor',
  'make-token': 'editor',
  'revoke-token': 'editor',
  'create-official': 'editor',
  'create-entry': 'editor',
  'correct-entry': 'administrator',
  'restore-entry': 'administrator',
  'teach-spelling': 'editor',
  'merge-entries': 'administrator',
  'part-entries': 'administrator',
  'settle-doubts': 'editor',
  'reopen-doubts': 'editor',
  'review-meetings': 'editor',
  'assign-records': 'editor',
  'keep-apart': 'editor',
  'ask-again': 'editor',
  'look-at-meeting': 'reader',
} as const satisfies Record<string, Who>

/** An id that nothing has, in every field that any command takes one in. */
const FORGED = JSON.stringify({
  person: 'nobody-at-all',
  passkey: 'no-such-passkey',
  name: 'none',
  password: 'not the password',
  response: { id: 'none', rawId: 'none', type: 'public-key', response: {} },
  session: 'no-such-session',
  invitation: '019e0000-0000-7000-8000-000000000000',
  token: 'A'.repeat(43),
  role: 'administrator',
  id: '0000000000',
  source: '0000000000',
  of: '0000000000',
  proposal: '019e0000-0000-7000-8000-000000000000',
  version: 1,
  restored: 1,
  reason: 'none',
  one: '0000000000 1',
  assignee: 'nobody',
  first: '0000000000',
  second: '0000000000',
  locale: 'en',
  job: '019e0000-0000-7000-8000-000000000000',
})

/** What may be done with forged ids, since it does nothing to anybody. */
const HARMLESS = ['invite', 'sign-out-everywhere', 'begin-passkey-sign-in', 'make-token']

it('the table tells every command', () => {
  expect(commands.map(({ name }) => name).sort()).toEqual(Object.keys(TABLE).sort())
})

// Signing out would end the sessions that the other rows use.
const tried = Object.entries(TABLE).filter(([name]) => name !== 'sign-out' && name !== 'end-other-sessions')

describe.each(tried)('%s', (name, least) => {
  it.each(ROLES)(`as %s, with forged ids`, async (who) => {
    const answer = await post(name, { who, body: FORGED })
    const { ok, code } = answerSchema.parse(await answer.json())
    const allowed = ROLES.indexOf(who) >= ROLES.indexOf(least)
    if (!allowed)
      expect([answer.status, code]).toEqual(who === 'nobody' ? [401, 'sign_in_first'] : [403, 'not_allowed'])
    else expect(['sign_in_first', 'not_allowed']).not.toContain(code)
    if (!HARMLESS.includes(name)) expect(ok).toBe(false)
  })

  it.each([
    ['another site', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }],
    ['another site of the same domain', { 'sec-fetch-site': 'same-site' }],
    ['another site, by an old browser', { origin: 'https://elsewhere.example', 'sec-fetch-site': '' }],
    ['nobody knows where', { origin: '', 'sec-fetch-site': '' }],
    ['a page without an origin', { origin: 'null' }],
  ])('is refused when it comes from %s', async (_, headers) => {
    const answer = await post(name, { who: 'administrator', body: FORGED, headers })
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ ok: false, code: 'foreign_origin' })
  })
})

describe('what is sent to the desk', () => {
  it('is refused where it is not what the command takes, field by field', async () => {
    const answer = await post('invite', { who: 'administrator', body: '{"role":"emperor"}' })
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ code: 'invalid_input', fields: [{ path: 'role' }] })
  })

  it.each([
    ['no JSON', '{"role":'],
    ['half a form', '--x\r\n'],
  ])('is refused where it is %s', async (_, body) => {
    const headers = body.startsWith('{') ? {} : { 'content-type': 'multipart/form-data; boundary=x' }
    const answer = await post('invite', { who: 'administrator', body, headers })
    expect([400, 303]).toContain(answer.status)
    expect(await test.db.invitation.count({ where: { note: 'x' } })).toBe(0)
  })

  it('is read no further than the command allows, whatever it says of its length', async () => {
    const body = JSON.stringify({ role: 'editor', note: 'x'.repeat(100_000) })
    const answer = await post('invite', { who: 'administrator', body })
    expect(await answer.json()).toMatchObject({ ok: false, code: 'too_large' })
  })

  it('as a form is answered by a page to go to, and says there what was refused', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded', referer: `${SITE}/fa/desk/people` }
    const refused = await post('shut-out', { who: 'administrator', body: 'person=nobody', headers: form })
    expect(refused.status).toBe(303)
    expect(refused.headers.get('location')).toBe('/fa/desk/people?refused=person_unknown')
    const done = await post('sign-out-everywhere', {
      who: 'administrator',
      body: 'person=nobody',
      headers: form,
    })
    expect(done.headers.get('location')).toBe('/fa/desk/people')
  })

  it('never leads to another site', async () => {
    const body = new URLSearchParams({ email: 'editor@example.org', password: 'a quiet river at dawn' })
    for (const next of ['//elsewhere.example', 'https://elsewhere.example', '/desk/../../x', '/en/desk']) {
      body.set('next', next)
      const answer = await post('sign-in', {
        body: body.toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
      expect(answer.headers.get('location')).toBe('/fa/desk')
    }
  })

  it('cannot choose where a page of another site is taken for our own', async () => {
    const answer = await post('sign-in', {
      body: 'email=x',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        referer: 'https://elsewhere.example/trap',
      },
    })
    expect(answer.headers.get('location')).toMatch(/^\/en\/desk\?refused=invalid_input/)
  })
})

describe('the log', () => {
  it('keeps who was refused what, and from where, and no secret', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.4', 'x-request-id': 'request-1' }
    await post('invite', { who: 'editor', headers })
    const line = await test.db.auditEvent.findFirstOrThrow({ where: { requestId: 'request-1' } })
    expect(line).toMatchObject({
      actorName: 'editor',
      action: 'invite',
      outcome: 'refused',
      code: 'not_allowed',
      address: '198.51.100.4',
    })
    const body = JSON.stringify({ email: 'editor@example.org', password: 'a guess at a secret' })
    await post('sign-in', { body })
    const lines = JSON.stringify(await test.db.auditEvent.findMany())
    expect(lines).toContain('wrong_credentials')
    expect(lines).not.toContain('a guess at a secret')
  })

  it.each([
    ['changed', `UPDATE "AuditEvent" SET "actorName" = 'somebody else'`],
    ['deleted', 'DELETE FROM "AuditEvent"'],
    ['emptied', 'TRUNCATE "AuditEvent"'],
  ])('is not %s', async (_, statement) => {
    await expect(test.db.$executeRawUnsafe(statement)).rejects.toThrow(/never changed/)
  })
})

describe('the pages of the desk', () => {
  it('are all in the table of who may see them, but for those before signing in', () => {
    const folder = path.resolve(import.meta.dirname, '..', '..', 'app', '[locale]', 'desk')
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => path.basename(file) === 'page.tsx')
      .map((file) => path.dirname(file).replace(/^\.$/, ''))
      .filter((page) => !/^(sign-in|second-factor|join)/.test(page))
    expect(pages.sort()).toEqual(Object.keys(DESK_PAGES).sort())
  })

  it('are each offered to those who may see them', () => {
    const reachedThroughThem = [
      ...['', '/attach', '/split', '/merge', '/preview'].map((page) => `meetings/[id]${page}`),
      ...['registry/new', 'registry/[kind]/[slug]', 'registry/[kind]/[slug]/merge'],
      ...['jobs/[id]', 'pairs/[first]/[second]', 'sources/[id]', 'sources/[id]/record'],
    ]
    expect([...deskPages, ...reachedThroughThem].sort()).toEqual(Object.keys(DESK_PAGES).sort())
  })
})
