/** Records that may be of one meeting: what filing could not tell, and what people said of it. */
import { meetingRecord } from '@/lib/archive/meeting-record'
import type { Database, Transaction } from '@/lib/db/client'
import { type By, changing } from '@/lib/editing/revise'
import { type Pair, writeApart } from '@/lib/ingest/suspected-pairs'
import { MATCH_DOUBTS, MATCH_REASONS, type PairPage } from './shapes'

/** The open pairs in which some records stand, both of each pair current, the oldest first. */
export async function openPairsOf(db: Transaction, ids: readonly string[]): Promise<Pair[]> {
  const current = { state: 'current' as const }
  const rows = await db.suspectedPair.findMany({
    where: {
      apartAt: null,
      first: current,
      second: current,
      OR: [{ firstId: { in: [...ids] } }, { secondId: { in: [...ids] } }],
    },
    orderBy: [{ foundAt: 'asc' }, { firstId: 'asc' }, { secondId: 'asc' }],
    select: { firstId: true, secondId: true },
  })
  return rows.map(({ firstId, secondId }) => [firstId, secondId])
}

export type PairOutcome = { ok: true } | { ok: false; code: 'pair_unknown' | 'nothing_changed' }

/** Remembers that two records are of two meetings: neither filing nor the queue asks again. */
export function keepApart(
  db: Database,
  [firstId, secondId]: Pair,
  { actor, reason }: By,
): Promise<PairOutcome> {
  return changing(db, async (tx): Promise<PairOutcome> => {
    const known = await tx.suspectedPair.findUnique({
      where: { firstId_secondId: { firstId, secondId } },
      select: { apartAt: true },
    })
    if (known?.apartAt) return { ok: false, code: 'nothing_changed' }
    const both = await tx.meeting.count({ where: { id: { in: [firstId, secondId] }, state: 'current' } })
    if (both !== 2) return { ok: false, code: 'pair_unknown' }
    await writeApart(tx, [[firstId, secondId]], { by: actor, why: reason, at: new Date() })
    return { ok: true }
  })
}

/** Takes back that two records are of two meetings: whether they are is open again. */
export function askAgain(db: Database, [firstId, secondId]: Pair): Promise<PairOutcome> {
  return changing(db, async (tx): Promise<PairOutcome> => {
    const { count } = await tx.suspectedPair.updateMany({
      where: { firstId, secondId, apartAt: { not: null } },
      data: { apartAt: null, apartBy: null, apartById: null, apartWhy: null },
    })
    return count === 1 ? { ok: true } : { ok: false, code: 'pair_unknown' }
  })
}

/** Two records side by side, what filing noted for and against their being one, and what was said of them. */
export async function pairPage(db: Transaction, [firstId, secondId]: Pair): Promise<PairPage | null> {
  const [row, first, second] = await Promise.all([
    db.suspectedPair.findUnique({
      where: { firstId_secondId: { firstId, secondId } },
      select: { reasons: true, doubts: true, apartAt: true, apartBy: true, apartWhy: true },
    }),
    meetingRecord(db, firstId),
    meetingRecord(db, secondId),
  ])
  if (first === null || second === null) return null
  return {
    first,
    second,
    reasons: known(MATCH_REASONS, row?.reasons),
    doubts: known(MATCH_DOUBTS, row?.doubts),
    apart: row?.apartAt
      ? { at: row.apartAt.toISOString(), by: row.apartBy ?? '', why: row.apartWhy ?? '' }
      : null,
  }
}

function known<Code extends string>(codes: readonly Code[], told: readonly string[] = []): Code[] {
  return codes.filter((code) => told.includes(code))
}
