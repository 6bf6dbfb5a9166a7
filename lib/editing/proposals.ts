/** What reading proposes of records that a person decided on: taken over, or declined for good. */
import type { MeetingRecord } from '@/lib/archive/dto'
import { meetingRecord } from '@/lib/archive/meeting-record'
import type { Actor } from '@/lib/auth/actor'
import type { Database, Transaction } from '@/lib/db/client'
import type { EvidenceField } from '@/lib/parser/draft'
import { draftMeetingSchema } from '@/lib/parser/draft'
import { writeValues } from './correct'
import { type By, changing, correcting, type EditOutcome, type EditRefusal, writeRevisions } from './revise'
import {
  isSame,
  isSamePerson,
  PARTS_BY_FIELD,
  partOf,
  type RecordValues,
  recordValuesSchema,
  valuesOf,
} from './values'

type Proposal = {
  id: string
  meetingId: string
  sourceId: string
  field: EvidenceField | null
  from: unknown
  to: unknown
}

async function openProposal(tx: Transaction, id: string): Promise<Proposal | null> {
  const row = await tx.proposal.findUnique({
    where: { id, state: 'open', untouched: false },
    select: { id: true, meetingId: true, sourceId: true, field: true, from: true, to: true },
  })
  return row?.meetingId == null ? null : { ...row, meetingId: row.meetingId }
}

/**
 * Takes a proposal over: the record says from now on what is read, for the words it is read from; or
 * it is withdrawn, where no source tells of it any more.
 */
export function acceptProposal(
  db: Database,
  id: string,
  by: By,
): Promise<EditOutcome & { meeting?: string }> {
  return correcting(db, async (tx): Promise<EditOutcome & { meeting?: string }> => {
    const proposal = await openProposal(tx, id)
    if (proposal === null) return { ok: false, code: 'proposal_unknown' }
    const record = await meetingRecord(tx, proposal.meetingId)
    if (record?.state !== 'current') return { ok: false, code: 'proposal_unknown' }
    const refusal = await takeOver(tx, record, proposal, by)
    if (refusal) return refusal
    await tx.proposal.update({
      where: { id },
      data: { state: 'accepted', decidedAt: new Date(), decidedBy: by.actor.name },
      select: { id: true },
    })
    return { ok: true, version: await writeRevisions(tx, [record.id], by), meeting: record.id }
  })
}

async function takeOver(
  tx: Transaction,
  record: MeetingRecord,
  { field, from, to, sourceId }: Proposal,
  { reason }: By,
): Promise<EditRefusal | null> {
  if (field === null) {
    await tx.meeting.update({
      where: { id: record.id },
      data: { state: 'withdrawn', withdrawnReason: reason },
      select: { id: true },
    })
    return null
  }
  const before = valuesOf(record)
  if (!isSame(partOf(before, field), from))
    return { ok: false, code: 'changed_meanwhile', present: record, since: [] }
  const values = recordValuesSchema.parse({ ...before, [PARTS_BY_FIELD[field]]: to })
  const cameFrom = values.participants.map((one) => {
    const place = before.participants.findIndex((other) => isSamePerson(one, other))
    return place === -1 ? null : place
  })
  await writeValues(tx, record, { values, cameFrom, words: [] }, [field])
  await giveWordsRead(tx, record.id, { field, sourceId, values, cameFrom })
  return null
}

type Reading = { field: EvidenceField; sourceId: string; values: RecordValues; cameFrom: (number | null)[] }

/** The words by which the source tells what was taken over. */
async function giveWordsRead(
  tx: Transaction,
  meetingId: string,
  { field, sourceId, values, cameFrom }: Reading,
): Promise<void> {
  const accounts = await tx.account.findMany({ where: { meetingId, sourceId }, select: { draft: true } })
  const people = await tx.participation.findMany({
    where: { meetingId },
    orderBy: { ordinal: 'asc' },
    select: { id: true },
  })
  const known = await tx.evidence.findMany({ where: { meetingId, field }, select: { topicSlug: true } })
  const rows = accounts.flatMap(({ draft }) => {
    const { evidence, participants } = draftMeetingSchema.parse(draft)
    return evidence.flatMap(({ participant, topic, ...words }) => {
      const row = { ...words, meetingId, sourceId, topicSlug: topic ?? null }
      if (words.field !== field) return []
      if (field === 'topic')
        return topic && values.topics.includes(topic) && !known.some((one) => one.topicSlug === topic)
          ? [row]
          : []
      if (field !== 'participant') return [row]
      const told = participant === undefined ? undefined : participants[participant]
      if (told === undefined) return []
      const { official, party, name, title, capacity } = told
      const place = values.participants.findIndex((one) =>
        isSamePerson(one, { official, party, capacity, nameAsTold: name, titleAsTold: title }),
      )
      const participationId = cameFrom[place] === null ? people[place]?.id : undefined
      return participationId === undefined ? [] : [{ ...row, participationId }]
    })
  })
  await tx.evidence.createMany({ data: rows })
}

/** Declines a proposal; the same is not proposed again. @returns the record; null for an unknown one */
export function declineProposal(
  db: Database,
  id: string,
  actor: Pick<Actor, 'name'>,
): Promise<string | null> {
  return changing(db, async (tx) => {
    const proposal = await openProposal(tx, id)
    if (proposal === null) return null
    await tx.proposal.update({
      where: { id },
      data: { state: 'declined', decidedAt: new Date(), decidedBy: actor.name },
      select: { id: true },
    })
    return proposal.meetingId
  })
}
