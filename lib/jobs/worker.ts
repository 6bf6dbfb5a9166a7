/**
 * Who carries jobs out: one process at a time, however many serve the archive, so that it is always
 * known that a job which is held by nobody at work was left behind and can be taken up again.
 */
import type { TaskList } from 'graphile-worker'
import { connect, type Database } from '@/lib/db/client'
import { holdLock } from '@/lib/db/lock'
import { enqueue, isLastAttempt, queuedSchema, runQueue, unlockJobs } from '@/lib/db/queue'
import { log } from '@/lib/telemetry/log'
import { giveUp, runJob } from './run-job'
import { jobKindSchema } from './shapes'
import { TASKS } from './tasks'

/** Any number, as long as every process uses the same one. */
const workingLock = 72_184_004
/** A long job must not keep a short one waiting. */
const CONCURRENCY = 2
const PATIENCE_MS = 2_000

export type Worker = {
  /** Ends the work: what is just being done is finished, and the rest left to whoever starts next. */
  stop: () => Promise<void>
}

/**
 * Begins to carry out the jobs of the database at `url`, as soon as no other process does, and goes
 * on however often the database goes away.
 * @param tell is told what went wrong, in a sentence
 */
export function startWorker(url: string, tell: (message: string) => void): Worker {
  const stopping = new AbortController()
  const ended = workUntil(url, stopping.signal, tell)
  return {
    stop: () => {
      stopping.abort()
      return ended
    },
  }
}

async function workUntil(url: string, signal: AbortSignal, tell: (message: string) => void): Promise<void> {
  while (!signal.aborted) {
    try {
      await workWhileHeld(url, signal, tell)
    } catch (error) {
      if (!signal.aborted) tell(`Jobs are held up: ${error instanceof Error ? error.message : String(error)}`)
    }
    if (!signal.aborted) await pause(PATIENCE_MS, signal)
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

async function workWhileHeld(
  url: string,
  signal: AbortSignal,
  tell: (message: string) => void,
): Promise<void> {
  const lock = await holdLock(url, workingLock, signal)
  const db = connect(url, { poolSize: CONCURRENCY + 2, statementTimeout: 0 })
  const over = new AbortController()
  try {
    await takeUpAgain(db)
    const queue = await runQueue(url, tasksOf(db, over.signal), { concurrency: CONCURRENCY, tell })
    const stopped = new Promise<void>((resolve) => {
      if (signal.aborted) resolve()
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
    await Promise.race([stopped, lock.lost, queue.ended])
    over.abort()
    await queue.stop().catch(() => {})
  } finally {
    over.abort()
    await db.$disconnect()
    await lock.letGo()
  }
}

/** Jobs that were left behind are begun again: nobody else is at work, whatever their locks say. */
async function takeUpAgain(db: Database): Promise<void> {
  await unlockJobs(db)
  const left = await db.job.findMany({
    where: { state: { in: ['waiting', 'running'] } },
    orderBy: { id: 'asc' },
    select: { id: true, kind: true },
  })
  for (const { id, kind } of left) await enqueue(db, kind, id)
}

function tasksOf(db: Database, signal: AbortSignal): TaskList {
  return Object.fromEntries(
    jobKindSchema.options.map((kind) => [
      kind,
      async (payload, { job }) => {
        const { jobId } = queuedSchema.parse(payload)
        try {
          await runJob(db, TASKS[kind], jobId, signal)
        } catch (error) {
          if (isLastAttempt(job.attempts)) await giveUp(db, jobId)
          throw error
        }
      },
    ]),
  )
}

const slot = Symbol.for('mahzar.worker')
const processWide: typeof globalThis & { [slot]?: Worker } = globalThis

/** The worker of this process, which ends with it. It outlives the reloading of modules in development. */
export function workHere(url: string): void {
  processWide[slot] ??= startWorker(url, (fault) => {
    log().error({ action: 'jobs' }, fault)
  })
  const worker = processWide[slot]
  // The server ends by itself, without waiting: what was not finished is undone, and begun again next time.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void worker.stop())
}
