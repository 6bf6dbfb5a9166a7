/** Files a batch of dispatches, one line of the report for each. */
import { z } from 'zod'
import { type Filed, fileOne } from '@/lib/ingest/batch'
import { readFileSchema } from '@/lib/ingest/dispatch-files'
import { currentReader } from '@/lib/ingest/reader'
import { refusalSchema } from '@/lib/ingest/refusal'
import type { FiledDetails } from '../shapes'
import { type ItemReport, task } from '../task'

/** A dispatch as it was read from what was sent, or why it was not. */
const inputSchema = z.discriminatedUnion('ok', [readFileSchema, refusalSchema])
export type FileDispatchesInput = z.input<typeof inputSchema>

export const fileDispatches = task(inputSchema, async (input, { db, by, settle }) =>
  reportOf(
    await fileOne(db, await currentReader(db), input, {
      by,
      along: (tx, outcome) => settle(tx, reportOf(outcome)),
    }),
  ),
)

function reportOf(filed: Filed): ItemReport {
  return {
    state: filed.outcome === 'refused' ? 'failed' : 'done',
    code: filed.outcome === 'refused' ? filed.code : filed.outcome,
    details: detailsOf(filed),
  }
}

function detailsOf(filed: Filed): FiledDetails {
  const { source, meetings, issues, reason } = {
    source: null,
    meetings: [],
    issues: [],
    reason: null,
    ...filed,
  }
  return {
    source,
    issues,
    reason,
    meetings: meetings.map(({ id, outcome, because }) => ({ id, outcome, because })),
  }
}
