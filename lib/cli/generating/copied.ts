/** The rows of a batch as COPY takes them. */
import { type CopyValue, copyLine } from '@/lib/db/copy-text'
import type { Batch } from './batch'

/** The columns of each table that are told; the others have defaults. */
const COLUMNS = {
  PermanentId: ['id', 'kind', 'issuedAt'],
  Source: [
    ...(['id', 'text', 'textHash', 'language', 'title', 'publisherSlug', 'publishedEdtf'] as const),
    ...(['publishedFirst', 'publishedLast', 'given', 'parserVersion', 'sample', 'words', 'filedAt'] as const),
  ],
  Meeting: [
    ...(['id', 'kind', 'status', 'dateEdtf', 'firstDay', 'lastDay', 'dateBasis', 'dateWords'] as const),
    ...([
      'dateCalendar',
      'timelineDay',
      'placeSlug',
      'seriesSlug',
      'occasionId',
      'occasionRelation',
    ] as const),
    ...(['state', 'review', 'version', 'sample', 'createdAt', 'updatedAt', 'changedIn'] as const),
  ],
  Participation: [
    ...(['id', 'meetingId', 'ordinal', 'officialSlug', 'nameAsTold', 'partySlug'] as const),
    ...(['capacity', 'titleAsTold'] as const),
  ],
  MeetingTopic: ['meetingId', 'topicSlug'],
  Account: ['meetingId', 'sourceId', 'ordinal', 'focus', 'draft', 'matchReasons'],
  Evidence: [
    ...(['id', 'meetingId', 'sourceId', 'field', 'participationId', 'topicSlug'] as const),
    ...(['start', 'end', 'quote', 'basis', 'rule', 'explanation'] as const),
  ],
  Position: [
    ...(['id', 'meetingId', 'sourceId', 'officialSlug', 'partySlug', 'stance', 'topicSlug'] as const),
    ...(['start', 'end', 'quote'] as const),
  ],
  Revision: ['meetingId', 'version', 'snapshot', 'actor', 'reason', 'sourceId', 'at'],
} as const satisfies { [Table in keyof Batch]: readonly (keyof Batch[Table][number])[] }

/** What is to be copied into one table. */
export type Copied = {
  table: keyof Batch
  columns: readonly string[]
  rows: number
  lines: Uint8Array<ArrayBuffer>
}

type Row = { readonly [column: string]: CopyValue | undefined }

function linesOf(rows: readonly Row[], columns: readonly string[]): string {
  let lines = ''
  for (const row of rows) lines += copyLine(columns.map((column) => row[column] ?? null))
  return lines
}

/** The tables that a synthetic archive fills, in an order in which each finds what it refers to. */
export const TABLES = [
  ...(['PermanentId', 'Source', 'Meeting', 'Participation', 'MeetingTopic'] as const),
  ...(['Account', 'Evidence', 'Position', 'Revision'] as const),
]

/** A batch, table by table. */
export function copiedOf(batch: Batch): Copied[] {
  return TABLES.map((table) => {
    const rows: readonly Row[] = batch[table]
    const lines = new Uint8Array(new TextEncoder().encode(linesOf(rows, COLUMNS[table])))
    return { table, columns: COLUMNS[table], rows: rows.length, lines }
  })
}
