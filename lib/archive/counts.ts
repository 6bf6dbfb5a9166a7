/** How the archive fares. */
import { z } from 'zod'
import type { Database, Transaction } from '@/lib/db/client'

export type ArchiveHealth =
  | { status: 'ok'; database: 'up'; edition: string; meetings: number; sources: number }
  | { status: 'unavailable'; database: 'down' }

const changedAtSchema = z.array(z.object({ changedAt: z.date() })).max(1)

/** When anything that readers see last changed; the beginning of all times in an archive that never did. */
export async function changedAtOf(db: Transaction): Promise<Date> {
  const rows = await db.archiveEdition.findMany({ where: { id: 1 }, select: { changedAt: true } })
  return changedAtSchema.parse(rows)[0]?.changedAt ?? new Date(0)
}

const healthSchema = z.tuple([z.object({ edition: z.string(), meetings: z.int(), sources: z.int() })])

async function ask(db: Database): Promise<ArchiveHealth> {
  const rows = await db.$queryRaw`
    SELECT coalesce((SELECT "edition" FROM "ArchiveEdition" WHERE "id" = 1), 0)::text AS "edition",
      (SELECT count(*)::int FROM "Meeting" WHERE "state" = 'current') AS "meetings",
      (SELECT count(*)::int FROM "Source") AS "sources"`
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
