import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { actorOf } from './actor'
import { invite, inviteFirstAdministrator, join, revokeInvitation, welcome } from './invitations'
import { beginSecondFactor, changePassword, confirmSecondFactor, sessionsOf } from './own-account'
import { changePerson } from './people'
import { confirmSignIn, signIn } from './sign-in'
import { oneTimePassword } from './testing'

let test: TestDatabase
beforeAll(async () => {
  process.env.AUTH_SECRET = 'only for tests, and long enough for the library'
  test = await testDatabase()
})
afterAll(() => test.drop())

const PASSWORD = 'a quiet river at dawn'

/** The headers of a browser that keeps the cookies it was given. */
function withCookies(cookies: readonly string[]): Headers {
  return new Headers({ cookie: cookies.map((one) => one.split(';')[0]).join('; ') })
}

async function member(name: string, role: 'reader' | 'editor' | 'administrator') {
  const inviter = await test.db.deskUser.findFirstOrThrow({ select: { id: true } })
  const token = await invite(test.db, { role, note: null, inviterId: inviter.id })
  const email = `${name}@example.org`
  const joined = await join(test.db, { token, name, email, password: PASSWORD })
  if (!joined.ok) throw new Error(joined.code)
  return { id: joined.userId, email }
}

const nowhere = { headers: new Headers(), address: null }

async function signedIn(email: string, password = PASSWORD): Promise<Headers> {
  const outcome = await signIn(test.db, { email, password }, nowhere)
  if (!outcome.ok) throw new Error(outcome.code)
  return withCookies(outcome.cookies)
}

describe('the first administrator', () => {
  it('joins by the link printed last, once', async () => {
    const first = (await inviteFirstAdministrator(test.db)) ?? ''
    const second = (await inviteFirstAdministrator(test.db)) ?? ''
    expect(await welcome(test.db, first)).toBeNull()
    expect(await welcome(test.db, second)).toEqual({ role: 'administrator', first: true })
    const joining = { token: second, name: 'Mina', email: 'mina@example.org', password: PASSWORD }
    const outcomes = await Promise.all([join(test.db, joining), join(test.db, joining)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await welcome(test.db, second)).toBeNull()
    expect(await inviteFirstAdministrator(test.db)).toBeNull()
  })

  it('remains one while there is no other', async () => {
    const { id } = await test.db.deskUser.findFirstOrThrow({ where: { name: 'Mina' } })
    expect(await changePerson(test.db, id, { role: 'editor' })).toEqual({
      ok: false,
      code: 'last_administrator',
    })
    expect(await changePerson(test.db, id, { shutOut: true })).toMatchObject({ ok: false })
  })
})

describe('an invitation', () => {
  it('is closed once it is taken back, or too old', async () => {
    const { id } = await test.db.deskUser.findFirstOrThrow()
    const token = await invite(test.db, { role: 'editor', note: null, inviterId: id })
    const later = new Date(Date.now() + 8 * 86_400_000)
    expect(await welcome(test.db, token, later)).toBeNull()
    const row = await test.db.invitation.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
    expect(await revokeInvitation(test.db, row.id)).toBe(true)
    expect(await welcome(test.db, token)).toBeNull()
    expect(await revokeInvitation(test.db, row.id)).toBe(false)
  })

  it('keeps no token that could be used', async () => {
    const { id } = await test.db.deskUser.findFirstOrThrow()
    const token = await invite(test.db, { role: 'editor', note: null, inviterId: id })
    const rows = await test.db.invitation.findMany()
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

describe('signing in', () => {
  it('begins a session that says who is asking, in what role', async () => {
    const { email } = await member('omid', 'editor')
    const actor = await actorOf(test.db, await signedIn(email))
    expect(actor).toMatchObject({ name: 'omid', email, role: 'editor' })
  })

  it('gives cookies that no script can read and no other site can send', async () => {
    const outcome = await signIn(test.db, { email: 'omid@example.org', password: PASSWORD }, nowhere)
    const cookies = outcome.ok ? outcome.cookies : []
    expect(cookies.length).toBeGreaterThan(0)
    for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly/i)
    for (const cookie of cookies) expect(cookie).toMatch(/SameSite=Lax/i)
  })

  it('is refused alike for a wrong password and for no such account', async () => {
    const wrong = await signIn(test.db, { email: 'omid@example.org', password: 'not this one' }, nowhere)
    const none = await signIn(test.db, { email: 'nobody@example.org', password: 'not this one' }, nowhere)
    expect(wrong).toEqual(none)
    expect(wrong).toEqual({ ok: false, code: 'wrong_credentials' })
  })

  it.each(['known@example.org', 'unknown@example.org'])(
    'is slowed down after failures: %s',
    async (email) => {
      if (email.startsWith('known')) await member('known', 'reader')
      for (let attempt = 0; attempt < 5; attempt++)
        await signIn(test.db, { email, password: `guess ${attempt}` }, nowhere)
      const refused = await signIn(test.db, { email, password: PASSWORD }, nowhere)
      expect(refused).toMatchObject({ ok: false, code: 'too_many_attempts', retryAfterSeconds: 2 })
    },
  )

  it('is slowed down for an address that tries many accounts', async () => {
    const from = { headers: new Headers(), address: '192.0.2.7' }
    for (let attempt = 0; attempt < 20; attempt++)
      await signIn(test.db, { email: `guess${attempt}@example.org`, password: 'some password' }, from)
    expect(await signIn(test.db, { email: 'omid@example.org', password: PASSWORD }, from)).toMatchObject({
      code: 'too_many_attempts',
    })
    expect(await signIn(test.db, { email: 'omid@example.org', password: PASSWORD }, nowhere)).toMatchObject({
      ok: true,
    })
  })

  it('is over at once for somebody shut out, and begins no more', async () => {
    const { id, email } = await member('kaveh', 'editor')
    const headers = await signedIn(email)
    await changePerson(test.db, id, { shutOut: true })
    expect(await actorOf(test.db, headers)).toBeNull()
    expect(await signIn(test.db, { email, password: PASSWORD }, nowhere)).toEqual({
      ok: false,
      code: 'wrong_credentials',
    })
  })

  it('follows a change of role without signing in again', async () => {
    const { id, email } = await member('parisa', 'reader')
    const headers = await signedIn(email)
    await changePerson(test.db, id, { role: 'editor' })
    expect(await actorOf(test.db, headers)).toMatchObject({ role: 'editor' })
  })
})

describe('a changed password', () => {
  it('ends every other session, and the stolen one', async () => {
    const { email } = await member('shirin', 'editor')
    const [own, stolen] = [await signedIn(email), await signedIn(email)]
    expect(await changePassword(test.db, { current: 'wrong', next: `${PASSWORD} again` }, own)).toBeNull()
    const cookies = await changePassword(test.db, { current: PASSWORD, next: `${PASSWORD} again` }, own)
    expect(await actorOf(test.db, stolen)).toBeNull()
    const actor = await actorOf(test.db, withCookies(cookies ?? []))
    expect(actor).toMatchObject({ email })
    expect(actor && (await sessionsOf(test.db, actor))).toHaveLength(1)
  })
})

describe('a second factor', () => {
  it('is asked for once it is confirmed, and a backup code does once', async () => {
    const { email } = await member('laleh', 'editor')
    const headers = await signedIn(email)
    expect(await beginSecondFactor(test.db, 'wrong', headers)).toBeNull()
    const setup = await beginSecondFactor(test.db, PASSWORD, headers)
    const secret = new URL(setup?.address ?? '').searchParams.get('secret') ?? ''
    expect(secret).toMatch(/^[A-Z2-7]{16,}$/)
    expect(await confirmSecondFactor(test.db, '000000', headers)).toBeNull()
    expect(await signIn(test.db, { email, password: PASSWORD }, nowhere)).toMatchObject({ next: 'desk' })
    expect(await confirmSecondFactor(test.db, oneTimePassword(secret), headers)).not.toBeNull()

    const asked = await signIn(test.db, { email, password: PASSWORD }, nowhere)
    expect(asked).toMatchObject({ ok: true, next: 'second-factor' })
    const half = withCookies(asked.ok ? asked.cookies : [])
    expect(await actorOf(test.db, half)).toBeNull()
    expect(await confirmSignIn(test.db, { kind: 'authenticator', code: '000000' }, half)).toMatchObject({
      ok: false,
    })
    const code = setup?.backupCodes[0] ?? ''
    const confirmed = await confirmSignIn(test.db, { kind: 'backup', code }, half)
    expect(await actorOf(test.db, withCookies(confirmed.ok ? confirmed.cookies : []))).toMatchObject({
      email,
    })
    const again = await signIn(test.db, { email, password: PASSWORD }, nowhere)
    const used = withCookies(again.ok ? again.cookies : [])
    expect(await confirmSignIn(test.db, { kind: 'backup', code }, used)).toMatchObject({ ok: false })
  })
})
