/** The process's own index of the review queue, read once, and what the start page shows of it. */
import { archiveIndex } from '@/lib/archive/index/current'
import { database } from '@/lib/db/client'
import type { QueueCursor, QueueFilter } from './filter'
import { queuePage } from './page'
import { QueueIndex } from './queue-index'
import type { QueuePage } from './shapes'

const slot = Symbol.for('mahzar.queue-index')
const processWide: typeof globalThis & { [slot]?: Promise<QueueIndex> | undefined } = globalThis

/** A reading that failed is tried again at the next call. */
function readIndex(): Promise<QueueIndex> {
  const reading = processWide[slot] ?? QueueIndex.load(database())
  processWide[slot] = reading
  reading.catch(() => {
    if (processWide[slot] === reading) processWide[slot] = undefined
  })
  return reading
}

/** A page of the queue as it stands now. @param me the account that asks */
export async function queueAsked(
  filter: QueueFilter,
  asking: { me: string; after: QueueCursor | null },
): Promise<QueuePage> {
  // The queue first: what it holds the archive's index then knows.
  const queue = await readIndex()
  await queue.refresh()
  return queuePage({ queue, archive: await archiveIndex() }, filter, asking)
}
