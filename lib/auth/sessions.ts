/** Open sessions, as pages show them. */
import type { Transaction } from '@/lib/db/client'

export type OpenSession = {
  id: string
  /** Whose it is. */
  person: string
  /** ISO 8601 instants in UTC. */
  since: string
  lastSeen: string
  address: string | null
  browser: string | null
}

/**
 * The sessions that are open, the one used last first.
 * @param userId whose; everybody's without one
 * @param most how many are told at most
 */
export async function openSessions(
  db: Transaction,
  { userId, most = 500 }: { userId?: string; most?: number } = {},
): Promise<OpenSession[]> {
  const rows = await db.deskSession.findMany({
    where: { expiresAt: { gt: new Date() }, ...(userId !== undefined && { userId }) },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: most,
    select: {
      id: true,
      createdAt: true,
      updatedAt: true,
      ipAddress: true,
      userAgent: true,
      user: { select: { name: true } },
    },
  })
  return rows.map((row) => ({
    id: row.id,
    person: row.user.name,
    since: row.createdAt.toISOString(),
    lastSeen: row.updatedAt.toISOString(),
    address: row.ipAddress || null,
    browser: row.userAgent || null,
  }))
}
