import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { type Actor, actorOf } from './actor'
import {
  addPasskey,
  beginPasskey,
  beginPasskeySignIn,
  passkeysOf,
  removePasskey,
  renamePasskey,
  signInByPasskey,
} from './passkeys'
import { type DeskHand, deskHand } from './testing'

let test: TestDatabase
let mina: DeskHand
let omid: DeskHand
beforeAll(async () => {
  process.env.AUTH_SECRET = 'only for tests, and long enough for the library'
  test = await testDatabase()
  mina = await deskHand(test.db, 'administrator', 'mina')
  omid = await deskHand(test.db, 'editor', 'omid')
})
afterAll(() => test.drop())

const PASSWORD = 'a quiet river at dawn'

async function actor({ headers }: DeskHand): Promise<Actor> {
  const found = await actorOf(test.db, headers)
  if (found === null) throw new Error('nobody is signed in')
  return found
}

const kept = (userId: string, id: string) =>
  test.db.passkey.create({
    data: {
      id,
      userId,
      name: 'Laptop',
      credentialID: id,
      publicKey: 'AAAA',
      counter: 0,
      deviceType: 'singleDevice',
      backedUp: false,
    },
  })

/** The headers of a browser that has these cookies beside its own. */
function withCookies({ headers }: DeskHand, cookies: readonly string[]): Headers {
  const more = cookies.map((one) => one.split(';')[0])
  return new Headers({ cookie: [headers.get('cookie'), ...more].filter(Boolean).join('; ') })
}

it('a new one is asked for by whoever knows the password, of a device that knows its owner', async () => {
  const by = await actor(omid)
  expect(await beginPasskey(test.db, by, 'not the password', omid.headers)).toBe('wrong_password')
  const begun = await beginPasskey(test.db, by, PASSWORD, omid.headers)
  expect(begun).toMatchObject({
    options: { authenticatorSelection: { residentKey: 'required', userVerification: 'required' } },
  })
  if (typeof begun === 'string') throw new Error(begun)
  const made = {
    id: 'AAAA',
    rawId: 'AAAA',
    type: 'public-key' as const,
    clientExtensionResults: {},
    response: { clientDataJSON: 'AAAA', attestationObject: 'AAAA' },
  }
  const told = { name: 'Laptop', response: made }
  expect(await addPasskey(test.db, told, withCookies(omid, begun.cookies))).toBeNull()
  expect(await addPasskey(test.db, told, omid.headers)).toBeNull()
  expect(await passkeysOf(test.db, by.id)).toEqual([])
})

it('nobody has more than twenty', async () => {
  for (let n = 0; n < 20; n += 1) await kept(mina.id, `many-${n}`)
  expect(await beginPasskey(test.db, await actor(mina), PASSWORD, mina.headers)).toBe('too_many_passkeys')
  await test.db.passkey.deleteMany()
})

it('is named and removed by its owner alone', async () => {
  await kept(mina.id, 'of-mina')
  const [owner, other] = [await actor(mina), await actor(omid)]
  expect(await renamePasskey(test.db, other, { id: 'of-mina', name: 'Mine now' })).toBe(false)
  expect(await removePasskey(test.db, other, 'of-mina')).toBe(false)
  expect(await renamePasskey(test.db, owner, { id: 'of-mina', name: 'Telephone' })).toBe(true)
  expect(await passkeysOf(test.db, mina.id)).toMatchObject([{ id: 'of-mina', name: 'Telephone' }])
  expect(await removePasskey(test.db, owner, 'of-mina')).toBe(true)
  expect(await passkeysOf(test.db, mina.id)).toEqual([])
})

it('one that nobody has, or with a signature that is none, signs nobody in, and is counted', async () => {
  await kept(mina.id, 'AAAA')
  const nobody = { id: '', headers: new Headers() }
  const sessions = await test.db.deskSession.count()
  const signIn = async (id: string) => {
    const { cookies } = await beginPasskeySignIn(test.db, new Headers())
    const shown = {
      id,
      rawId: id,
      type: 'public-key' as const,
      clientExtensionResults: {},
      response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' },
    }
    return signInByPasskey(test.db, shown, {
      headers: withCookies(nobody, cookies),
      address: '198.51.100.9',
    })
  }
  for (const id of ['none', 'AAAA'])
    expect(await signIn(id)).toEqual({ ok: false, code: 'wrong_credentials' })
  expect(await test.db.deskSession.count()).toBe(sessions)
  for (let tries = 0; tries < 18; tries += 1) await signIn('none')
  expect(await signIn('none')).toMatchObject({ ok: false, code: 'too_many_attempts' })
})
