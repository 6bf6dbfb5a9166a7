/** graphile-worker's part of the database: a schema of its own, `graphile_worker`, which no migration of ours touches. */
import { Logger, type Runner, run, runMigrations, type TaskList } from 'graphile-worker'
import pg from 'pg'
import { z } from 'zod'
import type { Transaction } from './client'

type Tell = (message: string) => void

/** The library speaks of each job; only what goes wrong is passed on. */
const loggerTo = (tell: Tell) =>
  new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') tell(message)
  })

/** Brings the queue's schema to what the library at hand asks for. */
export async function migrateQueue(url: string): Promise<void> {
  await runMigrations({ connectionString: url, maxPoolSize: 1, logger: loggerTo(() => {}) })
}

/** How often a job that the database or the server failed is begun again, waiting longer each time. */
const MOST_ATTEMPTS = 12

/** Asks for a job to be run, as soon as this transaction is whole; asked again, it is still run once. */
export async function enqueue(tx: Transaction, task: string, jobId: string): Promise<void> {
  const payload = JSON.stringify({ jobId })
  await tx.$queryRaw`
    SELECT id::text FROM graphile_worker.add_job(
      ${task}, payload := ${payload}::json, job_key := ${jobId}, max_attempts := ${MOST_ATTEMPTS}::int)`
}

export const queuedSchema = z.object({ jobId: z.uuid() })

/** Lets jobs go that a process holds which is no more. For who knows that nobody else works on any. */
export async function unlockJobs(db: Transaction): Promise<void> {
  await db.$queryRaw`
    SELECT graphile_worker.force_unlock_workers(
      (SELECT array_agg(DISTINCT locked_by) FROM graphile_worker.jobs WHERE locked_by IS NOT NULL))::text`
}

/** Whether this is the last time that the queue runs a job that fails. */
export const isLastAttempt = (attempts: number) => attempts >= MOST_ATTEMPTS

/** Takes jobs up as they come, `concurrency` of them at a time, until stopped. */
export async function runQueue(
  url: string,
  tasks: TaskList,
  { concurrency, tell }: { concurrency: number; tell: Tell },
): Promise<{ ended: Runner['promise']; stop: () => Promise<void> }> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'mahzar jobs',
    max: concurrency + 2,
    // Nobody waits for an answer: a busy database is waited for, not taken for one that has gone.
    connectionTimeoutMillis: 30_000,
  })
  // A pool that loses a connection opens another one; unheard, the event would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const runner = await run({
    pgPool: pool,
    taskList: tasks,
    concurrency,
    parsedCronItems: [],
    logger: loggerTo(tell),
    noHandleSignals: true,
  }).catch(async (error: unknown) => {
    await pool.end()
    throw error
  })
  const ended = runner.promise.finally(() => pool.end())
  return { ended, stop: () => runner.stop().then(() => ended) }
}
