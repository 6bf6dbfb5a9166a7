/** What the desk asks about texts that read otherwise than before. */
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import type { Database } from '@/lib/db/client'
import { acceptProposal, declineProposal } from '@/lib/editing/proposals'
import { everySource, sourcesWithFindings } from '@/lib/ingest/every-source'
import { currentReader } from '@/lib/ingest/reader'
import { rereadSources } from '@/lib/ingest/reread'
import { addJobNow } from '@/lib/jobs/jobs'
import { refusedAs } from '../answered'
import { command } from '../command'
import { meetingIdSchema, reasonSchema } from './fields'

const REPARSE_PAGE = '/desk/reparse'
/** So many texts are one line of a job's report. */
const TOGETHER = 50

async function askFor(db: Database, ids: readonly string[], trial: boolean, actor: Actor): Promise<string> {
  const items = []
  for (let from = 0; from < ids.length; from += TOGETHER) {
    const sources = ids.slice(from, from + TOGETHER)
    const label = `${from + 1}–${from + sources.length}`
    items.push({ label, input: { sources, trial, reason: 'read-again' } })
  }
  return addJobNow(db, 'reread-sources', items, actor)
}

export const readingAgainCommands = [
  command('reparse', 'administrator', {
    summary: 'Reads every text on file again, as a job: for trial, or applying what no person has touched.',
    input: z.object({ mode: z.enum(['try', 'apply']) }),
    run: async ({ mode }, { db, actor }) => {
      const ids: string[] = []
      for await (const page of everySource(db)) ids.push(...page)
      const job = await askFor(db, ids, mode === 'try', actor)
      return { ok: true, value: { job }, next: `${REPARSE_PAGE}?job=${job}`, target: job }
    },
  }),
  command('apply-findings', 'editor', {
    summary: 'Applies what a trial run found of records that no person has touched: of one text, or of all.',
    input: z.object({ of: z.union([z.literal('all'), meetingIdSchema]) }),
    run: async ({ of }, { db, actor }) => {
      if (of === 'all') {
        const job = await askFor(db, await sourcesWithFindings(db), false, actor)
        return { ok: true, value: { job }, next: `${REPARSE_PAGE}?job=${job}`, target: job }
      }
      const by = { actor, reason: 'read-again' }
      const { sources } = await rereadSources(db, await currentReader(db), [of], by)
      if (sources === 0) return { ok: false, code: 'source_unknown', status: 404 }
      return { ok: true, value: null, next: REPARSE_PAGE, target: of }
    },
  }),
  command('accept-proposal', 'editor', {
    summary: 'Lets a record say what its source reads as now.',
    input: z.object({ proposal: z.uuid(), reason: reasonSchema }),
    run: async ({ proposal, reason }, { db, actor }) => {
      const outcome = await acceptProposal(db, proposal, { actor, reason })
      if (!outcome.ok) return refusedAs(outcome)
      return { ok: true, value: null, target: outcome.meeting }
    },
  }),
  command('decline-proposal', 'editor', {
    summary: 'Leaves a record as it is; the same is not proposed again.',
    input: z.object({ proposal: z.uuid() }),
    run: async ({ proposal }, { db, actor }) => {
      const meeting = await declineProposal(db, proposal, actor)
      return meeting === null
        ? { ok: false, code: 'proposal_unknown', status: 404 }
        : { ok: true, value: null, target: meeting }
    },
  }),
]
