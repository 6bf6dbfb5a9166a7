/** Splitting a record in two, where one was made of two meetings; and taking that back. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { MeetingRecord } from '@/lib/archive/dto'
import { meetingAtVersion, meetingRecord } from '@/lib/archive/meeting-record'
import { newPermanentId } from '@/lib/archive/permanent-id'
import type { Database, Transaction } from '@/lib/db/client'
import { chosenSchema, writeValues } from './correct'
import { standAs } from './end'
import {
  type By,
  correcting,
  currentAsSeen,
  type EditOutcome,
  type EditRefusal,
  type Seen,
  writeRevisions,
} from './revise'
import { attachSources, MOST_SOURCES, sourcesAreDecided } from './sources'
import { changedFields, valuesOf } from './values'

const sideSchema = chosenSchema.pick({ values: true, cameFrom: true })
const sourcesSchema = z.array(z.string().length(10)).max(MOST_SOURCES)

export const splitSchema = z.object({
  /** Sources that tell of the other meeting alone. */
  going: sourcesSchema,
  /** Sources that tell of both. */
  shared: sourcesSchema,
  /** The values of the record that stays. */
  staying: sideSchema,
  /** The values of the record that is made. */
  made: sideSchema,
})
export type Split = z.infer<typeof splitSchema>

/** As an `EditOutcome`, with the id of the record that was made. */
export type SplitOutcome = { ok: true; version: number; made: string } | EditRefusal

/**
 * Makes two records of one: sources, words and values go where the person says. Neither is sorted
 * otherwise by a later reading.
 */
export function splitMeeting(db: Database, seen: Seen, split: Split, by: By): Promise<SplitOutcome> {
  return correcting(db, async (tx): Promise<SplitOutcome> => {
    const found = await currentAsSeen(tx, seen)
    if (!found.ok) return found
    const { record } = found
    const own = new Set(record.sources.map(({ id }) => id))
    const [going, shared] = [
      new Set(split.going),
      new Set(split.shared.filter((id) => !split.going.includes(id))),
    ]
    if (![...going, ...shared].every((id) => own.has(id))) return { ok: false, code: 'reference_unknown' }
    if (going.size + shared.size === 0 || going.size === own.size) return { ok: false, code: 'split_empty' }
    const made = await makeRecord(tx, record, split)
    await shareSources(tx, record, { made, going, shared, split })
    await sourcesAreDecided(tx, [record.id, made])
    return { ok: true, version: await writeRevisions(tx, [record.id], by, [made]), made }
  })
}

/** Puts the other record on file, as yet without a value of its own. */
async function makeRecord(tx: Transaction, record: MeetingRecord, { made }: Split): Promise<string> {
  const id = newPermanentId()
  await tx.permanentId.create({ data: { id, kind: 'meeting' } })
  await tx.meeting.create({
    data: {
      id,
      kind: made.values.kind,
      status: made.values.status,
      sample: record.sample,
      splitFromId: record.id,
      timelineDay: new Date(`${record.timelineDay}T00:00:00Z`),
    },
    select: { id: true },
  })
  return id
}

type Sharing = { made: string; going: ReadonlySet<string>; shared: ReadonlySet<string>; split: Split }

async function shareSources(
  tx: Transaction,
  record: MeetingRecord,
  { made, going, shared, split }: Sharing,
): Promise<void> {
  const own = { meetingId: record.id, sourceId: { in: [...going] } }
  await tx.account.updateMany({ where: own, data: { meetingId: made } })
  await tx.position.updateMany({ where: own, data: { meetingId: made } })
  await tx.parsingIssue.updateMany({ where: own, data: { meetingId: made } })
  await attachSources(tx, {
    meetingId: made,
    sources: [...shared],
    values: split.made.values,
    words: [],
  })
  const before = valuesOf(record)
  await writeValues(
    tx,
    { ...record, evidence: record.evidence.filter(({ sourceId }) => !going.has(sourceId)) },
    { ...split.staying, words: [] },
    changedFields(before, split.staying.values),
  )
  // Words that tell of both stand twice; those that go keep their id, by which links open them.
  const evidence = record.evidence.flatMap((one) => {
    if (going.has(one.sourceId)) return [one]
    return shared.has(one.sourceId) ? [{ ...one, id: randomUUID() }] : []
  })
  await writeValues(
    tx,
    { ...record, id: made, decided: [], evidence },
    { ...split.made, words: [] },
    changedFields(before, split.made.values),
  )
}

/**
 * Takes a split back: the record that was made is merged into the one it came from, which stands as
 * it stood before. Refused where either has been changed since: that is for a merge by hand.
 * @param id of the record that the split made
 */
export function unsplitMeeting(db: Database, id: string, by: By): Promise<EditOutcome> {
  return correcting(db, async (tx): Promise<EditOutcome> => {
    const made = await meetingRecord(tx, id)
    if (made === null) return { ok: false, code: 'record_unknown' }
    const { splitFromId } = await tx.meeting.findUniqueOrThrow({
      where: { id },
      select: { splitFromId: true },
    })
    const origin = splitFromId === null ? null : await meetingRecord(tx, splitFromId)
    if (origin === null) return { ok: false, code: 'not_ended' }
    if (made.state !== 'current' || made.version !== 1 || origin.changedAt !== made.changedAt)
      return { ok: false, code: 'changed_since' }
    const before = await meetingAtVersion(tx, origin.id, origin.version - 1)
    if (before === null || origin.state !== 'current') return { ok: false, code: 'version_unknown' }
    await rejoin(tx, made, origin)
    await standAs(tx, origin, before)
    return { ok: true, version: await writeRevisions(tx, [origin.id, id], by) }
  })
}

async function rejoin(tx: Transaction, made: MeetingRecord, origin: MeetingRecord): Promise<void> {
  const shared = { meetingId: made.id, sourceId: { in: origin.sources.map(({ id }) => id) } }
  await tx.account.deleteMany({ where: shared })
  await tx.position.deleteMany({ where: shared })
  await tx.evidence.deleteMany({ where: { meetingId: made.id } })
  const [own, data] = [{ where: { meetingId: made.id } }, { meetingId: origin.id }]
  await tx.account.updateMany({ ...own, data })
  await tx.position.updateMany({ ...own, data })
  await tx.parsingIssue.updateMany({ ...own, data })
  await tx.meeting.update({
    where: { id: made.id },
    data: { state: 'merged', mergedIntoId: origin.id },
    select: { id: true },
  })
}
