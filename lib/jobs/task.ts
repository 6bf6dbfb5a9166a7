/**
 * What a job can be: a list of things to do, one after the other, each wholly or not at all. The
 * frame (./run-job.ts) sees to progress, cancelling, faults and restarts; a task does one thing.
 */
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import type { Database, Transaction } from '@/lib/db/client'

/** What came of one thing, as its line of the report tells it. */
export type ItemReport = {
  state: 'done' | 'failed'
  /** Stable, in kebab-case; pages say it in the reader's language. */
  code: string
  /** What there is to say beside it, in the task's own shape; plain JSON. */
  details: z.infer<typeof detailsSchema>
}
export const detailsSchema = z.record(z.string(), z.json())

export type Work = {
  db: Database
  /** Who asked for the job; null for the archive itself. */
  by: Pick<Actor, 'id' | 'name'> | null
  /**
   * Writes the line of the report within the transaction that does the thing, so that neither is
   * there without the other. A task that need not be so exact returns its report alone.
   */
  settle: (tx: Transaction, report: ItemReport) => Promise<void>
}

export type Task = {
  /** What is kept of a thing to do, checked; throws a ZodError where it is not what the task takes. */
  check: (input: unknown) => z.core.util.JSONType
  run: (input: unknown, work: Work) => Promise<ItemReport>
}

/**
 * Declares a task.
 * @param input what one thing to do is told by; plain JSON
 * @param run does it. May be called again for one that was begun when the server ended: it must not
 *   do twice what must be done once. What it throws fails this one thing and no other.
 */
export function task<Input extends z.ZodType<z.core.util.JSONType>>(
  input: Input,
  run: (told: z.output<Input>, work: Work) => Promise<ItemReport>,
): Task {
  return {
    check: (told) => z.json().parse(input.parse(told)),
    run: (told, work) => run(input.parse(told), work),
  }
}
