/** The log of the desk: what was asked, by whom, and what came of it. The database refuses to change it. */
import type { Transaction } from '@/lib/db/client'
import type { Actor } from './actor'

/** From where a request came, as far as the server knows. */
export type Origin = { address: string | null; requestId: string | null }

export type AuditEntry = {
  actor: Pick<Actor, 'id' | 'name'> | null
  /** The command's name. */
  action: string
  outcome: 'done' | 'refused' | 'failed'
  /** The code of a refusal or fault. */
  code?: string | undefined
  /** What it was done to, by id. */
  target?: string | undefined
  origin: Origin
}

/** Writes a line of the log; inside the transaction of the change itself, where there is one. */
export async function audit(db: Transaction, entry: AuditEntry): Promise<void> {
  await db.auditEvent.create({
    data: {
      actorId: entry.actor?.id ?? null,
      actorName: entry.actor?.name ?? null,
      action: entry.action,
      outcome: entry.outcome,
      code: entry.code ?? null,
      target: entry.target?.slice(0, 100) ?? null,
      address: entry.origin.address,
      requestId: entry.origin.requestId,
    },
    select: { id: true },
  })
}
