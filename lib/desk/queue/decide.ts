/** What is decided on records of the queue, on one or on many at once: each is answered by itself. */
import type { Database, Transaction } from '@/lib/db/client'
import { type By, changing, type Seen, writeRevisions } from '@/lib/editing/revise'
import { queueReasonSchema } from './filter'
import { openPairsOf } from './pairs'
import type { RecordOutcome } from './shapes'

type Standing = { id: string; version: number; review: string; reasons: string[] }

/** The records that stand as they were seen, and what keeps each of the others from being decided on. */
async function asSeen(tx: Transaction, seen: readonly Seen[]) {
  const rows = await tx.meeting.findMany({
    where: { id: { in: seen.map(({ id }) => id) } },
    select: {
      id: true,
      version: true,
      state: true,
      review: true,
      queueEntry: { select: { reasons: true } },
    },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const standing: Standing[] = []
  const refused: RecordOutcome[] = []
  for (const { id, version } of seen) {
    const row = byId.get(id)
    const refuse = (code: string) => refused.push({ ok: false, id, code })
    if (row === undefined) refuse('record_unknown')
    else if (row.state !== 'current') refuse('record_ended')
    else if (row.version !== version) refuse('changed_meanwhile')
    else standing.push({ ...row, reasons: row.queueEntry?.reasons ?? [] })
  }
  return { standing, refused }
}

/** The outcomes in the order in which the records were given. */
function inOrder(seen: readonly Seen[], outcomes: readonly RecordOutcome[]): RecordOutcome[] {
  const byId = new Map(outcomes.map((one) => [one.id, one]))
  return [...byId.keys()]
    .sort((a, b) => seen.findIndex(({ id }) => id === a) - seen.findIndex(({ id }) => id === b))
    .flatMap((id) => byId.get(id) ?? [])
}

/** What is decided on a page of its own, not in passing; and what is answered until it is. */
const ELSEWHERE: Record<string, string> = {
  'possible-duplicate': 'pair_to_decide',
  'reading-proposes': 'proposal_to_decide',
}
const isElsewhere = (code: string) => Object.hasOwn(ELSEWHERE, code)

/**
 * Accepts records as they were read: every doubt about them is settled, but for whether one is the
 * same as another, and for what a later reading proposes. Their values stay as they are, and open to a better reading.
 */
export function settleDoubts(
  db: Database,
  seen: readonly Seen[],
  { actor }: Pick<By, 'actor'>,
): Promise<RecordOutcome[]> {
  return changing(db, async (tx) => {
    const { standing, refused } = await asSeen(tx, seen)
    const outcomes = standing.map(({ id, reasons }): RecordOutcome => {
      const left = reasons.filter(isElsewhere).flatMap((code) => queueReasonSchema.safeParse(code).data ?? [])
      if (reasons.length > left.length) return { ok: true, id, left }
      return { ok: false, id, code: ELSEWHERE[left[0] ?? ''] ?? 'nothing_to_settle' }
    })
    const settled = new Set(outcomes.flatMap((one) => (one.ok ? [one.id] : [])))
    await tx.settledDoubt.createMany({
      data: standing
        .filter(({ id }) => settled.has(id))
        .flatMap(({ id, reasons }) =>
          reasons
            .filter((code) => !isElsewhere(code))
            .map((code) => ({ meetingId: id, code, settledBy: actor.name, settledById: actor.id })),
        ),
      skipDuplicates: true,
    })
    return inOrder(seen, [...outcomes, ...refused])
  })
}

/** Takes back that doubts were settled: they stand again as before. */
export function reopenDoubts(db: Database, seen: readonly Seen[]): Promise<RecordOutcome[]> {
  return changing(db, async (tx) => {
    const { standing, refused } = await asSeen(tx, seen)
    const rows = await tx.settledDoubt.findMany({
      where: { meetingId: { in: standing.map(({ id }) => id) } },
      distinct: ['meetingId'],
      select: { meetingId: true },
    })
    const settled = new Set(rows.map(({ meetingId }) => meetingId))
    await tx.settledDoubt.deleteMany({ where: { meetingId: { in: [...settled] } } })
    const outcomes = standing.map(
      ({ id }): RecordOutcome =>
        settled.has(id) ? { ok: true, id, left: [] } : { ok: false, id, code: 'nothing_changed' },
    )
    return inOrder(seen, [...outcomes, ...refused])
  })
}

/** Marks records as checked against their sources, each with a version of its own: reading changes them no more. */
export function reviewMeetings(db: Database, seen: readonly Seen[], by: By): Promise<RecordOutcome[]> {
  return changing(db, async (tx) => {
    const { standing, refused } = await asSeen(tx, seen)
    const open = standing.filter(({ review }) => review === 'unreviewed').map(({ id }) => id)
    await tx.meeting.updateMany({ where: { id: { in: open } }, data: { review: 'reviewed' } })
    if (open.length > 0) await writeRevisions(tx, open, by)
    const paired = new Set((await openPairsOf(tx, open)).flat())
    const outcomes = standing.map(({ id }): RecordOutcome => {
      if (!open.includes(id)) return { ok: false, id, code: 'already_reviewed' }
      return { ok: true, id, left: paired.has(id) ? ['possible-duplicate'] : [] }
    })
    return inOrder(seen, [...outcomes, ...refused])
  })
}

/**
 * Gives records to somebody to look at, or to nobody. What a record says is not changed by it.
 * @param assigneeId somebody who may correct records; null for nobody
 */
export async function assignRecords(
  db: Database,
  ids: readonly string[],
  assigneeId: string | null,
): Promise<RecordOutcome[] | 'person_unknown'> {
  return changing(db, async (tx) => {
    if (assigneeId !== null) {
      const able = { role: { in: ['editor' as const, 'administrator' as const] }, banned: false }
      if ((await tx.deskUser.count({ where: { id: assigneeId, ...able } })) === 0) return 'person_unknown'
    }
    const rows = await tx.queueEntry.findMany({
      where: { meetingId: { in: [...ids] } },
      select: { meetingId: true, assigneeId: true },
    })
    const byId = new Map(rows.map((row) => [row.meetingId, row]))
    await tx.queueEntry.updateMany({ where: { meetingId: { in: [...ids] } }, data: { assigneeId } })
    return [...new Set(ids)].map((id): RecordOutcome => {
      const row = byId.get(id)
      if (row === undefined) return { ok: false, id, code: 'not_in_queue' }
      return row.assigneeId === assigneeId
        ? { ok: false, id, code: 'nothing_changed' }
        : { ok: true, id, left: [] }
    })
  })
}
