/** What is decided in the review queue, on one record or on many at once. */
import { z } from 'zod'
import { pairOf } from '@/lib/ingest/suspected-pairs'
import { command, type Outcome } from '../command'
import { assignRecords, reopenDoubts, reviewMeetings, settleDoubts } from '../queue/decide'
import { askAgain, keepApart, type PairOutcome } from '../queue/pairs'
import { peekAt } from '../queue/peek'
import type { RecordOutcome } from '../queue/shapes'
import { localeSchema, meetingIdSchema, reasonSchema, versionSchema } from './fields'

/** The most records that are decided on at once. */
const MOST = 200

/** A record that was seen; a form names it `0a1b2c3d4e 3`, its id and its version. */
const seenSchema = z.preprocess(
  (told) => {
    if (typeof told !== 'string') return told
    const [id, version] = told.slice(0, 40).split(' ')
    return { id, version }
  },
  z.object({ id: meetingIdSchema, version: versionSchema }),
)

/** Those that are chosen, or the `one` whose own button was pressed; each once. */
const recordsSchema = z
  .object({
    one: seenSchema.optional(),
    records: z.union([seenSchema.transform((record) => [record]), z.array(seenSchema).max(MOST)]).default([]),
    /** Where a form goes back to, below the language: the queue as it was narrowed. */
    back: z
      .string()
      .max(2000)
      .regex(/^\/desk(\?[\w=&%.~+-]*)?$/)
      .optional(),
  })
  .transform(({ one, records, back }, context) => {
    const chosen = one === undefined ? records : [one]
    if (chosen.length === 0)
      context.addIssue({ code: 'custom', path: ['records'], message: 'nothing_chosen' })
    return { records: [...new Map(chosen.map((record) => [record.id, record])).values()], back }
  })

/** What became of each; a refusal where nothing became of any. */
function answered(
  name: string,
  outcomes: RecordOutcome[],
  back: string | undefined,
): Outcome<{ outcomes: RecordOutcome[] }> {
  const done = outcomes.filter(({ ok }) => ok)
  const refused = outcomes.flatMap((one) => (one.ok ? [] : [one]))
  const [first] = refused
  if (done.length === 0)
    return {
      ok: false,
      code: refused.length === 1 && first ? first.code : 'none_done',
      details: { outcomes },
    }
  const told = new URLSearchParams(back?.split('?')[1])
  told.set('done', `${name}.${done.length}`)
  for (const { id, code } of refused) told.append('not', `${code}.${id}`)
  return {
    ok: true,
    value: { outcomes },
    ...(back === undefined ? {} : { next: `/desk?${told}` }),
    target: outcomes.length === 1 ? outcomes[0]?.id : undefined,
  }
}

const pairSchema = z
  .object({ first: meetingIdSchema, second: meetingIdSchema, reason: reasonSchema })
  .transform(({ first, second, reason }, context) => {
    const pair = pairOf(first, second)
    if (pair !== null) return { pair, reason }
    context.addIssue({ code: 'custom', path: ['second'], message: 'same_record' })
    return z.NEVER
  })

const ofPair = (outcome: PairOutcome, [first, second]: readonly [string, string]): Outcome<null> =>
  outcome.ok
    ? { ok: true, value: null, next: `/desk/pairs/${first}/${second}`, target: first }
    : { ...outcome, status: outcome.code === 'pair_unknown' ? 404 : 409 }

export const queueCommands = [
  command('settle-doubts', 'editor', {
    summary: 'Accepts records as they were read: the doubts about them are settled.',
    input: recordsSchema,
    run: async ({ records, back }, { db, actor }) =>
      answered('settle-doubts', await settleDoubts(db, records, { actor }), back),
  }),
  command('reopen-doubts', 'editor', {
    summary: 'Takes back that doubts about records were settled.',
    input: recordsSchema,
    run: async ({ records, back }, { db }) =>
      answered('reopen-doubts', await reopenDoubts(db, records), back),
  }),
  command('review-meetings', 'editor', {
    summary: 'Marks records as checked against their sources.',
    input: z.intersection(recordsSchema, z.object({ reason: reasonSchema })),
    run: async ({ records, back, reason }, { db, actor }) =>
      answered('review-meetings', await reviewMeetings(db, records, { actor, reason }), back),
  }),
  command('assign-records', 'editor', {
    summary: 'Gives records to somebody to look at, or to nobody.',
    input: z.intersection(recordsSchema, z.object({ assignee: z.string().min(1).max(100) })),
    run: async ({ records, back, assignee }, { db, actor }) => {
      const whom = assignee === 'me' ? actor.id : assignee === 'nobody' ? null : assignee
      const ids = records.map(({ id }) => id)
      const outcomes = await assignRecords(db, ids, whom)
      if (outcomes === 'person_unknown') return { ok: false, code: 'person_unknown', status: 404 }
      return answered('assign-records', outcomes, back)
    },
  }),
  command('keep-apart', 'editor', {
    summary: 'Remembers that two records are of two meetings; it is never asked again.',
    input: pairSchema,
    run: async ({ pair, reason }, { db, actor }) =>
      ofPair(await keepApart(db, pair, { actor, reason }), pair),
  }),
  command('ask-again', 'editor', {
    summary: 'Takes back that two records are of two meetings.',
    input: pairSchema,
    run: async ({ pair }, { db }) => ofPair(await askAgain(db, pair), pair),
  }),
  command('look-at-meeting', 'reader', {
    summary: 'Shows the values of a record beside the words they were read from.',
    input: z.object({ id: meetingIdSchema, locale: localeSchema }),
    run: async ({ id, locale }, { db }) => {
      const peek = await peekAt(db, id, locale)
      return peek ? { ok: true, value: peek } : { ok: false, code: 'record_unknown', status: 404 }
    },
  }),
]
