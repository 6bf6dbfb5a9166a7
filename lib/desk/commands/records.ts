/** What editors do to records. */
import { z } from 'zod'
import { correctionSchema, correctMeeting } from '@/lib/editing/correct'
import {
  mergeMeetings,
  partMeeting,
  reinstateMeeting,
  restoreVersion,
  withdrawMeeting,
} from '@/lib/editing/end'
import type { EditOutcome } from '@/lib/editing/revise'
import { valuesOf } from '@/lib/editing/values'
import { command, type Outcome } from '../command'
import { meetingIdSchema, reasonSchema, versionSchema } from './fields'

const seenSchema = z.object({ id: meetingIdSchema, version: versionSchema })

/** What the desk answers: of a record that changed meanwhile, its values as they stand now. */
function answered(outcome: EditOutcome, id: string): Outcome<{ id: string; version: number }> {
  if (outcome.ok)
    return { ok: true, value: { id, version: outcome.version }, next: `/desk/meetings/${id}`, target: id }
  if (outcome.code === 'changed_meanwhile') {
    const { present } = outcome
    const details = { id: present.id, version: present.version, values: valuesOf(present) }
    return { ok: false, code: outcome.code, details }
  }
  return { ok: false, code: outcome.code, status: outcome.code === 'record_unknown' ? 404 : 409 }
}

export const recordCommands = [
  command('correct-meeting', 'editor', {
    summary: 'Corrects the values of a record and the words they rest on.',
    input: z.object({ seen: seenSchema, correction: correctionSchema, reason: reasonSchema }),
    limit: 512 * 1024,
    run: async ({ seen, correction, reason }, { db, actor }) =>
      answered(await correctMeeting(db, seen, correction, { actor, reason }), seen.id),
  }),
  command('restore-version', 'editor', {
    summary: 'Makes a record as it stood at an earlier version.',
    input: seenSchema.extend({ restored: versionSchema, reason: reasonSchema }),
    run: async ({ id, version, restored, reason }, { db, actor }) =>
      answered(await restoreVersion(db, { id, version }, restored, { actor, reason }), id),
  }),
  command('withdraw-meeting', 'editor', {
    summary: 'Takes a record out of the lists; its address says why.',
    input: seenSchema.extend({ reason: reasonSchema }),
    run: async ({ id, version, reason }, { db, actor }) =>
      answered(await withdrawMeeting(db, { id, version }, { actor, reason }), id),
  }),
  command('reinstate-meeting', 'editor', {
    summary: 'Puts a withdrawn record back.',
    input: z.object({ id: meetingIdSchema, reason: reasonSchema }),
    run: async ({ id, reason }, { db, actor }) =>
      answered(await reinstateMeeting(db, id, { actor, reason }), id),
  }),
  command('merge-meetings', 'editor', {
    summary: 'Makes two records one; the other’s address leads there.',
    input: z.object({
      survivor: seenSchema,
      merged: seenSchema,
      chosen: correctionSchema.omit({ reviewed: true }),
      reason: reasonSchema,
    }),
    limit: 512 * 1024,
    run: async ({ reason, ...merge }, { db, actor }) =>
      answered(await mergeMeetings(db, merge, { actor, reason }), merge.survivor.id),
  }),
  command('part-meeting', 'editor', {
    summary: 'Takes a merge back: both records stand as they stood before.',
    input: z.object({ id: meetingIdSchema, reason: reasonSchema }),
    run: async ({ id, reason }, { db, actor }) => answered(await partMeeting(db, id, { actor, reason }), id),
  }),
]
