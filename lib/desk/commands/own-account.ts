/** What people do with their own accounts. */
import { z } from 'zod'
import {
  beginSecondFactor,
  changePassword,
  confirmSecondFactor,
  dropSecondFactor,
  endOtherSessions,
  endSession,
} from '@/lib/auth/own-account'
import { oneTimePasswordSchema, passwordSchema } from '@/lib/auth/schema'
import { makeToken, revokeToken } from '@/lib/auth/tokens'
import { command, type Refusal } from '../command'

const ACCOUNT_PAGE = '/desk/account'
const given = z.string().min(1).max(128)
const wrongPassword: Refusal = { ok: false, code: 'wrong_password', status: 403 }

export const ownAccountCommands = [
  command('change-password', 'reader', {
    summary: 'Changes one’s password and ends one’s other sessions.',
    input: z.object({ current: given, next: passwordSchema }),
    run: async (told, { db, headers }) => {
      const cookies = await changePassword(db, told, headers)
      return cookies
        ? { ok: true, value: null, cookies, next: `${ACCOUNT_PAGE}?done=password` }
        : wrongPassword
    },
  }),
  command('end-session', 'reader', {
    summary: 'Ends another session of one’s own.',
    input: z.object({ session: z.string().min(1).max(100) }),
    run: async ({ session }, { db, actor }) =>
      (await endSession(db, actor, session))
        ? { ok: true, value: null, next: ACCOUNT_PAGE }
        : { ok: false, code: 'session_unknown', status: 404 },
  }),
  command('end-other-sessions', 'reader', {
    summary: 'Signs one out everywhere else.',
    input: z.object({}),
    run: async (_, { db, actor }) => ({
      ok: true,
      value: { ended: await endOtherSessions(db, actor) },
      next: `${ACCOUNT_PAGE}?done=sessions`,
    }),
  }),
  command('begin-second-factor', 'reader', {
    summary: 'Sets up an authenticator, to be confirmed by a code of it.',
    input: z.object({ password: given }),
    run: async ({ password }, { db, headers }) => {
      const setup = await beginSecondFactor(db, password, headers)
      return setup ? { ok: true, value: setup } : wrongPassword
    },
  }),
  command('confirm-second-factor', 'reader', {
    summary: 'Asks for a one-time password at each sign-in from now on.',
    input: z.object({ code: oneTimePasswordSchema }),
    run: async ({ code }, { db, headers }) => {
      const cookies = await confirmSecondFactor(db, code, headers)
      return cookies
        ? { ok: true, value: null, cookies, next: `${ACCOUNT_PAGE}?done=second-factor` }
        : { ok: false, code: 'wrong_code', status: 422 }
    },
  }),
  command('drop-second-factor', 'reader', {
    summary: 'Asks for no one-time password any more.',
    input: z.object({ password: given }),
    run: async ({ password }, { db, headers }) => {
      const cookies = await dropSecondFactor(db, password, headers)
      return cookies
        ? { ok: true, value: null, cookies, next: `${ACCOUNT_PAGE}?done=second-factor-dropped` }
        : wrongPassword
    },
  }),
  command('make-token', 'editor', {
    summary: 'Makes a token with which a program files in one’s name.',
    input: z.object({ name: z.string().trim().min(1).max(100) }),
    run: async ({ name }, { db, actor }) => {
      const token = await makeToken(db, actor.id, name)
      return token === null ? { ok: false, code: 'too_many_tokens' } : { ok: true, value: { token } }
    },
  }),
  command('revoke-token', 'editor', {
    summary: 'Ends a token of one’s own.',
    input: z.object({ id: z.uuid() }),
    run: async ({ id }, { db, actor }) =>
      (await revokeToken(db, actor.id, id))
        ? { ok: true, value: null, next: ACCOUNT_PAGE, target: id }
        : { ok: false, code: 'token_unknown', status: 404 },
  }),
]
