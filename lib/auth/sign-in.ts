/** Signing in and out. What is refused is refused alike, whether or not there is such an account. */
import { APIError } from 'better-auth'
import type { Database } from '@/lib/db/client'
import { accounts } from './accounts'
import { countFailure, forgetFailures, secondsToWait, throttleKeys } from './throttle'

export type SignInOutcome =
  | {
      ok: true
      /** `second-factor`: the password was right, and a one-time password is asked for. */
      next: 'desk' | 'second-factor'
      cookies: string[]
    }
  | { ok: false; code: 'wrong_credentials' }
  | { ok: false; code: 'too_many_attempts'; retryAfterSeconds: number }

export type Credentials = { email: string; password: string }

/**
 * @param address the network address that asks; null where it is not known
 * @returns cookies for the answer to set
 */
export async function signIn(
  db: Database,
  { email, password }: Credentials,
  { headers, address }: { headers: Headers; address: string | null },
): Promise<SignInOutcome> {
  const keys = throttleKeys(email, address)
  const wait = await secondsToWait(db, keys)
  if (wait > 0) return { ok: false, code: 'too_many_attempts', retryAfterSeconds: wait }
  const user = await db.deskUser.findUnique({ where: { email }, select: { banned: true } })
  const answered = await refusedAsNull(() =>
    accounts(db).api.signInEmail({ body: { email, password }, headers, returnHeaders: true }),
  )
  if (answered === null || user?.banned) {
    if (answered !== null) await db.deskSession.deleteMany({ where: { user: { email } } })
    await countFailure(db, keys)
    return { ok: false, code: 'wrong_credentials' }
  }
  const asked = 'twoFactorRedirect' in answered.response
  if (!asked) await forgetFailures(db, keys)
  return { ok: true, next: asked ? 'second-factor' : 'desk', cookies: answered.headers.getSetCookie() }
}

export type SecondFactor = { kind: 'authenticator' | 'backup'; code: string }

/** The second step of signing in, by the cookie that the first one set. */
export async function confirmSignIn(
  db: Database,
  { kind, code }: SecondFactor,
  headers: Headers,
): Promise<{ ok: true; cookies: string[] } | { ok: false; code: 'wrong_code' }> {
  const { api } = accounts(db)
  const answered = await refusedAsNull(() =>
    kind === 'authenticator'
      ? api.verifyTOTP({ body: { code }, headers, returnHeaders: true })
      : api.verifyBackupCode({ body: { code }, headers, returnHeaders: true }),
  )
  return answered === null
    ? { ok: false, code: 'wrong_code' }
    : { ok: true, cookies: answered.headers.getSetCookie() }
}

/** Ends the session of a request; the cookies given take it out of the browser. */
export async function signOut(db: Database, headers: Headers): Promise<string[]> {
  const answered = await accounts(db).api.signOut({ headers, returnHeaders: true })
  return answered.headers.getSetCookie()
}

/** What better-auth answers; null where it refuses. Faults go through. */
export async function refusedAsNull<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return null
    throw error
  }
}
