/** One meeting, whole: as it stands now, and as it stood at each version. */
import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { citationMark, editionOf } from './citation-mark'
import { type MeetingRecord, meetingRecordSchema, type RevisionLine } from './dto'
import { evidenceInOrder, evidenceOf, evidenceSelect, positionSelect, positionsOf } from './quoted-words'
import { sourceSelect, sourceSummaryOf } from './source-summaries'
import { type RowNames, rowNames, summaryOf, summarySelect } from './summaries'

/**
 * What stands at a meeting's id. A withdrawn record is answered, and says so in its state; a merged
 * one leads to the record that it lives on in, `from` itself.
 */
export type MeetingLookup = MeetingRecord | { redirect: string; from: string | null } | null

const recordSelect = {
  ...summarySelect,
  version: true,
  state: true,
  mergedIntoId: true,
  withdrawnReason: true,
  review: true,
  decided: true,
  updatedAt: true,
  accounts: {
    orderBy: [{ source: { filedAt: 'asc' } }, { sourceId: 'asc' }, { ordinal: 'asc' }],
    select: { matchReasons: true, source: { select: sourceSelect } },
  },
  evidence: { select: evidenceSelect },
  positions: { select: positionSelect },
} as const satisfies Prisma.MeetingSelect

/** A meeting's row with all that its record shows. */
export type RecordRow = Prisma.MeetingGetPayload<{ select: typeof recordSelect }>

const reasonsSchema = z.array(z.string()).catch([])

/** Each source once, with all the reasons for which its accounts were taken for this meeting. */
function sourcesOf(row: RecordRow, names: Parameters<typeof sourceSummaryOf>[1]): MeetingRecord['sources'] {
  const found = new Map<string, MeetingRecord['sources'][number]>()
  for (const { source, matchReasons } of row.accounts) {
    const before = found.get(source.id)?.matchReasons ?? []
    const reasons = new Set([...before, ...reasonsSchema.parse(matchReasons)])
    found.set(source.id, { ...sourceSummaryOf(source, names), matchReasons: [...reasons] })
  }
  return [...found.values()]
}

/** The record that a row makes. */
export function recordOf(row: RecordRow, loaded: RowNames): MeetingRecord {
  const sources = sourcesOf(row, loaded.names)
  return {
    ...summaryOf(row, loaded),
    version: row.version,
    state: row.state,
    mergedInto: row.mergedIntoId,
    withdrawnReason: row.withdrawnReason,
    review: row.review,
    decided: row.decided,
    changedAt: row.updatedAt.toISOString(),
    sources,
    evidence: evidenceInOrder(
      row.evidence.map((one) => evidenceOf(one, row.participations)),
      sources,
    ),
    positions: positionsOf(row.positions, loaded.names, sources),
  }
}

/**
 * The records of many meetings at the cost of a few queries, as `meetingRecord` gives them, in the
 * order of the ids; ids without a meeting are left out.
 */
export async function meetingRecords(db: Transaction, ids: readonly string[]): Promise<MeetingRecord[]> {
  const rows = await db.meeting.findMany({ where: { id: { in: [...ids] } }, select: recordSelect })
  const positions = rows.flatMap((row) => row.positions)
  const loaded = await rowNames(db, rows, {
    publisher: rows.flatMap((row) => row.accounts.map(({ source }) => source.publisherSlug)),
    official: positions.map((one) => one.officialSlug),
    party: positions.map((one) => one.partySlug),
    topic: positions.map((one) => one.topicSlug),
  })
  const byId = new Map(rows.map((row) => [row.id, recordOf(row, loaded)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/**
 * The record of a meeting whatever its state, the same each time until something of it changes:
 * filing keeps it as the snapshot of a version, from inside its transaction.
 * @param id canonical, as lib/archive/permanent-id gives it
 * @returns null where there is no such meeting
 */
export async function meetingRecord(db: Transaction, id: string): Promise<MeetingRecord | null> {
  const [record] = await meetingRecords(db, [id])
  return record ?? null
}

const survivorSchema = z.array(z.object({ id: z.string() })).max(1)

/** Whom a merged record leads to in the end, merges of merges included; null where that is nobody. */
async function survivorOf(db: Transaction, id: string): Promise<string | null> {
  const rows = await db.$queryRaw`
    WITH RECURSIVE merge(id, next, step) AS (
      SELECT "id", "mergedIntoId", 0 FROM "Meeting" WHERE "id" = ${id}::bpchar
      UNION ALL
      SELECT m."id", m."mergedIntoId", merge.step + 1
      FROM merge JOIN "Meeting" m ON m."id" = merge.next WHERE merge.step < 100)
    SELECT id FROM merge WHERE next IS NULL LIMIT 1`
  return survivorSchema.parse(rows)[0]?.id ?? null
}

/** What a reader who asks for `id` (canonical) is to be given. */
export async function lookUpMeeting(db: Transaction, id: string): Promise<MeetingLookup> {
  const record = await meetingRecord(db, id)
  if (record?.state !== 'merged') return record
  const survivor = await survivorOf(db, id)
  return survivor === null || survivor === id ? record : { redirect: survivor, from: id }
}

/** Version `version` of a meeting as it stood, its names as they then were; null where there is none. */
export async function meetingAtVersion(
  db: Transaction,
  id: string,
  version: number,
): Promise<MeetingRecord | null> {
  const row = await db.revision.findUnique({
    where: { meetingId_version: { meetingId: id, version } },
    select: { snapshot: true },
  })
  return row === null ? null : meetingRecordSchema.parse(row.snapshot)
}

/** The most versions of a record that are looked through for the one that a citation cites. */
const VERSIONS_SEARCHED = 1000

/** The latest version of a record that a mark (./citation-mark) fits, as it stood; null where none does. */
export async function versionOfMark(
  db: Transaction,
  id: string,
  mark: string,
): Promise<MeetingRecord | null> {
  const edition = editionOf(mark)
  if (edition === null) return null
  const rows = await db.revision.findMany({
    where: { meetingId: id },
    orderBy: { version: 'desc' },
    take: VERSIONS_SEARCHED,
    select: { snapshot: true },
  })
  for (const { snapshot } of rows) {
    const record = meetingRecordSchema.parse(snapshot)
    if (citationMark(record, edition) === mark) return record
  }
  return null
}

/** Who made each version of a meeting, when and why, the newest first; empty for an unknown id. */
export async function historyOf(db: Transaction, id: string): Promise<RevisionLine[]> {
  const rows = await db.revision.findMany({
    where: { meetingId: id },
    orderBy: { version: 'desc' },
    select: { version: true, at: true, actor: true, reason: true },
  })
  return rows.map(({ at, ...line }) => ({ ...line, at: at.toISOString() }))
}
