/** Reading the log of the desk. */
import { z } from 'zod'
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
  requestId: string | null
}

export const logOutcomeSchema = z.enum(['done', 'refused', 'failed'])

/** What of the log is asked for, as an address tells it; what is no such thing counts as not told. */
export const logFilterSchema = z.object({
  /** An account's id; `nobody` for those who were not signed in. */
  actor: z.string().min(1).max(100).optional().catch(undefined),
  action: z
    .string()
    .regex(/^[a-z][a-z-]{0,59}$/)
    .optional()
    .catch(undefined),
  outcome: logOutcomeSchema.optional().catch(undefined),
  /** What it was done to, or the id of the request, whole. */
  about: z
    .string()
    .trim()
    .regex(/^[\w.:-]{1,100}$/)
    .optional()
    .catch(undefined),
  /** An id; lines older than it alone. */
  before: z.uuid().optional().catch(undefined),
})
export type LogFilter = z.infer<typeof logFilterSchema>

const PAGE = 100

/** A page of the log, the newest first. Ids are UUIDs of version 7: their order is that of time. */
export async function logPage(
  db: Transaction,
  { actor, action, outcome, about, before }: LogFilter,
): Promise<{ lines: LogLine[]; older: string | null }> {
  const rows = await db.auditEvent.findMany({
    where: {
      ...(actor === undefined ? {} : { actorId: actor === 'nobody' ? null : actor }),
      ...(action === undefined ? {} : { action }),
      ...(outcome === undefined ? {} : { outcome }),
      ...(about === undefined ? {} : { OR: [{ target: about }, { requestId: about }] }),
      ...(before === undefined ? {} : { id: { lt: before } }),
    },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
    select: {
      id: true,
      at: true,
      actorName: true,
      action: true,
      outcome: true,
      code: true,
      target: true,
      address: true,
      requestId: true,
    },
  })
  const lines = rows
    .slice(0, PAGE)
    .map(({ actorName, at, ...row }) => ({ ...row, at: at.toISOString(), actor: actorName }))
  return { lines, older: rows.length > PAGE ? (lines.at(-1)?.id ?? null) : null }
}

const actionsSchema = z.array(z.object({ action: z.string() }))

/** What has been asked of the desk, each thing once; found by steps through the index, however long the log is. */
export async function loggedActions(db: Transaction): Promise<string[]> {
  const rows = actionsSchema.parse(
    await db.$queryRaw`
      WITH RECURSIVE found AS (
        (SELECT "action" FROM "AuditEvent" ORDER BY "action" LIMIT 1)
        UNION ALL
        SELECT (SELECT e."action" FROM "AuditEvent" e WHERE e."action" > f."action" ORDER BY e."action" LIMIT 1)
        FROM found f WHERE f."action" IS NOT NULL)
      SELECT "action" FROM found WHERE "action" IS NOT NULL LIMIT 200`,
  )
  return rows.map(({ action }) => action)
}
