/** What the record editor shows: the record, what each source says, and what reading was unsure of. */
import { historyOf, meetingRecord } from '@/lib/archive/meeting-record'
import { parsePermanentId } from '@/lib/archive/permanent-id'
import { type Database, database } from '@/lib/db/client'
import type { EditorPage } from './shapes'

/** Null where there is no such record. */
export async function editorPage(id: string, db: Database = database()): Promise<EditorPage | null> {
  const parsed = parsePermanentId(id)
  const record = parsed.ok ? await meetingRecord(db, parsed.id) : null
  if (record === null) return null
  const texts = await db.source.findMany({
    where: { id: { in: record.sources.map((source) => source.id) } },
    select: { id: true, text: true },
  })
  const issues = await db.parsingIssue.findMany({
    where: { meetingId: record.id },
    orderBy: [{ code: 'asc' }, { id: 'asc' }],
    take: 100,
    select: { id: true, code: true, message: true, sourceId: true, start: true, end: true },
  })
  const textOf = new Map(texts.map((row) => [row.id, row.text]))
  return {
    record,
    sources: record.sources.map((source) => ({ ...source, text: textOf.get(source.id) ?? '' })),
    issues,
    history: await historyOf(db, record.id),
  }
}
