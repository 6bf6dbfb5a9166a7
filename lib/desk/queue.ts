/** What needs a look: records that nobody has reviewed, of which reading was unsure. */
import { z } from 'zod'
import { type Database, database } from '@/lib/db/client'
import type { QueuePage } from './shapes'

const PAGE = 50

const rowsSchema = z.array(
  z.object({ id: z.uuid(), code: z.string(), message: z.string(), meetingId: z.string() }),
)
const countsSchema = z.array(z.object({ code: z.string(), count: z.int() }))

/**
 * A page of the queue, in the order in which reading came upon things.
 * @param code narrows to one sort of doubt; an unknown one finds nothing
 * @param after the id of the last line of the page before
 */
export async function queuePage(
  code: string | null,
  after: string | null,
  db: Database = database(),
): Promise<QueuePage> {
  const rows = rowsSchema.parse(
    await db.$queryRaw`
      SELECT i."id"::text AS "id", i."code", i."message", i."meetingId" FROM "ParsingIssue" i
      JOIN "Meeting" m ON m."id" = i."meetingId"
      WHERE m."state" = 'current' AND m."review" = 'unreviewed'
        AND (${code}::text IS NULL OR i."code" = ${code}) AND (${after}::uuid IS NULL OR i."id" > ${after}::uuid)
      ORDER BY i."id" LIMIT ${PAGE + 1}`,
  )
  const codes = countsSchema.parse(
    await db.$queryRaw`
      SELECT i."code", count(*)::int AS "count" FROM "ParsingIssue" i JOIN "Meeting" m ON m."id" = i."meetingId"
      WHERE m."state" = 'current' AND m."review" = 'unreviewed' GROUP BY 1 ORDER BY 2 DESC, 1`,
  )
  const lines = rows.slice(0, PAGE)
  return { lines, codes, next: rows.length > PAGE ? (lines.at(-1)?.id ?? null) : null }
}
