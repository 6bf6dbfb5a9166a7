/** How the archive fares. */
import { z } from 'zod'
import type { Database, Transaction } from '@/lib/db/client'

export type ArchiveHealth =
  | { status: 'ok'; database: 'up'; edition: string; meetings: number; sources: number }
  | { status: 'unavailable'; database: 'down' }

const editionSchema = z.array(z.object({ edition: z.string() })).max(1)

/** A number, in decimal digits, that grows with every change to what readers see. */
export async function editionOf(db: Transaction): Promise<string> {
  const rows = await db.$queryRaw`SELECT "edition"::text AS "edition" FROM "ArchiveEdition" WHERE "id" = 1`
  return editionSchema.parse(rows)[0]?.edition ?? '0'
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
