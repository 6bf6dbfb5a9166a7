/** Signing in, signing out, joining. */
import { z } from 'zod'
import { join } from '@/lib/auth/invitations'
import {
  backupCodeSchema,
  displayNameSchema,
  emailSchema,
  oneTimePasswordSchema,
  passwordSchema,
} from '@/lib/auth/schema'
import { confirmSignIn, signIn, signOut } from '@/lib/auth/sign-in'
import { command, openCommand } from '../command'
import { deskPageSchema } from './fields'

const signInCommand = openCommand('sign-in', {
  summary: 'Begins a session, or asks for the second factor.',
  input: z.object({ email: emailSchema, password: z.string().min(1).max(128), next: deskPageSchema }),
  run: async ({ next, ...credentials }, { db, headers, origin }) => {
    const outcome = await signIn(db, credentials, { headers, address: origin.address })
    if (!outcome.ok)
      return outcome.code === 'too_many_attempts' ? { ...outcome, status: 429 } : { ...outcome, status: 401 }
    const onward = next === undefined ? '' : `?${new URLSearchParams({ next })}`
    return {
      ok: true,
      value: { next: outcome.next },
      cookies: outcome.cookies,
      next: outcome.next === 'desk' ? (next ?? '/desk') : `/desk/second-factor${onward}`,
    }
  },
})

const secondFactorSchema = z.union([
  z.object({ code: oneTimePasswordSchema, next: deskPageSchema }),
  z.object({ backup: backupCodeSchema, next: deskPageSchema }),
])

const confirmCommand = openCommand('confirm-sign-in', {
  summary: 'Ends signing in by a one-time password or a backup code.',
  input: secondFactorSchema,
  run: async (told, { db, headers }) => {
    const factor =
      'code' in told
        ? ({ kind: 'authenticator', code: told.code } as const)
        : ({ kind: 'backup', code: told.backup } as const)
    const outcome = await confirmSignIn(db, factor, headers)
    if (!outcome.ok) return { ...outcome, status: 401 }
    return { ok: true, value: null, cookies: outcome.cookies, next: told.next ?? '/desk' }
  },
})

const joinCommand = openCommand('join', {
  summary: 'Makes the account that an invitation is for.',
  input: z.object({
    token: z.string().max(100),
    name: displayNameSchema,
    email: emailSchema,
    password: passwordSchema,
  }),
  run: async (joining, { db, headers, origin }) => {
    const outcome = await join(db, joining)
    if (!outcome.ok) return outcome
    const signedIn = await signIn(db, joining, { headers, address: origin.address })
    return {
      ok: true,
      value: { role: outcome.role },
      cookies: signedIn.ok ? signedIn.cookies : [],
      next: signedIn.ok ? '/desk' : '/desk/sign-in',
      target: outcome.userId,
    }
  },
})

const signOutCommand = command('sign-out', 'reader', {
  summary: 'Ends the session.',
  input: z.object({}),
  run: async (_, { db, headers }) => ({
    ok: true,
    value: null,
    cookies: await signOut(db, headers),
    // The next person at this browser finds nothing of the desk in it.
    headers: { 'Clear-Site-Data': '"cache", "storage"' },
    next: '/desk/sign-in',
  }),
})

export const sessionCommands = [signInCommand, confirmCommand, joinCommand, signOutCommand]
