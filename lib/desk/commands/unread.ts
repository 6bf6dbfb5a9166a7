/** What editors do with dispatches in which reading found no meeting. */
import { z } from 'zod'
import {
  makeRecord,
  newRecordSchema,
  type SetAsideOutcome,
  setAside,
  takeUp,
} from '@/lib/editing/without-records'
import { currentReader } from '@/lib/ingest/reader'
import { rereadSources } from '@/lib/ingest/reread'
import { refusedAs } from '../answered'
import { command, type Refusal } from '../command'
import { meetingIdSchema, reasonSchema } from './fields'

const refused = ({ code }: Extract<SetAsideOutcome, { ok: false }>): Refusal => ({
  ok: false,
  code,
  status: code === 'source_unknown' ? 404 : 409,
})

export const unreadCommands = [
  command('make-record', 'editor', {
    summary: 'Makes a record of what a filed dispatch tells, with the words that it rests on.',
    input: z.object({
      source: meetingIdSchema,
      record: newRecordSchema,
      reason: reasonSchema,
    }),
    limit: 512 * 1024,
    run: async ({ source, record, reason }, { db, actor }) => {
      const outcome = await makeRecord(db, source, record, { actor, reason })
      if (outcome.ok) {
        const { made } = outcome
        return { ok: true, value: { made }, next: `/desk/meetings/${made}?saved=1`, target: made }
      }
      if (outcome.code === 'source_unknown') return { ok: false, code: outcome.code, status: 404 }
      if (outcome.code === 'record_empty') return { ok: false, code: outcome.code, status: 422 }
      return refusedAs(outcome)
    },
  }),
  command('set-aside-source', 'editor', {
    summary: 'Remembers that a filed dispatch tells of no meeting.',
    input: z.object({ source: meetingIdSchema, reason: reasonSchema }),
    run: async ({ source, reason }, { db, actor }) => {
      const outcome = await setAside(db, source, { actor, reason })
      return outcome.ok ? { ok: true, value: { source }, target: source } : refused(outcome)
    },
  }),
  command('take-up-source', 'editor', {
    summary: 'Takes back that a filed dispatch tells of no meeting, and reads it again.',
    input: z.object({ source: meetingIdSchema }),
    run: async ({ source }, { db, actor }) => {
      const outcome = await takeUp(db, source)
      if (!outcome.ok) return refused(outcome)
      await rereadSources(db, await currentReader(db), [source], { actor, reason: 'read-again' })
      return { ok: true, value: { source }, target: source }
    },
  }),
]
