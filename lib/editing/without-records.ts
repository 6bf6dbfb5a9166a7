/** Dispatches in which reading found no meeting: a record made by hand, or a person's word that there is none. */
import { z } from 'zod'
import { meetingRecord } from '@/lib/archive/meeting-record'
import { newPermanentId } from '@/lib/archive/permanent-id'
import type { Database, Transaction } from '@/lib/db/client'
import { type Chosen, chosenSchema, writeValues } from './correct'
import { positionValuesSchema } from './position-values'
import { writePositions } from './positions'
import { type By, changing, correcting, type EditRefusal, writeRevisions } from './revise'
import { attachSources } from './sources'
import { changedFields, valuesOf } from './values'

export type MadeOutcome =
  | { ok: true; made: string }
  | EditRefusal
  | { ok: false; code: 'source_unknown' }
  | { ok: false; code: 'record_empty' }

/** A record made by hand: its values, the words that they rest on, and what those who met held. */
export const newRecordSchema = chosenSchema
  .pick({ values: true, words: true })
  .extend({ positions: z.array(positionValuesSchema).max(500).default([]) })
type NewRecord = z.infer<typeof newRecordSchema>

/**
 * Makes a record of what a dispatch tells, with the words that each value rests on. Reading does not
 * sort its sources otherwise.
 */
export function makeRecord(
  db: Database,
  source: string,
  { values, words, positions }: NewRecord,
  by: By,
): Promise<MadeOutcome> {
  return correcting(db, async (tx): Promise<MadeOutcome> => {
    if (values.participants.length === 0 && values.occasion === null)
      return { ok: false, code: 'record_empty' }
    if ([...words, ...positions].some(({ sourceId }) => sourceId !== source))
      return { ok: false, code: 'reference_unknown' }
    const id = await blankRecord(tx, source, values)
    const blank = id === null ? null : await meetingRecord(tx, id)
    if (blank === null) return { ok: false, code: 'source_unknown' }
    await attachSources(tx, { meetingId: blank.id, sources: [source], values, words })
    const decided = new Set([...changedFields(valuesOf(blank), values), 'kind' as const, 'status' as const])
    const cameFrom = values.participants.map(() => null)
    await writeValues(tx, blank, { values, words, cameFrom }, [...decided])
    if (positions.length > 0) await writePositions(tx, blank.id, positions)
    await writeRevisions(tx, [], by, [blank.id])
    return { ok: true, made: blank.id }
  })
}

/** Puts a record on file that as yet says nothing, on the day of its dispatch; null for an unknown source. */
async function blankRecord(
  tx: Transaction,
  source: string,
  { kind, status }: Chosen['values'],
): Promise<string | null> {
  const row = await tx.source.findUnique({
    where: { id: source },
    select: { sample: true, publishedFirst: true, filedAt: true },
  })
  if (row === null) return null
  const id = newPermanentId()
  await tx.permanentId.create({ data: { id, kind: 'meeting' } })
  await tx.meeting.create({
    data: { id, kind, status, sample: row.sample, timelineDay: row.publishedFirst ?? row.filedAt },
    select: { id: true },
  })
  return id
}

export type SetAsideOutcome =
  | { ok: true }
  | { ok: false; code: 'source_unknown' | 'source_tells' | 'nothing_changed' }

/** Remembers that a dispatch tells of no meeting: it is asked about no more, and no reading makes a record of it. */
export function setAside(db: Database, source: string, { actor, reason }: By): Promise<SetAsideOutcome> {
  return changing(db, async (tx): Promise<SetAsideOutcome> => {
    const row = await tx.source.findUnique({ where: { id: source }, select: { noMeetingAt: true } })
    if (row === null) return { ok: false, code: 'source_unknown' }
    if (row.noMeetingAt !== null) return { ok: false, code: 'nothing_changed' }
    const records = await tx.account.count({ where: { sourceId: source, meeting: { state: 'current' } } })
    if (records > 0) return { ok: false, code: 'source_tells' }
    await tx.source.update({
      where: { id: source },
      data: {
        noMeetingAt: new Date(),
        noMeetingBy: actor.name,
        noMeetingById: actor.id,
        noMeetingWhy: reason,
      },
      select: { id: true },
    })
    return { ok: true }
  })
}

/** Takes back that a dispatch tells of no meeting; reading it again is the caller's. */
export function takeUp(db: Database, source: string): Promise<SetAsideOutcome> {
  return changing(db, async (tx): Promise<SetAsideOutcome> => {
    const { count } = await tx.source.updateMany({
      where: { id: source, noMeetingAt: { not: null } },
      data: { noMeetingAt: null, noMeetingBy: null, noMeetingById: null, noMeetingWhy: null },
    })
    return count === 1 ? { ok: true } : { ok: false, code: 'source_unknown' }
  })
}
