/** Who works at the desk, and what administrators do about it. */
import type { Database, Transaction } from '@/lib/db/client'
import { type DeskRole, deskRoleSchema } from './roles'

export type PersonLine = {
  id: string
  name: string
  email: string
  role: DeskRole
  shutOut: boolean
  secondFactor: boolean
  /** ISO 8601 instants in UTC. */
  since: string
  lastSeen: string | null
}

/** Everybody with an account, the longest there first; five hundred at most. */
export async function people(db: Transaction): Promise<PersonLine[]> {
  const rows = await db.deskUser.findMany({
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 500,
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      banned: true,
      twoFactorEnabled: true,
      createdAt: true,
      sessions: { orderBy: { updatedAt: 'desc' }, take: 1, select: { updatedAt: true } },
    },
  })
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    role: deskRoleSchema.parse(row.role),
    shutOut: row.banned,
    secondFactor: row.twoFactorEnabled,
    since: row.createdAt.toISOString(),
    lastSeen: row.sessions[0]?.updatedAt.toISOString() ?? null,
  }))
}

/** Ends somebody’s session, whoever it is. @returns whose it was; null where there is none such */
export async function endSessionOf(db: Database, sessionId: string): Promise<string | null> {
  return db.$transaction(async (tx) => {
    const found = await tx.deskSession.findUnique({ where: { id: sessionId }, select: { userId: true } })
    if (found) await tx.deskSession.deleteMany({ where: { id: sessionId } })
    return found?.userId ?? null
  })
}

export type PersonChange = { role?: DeskRole; shutOut?: boolean }
export type PersonOutcome = { ok: true } | { ok: false; code: 'person_unknown' | 'last_administrator' }

/** Locks what administrators change about accounts, so that two of them cannot each remove the other. */
const PEOPLE_LOCK = 4_127_002_613

/**
 * Gives somebody another role, shuts them out or lets them in again. Their sessions end when they
 * are shut out. The last administrator stays one: nobody else could make another.
 */
export async function changePerson(db: Database, id: string, change: PersonChange): Promise<PersonOutcome> {
  return db.$transaction(async (tx): Promise<PersonOutcome> => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${PEOPLE_LOCK}::bigint)`
    const present = await tx.deskUser.findUnique({ where: { id }, select: { role: true, banned: true } })
    if (!present) return { ok: false, code: 'person_unknown' }
    const role = change.role ?? deskRoleSchema.parse(present.role)
    const banned = change.shutOut ?? present.banned
    if (role !== 'administrator' || banned) {
      const others = await tx.deskUser.count({
        where: { role: 'administrator', banned: false, id: { not: id } },
      })
      if (others === 0) return { ok: false, code: 'last_administrator' }
    }
    await tx.deskUser.update({
      where: { id },
      data: { role, banned, updatedAt: new Date() },
      select: { id: true },
    })
    if (banned) await tx.deskSession.deleteMany({ where: { userId: id } })
    return { ok: true }
  })
}

/** Ends every session of somebody. */
export async function signOutEverywhere(db: Transaction, id: string): Promise<number> {
  const { count } = await db.deskSession.deleteMany({ where: { userId: id } })
  return count
}
