/**
 * How people come to the desk: by a link that works once. The first administrator's link is made
 * when the archive is started and has no accounts; all others are made by administrators.
 */
import { randomUUID } from 'node:crypto'
import type { Database, Transaction } from '@/lib/db/client'
import { accounts } from './accounts'
import { newToken, tokenHash } from './one-time-token'
import { type DeskRole, deskRoleSchema } from './roles'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Any number does, so long as nothing else in the database locks on it. */
const JOINING_LOCK = 4_127_002_612

export type InvitationLine = {
  id: string
  role: DeskRole
  note: string | null
  inviter: string | null
  createdAt: string
  expiresAt: string
  state: 'open' | 'used' | 'revoked' | 'expired'
}

/** What an invitation's page says before it is accepted. */
export type Welcome = { role: DeskRole; first: boolean }

/**
 * A link's token for the first administrator, good for a day; links made before are revoked, so
 * that only what was printed last works. Null where somebody has an account already.
 */
export async function inviteFirstAdministrator(db: Database, now = new Date()): Promise<string | null> {
  return db.$transaction(async (tx) => {
    await lockJoining(tx)
    if ((await tx.deskUser.findFirst({ select: { id: true } })) !== null) return null
    await tx.invitation.updateMany({
      where: { inviterId: null, usedAt: null, revokedAt: null },
      data: { revokedAt: now },
    })
    return issue(tx, { role: 'administrator', inviterId: null, note: null, lifetime: DAY, now })
  })
}

/** The token of a link for somebody else, good for a week. */
export function invite(
  db: Transaction,
  { role, note, inviterId }: { role: DeskRole; note: string | null; inviterId: string },
  now = new Date(),
): Promise<string> {
  return issue(db, { role, note, inviterId, lifetime: 7 * DAY, now })
}

type Issue = { role: DeskRole; note: string | null; inviterId: string | null; lifetime: number; now: Date }

async function issue(db: Transaction, { role, note, inviterId, lifetime, now }: Issue): Promise<string> {
  const { token, hash } = newToken()
  await db.invitation.create({
    data: {
      tokenHash: hash,
      role,
      note,
      inviterId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + lifetime),
    },
    select: { id: true },
  })
  return token
}

/** What an open link invites to; null for one that is used, revoked, expired or none at all. */
export async function welcome(db: Transaction, token: string, now = new Date()): Promise<Welcome | null> {
  const found = await open(db, token, now)
  return found && { role: found.role, first: found.inviterId === null }
}

async function open(db: Transaction, token: string, now: Date) {
  const hash = tokenHash(token)
  if (hash === null) return null
  const found = await db.invitation.findUnique({
    where: { tokenHash: hash },
    select: { id: true, role: true, inviterId: true, expiresAt: true, usedAt: true, revokedAt: true },
  })
  return found && !found.usedAt && !found.revokedAt && found.expiresAt > now ? found : null
}

export type Joining = { token: string; name: string; email: string; password: string }
export type JoiningOutcome =
  | { ok: true; userId: string; role: DeskRole }
  | { ok: false; code: 'invitation_not_open' | 'email_taken' }

/** Makes the account that a link invites to, and uses the link up: both or neither. */
export async function join(db: Database, joining: Joining, now = new Date()): Promise<JoiningOutcome> {
  const { password } = await accounts(db).$context
  // Slow by design, so it does not hold the lock.
  const hash = await password.hash(joining.password)
  const id = randomUUID()
  return db.$transaction(async (tx): Promise<JoiningOutcome> => {
    await lockJoining(tx)
    const invitation = await open(tx, joining.token, now)
    if (invitation === null) return { ok: false, code: 'invitation_not_open' }
    const taken = await tx.deskUser.findUnique({ where: { email: joining.email }, select: { id: true } })
    if (taken) return { ok: false, code: 'email_taken' }
    const { role } = invitation
    await tx.deskUser.create({
      data: {
        id,
        role,
        name: joining.name,
        email: joining.email,
        createdAt: now,
        updatedAt: now,
        credentials: { create: { id, providerId: 'credential', accountId: id, password: hash } },
      },
      select: { id: true },
    })
    await tx.invitation.update({ where: { id: invitation.id }, data: { usedAt: now }, select: { id: true } })
    return { ok: true, userId: id, role }
  })
}

/** Takes an open link back; false where it was not open. */
export async function revokeInvitation(db: Transaction, id: string, now = new Date()): Promise<boolean> {
  const { count } = await db.invitation.updateMany({
    where: { id, usedAt: null, revokedAt: null },
    data: { revokedAt: now },
  })
  return count === 1
}

/** The links made last, the newest first. */
export async function invitations(db: Transaction, now = new Date()): Promise<InvitationLine[]> {
  const rows = await db.invitation.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: 100,
    select: {
      id: true,
      role: true,
      note: true,
      createdAt: true,
      expiresAt: true,
      usedAt: true,
      revokedAt: true,
      inviter: { select: { name: true } },
    },
  })
  return rows.map((row) => ({
    id: row.id,
    role: deskRoleSchema.parse(row.role),
    note: row.note,
    inviter: row.inviter?.name ?? null,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    state: row.usedAt ? 'used' : row.revokedAt ? 'revoked' : row.expiresAt > now ? 'open' : 'expired',
  }))
}

async function lockJoining(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${JOINING_LOCK}::bigint)`
}
