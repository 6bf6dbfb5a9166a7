/** How the archive fares. */
import { z } from 'zod'
import { connectionsOf, type Database, type Transaction } from '@/lib/db/client'

export type ArchiveHealth =
  | { status: 'ok'; database: 'up'; edition: string }
  | { status: 'unavailable'; database: 'down' }

const changedAtSchema = z.array(z.object({ changedAt: z.date() })).max(1)

/** When anything that readers see last changed; the beginning of all times in an archive that never did. */
export async function changedAtOf(db: Transaction): Promise<Date> {
  const rows = await db.archiveEdition.findMany({ where: { id: 1 }, select: { changedAt: true } })
  return changedAtSchema.parse(rows)[0]?.changedAt ?? new Date(0)
}

const healthSchema = z.tuple([z.object({ edition: z.string() })])

/** Whoever asks does so every few seconds: one row is read, and nothing counted. */
async function ask(db: Database): Promise<ArchiveHealth> {
  const rows = await db.$queryRaw`
    SELECT coalesce((SELECT "edition" FROM "ArchiveEdition" WHERE "id" = 1), 0)::text AS "edition"`
  return { status: 'ok', database: 'up', ...healthSchema.parse(rows)[0] }
}

/**
 * Asks the database whether it answers.
 * @param patience milliseconds after which it counts as down
 */
export async function healthOf(db: Database, patience = 3_000): Promise<ArchiveHealth> {
  const down = { status: 'unavailable', database: 'down' } as const
  let timer: ReturnType<typeof setTimeout> | undefined
  const tired = new Promise<ArchiveHealth>((resolve) => {
    timer = setTimeout(() => resolve(down), patience)
  })
  try {
    return await Promise.race([ask(db), tired])
  } catch {
    return down
  } finally {
    clearTimeout(timer)
  }
}

export type ArchiveMeasures = {
  edition: number
  connections: ReturnType<typeof connectionsOf>
  /** How many things of a sort are on file, by their state. */
  records: Measured[]
  /** How many jobs of a kind there are, by their state. */
  jobs: Measured[]
}

const measuredSchema = z.array(z.object({ sort: z.string(), state: z.string(), count: z.int() }))
type Measured = z.infer<typeof measuredSchema>[number]

/** Tables of more rows are not counted: the database's own estimate of them is a moment's answer. */
const COUNTED = 100_000

/** What whoever keeps the archive running wants to see of it. Of large tables about how many rows they have. */
export async function measuresOf(db: Database): Promise<ArchiveMeasures> {
  const records = measuredSchema.parse(
    await db.$queryRaw`
      WITH estimates AS (SELECT "relname" AS "table", "reltuples"::int AS "rows" FROM "pg_class"
        WHERE "oid" IN ('"Meeting"'::regclass, '"Source"'::regclass)),
      gone AS (SELECT "state"::text AS "state", count(*)::int AS "count" FROM "Meeting"
        WHERE "state" IN ('merged', 'withdrawn') GROUP BY "state")
      SELECT 'meeting' AS "sort", 'current' AS "state", CASE
        WHEN "rows" > ${COUNTED} THEN "rows" - (SELECT coalesce(sum("count"), 0)::int FROM gone)
        ELSE (SELECT count(*)::int FROM "Meeting" WHERE "state" = 'current') END AS "count"
        FROM estimates WHERE "table" = 'Meeting'
      UNION ALL SELECT 'meeting', "state", "count" FROM gone
      UNION ALL SELECT 'source', 'filed', CASE WHEN "rows" > ${COUNTED} THEN "rows"
        ELSE (SELECT count(*)::int FROM "Source") END FROM estimates WHERE "table" = 'Source'
      UNION ALL SELECT 'official', 'registered', count(*)::int FROM "Official"
      UNION ALL SELECT 'issue', 'unreviewed', count(*)::int FROM "ParsingIssue" i
        JOIN "Meeting" m ON m."id" = i."meetingId" WHERE m."review" = 'unreviewed'
      UNION ALL SELECT 'account', "role"::text, count(*)::int FROM "DeskUser" WHERE NOT "banned" GROUP BY "role"`,
  )
  const jobs = measuredSchema.parse(
    await db.$queryRaw`
      SELECT "kind" AS "sort", "state"::text AS "state", count(*)::int AS "count" FROM "Job" GROUP BY "kind", "state"`,
  )
  const edition = await db.archiveEdition.findUnique({ where: { id: 1 }, select: { edition: true } })
  return { edition: Number(edition?.edition ?? 0), connections: connectionsOf(db), records, jobs }
}
