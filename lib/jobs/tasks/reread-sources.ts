/** Reads filed texts again, with the registry as it is when each turn comes. */
import { z } from 'zod'
import { currentReader } from '@/lib/ingest/reader'
import { rereadSources, tryReread } from '@/lib/ingest/reread'
import { task } from '../task'

const inputSchema = z.object({
  sources: z.array(z.string().length(10)).min(1).max(100),
  /** Why, as the versions of records tell it. */
  reason: z.string().min(1).max(500),
  /** A trial run tells what would change, and changes no record. */
  trial: z.boolean().default(false),
})
export type RereadSourcesInput = z.input<typeof inputSchema>

export const rereadSourcesTask = task(inputSchema, async ({ sources, reason, trial }, { db, by }) => {
  const read = await currentReader(db)
  const report = trial
    ? await tryReread(db, read, sources)
    : await rereadSources(db, read, sources, { actor: by, reason })
  const records = new Set(report.lines.map(({ meeting }) => meeting))
  return {
    state: 'done',
    code: 'read-again',
    details: { sources: report.sources, unchanged: report.unchanged, records: records.size },
  }
})
