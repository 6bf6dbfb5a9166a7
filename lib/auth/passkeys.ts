/** Passkeys (WebAuthn): keys of somebody's devices that sign in without a password. */
import { APIError } from 'better-auth'
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { accounts } from './accounts'
import type { Actor } from './actor'
import { refusedAsNull, type SignInOutcome } from './sign-in'
import { countFailure, forgetFailures, secondsToWait, throttleKeys } from './throttle'

/** More than anybody has devices. */
const MOST_PASSKEYS = 20

/** A passkey as its owner sees it. */
export type PasskeyLine = {
  id: string
  name: string
  /** An ISO 8601 instant in UTC. */
  createdAt: string
}

/** Characters of base64url, of keys and signatures that are far longer than any in use. */
const encoded = z.string().max(8_000)
const keyFields = {
  id: encoded.min(1),
  rawId: encoded,
  type: z.literal('public-key'),
  clientExtensionResults: z.record(z.string(), z.unknown()),
}

/** A new key, as the browser that made it tells of it (WebAuthn's own JSON). */
export const madeKeySchema = z.object({
  ...keyFields,
  response: z.object({
    clientDataJSON: encoded,
    attestationObject: encoded,
    transports: z.array(z.string().max(20)).max(10).exactOptional(),
  }),
})

/** A key that a browser shows, with its signature. */
export const shownKeySchema = z.object({
  ...keyFields,
  response: z.object({
    clientDataJSON: encoded,
    authenticatorData: encoded,
    signature: encoded,
    userHandle: encoded.exactOptional(),
  }),
})

/** Somebody's passkeys, the oldest first. */
export async function passkeysOf(db: Database, userId: string): Promise<PasskeyLine[]> {
  const rows = await db.passkey.findMany({
    where: { userId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST_PASSKEYS,
    select: { id: true, name: true, createdAt: true },
  })
  return rows.map(({ id, name, createdAt }) => ({ id, name: name ?? '', createdAt: createdAt.toISOString() }))
}

/** What a browser is asked with, and the cookies that its answer must come with. */
export type Ceremony = { options: unknown; cookies: string[] }

/** Begins to add a passkey; a wrong password, or as many keys as one may have, refuses it. */
export async function beginPasskey(
  db: Database,
  { id }: Actor,
  password: string,
  headers: Headers,
): Promise<Ceremony | 'wrong_password' | 'too_many_passkeys'> {
  const { api } = accounts(db)
  if ((await refusedAsNull(() => api.verifyPassword({ body: { password }, headers }))) === null)
    return 'wrong_password'
  if ((await db.passkey.count({ where: { userId: id } })) >= MOST_PASSKEYS) return 'too_many_passkeys'
  const answered = await api.generatePasskeyRegistrationOptions({ headers, returnHeaders: true })
  return { options: answered.response, cookies: answered.headers.getSetCookie() }
}

/** Keeps the key that a browser has made; null where it is not what it was asked for. */
export async function addPasskey(
  db: Database,
  { name, response }: { name: string; response: z.output<typeof madeKeySchema> },
  headers: Headers,
): Promise<{ id: string } | null> {
  try {
    return await refusedAsNull(() =>
      accounts(db).api.verifyPasskeyRegistration({ body: { name, response }, headers }),
    )
  } catch (error) {
    // A key that cannot be made sense of is no fault of the server's.
    if (error instanceof APIError && error.body?.code === 'FAILED_TO_VERIFY_REGISTRATION') return null
    throw error
  }
}

/** Names one of somebody's own passkeys anew; false where they have none such. */
export async function renamePasskey(
  db: Database,
  actor: Actor,
  { id, name }: { id: string; name: string },
): Promise<boolean> {
  const { count } = await db.passkey.updateMany({ where: { id, userId: actor.id }, data: { name } })
  return count === 1
}

/** Ends one of somebody's own passkeys; false where they have none such. */
export async function removePasskey(db: Database, actor: Actor, id: string): Promise<boolean> {
  const { count } = await db.passkey.deleteMany({ where: { id, userId: actor.id } })
  return count === 1
}

/** Begins to sign in by a passkey, whosever it is: the browser offers those it has. */
export async function beginPasskeySignIn(db: Database, headers: Headers): Promise<Ceremony> {
  const answered = await accounts(db).api.generatePasskeyAuthenticationOptions({
    headers,
    returnHeaders: true,
  })
  return { options: answered.response, cookies: answered.headers.getSetCookie() }
}

/**
 * Signs in by a passkey. The device has asked for its owner's finger, face or code, so no one-time
 * password is asked for besides.
 * @param address the network address that asks; null where it is not known
 */
export async function signInByPasskey(
  db: Database,
  response: z.output<typeof shownKeySchema>,
  { headers, address }: { headers: Headers; address: string | null },
): Promise<SignInOutcome> {
  const keys = throttleKeys(null, address)
  const wait = await secondsToWait(db, keys)
  if (wait > 0) return { ok: false, code: 'too_many_attempts', retryAfterSeconds: wait }
  const answered = await refusedAsNull(() =>
    accounts(db).api.verifyPasskeyAuthentication({ body: { response }, headers, returnHeaders: true }),
  )
  const userId = answered?.response.user.id
  const user =
    userId === undefined
      ? null
      : await db.deskUser.findUnique({ where: { id: userId }, select: { banned: true } })
  if (answered === null || user === null || user.banned) {
    if (userId !== undefined) await db.deskSession.deleteMany({ where: { userId } })
    await countFailure(db, keys)
    return { ok: false, code: 'wrong_credentials' }
  }
  await forgetFailures(db, keys)
  return { ok: true, next: 'desk', cookies: answered.headers.getSetCookie() }
}
