/** Jobs as pages and programs are told of them; plain shapes, for the browser too. */
import { z } from 'zod'

export const jobKindSchema = z.enum(['file-dispatches', 'reread-sources'])
export type JobKind = z.infer<typeof jobKindSchema>

/** `cancelling`: it was asked to stop and has not yet. */
export const jobStateSchema = z.enum(['waiting', 'running', 'cancelling', 'done', 'cancelled', 'failed'])
export type JobStateTold = z.infer<typeof jobStateSchema>

const instant = z.iso.datetime()

export const jobLineSchema = z.object({
  id: z.uuid(),
  kind: jobKindSchema,
  state: jobStateSchema,
  total: z.int().meta({ description: 'How many things it has to do' }),
  done: z.int().meta({ description: 'How many of them are done' }),
  failed: z.int().meta({ description: 'How many could not be done; the report says why' }),
  by: z.string().nullable().meta({ description: 'Who asked for it' }),
  createdAt: instant,
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
})
export type JobLine = z.infer<typeof jobLineSchema>

export const itemLineSchema = z.object({
  ordinal: z.int().meta({ description: 'Its place among the things to do, from 0' }),
  label: z.string().meta({ description: 'What it is about: the name of a file' }),
  state: z.enum(['waiting', 'done', 'failed', 'cancelled']),
  code: z.string().nullable().meta({ description: 'What came of it, in kebab-case' }),
  details: z.record(z.string(), z.json()).meta({ description: 'What there is to say of it' }),
})
export type ItemLine = z.infer<typeof itemLineSchema>

export const jobReportSchema = jobLineSchema.extend({
  items: z.array(itemLineSchema),
  next: z.int().nullable().meta({ description: 'The ordinal to ask for more after; null at the end' }),
})
export type JobReport = z.infer<typeof jobReportSchema>

/** What a report says of a dispatch that was to be filed. */
export const filedDetailsSchema = z.object({
  source: z.string().nullable().default(null).meta({ description: 'The permanent id of the dispatch' }),
  meetings: z
    .array(z.object({ id: z.string(), outcome: z.enum(['created', 'matched']), because: z.string() }))
    .default([])
    .meta({ description: 'The records it tells of, and why it was taken for those on file' }),
  issues: z.array(z.object({ code: z.string(), message: z.string() })).default([]),
  reason: z.string().nullable().default(null).meta({ description: 'Why it was refused, in English' }),
})
export type FiledDetails = z.infer<typeof filedDetailsSchema>
