/**
 * What search engines are told of, in parts: meetings by the first characters of their ids, which are
 * drawn at random, so that parts stay alike however the archive grows and none has to be counted off.
 */
import type { Database } from '@/lib/db/client'
import { ALPHABET } from './base32'
import type { Selection } from './index/selection'
import { partsOfIds } from './permanent-id'

/** About how many meetings a part holds at most; with three languages far below the 50,000 addresses allowed. */
const MEETINGS_IN_PART = 2_000

export type SitemapMeeting = { id: string; changedAt: Date }
/** `prefix`: what the ids of its meetings begin with. */
export type SitemapPart = { prefix: string; changedAt: Date }

/** The parts of the current meetings; those without any are left out. @param most about how many are in one */
export function sitemapParts(
  { table, list, count }: Selection,
  most: number = MEETINGS_IN_PART,
): SitemapPart[] {
  const length = Math.max(0, Math.ceil(Math.log(count / most) / Math.log(ALPHABET.length)))
  const { partOf, prefixOf } = partsOfIds(length)
  const changed = new Map<number, number>()
  for (const row of list) {
    const part = partOf(table.ids.at(row))
    changed.set(part, Math.max(changed.get(part) ?? 0, table.updated.at(row)))
  }
  return [...changed]
    .sort(([a], [b]) => a - b)
    .map(([part, seconds]) => ({ prefix: prefixOf(part), changedAt: new Date(1000 * seconds) }))
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
