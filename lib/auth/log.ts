/** Reading the log of the desk. */
import type { Transaction } from '@/lib/db/client'

export type LogLine = {
  id: string
  /** ISO 8601 instant in UTC. */
  at: string
  actor: string | null
  action: string
  outcome: 'done' | 'refused' | 'failed'
  code: string | null
  target: string | null
  address: string | null
}

const PAGE = 100

/**
 * A page of the log, the newest first. Ids are UUIDs of version 7: their order is that of time.
 * @param before an id; lines older than it alone
 */
export async function logPage(
  db: Transaction,
  before: string | null,
): Promise<{ lines: LogLine[]; older: string | null }> {
  const rows = await db.auditEvent.findMany({
    where: before === null ? {} : { id: { lt: before } },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
    select: {
      ...{ id: true, at: true, actorName: true, action: true, outcome: true, code: true, target: true },
      address: true,
    },
  })
  const lines = rows
    .slice(0, PAGE)
    .map(({ actorName, at, ...row }) => ({ ...row, at: at.toISOString(), actor: actorName }))
  return { lines, older: rows.length > PAGE ? (lines.at(-1)?.id ?? null) : null }
}
