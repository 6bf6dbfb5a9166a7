/** The queue as the database keeps it (`QueueEntry`, by triggers): a line of text an entry. */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'

export type StoredEntry = {
  /** The meeting's. */
  id: string
  /** 0 for a record that no longer needs a look. */
  priority: number
  reasons: string[]
  assignee: string | null
  /** The day on which the record was filed (UTC), counted from 1 January 1970. */
  filed: number
}

/** How many entries one query reads. */
const CHUNK = 50_000

const linesSchema = z.tuple([z.object({ lines: z.string().nullable() })])

async function* entriesWhere(db: Database, condition: Prisma.Sql): AsyncGenerator<StoredEntry[]> {
  for (let after = ''; ; ) {
    const [{ lines }] = linesSchema.parse(
      await db.$queryRaw`
        SELECT string_agg(concat_ws(E'\t', e."meetingId", e."priority", coalesce(e."assigneeId", ''),
          (m."createdAt" AT TIME ZONE 'UTC')::date - DATE '1970-01-01', array_to_string(e."reasons", ',')
        ), E'\n' ORDER BY e."meetingId") AS "lines"
        FROM (SELECT * FROM "QueueEntry" e WHERE ${condition} AND e."meetingId" > ${after}::bpchar
          ORDER BY e."meetingId" LIMIT ${CHUNK}) e
        JOIN "Meeting" m ON m."id" = e."meetingId"`,
    )
    if (lines === null) return
    const entries = lines.split('\n').map(entryOf)
    yield entries
    if (entries.length < CHUNK) return
    after = entries.at(-1)?.id ?? ''
  }
}

function entryOf(line: string): StoredEntry {
  const [id, priority, assignee, filed, reasons] = line.split('\t')
  if (id === undefined || reasons === undefined)
    throw new Error('The database told an entry of the queue in another form than it was asked for.')
  return {
    id,
    priority: Number(priority),
    assignee: assignee || null,
    filed: Number(filed),
    reasons: reasons === '' ? [] : reasons.split(','),
  }
}

/** All that needs a look, some thousands at a time. */
export function openEntries(db: Database): AsyncGenerator<StoredEntry[]> {
  return entriesWhere(db, Prisma.sql`e."priority" > 0`)
}

/** What has changed since an edition of the queue, settled entries among it. */
export function entriesChangedSince(db: Database, edition: number): AsyncGenerator<StoredEntry[]> {
  return entriesWhere(db, Prisma.sql`e."changedIn" > ${edition}`)
}

const editionSchema = z.array(z.object({ edition: z.string() })).max(1)

/** The queue's edition; 0 for a queue that nothing was ever in. */
export async function queueEditionOf(db: Database): Promise<number> {
  const [row] = editionSchema.parse(
    await db.$queryRaw`SELECT "queueEdition"::text AS "edition" FROM "ArchiveEdition" WHERE "id" = 1`,
  )
  return Number(row?.edition ?? 0)
}
