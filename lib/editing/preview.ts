/** A record as it would stand, before it is saved: written as a save writes it, and taken back at once. */
import { type MeetingRecord, meetingRecordSchema } from '@/lib/archive/dto'
import { meetingRecord } from '@/lib/archive/meeting-record'
import { type Database, databaseRefused, type Transaction } from '@/lib/db/client'
import { type Correction, writeCorrection } from './correct'
import { changing, type EditRefusal, type Seen } from './revise'

/** Ends the transaction in which the record stood as it would, so that nothing of it stays. */
class TakenBack extends Error {
  constructor(readonly record: MeetingRecord) {
    super('a preview is taken back')
  }
}

/**
 * Keeps, for one person's eyes, how a record would stand if they saved a correction now, in place of
 * what was kept for them of it before.
 */
export async function keepPreview(
  db: Database,
  seen: Seen,
  correction: Correction,
  userId: string,
): Promise<{ ok: true } | EditRefusal> {
  const outcome = await standingAs(db, seen, correction)
  if (!outcome.ok) return outcome
  const key = { userId, meetingId: seen.id }
  const kept = { snapshot: outcome.record, madeAt: new Date() }
  await db.recordPreview.upsert({
    where: { userId_meetingId: key },
    create: { ...key, ...kept },
    update: kept,
    select: { madeAt: true },
  })
  return { ok: true }
}

async function standingAs(
  db: Database,
  seen: Seen,
  correction: Correction,
): Promise<{ ok: true; record: MeetingRecord } | EditRefusal> {
  try {
    return await changing(db, async (tx) => {
      const refusal = await writeCorrection(tx, seen, correction)
      const record = await meetingRecord(tx, seen.id)
      // Without a change of anything the record is shown as it stands.
      if (record !== null && (refusal === null || refusal.code === 'nothing_changed'))
        throw new TakenBack(record)
      return refusal ?? { ok: false, code: 'record_unknown' }
    })
  } catch (error) {
    if (error instanceof TakenBack) return { ok: true, record: error.record }
    if (databaseRefused(error)) return { ok: false, code: 'reference_unknown' }
    throw error
  }
}

/** What was kept for somebody of a record; null for nothing. */
export async function previewOf(
  db: Transaction,
  userId: string,
  meetingId: string,
): Promise<MeetingRecord | null> {
  const row = await db.recordPreview.findUnique({
    where: { userId_meetingId: { userId, meetingId } },
    select: { snapshot: true },
  })
  return row === null ? null : meetingRecordSchema.parse(row.snapshot)
}
