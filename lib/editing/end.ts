/** Withdrawing a record, merging two, and taking either back. Nothing is deleted, every address answers. */
import type { MeetingRecord } from '@/lib/archive/dto'
import { meetingAtVersion, meetingRecord } from '@/lib/archive/meeting-record'
import type { Database, Transaction } from '@/lib/db/client'
import { type Chosen, writeValues } from './correct'
import { positionsOf } from './position-values'
import { positionsDiffer, writePositions } from './positions'
import {
  type By,
  correcting,
  currentAsSeen,
  type EditOutcome,
  type EditRefusal,
  type Seen,
  writeRevisions,
} from './revise'
import { sourcesAreDecided } from './sources'
import { changedFields, isSame, isSamePerson, partOf, type RecordValues, valuesOf } from './values'

/** Takes a record out of every list; its address says why. */
export function withdrawMeeting(db: Database, seen: Seen, by: By): Promise<EditOutcome> {
  return correcting(db, async (tx) => {
    const found = await currentAsSeen(tx, seen)
    if (!found.ok) return found
    await tx.meeting.update({
      where: { id: seen.id },
      data: { state: 'withdrawn', withdrawnReason: by.reason },
      select: { id: true },
    })
    return { ok: true, version: await writeRevisions(tx, [seen.id], by) }
  })
}

/** Puts a withdrawn record back into the lists. */
export function reinstateMeeting(db: Database, id: string, by: By): Promise<EditOutcome> {
  return correcting(db, async (tx) => {
    const record = await meetingRecord(tx, id)
    if (record === null) return { ok: false, code: 'record_unknown' }
    if (record.state !== 'withdrawn') return { ok: false, code: 'not_ended' }
    await tx.meeting.update({
      where: { id },
      data: { state: 'current', withdrawnReason: null },
      select: { id: true },
    })
    return { ok: true, version: await writeRevisions(tx, [id], by) }
  })
}

/**
 * Makes two records one. What sources tell moves to the survivor, whose values become those that the
 * person chose field by field; the other's address leads there from now on.
 * @param chosen the values of the one record, with participants by their place in the survivor
 */
export function mergeMeetings(
  db: Database,
  { survivor, merged, chosen }: { survivor: Seen; merged: Seen; chosen: Chosen },
  by: By,
): Promise<EditOutcome> {
  return correcting(db, async (tx) => {
    if (survivor.id === merged.id) return { ok: false, code: 'same_record' }
    const kept = await currentAsSeen(tx, survivor)
    if (!kept.ok) return kept
    const ended = await currentAsSeen(tx, merged)
    if (!ended.ok) return ended
    await move(tx, ended.record, kept.record.id)
    await tx.evidence.deleteMany({ where: { meetingId: merged.id } })
    await writeValues(tx, kept.record, chosen, changedFields(valuesOf(kept.record), chosen.values))
    await carryWords(tx, ended.record, survivor.id, chosen.values)
    await tx.meeting.update({
      where: { id: merged.id },
      data: { state: 'merged', mergedIntoId: survivor.id },
      select: { id: true },
    })
    await sourcesAreDecided(tx, [survivor.id, merged.id])
    return { ok: true, version: await writeRevisions(tx, [survivor.id, merged.id], by) }
  })
}

/** The words of the one that ends go along, for whatever the survivor says as it did. */
async function carryWords(
  tx: Transaction,
  ended: MeetingRecord,
  survivor: string,
  values: RecordValues,
): Promise<void> {
  const before = valuesOf(ended)
  const people = await tx.participation.findMany({
    where: { meetingId: survivor },
    orderBy: { ordinal: 'asc' },
    select: { id: true },
  })
  await tx.evidence.createMany({
    data: ended.evidence.flatMap(({ id: _, participant, topic, ...words }) => {
      const row = { ...words, meetingId: survivor, topicSlug: topic }
      if (words.field === 'topic') return topic && values.topics.includes(topic) ? [row] : []
      if (words.field !== 'participant')
        return isSame(partOf(before, words.field), partOf(values, words.field)) ? [row] : []
      const told = participant === null ? undefined : before.participants[participant]
      const place = values.participants.findIndex((one) => told !== undefined && isSamePerson(one, told))
      const participationId = people[place]?.id
      return participationId === undefined ? [] : [{ ...row, participationId }]
    }),
  })
}

/** Gives all that sources tell of one record to another. */
async function move(tx: Transaction, from: MeetingRecord, to: string): Promise<void> {
  const data = { meetingId: to }
  await tx.account.updateMany({ where: { meetingId: from.id }, data })
  await tx.position.updateMany({ where: { meetingId: from.id }, data })
  await tx.parsingIssue.updateMany({ where: { meetingId: from.id }, data })
}

/**
 * Takes a merge back: the record stands again as it stood before, with the sources it had then, and
 * the survivor as it stood before too, but for those sources.
 */
export function partMeeting(db: Database, id: string, by: By): Promise<EditOutcome> {
  return correcting(db, async (tx) => {
    const record = await meetingRecord(tx, id)
    if (record === null) return { ok: false, code: 'record_unknown' }
    if (record.state !== 'merged' || record.mergedInto === null) return { ok: false, code: 'not_ended' }
    const before = await meetingAtVersion(tx, id, record.version - 1)
    const survivor = await meetingRecord(tx, record.mergedInto)
    if (before === null || survivor?.state !== 'current') return { ok: false, code: 'version_unknown' }
    await tx.meeting.update({
      where: { id },
      data: { state: 'current', mergedIntoId: null },
      select: { id: true },
    })
    const own = { meetingId: survivor.id, sourceId: { in: before.sources.map((source) => source.id) } }
    await tx.account.updateMany({ where: own, data: { meetingId: id } })
    await tx.position.updateMany({ where: own, data: { meetingId: id } })
    await tx.parsingIssue.updateMany({ where: own, data: { meetingId: id } })
    const survivorBefore = await beforeMerge(tx, survivor, before)
    await standAs(tx, survivor, survivorBefore)
    await standAs(tx, record, before)
    await sourcesAreDecided(tx, [id, survivor.id])
    return { ok: true, version: await writeRevisions(tx, [id, survivor.id], by) }
  })
}

/** The survivor's last version without a source of its own that the parted record brought along. */
async function beforeMerge(
  tx: Transaction,
  survivor: MeetingRecord,
  parted: MeetingRecord,
): Promise<MeetingRecord> {
  const rows = await tx.revision.findMany({
    where: { meetingId: survivor.id },
    orderBy: { version: 'desc' },
    select: { version: true },
  })
  const brought = new Set(parted.sources.map(({ id }) => id))
  for (const { version } of rows) {
    const record = await meetingAtVersion(tx, survivor.id, version)
    if (record && record.state === 'current' && !record.sources.some(({ id }) => brought.has(id)))
      return record
  }
  return survivor
}

/** Writes the values and words of a version in place of those that stand. */
export async function standAs(
  tx: Transaction,
  present: MeetingRecord,
  version: MeetingRecord,
): Promise<void> {
  const values = valuesOf(version)
  const unmoved = values.participants.map((_, index) => index)
  await writeValues(
    tx,
    { ...present, evidence: version.evidence, decided: version.decided, date: version.date },
    { values, cameFrom: unmoved, words: [] },
    [],
  )
  await tx.meeting.update({
    where: { id: present.id },
    data: { review: version.review, decided: version.decided, dateBasis: version.date.basis },
    select: { id: true },
  })
}

/**
 * Makes a record as it stood at a version: its values and the words they rest on. Sources that came
 * since stay with it. What stands then was decided: reading does not undo it.
 */
export function restoreVersion(db: Database, seen: Seen, version: number, by: By): Promise<EditOutcome> {
  return correcting(db, async (tx): Promise<EditOutcome | EditRefusal> => {
    const found = await currentAsSeen(tx, seen)
    if (!found.ok) return found
    const before = await meetingAtVersion(tx, seen.id, version)
    if (before === null) return { ok: false, code: 'version_unknown' }
    const { record } = found
    // Words of a source that tells of another record by now are not this one's any more.
    const isOwn = ({ sourceId }: { sourceId: string }) => record.sources.some(({ id }) => id === sourceId)
    const changed = changedFields(valuesOf(record), valuesOf(before))
    const positions = positionsOf(before).filter(isOwn)
    const differ = positionsDiffer(record, positions)
    if (changed.length === 0 && !differ) return { ok: false, code: 'nothing_changed' }
    await standAs(tx, record, {
      ...before,
      evidence: before.evidence.filter(isOwn),
      decided: [...new Set([...before.decided, ...changed])].sort(),
    })
    if (differ) await writePositions(tx, record.id, positions)
    return { ok: true, version: await writeRevisions(tx, [seen.id], by) }
  })
}
