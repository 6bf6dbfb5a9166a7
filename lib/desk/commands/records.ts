/** What editors do to records. */
import { z } from 'zod'
import { archiveIndex } from '@/lib/archive/index/current'
import { attachSource, chosenSchema, correctionSchema, correctMeeting } from '@/lib/editing/correct'
import {
  mergeMeetings,
  partMeeting,
  reinstateMeeting,
  restoreVersion,
  withdrawMeeting,
} from '@/lib/editing/end'
import { keepPreview } from '@/lib/editing/preview'
import { splitMeeting, splitSchema, unsplitMeeting } from '@/lib/editing/split'
import { answered, refusedAs } from '../answered'
import { command } from '../command'
import { filedSource } from '../editor'
import { findSources } from '../source-search'
import { sourcesAskedSchema } from '../source-shapes'
import { meetingIdSchema, reasonSchema, versionSchema } from './fields'

const seenSchema = z.object({ id: meetingIdSchema, version: versionSchema })

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
      chosen: chosenSchema,
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
  command('split-meeting', 'editor', {
    summary: 'Makes two records of one: sources and values go where the person says.',
    input: z.object({ seen: seenSchema, split: splitSchema, reason: reasonSchema }),
    limit: 512 * 1024,
    run: async ({ seen, split, reason }, { db, actor }) => {
      const outcome = await splitMeeting(db, seen, split, { actor, reason })
      return outcome.ok
        ? { ok: true, value: { made: outcome.made }, next: `/desk/meetings/${outcome.made}`, target: seen.id }
        : refusedAs(outcome)
    },
  }),
  command('unsplit-meeting', 'editor', {
    summary: 'Takes a split back: one record stands as it stood before.',
    input: z.object({ id: meetingIdSchema, reason: reasonSchema }),
    run: async ({ id, reason }, { db, actor }) =>
      answered(await unsplitMeeting(db, id, { actor, reason }), id),
  }),
  command('preview-meeting', 'editor', {
    summary: 'Keeps for oneself how a record would stand if a correction were saved.',
    input: z.object({ seen: seenSchema, correction: correctionSchema }),
    limit: 512 * 1024,
    run: async ({ seen, correction }, { db, actor }) => {
      const outcome = await keepPreview(db, seen, correction, actor.id)
      return outcome.ok
        ? { ok: true, value: null, next: `/desk/meetings/${seen.id}/preview`, target: seen.id }
        : refusedAs(outcome)
    },
  }),
  command('find-sources', 'editor', {
    summary: 'Finds filed sources by words, publisher, day or number.',
    input: sourcesAskedSchema,
    run: async (asked) => ({ ok: true, value: await findSources(await archiveIndex(), asked) }),
  }),
  command('attach-source', 'editor', {
    summary: 'Lets a filed source tell of a record, whose values stay as they are.',
    input: seenSchema.extend({ source: meetingIdSchema, reason: reasonSchema }),
    run: async ({ id, version, source, reason }, { db, actor }) =>
      answered(await attachSource(db, { id, version }, source, { actor, reason }), id),
  }),
  command('read-source', 'editor', {
    summary: 'Gives the text of a filed source, to be attached to a record.',
    input: z.object({ id: meetingIdSchema }),
    run: async ({ id }, { db }) => {
      const source = await filedSource(id, db)
      return source === null
        ? { ok: false, code: 'source_unknown', status: 404 }
        : { ok: true, value: source, target: id }
    },
  }),
]
