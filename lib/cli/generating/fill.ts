/** Fills a database with a synthetic archive, all of it or nothing. */
import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { permanentIdFrom } from '@/lib/archive/permanent-id'
import { type BulkLoad, bulkLoad } from '@/lib/db/bulk'
import type { Database } from '@/lib/db/client'
import { copyLine } from '@/lib/db/copy-text'
import type { Registry } from '@/lib/registry/schema'
import { chanceOf } from './chance'
import { TABLES } from './copied'
import type { BatchAsked, BatchDrawn } from './drawing'
import { type World, worldOf } from './world'

const BATCH = 500
/** How many threads draw, and how many batches each draws ahead of the database. */
const THREADS = 2
const AHEAD = 3
/** Of a batch, how many meetings may be numbered sessions themselves. */
const SESSIONS_IN_BATCH = 5

/** How many rows came into each table. */
export type Counts = Record<(typeof TABLES)[number], number>
export type FillOutcome = { ok: true; counts: Counts } | { ok: false; reason: 'seed-on-file' }

export type Asked = { meetings: number; seed: string }

/** The batches that make an archive up. */
function batchesOf(registry: Registry, { meetings }: Asked): BatchAsked[] {
  const sessions = registry.occasions.filter(({ number }) => number !== null)
  return Array.from({ length: Math.ceil(meetings / BATCH) }, (_, number) => {
    const size = Math.min(BATCH, meetings - number * BATCH)
    const begin = number * SESSIONS_IN_BATCH
    const held = Math.min(SESSIONS_IN_BATCH, Math.ceil(size / 20))
    return { number, size, sessions: sessions.slice(begin, begin + held) }
  })
}

/** Draws batches in a thread of their own, in their order, some of them ahead of the one that is asked for. */
async function* drawnInThread(world: World, batches: readonly BatchAsked[]): AsyncGenerator<BatchDrawn> {
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), {
    workerData: world,
    execArgv: [],
    // Most of what is drawn is garbage soon: with room for it, little of it need be looked at.
    resourceLimits: { maxYoungGenerationSizeMb: 256 },
  })
  // Heard from the start, so that no answer is missed; a fault of the thread is thrown here.
  const answers = on(worker, 'message')
  let left = batches.length
  try {
    for (const asked of batches.slice(0, AHEAD)) worker.postMessage(asked)
    for await (const [answer] of answers) {
      const further = batches[batches.length - left + AHEAD]
      if (further !== undefined) worker.postMessage(further)
      yield answer
      left--
      if (left === 0) return
    }
  } finally {
    await worker.terminate()
  }
}

/** Draws batches in several threads; they come in their order all the same. */
async function* drawn(world: World, batches: readonly BatchAsked[]): AsyncGenerator<BatchDrawn> {
  const threads = Array.from({ length: THREADS }, (_, thread) =>
    drawnInThread(
      world,
      batches.filter(({ number }) => number % THREADS === thread),
    ),
  )
  try {
    for (const { number } of batches) {
      const answer = await threads[number % THREADS]?.next()
      if (answer === undefined || answer.done)
        throw new Error('A thread ended before it had drawn all batches.')
      yield answer.value
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.return(undefined)))
  }
}

async function fill(
  bulk: BulkLoad,
  world: World,
  asked: Asked,
  onProgress: (filed: number) => void,
): Promise<Counts> {
  const counts: Counts = {
    PermanentId: 0,
    Source: 0,
    Meeting: 0,
    Participation: 0,
    MeetingTopic: 0,
    Account: 0,
    Evidence: 0,
    Position: 0,
    Revision: 0,
  }
  for await (const { copied } of drawn(world, batchesOf(world.registry, asked))) {
    for (const { table, columns, rows, lines } of copied) {
      await bulk.copy(table, columns, lines)
      counts[table] += rows
    }
    onProgress(counts.Meeting)
  }
  return counts
}

/** The id by which an archive of a seed is known again: given out, but to no meeting. */
const markOf = (seed: string) => permanentIdFrom(chanceOf(`${seed} first`).below)

/**
 * Files `meetings` synthetic meetings, the same for the same seed and registry.
 *
 * @param url the address of `db`
 * @param registry as it is loaded in the database
 * @param onProgress told how many have been copied after each batch
 * @returns a refusal, and nothing filed, where the seed was used in this database before
 */
export async function fillArchive(
  { db, url }: { db: Database; url: string },
  registry: Registry,
  asked: Asked,
  onProgress: (filed: number) => void = () => {},
): Promise<FillOutcome> {
  const mark = markOf(asked.seed)
  if (await db.permanentId.findUnique({ where: { id: mark } })) return { ok: false, reason: 'seed-on-file' }
  const world = await worldOf(db, registry, asked.seed)
  const counts = await bulkLoad(url, { tables: TABLES, expected: asked.meetings }, async (bulk) => {
    const line = copyLine([mark, 'meeting', new Date(0)])
    await bulk.copy('PermanentId', ['id', 'kind', 'issuedAt'], new TextEncoder().encode(line))
    return fill(bulk, { ...world, edition: bulk.edition }, asked, onProgress)
  })
  await fillQueue(db)
  return { ok: true, counts }
}

/** How many records are looked at in one go. */
const QUEUE_CHUNK = 20_000

const lastSchema = z.tuple([z.object({ last: z.string().nullable() })])

/** Weighs what of the records needs a look: triggers rested while they came. */
async function fillQueue(db: Database): Promise<void> {
  for (let after = ''; ; ) {
    const [{ last }] = lastSchema.parse(
      await db.$queryRaw`
        WITH chunk AS (SELECT id FROM "Meeting" WHERE id > ${after}::bpchar ORDER BY id LIMIT ${QUEUE_CHUNK}),
          ids AS (SELECT array_agg(id) AS ids, max(id) AS last FROM chunk)
        SELECT last::text, refresh_queue(ids)::text FROM ids`,
    )
    if (last === null) return
    after = last
  }
}
