/** Writing the meetings that a dispatch tells of, each composed of all its accounts, and their revisions. */
import { meetingRecords } from '@/lib/archive/meeting-record'
import type { Transaction } from '@/lib/db/client'
import { type Composed, onFileOf } from './accounts-on-file'
import type { AccountOfMeeting } from './compose'
import { compose } from './compose'
import type { MatchReason } from './match'
import {
  evidenceRows,
  keptParticipations,
  meetingColumns,
  participationRows,
  positionRows,
} from './meeting-rows'
import { occasionsOf } from './occasions'

/** One draft of the dispatch, with the meeting it tells. */
export type FiledAccount = AccountOfMeeting & { meetingId: string; isNew: boolean; reasons: MatchReason[] }

type Filing = { sourceId: string; dispatch: { sample: boolean }; published: Date | null; now: Date }

/** Writes everything but the source itself, which must stand already. */
export async function writeMeetings(
  tx: Transaction,
  accounts: readonly FiledAccount[],
  filing: Filing,
): Promise<void> {
  const onFile = await onFileOf(
    tx,
    accounts.filter(({ isNew }) => !isNew).map(({ meetingId }) => meetingId),
  )
  const composed = accounts.map((account): Composed => {
    const meeting = onFile.get(account.meetingId) ?? null
    return { account, onFile: meeting, record: compose([...(meeting?.accounts ?? []), account]) }
  })
  await writeColumns(tx, composed, filing)
  await writeDetails(tx, composed)
  await tx.account.createMany({
    data: accounts.map(({ meetingId, sourceId, ordinal, draft, reasons }) => ({
      meetingId,
      sourceId,
      ordinal,
      focus: draft.focus,
      draft,
      matchReasons: reasons,
    })),
  })
  // A source's positions are its own: they stand beside those of the others, whatever the record shows.
  await tx.position.createMany({ data: accounts.flatMap(positionRows) })
  await writeRevisions(tx, composed, filing)
}

/** What stands in the meetings' own rows. A record that a person has decided on keeps its values. */
async function writeColumns(tx: Transaction, composed: readonly Composed[], filing: Filing): Promise<void> {
  const occasionOf = await occasionsOf(
    tx,
    composed.map(({ record }) => record),
  )
  const columns = ({ record, onFile }: Composed) => {
    const days = [filing.published, ...(onFile?.published ?? [])].flatMap((day) =>
      day ? [day.getTime()] : [],
    )
    const told = days.length > 0 ? new Date(Math.min(...days)) : filing.now
    return meetingColumns(record, occasionOf(record), told)
  }
  await tx.meeting.createMany({
    data: composed
      .filter(({ onFile }) => onFile === null)
      .map((one) => ({
        id: one.account.meetingId,
        ...columns(one),
        sample: filing.dispatch.sample,
        createdAt: filing.now,
        updatedAt: filing.now,
      })),
  })
  for (const one of composed) {
    if (one.onFile === null) continue
    await tx.meeting.update({
      where: { id: one.account.meetingId },
      data: {
        ...(one.onFile.decided ? {} : columns(one)),
        sample: one.onFile.sample && filing.dispatch.sample,
        version: { increment: 1 },
        updatedAt: filing.now,
      },
      select: { id: true },
    })
  }
}

/** Participants, topics and evidence: written anew for records that no person has decided on. */
async function writeDetails(tx: Transaction, composed: readonly Composed[]): Promise<void> {
  const rewritten = {
    meetingId: { in: composed.flatMap(({ onFile }) => (onFile && !onFile.decided ? [onFile.id] : [])) },
  }
  await tx.evidence.deleteMany({ where: rewritten })
  await tx.participation.deleteMany({ where: rewritten })
  await tx.meetingTopic.deleteMany({ where: rewritten })
  const free = composed.filter(({ onFile }) => !onFile?.decided)
  const participations = new Map(
    free.map(({ account, record }) => [
      account.meetingId,
      participationRows(account.meetingId, record.participants),
    ]),
  )
  await tx.participation.createMany({
    data: [...participations.values()].flat().map(({ key: _key, ...row }) => row),
  })
  await tx.meetingTopic.createMany({
    data: free.flatMap(({ account, record }) =>
      record.topics.map((topicSlug) => ({ meetingId: account.meetingId, topicSlug })),
    ),
  })
  await tx.evidence.createMany({
    data: composed.flatMap(({ account, onFile, record }) =>
      onFile?.decided
        ? evidenceRows(
            account.meetingId,
            record.evidence.filter(({ sourceId }) => sourceId === account.sourceId),
            keptParticipations(onFile),
          )
        : evidenceRows(account.meetingId, record.evidence, participations.get(account.meetingId) ?? []),
    ),
  })
}

async function writeRevisions(tx: Transaction, composed: readonly Composed[], filing: Filing): Promise<void> {
  const ids = composed.map(({ account }) => account.meetingId)
  const snapshots = await meetingRecords(tx, ids)
  if (snapshots.length !== ids.length) throw new Error('a meeting of the dispatch was not written')
  const told = new Set(composed.flatMap(({ onFile }) => (onFile ? [onFile.id] : [])))
  await tx.revision.createMany({
    data: snapshots.map((snapshot) => ({
      meetingId: snapshot.id,
      version: snapshot.version,
      snapshot,
      actor: 'parser',
      reason: told.has(snapshot.id) ? 'another-source' : 'first-source',
      sourceId: filing.sourceId,
      at: filing.now,
    })),
  })
}
