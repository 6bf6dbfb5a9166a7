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
type Composed = Regrouped & { record: ComposedMeeting }

/** Writes everything but the source itself, which must stand already. */
export async function writeMeetings(
  tx: Transaction,
  { filed, regrouped, moved, merged }: Assignment,
  filing: Filing,
): Promise<void> {
  const composed = regrouped.map((one): Composed => ({ ...one, record: compose(one.accounts) }))
  await writeColumns(tx, composed, filing)
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
  await writeDetails(tx, composed, filing)
  await mergeRecords(tx, merged, filing)
  await writeRevisions(tx, composed, { merged, moved }, filing)
}

/** What stands in the meetings' own rows. A record that a person has decided on keeps its values. */
async function writeColumns(tx: Transaction, composed: readonly Composed[], { now }: Filing): Promise<void> {
  const occasionOf = await occasionsOf(
    tx,
    composed.map(({ record }) => record),
  )
  const columns = ({ record, accounts }: Composed) => {
    const days = accounts.flatMap(({ published }) => (published ? [published.getTime()] : []))
    return meetingColumns(record, occasionOf(record), days.length > 0 ? new Date(Math.min(...days)) : now)
  }
  const isSample = ({ accounts }: Composed) => accounts.every(({ sample }) => sample)
  await tx.meeting.createMany({
    data: composed
      .filter(({ onFile }) => onFile === null)
      .map((one) => ({
        ...{ id: one.id, ...columns(one), sample: isSample(one), createdAt: now, updatedAt: now },
      })),
  })
  for (const one of composed) {
    if (one.onFile === null) continue
    await tx.meeting.update({
      where: { id: one.id },
      data: {
        ...(one.onFile.decided ? {} : columns(one)),
        sample: isSample(one),
        version: { increment: 1 },
        updatedAt: now,
      },
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
  composed: readonly Composed[],
  { sourceId }: Filing,
): Promise<void> {
  const rewritten = {
    meetingId: { in: composed.flatMap(({ id, onFile }) => (onFile && !onFile.decided ? [id] : [])) },
  }
  await tx.evidence.deleteMany({ where: rewritten })
  await tx.participation.deleteMany({ where: rewritten })
  await tx.meetingTopic.deleteMany({ where: rewritten })
  const free = composed.filter(({ onFile }) => !onFile?.decided)
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
    data: composed.flatMap(({ id, onFile, record }) =>
      onFile?.decided
        ? evidenceRows(
            id,
            record.evidence.filter((item) => item.sourceId === sourceId),
            keptParticipations(onFile),
          )
        : evidenceRows(id, record.evidence, participations.get(id) ?? []),
    ),
  })
}

/** A merged record keeps what it said of who met; its words and sources are where it lives on. */
async function mergeRecords(tx: Transaction, merged: Assignment['merged'], { now }: Filing): Promise<void> {
  await tx.evidence.deleteMany({ where: { meetingId: { in: merged.map(({ onFile }) => onFile.id) } } })
  for (const { onFile, into } of merged)
    await tx.meeting.update({
      where: { id: onFile.id },
      data: { state: 'merged', mergedIntoId: into, version: { increment: 1 }, updatedAt: now },
      select: { id: true },
    })
}

async function writeRevisions(
  tx: Transaction,
  composed: readonly Composed[],
  { merged, moved }: Pick<Assignment, 'merged' | 'moved'>,
  { sourceId, now }: Filing,
): Promise<void> {
  const ended = merged.map(({ onFile }) => onFile.id)
  const ids = [...composed.map(({ id }) => id), ...ended]
  const snapshots = await meetingRecords(tx, ids)
  if (snapshots.length !== ids.length) throw new Error('a meeting of the dispatch was not written')
  const onFile = new Set(composed.flatMap((one) => (one.onFile ? [one.id] : [])))
  const others = new Set(moved.flatMap(({ from, to }) => [from, to]))
  const reasonOf = (id: string) => {
    if (ended.includes(id)) return 'merged'
    if (others.has(id)) return 'accounts-regrouped'
    return onFile.has(id) ? 'another-source' : 'first-source'
  }
  await tx.revision.createMany({
    data: snapshots.map((snapshot) => ({
      meetingId: snapshot.id,
      version: snapshot.version,
      snapshot,
      actor: 'parser',
      reason: reasonOf(snapshot.id),
      sourceId,
      at: now,
    })),
  })
}
