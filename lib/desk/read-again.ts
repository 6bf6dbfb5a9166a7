/** Reading texts again after the registry has changed: few at once, many as a job. */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import type { By } from '@/lib/editing/revise'
import { currentReader } from '@/lib/ingest/reader'
import { rereadSources } from '@/lib/ingest/reread'
import { addJobNow } from '@/lib/jobs/jobs'

/** What came of it, or the job that sees to it. */
export const readAgainSchema = z.object({
  /** How many texts were read, or are to be. */
  texts: z.int(),
  /** How many records came to say something else, or have a proposal. */
  records: z.int(),
  job: z.uuid().nullable(),
})
export type ReadAgain = z.infer<typeof readAgainSchema>

/** So many texts are read while somebody waits: about a second’s worth. */
const AT_ONCE = 20
/** And so many for each line of a job’s report. */
const IN_A_LINE = 25

/** Reads texts again with the registry as it is now. */
export async function readAgain(db: Database, sources: readonly string[], by: By): Promise<ReadAgain> {
  const ids = [...new Set(sources)].sort()
  if (ids.length > AT_ONCE) {
    const lines = Array.from({ length: Math.ceil(ids.length / IN_A_LINE) }, (_, index) => {
      const part = ids.slice(index * IN_A_LINE, (index + 1) * IN_A_LINE)
      return {
        label: `${index * IN_A_LINE + 1}–${index * IN_A_LINE + part.length}`,
        input: { sources: part, reason: by.reason },
      }
    })
    return { texts: ids.length, records: 0, job: await addJobNow(db, 'reread-sources', lines, by.actor) }
  }
  const report = await rereadSources(db, await currentReader(db), ids, by)
  return { texts: ids.length, records: new Set(report.lines.map(({ meeting }) => meeting)).size, job: null }
}

const CHUNK = 10_000
const rowsSchema = z.array(z.object({ sourceId: z.string() }))

/** The texts that tell of meetings. */
export async function sourcesOfMeetings(db: Database, meetings: readonly string[]): Promise<string[]> {
  const sources: string[] = []
  for (let from = 0; from < meetings.length; from += CHUNK) {
    const rows = await db.account.findMany({
      where: { meetingId: { in: meetings.slice(from, from + CHUNK) } },
      select: { sourceId: true },
    })
    sources.push(...rowsSchema.parse(rows).map(({ sourceId }) => sourceId))
  }
  return sources
}
