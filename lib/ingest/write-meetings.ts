/** Writing the meetings that a dispatch tells of, each composed of all its accounts, and their revisions. */
import { meetingRecords } from '@/lib/archive/meeting-record'
import type { Transaction } from '@/lib/db/client'
import type { Assignment, Moved, Regrouped } from './assign'
import { type ComposedMeeting, compose } from './compose'
import {
  evidenceRows,
  keptParticipations,
  meetingColumns,
  participationRows,
  positionRows,
} from './meeting-rows'
import { occasionsOf } from './occasions'

type Filing = { sourceId: string; now: Date }

/** A meeting as it stands, and as it will stand. */
export type Composed = Regrouped & { record: ComposedMeeting }

export const composed = (one: Regrouped): Composed => ({ ...one, record: compose(one.accounts) })

/** Writes everything but the source itself, which must stand already. */
export async function writeMeetings(tx: Transaction, assignment: Assignment, filing: Filing): Promise<void> {
  const { regrouped, moved, merged } = assignment
  const records = regrouped.map(composed)
  await writeRecords(tx, records, assignment, filing.now)
  const ended = new Set(merged.map(({ onFile }) => onFile.id))
  const others = new Set(moved.flatMap(({ from, to }) => [from, to]))
  const known = new Set(records.flatMap((one) => (one.onFile ? [one.id] : [])))
  const reasonOf = (id: string) => {
    if (ended.has(id)) return 'merged'
    if (others.has(id)) return 'accounts-regrouped'
    return known.has(id) ? 'another-source' : 'first-source'
  }
  await keepVersions(tx, {
    made: records.flatMap(({ id, onFile }) => (onFile ? [] : [id])),
    changed: [...known, ...ended],
    revision: (id) => ({ reason: reasonOf(id), sourceId: filing.sourceId }),
    now: filing.now,
  })
}

/** Writes records as they are composed, and the accounts that are new; versions are the caller's. */
export async function writeRecords(
  tx: Transaction,
  records: readonly Composed[],
  { filed, moved, merged }: Pick<Assignment, 'filed' | 'moved' | 'merged'>,
  now: Date,
): Promise<void> {
  await writeColumns(tx, records, now)
  await tx.account.createMany({
    data: filed.map(({ meetingId, sourceId, ordinal, draft, reasons }) => ({
      meetingId,
      sourceId,
      ordinal,
      focus: draft.focus,
      draft,
      matchReasons: reasons,
    })),
  })
  // A source's positions are its own: they stand beside those of the others, whatever the record shows.
  await tx.position.createMany({ data: filed.flatMap(positionRows) })
  for (const one of moved) await move(tx, one)
  await writeDetails(tx, records, filed)
  await mergeRecords(tx, merged)
}

/** What stands in the meetings' own rows. A record that a person has decided on keeps its values. */
async function writeColumns(tx: Transaction, records: readonly Composed[], now: Date): Promise<void> {
  const occasionOf = await occasionsOf(
    tx,
    records.map(({ record }) => record),
  )
  const columns = ({ record, accounts }: Composed) => {
    const days = accounts.flatMap(({ published }) => (published ? [published.getTime()] : []))
    return meetingColumns(record, occasionOf(record), days.length > 0 ? new Date(Math.min(...days)) : now)
  }
  const isSample = ({ accounts }: Composed) => accounts.every(({ sample }) => sample)
  await tx.meeting.createMany({
    data: records
      .filter(({ onFile }) => onFile === null)
      .map((one) => ({
        id: one.id,
        ...columns(one),
        sample: isSample(one),
        createdAt: now,
        updatedAt: now,
      })),
  })
  for (const one of records) {
    if (one.onFile === null) continue
    await tx.meeting.update({
      where: { id: one.id },
      data: { ...(one.onFile.decided ? {} : columns(one)), sample: isSample(one) },
      select: { id: true },
    })
  }
}

/** Gives an account, with what hangs on it, to the meeting that it turned out to be of. */
async function move(tx: Transaction, { account, from, to, reasons }: Moved): Promise<void> {
  const { sourceId, ordinal } = account
  await tx.account.update({
    where: { sourceId_ordinal: { sourceId, ordinal } },
    data: { meetingId: to, matchReasons: reasons },
    select: { ordinal: true },
  })
  // A source tells a meeting once: what it says of the meeting is of this account.
  await tx.parsingIssue.updateMany({ where: { sourceId, meetingId: from }, data: { meetingId: to } })
  await tx.position.deleteMany({ where: { sourceId, meetingId: from } })
  await tx.position.createMany({ data: positionRows({ ...account, meetingId: to }) })
}

/** Participants, topics and evidence: written anew for records that no person has decided on. */
async function writeDetails(
  tx: Transaction,
  records: readonly Composed[],
  filed: Assignment['filed'],
): Promise<void> {
  const rewritten = {
    meetingId: { in: records.flatMap(({ id, onFile }) => (onFile && !onFile.decided ? [id] : [])) },
  }
  await tx.evidence.deleteMany({ where: rewritten })
  await tx.participation.deleteMany({ where: rewritten })
  await tx.meetingTopic.deleteMany({ where: rewritten })
  const free = records.filter(({ onFile }) => !onFile?.decided)
  const participations = new Map(
    free.map(({ id, record }) => [id, participationRows(id, record.participants)]),
  )
  await tx.participation.createMany({
    data: [...participations.values()].flat().map(({ key: _key, ...row }) => row),
  })
  await tx.meetingTopic.createMany({
    data: free.flatMap(({ id, record }) => record.topics.map((topicSlug) => ({ meetingId: id, topicSlug }))),
  })
  await tx.evidence.createMany({
    data: records.flatMap(({ id, onFile, record }) =>
      onFile?.decided
        ? evidenceRows(
            id,
            record.evidence.filter((item) =>
              filed.some(({ meetingId, sourceId }) => meetingId === id && sourceId === item.sourceId),
            ),
            keptParticipations(onFile),
          )
        : evidenceRows(id, record.evidence, participations.get(id) ?? []),
    ),
  })
}

/** A merged record keeps what it said of who met; its words and sources are where it lives on. */
async function mergeRecords(tx: Transaction, merged: Assignment['merged']): Promise<void> {
  await tx.evidence.deleteMany({ where: { meetingId: { in: merged.map(({ onFile }) => onFile.id) } } })
  for (const { onFile, into } of merged)
    await tx.meeting.update({
      where: { id: onFile.id },
      data: { state: 'merged', mergedIntoId: into },
      select: { id: true },
    })
}

type Versions = {
  /** Records at their first version. */
  made: readonly string[]
  /** Records on file, which count one up. */
  changed: readonly string[]
  revision: (id: string) => { reason: string; sourceId: string | null; actorId?: string | null }
  now: Date
}

/** Keeps records as they stand now, as versions that the parser made. Last of each change. */
export async function keepVersions(
  tx: Transaction,
  { made, changed, revision, now }: Versions,
): Promise<void> {
  await tx.meeting.updateMany({
    where: { id: { in: [...changed] } },
    data: { version: { increment: 1 }, updatedAt: now },
  })
  const ids = [...made, ...changed]
  const snapshots = await meetingRecords(tx, ids)
  if (snapshots.length !== ids.length) throw new Error('a record that was read was not written')
  await tx.revision.createMany({
    data: snapshots.map((snapshot) => ({
      meetingId: snapshot.id,
      version: snapshot.version,
      snapshot,
      actor: 'parser',
      ...revision(snapshot.id),
      at: now,
    })),
  })
}
