/** What the record editor shows: the record, what each source says, and what reading was unsure of. */
import type { MeetingRecord } from '@/lib/archive/dto'
import { historyOf, meetingRecord } from '@/lib/archive/meeting-record'
import { loadNames } from '@/lib/archive/names'
import { parsePermanentId } from '@/lib/archive/permanent-id'
import { sourceSelect, sourceSummaryOf } from '@/lib/archive/source-summaries'
import { figuresOf, quoteContextsOf } from '@/lib/archive/sources'
import type { Actor } from '@/lib/auth/actor'
import { type Database, database } from '@/lib/db/client'
import { previewOf } from '@/lib/editing/preview'
import { type RecordValues, valuesOf } from '@/lib/editing/values'
import { compose } from '@/lib/ingest/compose'
import { valuesRead } from '@/lib/ingest/rereading/values-read'
import { draftMeetingSchema } from '@/lib/parser/draft'
import { bearersOf, namesFor } from './names'
import { proposalsOf } from './reparse'
import type { EditorPage, EditorSource, MergePage, SplitPage } from './shapes'

/** Null where there is no such record. */
export async function editorPage(id: string, db: Database = database()): Promise<EditorPage | null> {
  const record = await recordAt(id, db)
  if (record === null) return null
  const texts = await db.source.findMany({
    where: { id: { in: record.sources.map((source) => source.id) } },
    select: { id: true, text: true },
  })
  const issues = await db.parsingIssue.findMany({
    where: { meetingId: record.id },
    orderBy: [{ code: 'asc' }, { id: 'asc' }],
    take: 100,
    select: { id: true, code: true, message: true, figures: true, sourceId: true, start: true, end: true },
  })
  const doubts = issues.map((issue) => ({ ...issue, figures: figuresOf(issue.figures) }))
  const textOf = new Map(texts.map((row) => [row.id, row.text]))
  const own = await db.meeting.findUniqueOrThrow({
    where: { id: record.id },
    select: { splitFromId: true, accounts: { where: { ofReading: false }, select: { sourceId: true } } },
  })
  return {
    record,
    issues: doubts,
    bearers: await bearersOf(db, doubts),
    sources: record.sources.map((source) => ({ ...source, text: textOf.get(source.id) ?? '' })),
    history: await historyOf(db, record.id),
    attached: own.accounts.map(({ sourceId }) => sourceId),
    splitFrom: record.state === 'current' && record.version === 1 ? own.splitFromId : null,
    proposals: await proposalsOf(db, record.id),
  }
}

/** A filed source with its text, as the editor shows those of a record; null for an unknown id. */
export async function filedSource(id: string, db: Database = database()): Promise<EditorSource | null> {
  const row = await db.source.findUnique({ where: { id }, select: { ...sourceSelect, text: true } })
  if (row === null) return null
  const names = await loadNames(db, { publisher: [row.publisherSlug] })
  return { ...sourceSummaryOf(row, names), matchReasons: [], text: row.text }
}

/** A record and what each of its sources tells by itself; null where there is none to be split. */
export async function splitPage(told: string, db: Database = database()): Promise<SplitPage | null> {
  const record = await recordAt(told, db)
  if (record?.state !== 'current') return null
  const accounts = await db.account.findMany({
    where: { meetingId: record.id },
    orderBy: { ordinal: 'asc' },
    select: { sourceId: true, ordinal: true, draft: true },
  })
  const toldBy = new Map<string, RecordValues>()
  for (const { draft, ...account } of accounts) {
    const parsed = draftMeetingSchema.safeParse(draft)
    if (parsed.success)
      toldBy.set(account.sourceId, valuesRead(compose([{ ...account, textHash: '', draft: parsed.data }])))
  }
  return {
    record,
    sources: record.sources.map((source) => ({ ...source, values: toldBy.get(source.id) ?? null })),
    names: await namesFor(db, [valuesOf(record), ...toldBy.values()]),
  }
}

/** Two records, to be made one; null where one of them cannot be. */
export async function mergePage(
  one: string,
  other: string,
  db: Database = database(),
): Promise<MergePage | null> {
  const [survivor, ended] = [await recordAt(one, db), await recordAt(other, db)]
  if (survivor?.state !== 'current' || ended?.state !== 'current' || survivor.id === ended.id) return null
  return { survivor, other: ended, names: await namesFor(db, [valuesOf(survivor), valuesOf(ended)]) }
}

/** How a record would stand, as it was last kept for somebody, with its words in their places; null for nothing. */
export async function previewPage(
  told: string,
  actor: Actor,
  db: Database = database(),
): Promise<{ record: MeetingRecord; contexts: Awaited<ReturnType<typeof quoteContextsOf>> } | null> {
  const id = canonicalId(told)
  const record = id === null ? null : await previewOf(db, actor.id, id)
  return record === null ? null : { record, contexts: await quoteContextsOf(db, record.evidence) }
}

/** A permanent id as records have it; null where an address tells none. */
export function canonicalId(told: string): string | null {
  const parsed = parsePermanentId(told)
  return parsed.ok ? parsed.id : null
}

async function recordAt(told: string, db: Database): Promise<MeetingRecord | null> {
  const id = canonicalId(told)
  return id === null ? null : meetingRecord(db, id)
}
