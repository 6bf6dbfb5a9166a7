/** What administrators do about those who work at the desk. */
import { z } from 'zod'
import { invite, revokeInvitation } from '@/lib/auth/invitations'
import { changePerson, endSessionOf, signOutEverywhere } from '@/lib/auth/people'
import { deskRoleSchema } from '@/lib/auth/roles'
import { command, type Outcome } from '../command'

const PEOPLE_PAGE = '/desk/people'
const person = z.string().min(1).max(100)
const noteSchema = z
  .string()
  .trim()
  .max(200)
  .transform((note) => note || null)
  .optional()

type Changed = Awaited<ReturnType<typeof changePerson>>

const changed = (outcome: Changed, target: string): Outcome<null> =>
  outcome.ok
    ? { ok: true, value: null, next: PEOPLE_PAGE, target }
    : { ...outcome, status: outcome.code === 'person_unknown' ? 404 : 409 }

export const peopleCommands = [
  command('invite', 'administrator', {
    summary: 'Makes a link by which somebody can join, once, within a week.',
    input: z.object({ role: deskRoleSchema, note: noteSchema }),
    run: async ({ role, note }, { db, actor }) => ({
      ok: true,
      value: { token: await invite(db, { role, note: note ?? null, inviterId: actor.id }) },
    }),
  }),
  command('revoke-invitation', 'administrator', {
    summary: 'Takes a link back that nobody has used.',
    input: z.object({ invitation: z.uuid() }),
    run: async ({ invitation }, { db }) =>
      (await revokeInvitation(db, invitation))
        ? { ok: true, value: null, next: PEOPLE_PAGE, target: invitation }
        : { ok: false, code: 'invitation_not_open' },
  }),
  command('change-role', 'administrator', {
    summary: 'Gives somebody another role, from their next request on.',
    input: z.object({ person, role: deskRoleSchema }),
    run: async ({ person, role }, { db }) => changed(await changePerson(db, person, { role }), person),
  }),
  command('shut-out', 'administrator', {
    summary: 'Ends somebody’s sessions and lets them begin no other.',
    input: z.object({ person }),
    run: async ({ person }, { db }) => changed(await changePerson(db, person, { shutOut: true }), person),
  }),
  command('let-in-again', 'administrator', {
    summary: 'Lets somebody sign in again who was shut out.',
    input: z.object({ person }),
    run: async ({ person }, { db }) => changed(await changePerson(db, person, { shutOut: false }), person),
  }),
  command('end-session-of', 'administrator', {
    summary: 'Ends one session of somebody.',
    input: z.object({ session: z.string().min(1).max(100) }),
    run: async ({ session }, { db }) => {
      const whose = await endSessionOf(db, session)
      return whose === null
        ? { ok: false, code: 'session_unknown', status: 404 }
        : { ok: true, value: null, next: PEOPLE_PAGE, target: whose }
    },
  }),
  command('sign-out-everywhere', 'administrator', {
    summary: 'Ends every session of somebody.',
    input: z.object({ person }),
    run: async ({ person }, { db }) => ({
      ok: true,
      value: { ended: await signOutEverywhere(db, person) },
      next: PEOPLE_PAGE,
      target: person,
    }),
  }),
]
