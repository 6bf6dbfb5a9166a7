/**
 * What programs show to file dispatches in somebody's name. Only a hash is kept: a token is told
 * once, when it is made. It may do what its owner may at the time, and no more than its scope says.
 */
import type { Transaction } from '@/lib/db/client'
import { newToken, tokenHash } from './one-time-token'
import { deskRoleSchema, may } from './roles'

/** How a token as programs send it begins: whoever finds one in a file knows what it is. */
const PREFIX = 'mahzar_'
/** When a token was used last is told to the minute. */
const USE_NOTED_MS = 60_000
/** More than anybody has programs. */
const MOST_TOKENS = 50

export type TokenLine = {
  id: string
  name: string
  /** ISO 8601 instants in UTC. */
  createdAt: string
  lastUsedAt: string | null
}

/** Somebody whom a program stands for. */
export type TokenOwner = { id: string; name: string; tokenId: string }

/** Somebody's tokens that work, the newest first. */
export async function tokensOf(db: Transaction, userId: string): Promise<TokenLine[]> {
  const rows = await db.apiToken.findMany({
    where: { userId, revokedAt: null },
    orderBy: { id: 'desc' },
    take: MOST_TOKENS,
    select: { id: true, name: true, createdAt: true, lastUsedAt: true },
  })
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  }))
}

/** Makes a token for filing; null where somebody has as many as anybody may have. */
export async function makeToken(db: Transaction, userId: string, name: string): Promise<string | null> {
  if ((await db.apiToken.count({ where: { userId, revokedAt: null } })) >= MOST_TOKENS) return null
  const { token, hash } = newToken()
  await db.apiToken.create({ data: { userId, name, tokenHash: hash, scope: 'file' }, select: { id: true } })
  return PREFIX + token
}

/** Ends a token; false where it is none of theirs that works. */
export async function revokeToken(db: Transaction, userId: string, id: string): Promise<boolean> {
  const { count } = await db.apiToken.updateMany({
    where: { id, userId, revokedAt: null },
    data: { revokedAt: new Date() },
  })
  return count === 1
}

/**
 * Whom the `Authorization: Bearer` of a request stands for, where they may file.
 * @returns `unknown` for no token, a wrong or a revoked one; `not-allowed` where its owner may not file
 */
export async function tokenOwner(
  db: Transaction,
  headers: Headers,
): Promise<TokenOwner | 'unknown' | 'not-allowed'> {
  const [, told = ''] = /^Bearer\s+mahzar_(\S{1,100})$/i.exec(headers.get('authorization') ?? '') ?? []
  const hash = tokenHash(told)
  if (hash === null) return 'unknown'
  const found = await db.apiToken.findUnique({
    where: { tokenHash: hash, revokedAt: null },
    select: {
      id: true,
      lastUsedAt: true,
      user: { select: { id: true, name: true, role: true, banned: true } },
    },
  })
  if (found === null) return 'unknown'
  const { user } = found
  if (user.banned || !may(deskRoleSchema.parse(user.role), 'editor')) return 'not-allowed'
  const now = new Date()
  if (found.lastUsedAt === null || now.getTime() - found.lastUsedAt.getTime() > USE_NOTED_MS)
    await db.apiToken.update({ where: { id: found.id }, data: { lastUsedAt: now }, select: { id: true } })
  return { id: user.id, name: user.name, tokenId: found.id }
}
