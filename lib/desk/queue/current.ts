/** The process's own index of the review queue, read once, and what the start page shows of it. */
import { archiveIndex } from '@/lib/archive/index/current'
import { parsePermanentId } from '@/lib/archive/permanent-id'
import { database } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import { pairOf } from '@/lib/ingest/suspected-pairs'
import type { QueueCursor, QueueFilter } from './filter'
import { queuePage } from './page'
import { pairPage } from './pairs'
import { peekAt } from './peek'
import { QueueIndex } from './queue-index'
import type { PairPage, Peek, QueuePage } from './shapes'

const slot = Symbol.for('mahzar.queue-index')
const processWide: typeof globalThis & { [slot]?: Promise<QueueIndex> | undefined } = globalThis

/** The queue, read once a process; a reading that failed is tried again at the next call. */
export function readQueue(): Promise<QueueIndex> {
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
  const queue = await readQueue()
  await queue.refresh()
  return queuePage({ queue, archive: await archiveIndex() }, filter, asking)
}

/** What an address asks to be shown beside the queue; null for nothing, and for no such record. */
export async function peekAsked(told: string | null, locale: Locale): Promise<Peek | null> {
  const parsed = told === null ? null : parsePermanentId(told)
  return parsed?.ok ? peekAt(database(), parsed.id, locale) : null
}

/** The pair that an address names; null where it names none, or a record that is not there. */
export async function pairAsked(first: string, second: string): Promise<PairPage | null> {
  const [one, other] = [parsePermanentId(first), parsePermanentId(second)]
  const pair = one.ok && other.ok ? pairOf(one.id, other.id) : null
  return pair && pairPage(database(), pair)
}
