/** What every change by a person has in common: one at a time, on what was seen, with a revision of it. */

import type { MeetingRecord } from '@/lib/archive/dto'
import { meetingRecord, meetingRecords } from '@/lib/archive/meeting-record'
import type { Actor } from '@/lib/auth/actor'
import { type Database, databaseRefused, type Transaction } from '@/lib/db/client'
import { lockArchive } from '@/lib/db/edition'
import { type ChangeSince, changeSince, isSame, partOf, valuesOf } from './values'

/** Who changes, and why, in their own words. */
export type By = { actor: Pick<Actor, 'id' | 'name'>; reason: string }

/** A record and the version of it that the person has seen. */
export type Seen = { id: string; version: number }

/** So many of the versions made meanwhile are told, the earliest first. */
export const CHANGES_TOLD = 20

export type EditRefusal =
  | { ok: false; code: 'record_unknown' }
  | { ok: false; code: 'record_ended'; state: 'merged' | 'withdrawn' }
  /** Somebody changed it meanwhile: the record as it stands now, and the changes since what was seen. */
  | { ok: false; code: 'changed_meanwhile'; present: MeetingRecord; since: readonly ChangeSince[] }
  | { ok: false; code: 'nothing_changed' }
  | { ok: false; code: 'version_unknown' }
  | { ok: false; code: 'not_ended' }
  | { ok: false; code: 'same_record' }
  /** A split that leaves one of the two without a source. */
  | { ok: false; code: 'split_empty' }
  /** A source that reading finds the record in: only a split takes it away. */
  | { ok: false; code: 'source_read' }
  /** What is to be undone has been built upon since. */
  | { ok: false; code: 'changed_since' }
  | { ok: false; code: 'proposal_unknown' }
  /** A value names something that the registry does not hold, or words that do not stand there. */
  | { ok: false; code: 'reference_unknown' }

export type EditOutcome = { ok: true; version: number } | EditRefusal

const TIMEOUT_MS = 30_000

/** Runs a change of records, whole or not at all, while nobody else writes to the archive. */
export async function changing<T>(db: Database, change: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.$transaction(
    async (tx) => {
      await lockArchive(tx)
      return change(tx)
    },
    { timeout: TIMEOUT_MS, maxWait: TIMEOUT_MS },
  )
}

/** As `changing`; what the database's own rules refuse is refused, and nothing is written. */
export async function correcting<T>(
  db: Database,
  change: (tx: Transaction) => Promise<T | EditRefusal>,
): Promise<T | EditRefusal> {
  try {
    return await changing(db, change)
  } catch (error) {
    if (databaseRefused(error)) return { ok: false, code: 'reference_unknown' }
    throw error
  }
}

/** A record as the person saw it; a refusal where it has changed since, or is at its end. */
export async function currentAsSeen(
  tx: Transaction,
  { id, version }: Seen,
): Promise<{ ok: true; record: MeetingRecord } | EditRefusal> {
  const record = await meetingRecord(tx, id)
  if (record === null) return { ok: false, code: 'record_unknown' }
  if (record.state !== 'current') return { ok: false, code: 'record_ended', state: record.state }
  if (record.version === version) return { ok: true, record }
  const since = await tx.revision.findMany({
    where: { meetingId: id, version: { gt: version } },
    orderBy: { version: 'asc' },
    take: CHANGES_TOLD,
    select: { version: true, actor: true, actorId: true, reason: true },
  })
  return { ok: false, code: 'changed_meanwhile', present: record, since: since.map(changeSince) }
}

/**
 * Counts a version up and keeps the records as they stand now, with who made them so and why. Last
 * of each change.
 * @param made records that the change itself made: they are at their first version
 * @returns the version of the first
 */
export async function writeRevisions(
  tx: Transaction,
  ids: readonly string[],
  { actor, reason }: By,
  made: readonly string[] = [],
): Promise<number> {
  const now = new Date()
  await tx.meeting.updateMany({
    where: { id: { in: [...ids] } },
    data: { version: { increment: 1 }, updatedAt: now },
  })
  await tx.meeting.updateMany({ where: { id: { in: [...made] } }, data: { updatedAt: now } })
  const records = await meetingRecords(tx, [...ids, ...made])
  await tx.revision.createMany({
    data: records.map((snapshot) => ({
      meetingId: snapshot.id,
      version: snapshot.version,
      snapshot,
      actor: actor.name,
      actorId: actor.id,
      reason,
      at: now,
    })),
  })
  await settleProposals(tx, records, now)
  const [first] = records
  if (records.length !== ids.length + made.length || first === undefined)
    throw new Error('a changed record is not on file')
  return first.version
}

/** What is still proposed of records that have come to say it, or that ended, is proposed no more. */
async function settleProposals(tx: Transaction, records: readonly MeetingRecord[], now: Date): Promise<void> {
  const open = await tx.proposal.findMany({
    where: { meetingId: { in: records.map(({ id }) => id) }, state: 'open', untouched: false },
    select: { id: true, meetingId: true, field: true, to: true },
  })
  const settled = open.filter(({ meetingId, field, to }) => {
    const record = records.find(({ id }) => id === meetingId)
    if (record?.state !== 'current') return true
    return field !== null && isSame(partOf(valuesOf(record), field), to)
  })
  await tx.proposal.updateMany({
    where: { id: { in: settled.map(({ id }) => id) } },
    data: { state: 'superseded', decidedAt: now },
  })
}
