/** What people do with their own accounts. */
import type { Database } from '@/lib/db/client'
import { accounts } from './accounts'
import type { Actor } from './actor'
import { type OpenSession, openSessions } from './sessions'
import { refusedAsNull } from './sign-in'

/** A session as its owner sees it. */
export type SessionLine = OpenSession & { current: boolean }

/** The sessions that somebody has open, the one used last first. */
export async function sessionsOf(db: Database, { id, sessionId }: Actor): Promise<SessionLine[]> {
  const sessions = await openSessions(db, { userId: id, most: 100 })
  return sessions.map((session) => ({ ...session, current: session.id === sessionId }))
}

/** Ends one session of somebody's own; false where they have none such. */
export async function endSession(db: Database, actor: Actor, sessionId: string): Promise<boolean> {
  const { count } = await db.deskSession.deleteMany({ where: { id: sessionId, userId: actor.id } })
  return count === 1
}

/** Signs somebody out everywhere but here. Returns how many sessions ended. */
export async function endOtherSessions(db: Database, actor: Actor): Promise<number> {
  const { count } = await db.deskSession.deleteMany({
    where: { userId: actor.id, id: { not: actor.sessionId } },
  })
  return count
}

/**
 * Changes the password and ends all other sessions; the cookies given carry a new session, so that
 * one that was stolen before is of no use. Null where the present password is wrong.
 */
export async function changePassword(
  db: Database,
  { current, next }: { current: string; next: string },
  headers: Headers,
): Promise<string[] | null> {
  const answered = await refusedAsNull(() =>
    accounts(db).api.changePassword({
      body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
      headers,
      returnHeaders: true,
    }),
  )
  return answered?.headers.getSetCookie() ?? null
}

/** What an authenticator is set up from: an `otpauth:` address, and codes for when it is lost. */
export type AuthenticatorSetup = { address: string; backupCodes: string[] }

/** Begins to set an authenticator up; it counts once a code of it is confirmed. Null: wrong password. */
export async function beginSecondFactor(
  db: Database,
  password: string,
  headers: Headers,
): Promise<AuthenticatorSetup | null> {
  const answered = await refusedAsNull(() =>
    accounts(db).api.enableTwoFactor({ body: { password, method: 'totp' }, headers }),
  )
  if (answered === null || !('totpURI' in answered)) return null
  return { address: answered.totpURI, backupCodes: answered.backupCodes }
}

/** Confirms a new authenticator by a code of it; the cookies given carry a new session. */
export async function confirmSecondFactor(
  db: Database,
  code: string,
  headers: Headers,
): Promise<string[] | null> {
  const answered = await refusedAsNull(() =>
    accounts(db).api.verifyTOTP({ body: { code }, headers, returnHeaders: true }),
  )
  return answered?.headers.getSetCookie() ?? null
}

/** Does away with the second factor; null where the password is wrong. */
export async function dropSecondFactor(
  db: Database,
  password: string,
  headers: Headers,
): Promise<string[] | null> {
  const answered = await refusedAsNull(() =>
    accounts(db).api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }),
  )
  return answered?.headers.getSetCookie() ?? null
}
