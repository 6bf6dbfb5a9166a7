/** Reading filed texts again, without a change of anything. */
import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { type DraftMeeting, draftMeetingSchema, givenSchema, type Reading } from '@/lib/parser/draft'
import { intervalOf } from '@/lib/reconciling/stretches'
import { nullableColumnOf } from '../days'
import type { ReadDispatch } from '../file-dispatch'
import type { AccountOnFile } from '../on-file'

const sourceSelect = {
  id: true,
  text: true,
  textHash: true,
  given: true,
  sample: true,
  language: true,
  title: true,
  publisherSlug: true,
  publishedEdtf: true,
  parserVersion: true,
  noMeetingAt: true,
  accounts: {
    orderBy: { ordinal: 'asc' },
    select: { meetingId: true, ordinal: true, draft: true, matchReasons: true, ofReading: true },
  },
} as const satisfies Prisma.SourceSelect

export type SourceRow = Prisma.SourceGetPayload<{ select: typeof sourceSelect }>

/** A filed text with what it reads as now. */
export type SourceRead = { row: SourceRow; reading: Reading }

/**
 * Reads filed texts; ids without a source are left out.
 * @param before readings of a moment ago, which hold unless what was given for the text has changed
 */
export async function readSources(
  db: Transaction,
  read: ReadDispatch,
  ids: readonly string[],
  before: readonly SourceRead[] = [],
): Promise<SourceRead[]> {
  const known = new Map(before.map((one) => [keyOf(one.row), one.reading]))
  const rows = await db.source.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ filedAt: 'asc' }, { id: 'asc' }],
    select: sourceSelect,
  })
  return rows.map((row) => ({
    row,
    reading: known.get(keyOf(row)) ?? read(row.text, givenSchema.parse(row.given)),
  }))
}

const keyOf = ({ id, given }: SourceRow) => JSON.stringify([id, given])

/** What one source told of a record, as on file. */
export function accountsOf({ row }: SourceRead): (AccountOnFile & { meetingId: string })[] {
  return row.accounts.map(({ meetingId, ordinal, draft, ofReading }) => ({
    meetingId,
    ordinal,
    ofReading,
    sourceId: row.id,
    textHash: row.textHash,
    sample: row.sample,
    draft: draftMeetingSchema.parse(draft),
    published: firstDayOf(row.publishedEdtf),
  }))
}

/** What the source tells now, draft by draft; nothing where a person said that it tells of no meeting. */
export function accountsNow({ row, reading }: SourceRead): AccountOnFile[] {
  if (row.noMeetingAt !== null) return []
  return reading.meetings.map((draft, ordinal) => ({
    ordinal,
    draft,
    sourceId: row.id,
    textHash: row.textHash,
    sample: row.sample,
    published: firstDayOf(reading.article.published),
    ofReading: true,
  }))
}

const firstDayOf = (edtf: string | null) => nullableColumnOf(intervalOf(edtf)?.from ?? null)

/** Whether two drafts say the same, for the same words. */
export function isSameDraft(one: DraftMeeting, other: DraftMeeting): boolean {
  const told = (draft: DraftMeeting) => JSON.stringify(draftMeetingSchema.parse(draft))
  return told(one) === told(other)
}

/** Whether the article is read as it was: its headline, language, publisher and day. */
export function isSameArticle({ row, reading }: SourceRead): boolean {
  const { title, language, article } = reading
  const published = intervalOf(article.published) ? article.published : null
  return (
    row.title === title &&
    row.language === language &&
    row.publisherSlug === article.publisher &&
    row.publishedEdtf === published
  )
}
