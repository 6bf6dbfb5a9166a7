/** Asking for jobs, cancelling them, and reading what has come of them. */
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { type Database, database, type Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { enqueue } from '@/lib/db/queue'
import { type ItemLine, type JobKind, type JobLine, type JobReport, jobKindSchema } from './shapes'
import { detailsSchema } from './task'
import { type JobInput, TASKS } from './tasks'

/** The most things that one job does. */
export const MOST_ITEMS = 100_000
/** So many rows, with their texts, are sent to the database at once. */
const CHUNK = 500

/**
 * Asks for a job. It begins within moments of the transaction's end, and runs on after a restart
 * from where it was.
 * @param items what it has to do, in this order; the labels are for people
 * @param by who asks; null for the archive itself
 * @returns the job's id
 * @throws ZodError where an input is not what the task takes; RangeError for more than MOST_ITEMS
 */
export async function addJob<Kind extends JobKind>(
  tx: Transaction,
  kind: Kind,
  items: readonly { label: string; input: JobInput<Kind> }[],
  by: Pick<Actor, 'id' | 'name'> | null,
): Promise<string> {
  if (items.length > MOST_ITEMS) throw new RangeError(`a job of ${items.length} things is too long`)
  const { id } = await tx.job.create({
    data: { kind, total: items.length, actorId: by?.id ?? null, actorName: by?.name ?? null },
    select: { id: true },
  })
  for (let from = 0; from < items.length; from += CHUNK)
    await tx.jobItem.createMany({
      data: items.slice(from, from + CHUNK).map(({ label, input }, index) => ({
        jobId: id,
        ordinal: from + index,
        label: label.slice(0, 300),
        // A null of JSON is a value here, which no task takes.
        input: TASKS[kind].check(input) ?? Prisma.JsonNull,
      })),
    })
  await enqueue(tx, kind, id)
  return id
}

/** As `addJob`, in a transaction of its own. */
export function addJobNow<Kind extends JobKind>(
  db: Database,
  kind: Kind,
  items: readonly { label: string; input: JobInput<Kind> }[],
  by: Pick<Actor, 'id' | 'name'> | null,
): Promise<string> {
  return db.$transaction((tx) => addJob(tx, kind, items, by), { timeout: 60_000 })
}

/**
 * Asks a job to stop: what it is just doing is finished or undone, and nothing more is begun.
 * @returns false where there is no such job or it has ended
 */
export async function cancelJob(db: Transaction, id: string): Promise<boolean> {
  const { count } = await db.job.updateMany({
    where: { id, state: { in: ['waiting', 'running'] } },
    data: { cancelAskedAt: new Date() },
  })
  return count === 1
}

const jobSelect = {
  id: true,
  kind: true,
  state: true,
  total: true,
  done: true,
  failed: true,
  actorId: true,
  actorName: true,
  cancelAskedAt: true,
  createdAt: true,
  startedAt: true,
  endedAt: true,
} as const satisfies Prisma.JobSelect

function lineOf(row: Prisma.JobGetPayload<{ select: typeof jobSelect }>): JobLine {
  const { actorId: _, actorName, cancelAskedAt, ...rest } = row
  return {
    ...rest,
    kind: jobKindSchema.parse(row.kind),
    state: cancelAskedAt !== null && row.endedAt === null ? 'cancelling' : row.state,
    by: actorName,
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
  }
}

const PAGE = 30

/**
 * A page of the jobs, the newest first.
 * @param before an id; older ones than it alone
 */
export async function jobPage(
  before: string | null,
  db: Database = database(),
): Promise<{ lines: JobLine[]; older: string | null }> {
  const rows = await db.job.findMany({
    where: before === null ? {} : { id: { lt: before } },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
    select: jobSelect,
  })
  const lines = rows.slice(0, PAGE).map(lineOf)
  return { lines, older: rows.length > PAGE ? (lines.at(-1)?.id ?? null) : null }
}

const REPORTED = 200

/**
 * A job with a page of its report, in the order of the things to do.
 * @param after an ordinal; those after it alone
 * @param owner whose it must be, where not everybody may see it
 * @returns null where there is no such job
 */
export async function jobReport(
  id: string,
  { after = -1, owner }: { after?: number; owner?: string } = {},
  db: Database = database(),
): Promise<JobReport | null> {
  if (!z.uuid().safeParse(id).success) return null
  const job = await db.job.findUnique({ where: { id }, select: jobSelect })
  if (job === null || (owner !== undefined && job.actorId !== owner)) return null
  const rows = await db.jobItem.findMany({
    where: { jobId: id, ordinal: { gt: after } },
    orderBy: { ordinal: 'asc' },
    take: REPORTED + 1,
    select: { ordinal: true, label: true, state: true, code: true, report: true },
  })
  const items = rows
    .slice(0, REPORTED)
    .map(
      ({ report, ...row }): ItemLine => ({ ...row, details: detailsSchema.nullable().parse(report) ?? {} }),
    )
  return { ...lineOf(job), items, next: rows.length > REPORTED ? (items.at(-1)?.ordinal ?? null) : null }
}
