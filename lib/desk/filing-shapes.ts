/** What the page for filing and its commands tell each other; plain shapes, for the browser too. */
import { z } from 'zod'
import { edtfSchema, recordValuesSchema } from '@/lib/editing/values'
import { evidenceFieldSchema, parsingIssueSchema } from '@/lib/parser/draft'
import { localisedSchema, slugSchema } from '@/lib/registry/schema'

/** A dispatch is at most 1 MiB, as bytes and as text in UTF-8. */
export const MAX_TEXT = 1_048_576
/** What is sent at once of many. */
export const MAX_BATCH_BYTES = 32 * MAX_TEXT
export const MAX_BATCH = 1000

/** Empty fields of a form tell nothing. */
const told = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
    schema.nullable(),
  )

/** What the person who files knows beside the text. */
export const knownSchema = z.object({
  /** EDTF, Gregorian. */
  published: told(edtfSchema).default(null),
  publisher: told(slugSchema).default(null),
  address: told(z.url({ protocol: /^https?$/ }).max(2000)).default(null),
})
export type Known = z.infer<typeof knownSchema>

const permanentIdSchema = z.string().length(10)

/** A text to be read: as it was pasted, or the bytes of a file. */
export const asToldSchema = knownSchema.extend({
  text: z.string().max(MAX_TEXT),
  /** Meetings on file that it is not taken for, since a person says so. */
  apart: z.array(permanentIdSchema).max(100).default([]),
})
export type AsTold = z.output<typeof asToldSchema>

/** The bytes of one file, in base 64. */
export const fileSchema = z.object({ bytes: z.base64().max(2 * MAX_TEXT) })

/** What a file holds, once its encoding and its form are known. */
export const openedSchema = z.object({
  text: z.string(),
  published: z.string().nullable(),
  address: z.string().nullable(),
  /** What was left out, in a sentence each. */
  notes: z.array(z.string()),
})
export type Opened = z.infer<typeof openedSchema>

const issueSchema = parsingIssueSchema.pick({ code: true, message: true })

export const previewedRecordSchema = z.object({
  meetingId: z.string().nullable(),
  reasons: z.array(z.string()),
  values: recordValuesSchema,
  decided: z.boolean(),
  focus: z.boolean(),
  confidence: z.number().nullable(),
  words: z.array(
    z.object({
      field: evidenceFieldSchema,
      participant: z.int().nullable(),
      topic: z.string().nullable(),
      start: z.int(),
      end: z.int(),
      quote: z.string(),
      basis: z.enum(['read', 'implied']),
      explanation: z.string(),
    }),
  ),
  issues: z.array(issueSchema),
  unsure: z.array(
    z.object({ meetingId: z.string(), reasons: z.array(z.string()), doubts: z.array(z.string()) }),
  ),
})
export type PreviewedRecord = z.infer<typeof previewedRecordSchema>

export const previewSchema = openedSchema.extend({
  language: z.string().nullable(),
  title: z.string().nullable(),
  article: z.object({ published: z.string().nullable(), publisher: z.string().nullable() }),
  onFile: z.string().nullable(),
  records: z.array(previewedRecordSchema),
  issues: z.array(issueSchema),
  /** Names of what the records speak of, by sort and slug. */
  names: z.record(z.string(), localisedSchema),
})
export type FilingPreview = z.infer<typeof previewSchema>

/** What the person makes of each record of the preview, in its order. */
export const decisionSchema = z.object({
  /** The values as the preview showed them: what is filed must be what was seen. */
  seen: recordValuesSchema,
  /** The values as they should be, and for each participant who stood there before. */
  corrected: z
    .object({
      values: recordValuesSchema,
      cameFrom: z.array(z.int().nonnegative().nullable()).max(200),
      reviewed: z.boolean(),
    })
    .nullable(),
  /** The record is not to stand: it is filed and withdrawn at once. */
  dropped: z.boolean(),
})
export type Decision = z.infer<typeof decisionSchema>

export const filingSchema = asToldSchema.extend({
  decisions: z.array(decisionSchema).max(500).default([]),
  /** Why the reading was corrected; the public history shows it. */
  reason: told(z.string().trim().max(500)).default(null),
})
