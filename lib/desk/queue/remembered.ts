/** What somebody last narrowed the queue to, for as long as their session lasts. */
import type { Actor } from '@/lib/auth/actor'
import { type Database, database } from '@/lib/db/client'
import { type QueueFilter, readQueueFilter, writeQueueFilter } from './filter'

/** The filter that a session's start page was last asked for; an empty one where it was none. */
export async function rememberedFilter(
  { sessionId }: Pick<Actor, 'sessionId'>,
  db: Database = database(),
): Promise<QueueFilter> {
  const kept = await db.deskSession.findUnique({ where: { id: sessionId }, select: { queueFilter: true } })
  return readQueueFilter(new URLSearchParams(kept?.queueFilter))
}

/** Keeps a filter with the session that asks; where it is the one that was asked for before, nothing is written. */
export async function rememberFilter(
  { sessionId }: Pick<Actor, 'sessionId'>,
  filter: QueueFilter,
  db: Database = database(),
): Promise<void> {
  const queueFilter = writeQueueFilter(filter).toString()
  await db.deskSession.updateMany({
    where: { id: sessionId, queueFilter: { not: queueFilter } },
    data: { queueFilter },
  })
}
