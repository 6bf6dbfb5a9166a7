/**
 * What search engines are told of, in parts: meetings by the first characters of their ids, which are
 * drawn at random, so that parts stay alike however the archive grows and none has to be counted off.
 */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { ALPHABET } from './base32'

/** About how many meetings a part holds at most; with three languages far below the 50,000 addresses allowed. */
const MEETINGS_IN_PART = 2_000

export type SitemapMeeting = { id: string; changedAt: Date }
/** `prefix`: what the ids of its meetings begin with. */
export type SitemapPart = { prefix: string; changedAt: Date }

const partsSchema = z.array(z.object({ prefix: z.string(), changedAt: z.date() }))

/** The parts of an archive of `meetings` current meetings; those without any are left out. */
export async function sitemapParts(db: Database, meetings: number): Promise<SitemapPart[]> {
  const length = Math.max(0, Math.ceil(Math.log(meetings / MEETINGS_IN_PART) / Math.log(ALPHABET.length)))
  const rows = await db.$queryRaw`
    SELECT left("id", ${length}::int) AS "prefix", max("updatedAt") AS "changedAt"
    FROM "Meeting" WHERE "state" = 'current' GROUP BY 1 ORDER BY 1`
  return partsSchema.parse(rows)
}

/** The current meetings of a part. */
export async function meetingsOfPart(db: Database, prefix: string): Promise<SitemapMeeting[]> {
  const rows = await db.meeting.findMany({
    where: { state: 'current', id: { gte: prefix.padEnd(10, '0'), lte: prefix.padEnd(10, 'z') } },
    orderBy: { id: 'asc' },
    select: { id: true, updatedAt: true },
  })
  return rows.map(({ id, updatedAt }) => ({ id, changedAt: updatedAt }))
}
