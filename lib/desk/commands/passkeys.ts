/** Passkeys: adding, naming and ending one's own, and signing in by one. */
import { z } from 'zod'
import {
  addPasskey,
  beginPasskey,
  beginPasskeySignIn,
  madeKeySchema,
  removePasskey,
  renamePasskey,
  shownKeySchema,
  signInByPasskey,
} from '@/lib/auth/passkeys'
import { command, openCommand, type Refusal } from '../command'
import { deskPageSchema } from './fields'

const ACCOUNT_PAGE = '/desk/account'
const nameSchema = z.string().trim().min(1).max(100)
const idSchema = z.string().min(1).max(100)
const unknown: Refusal = { ok: false, code: 'passkey_unknown', status: 404 }

export const passkeyCommands = [
  command('begin-passkey', 'reader', {
    summary: 'Asks a browser for a new passkey.',
    input: z.object({ name: nameSchema, password: z.string().min(1).max(128) }),
    run: async ({ name, password }, { db, actor, headers }) => {
      const begun = await beginPasskey(db, actor, password, headers)
      if (typeof begun === 'string')
        return begun === 'wrong_password'
          ? { ok: false, code: begun, status: 403 }
          : { ok: false, code: begun }
      return { ok: true, value: { name, options: begun.options }, cookies: begun.cookies }
    },
  }),
  command('add-passkey', 'reader', {
    summary: 'Keeps a passkey that a browser has made.',
    input: z.object({ name: nameSchema, response: madeKeySchema }),
    run: async (told, { db, headers }) => {
      const added = await addPasskey(db, told, headers)
      return added === null
        ? { ok: false, code: 'passkey_refused', status: 422 }
        : { ok: true, value: null, next: `${ACCOUNT_PAGE}?done=passkey`, target: added.id }
    },
  }),
  command('rename-passkey', 'reader', {
    summary: 'Names a passkey of one’s own anew.',
    input: z.object({ passkey: idSchema, name: nameSchema }),
    run: async ({ passkey, name }, { db, actor }) =>
      (await renamePasskey(db, actor, { id: passkey, name }))
        ? { ok: true, value: null, next: ACCOUNT_PAGE, target: passkey }
        : unknown,
  }),
  command('remove-passkey', 'reader', {
    summary: 'Ends a passkey of one’s own.',
    input: z.object({ passkey: idSchema }),
    run: async ({ passkey }, { db, actor }) =>
      (await removePasskey(db, actor, passkey))
        ? { ok: true, value: null, next: `${ACCOUNT_PAGE}?done=passkey-removed`, target: passkey }
        : unknown,
  }),
  openCommand('begin-passkey-sign-in', {
    summary: 'Asks a browser for a passkey that it has.',
    input: z.object({}),
    run: async (_, { db, headers }) => {
      const { options, cookies } = await beginPasskeySignIn(db, headers)
      return { ok: true, value: { options }, cookies }
    },
  }),
  openCommand('sign-in-by-passkey', {
    summary: 'Begins a session by a passkey.',
    input: z.object({ response: shownKeySchema, next: deskPageSchema }),
    run: async ({ response, next }, { db, headers, origin }) => {
      const outcome = await signInByPasskey(db, response, { headers, address: origin.address })
      if (!outcome.ok)
        return outcome.code === 'too_many_attempts'
          ? { ...outcome, status: 429 }
          : { ok: false, code: 'passkey_refused', status: 401 }
      return { ok: true, value: null, cookies: outcome.cookies, next: next ?? '/desk' }
    },
  }),
]
