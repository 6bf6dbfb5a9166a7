/**
 * Running a job: each thing that is still to do, in order, until all are done or somebody cancels
 * it. Whatever ends the server, the next one goes on with the thing that was not done.
 */
import { z } from 'zod'
import { type Database, databaseRefused, type Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { ItemReport, Task, Work } from './task'

/** A thing that was begun so often, and the server ended each time: it is given up, and the others are done. */
const MOST_ATTEMPTS = 3

/** The server stops: the job is taken up again by the next one. */
export class Interrupted extends Error {}

/**
 * Runs a job to its end, or from where it was left.
 * @param signal interrupts it between two things to do
 * @throws Interrupted; and what the database throws when it no longer answers
 */
export async function runJob(db: Database, task: Task, jobId: string, signal: AbortSignal): Promise<void> {
  const job = await begin(db, jobId)
  if (job === null) return
  for (;;) {
    if (signal.aborted) throw new Interrupted('the server stops')
    const item = await nextItem(db, jobId)
    if (item === null) break
    await runItem(db, task, { jobId, ...item }, job.by)
  }
  await end(db, jobId)
}

async function begin(db: Database, id: string): Promise<{ by: Work['by'] } | null> {
  const { count } = await db.job.updateMany({
    where: { id, state: { in: ['waiting', 'running'] } },
    data: { state: 'running' },
  })
  if (count === 0) return null
  await db.job.updateMany({ where: { id, startedAt: null }, data: { startedAt: new Date() } })
  const job = await db.job.findUniqueOrThrow({
    where: { id },
    select: { actorId: true, actorName: true },
  })
  const { actorId, actorName } = job
  return { by: actorId === null || actorName === null ? null : { id: actorId, name: actorName } }
}

const itemSchema = z.array(z.object({ ordinal: z.int(), attempts: z.int(), input: z.json() })).max(1)

/** The next thing to do, counted as begun; null where none is left or the job was cancelled. */
async function nextItem(db: Database, jobId: string): Promise<z.infer<typeof itemSchema>[0] | null> {
  const rows = await db.$queryRaw`
    UPDATE "JobItem" SET "attempts" = "attempts" + 1
    WHERE "jobId" = ${jobId}::uuid AND "ordinal" = (
      SELECT min(i."ordinal") FROM "JobItem" i JOIN "Job" j ON j."id" = i."jobId"
      WHERE i."jobId" = ${jobId}::uuid AND i."state" = 'waiting' AND j."cancelAskedAt" IS NULL)
    RETURNING "ordinal", "attempts", "input"`
  return itemSchema.parse(rows)[0] ?? null
}

type Item = { jobId: string; ordinal: number; attempts: number; input: unknown }

async function runItem(db: Database, task: Task, item: Item, by: Work['by']): Promise<void> {
  const report =
    item.attempts > MOST_ATTEMPTS
      ? failure('given-up')
      : await attempt(db, () =>
          task.run(item.input, { db, by, settle: (tx, report) => settle(tx, item, report) }),
        )
  await db.$transaction((tx) => settle(tx, item, report))
}

const failure = (code: string, reason?: string): ItemReport => ({
  state: 'failed',
  code,
  details: reason === undefined ? {} : { reason },
})

/** What goes wrong with one thing is its own; only a database that no longer answers ends the job. */
async function attempt(db: Database, run: () => Promise<ItemReport>): Promise<ItemReport> {
  try {
    return await run()
  } catch (error) {
    await db.$queryRaw`SELECT 1`
    const reason = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error)
    return failure(databaseRefused(error) ? 'database-refused' : 'internal-fault', reason)
  }
}

/** Writes a line of the report; where it stands already, as its task wrote it, it stays so. */
async function settle(tx: Transaction, { jobId, ordinal }: Item, report: ItemReport): Promise<void> {
  const { count } = await tx.jobItem.updateMany({
    where: { jobId, ordinal, state: 'waiting' },
    data: {
      state: report.state,
      code: report.code,
      report: report.details,
      input: Prisma.DbNull,
      settledAt: new Date(),
    },
  })
  if (count === 0) return
  await tx.job.update({
    where: { id: jobId },
    data: report.state === 'done' ? { done: { increment: 1 } } : { failed: { increment: 1 } },
    select: { id: true },
  })
}

/** Ends a job; what a cancelled one has not done, it says of each. */
async function end(db: Database, id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const now = new Date()
    const { count } = await tx.jobItem.updateMany({
      where: { jobId: id, state: 'waiting' },
      data: { state: 'cancelled', code: 'cancelled', input: Prisma.DbNull, settledAt: now },
    })
    await tx.job.update({
      where: { id },
      data: { state: count > 0 ? 'cancelled' : 'done', endedAt: now },
      select: { id: true },
    })
  })
}

/** Says of a job that it could not be carried on; its report tells what was done before. */
export async function giveUp(db: Database, id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const now = new Date()
    await tx.jobItem.updateMany({
      where: { jobId: id, state: 'waiting' },
      data: { state: 'cancelled', code: 'given-up', input: Prisma.DbNull, settledAt: now },
    })
    await tx.job.updateMany({ where: { id, endedAt: null }, data: { state: 'failed', endedAt: now } })
  })
}
