/** Correcting what was just read, in the transaction that files it: first as read, then as a person has it. */
import { meetingRecord } from '@/lib/archive/meeting-record'
import type { Transaction } from '@/lib/db/client'
import { type Correction, writeValues } from './correct'
import { type By, type EditRefusal, writeRevisions } from './revise'
import { changedFields, type RecordValues, recordValuesSchema, valuesOf } from './values'

/** The record as the person saw it before it was filed. */
type Foreseen = { id: string; seen: RecordValues }

/**
 * Corrects a record as soon as it is filed; its history tells what was read, and by whom it was
 * corrected.
 * @returns a refusal where the record came out otherwise than the person had seen
 */
export async function correctFiled(
  tx: Transaction,
  { id, seen }: Foreseen,
  { values, cameFrom, reviewed }: Pick<Correction, 'values' | 'cameFrom' | 'reviewed'>,
  by: By,
): Promise<EditRefusal | null> {
  const found = await asForeseen(tx, { id, seen })
  if ('code' in found) return found
  const changed = changedFields(seen, values)
  if (changed.length === 0 && !reviewed) return null
  await writeValues(tx, found, { values, cameFrom, words: [] }, changed)
  if (reviewed) await tx.meeting.update({ where: { id }, data: { review: 'reviewed' }, select: { id: true } })
  await writeRevisions(tx, [id], by)
  return null
}

/** Withdraws a record as soon as it is filed: the source stays, and why it makes no record. */
export async function dropFiled(tx: Transaction, foreseen: Foreseen, by: By): Promise<EditRefusal | null> {
  const found = await asForeseen(tx, foreseen)
  if ('code' in found) return found
  await tx.meeting.update({
    where: { id: foreseen.id },
    data: { state: 'withdrawn', withdrawnReason: by.reason },
    select: { id: true },
  })
  await writeRevisions(tx, [foreseen.id], by)
  return null
}

async function asForeseen(tx: Transaction, { id, seen }: Foreseen) {
  const record = await meetingRecord(tx, id)
  if (record === null) return { ok: false, code: 'record_unknown' } as const
  const values = recordValuesSchema.safeParse(valuesOf(record)).data ?? valuesOf(record)
  return changedFields(seen, values).length === 0
    ? record
    : ({ ok: false, code: 'changed_meanwhile', present: record, since: [] } as const)
}
