/** What the page for filing and its commands tell each other; plain shapes, for the browser too. */
import { z } from 'zod'
import type { SourcePageDto } from '@/lib/archive/dto'
import type { SourceVersion } from '@/lib/editing/source-known'
import { edtfSchema, recordValuesSchema } from '@/lib/editing/values'
import { edtfOfTyped } from '@/lib/i18n/typed-date'
import { evidenceFieldSchema, parsingIssueSchema } from '@/lib/parser/draft'
import type { MatchDoubt, MatchReason } from '@/lib/reconciling/match'
import { localisedSchema, slugSchema } from '@/lib/registry/schema'
import { bearerSchema } from './shapes'

/** A dispatch is at most 1 MiB, as bytes and as text in UTF-8. */
export const MAX_TEXT = 1_048_576
/** What is sent at once of many. */
export const MAX_BATCH_BYTES = 32 * MAX_TEXT
export const MAX_BATCH = 1000

/** Empty fields of a form tell nothing. */
export const told = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
    schema.nullable(),
  )

export const calendarSchema = z.enum(['gregorian', 'jalali', 'hijri'])

/** What the person who files knows beside the text; the day as typed, in the calendar it was typed in. */
export const known = {
  published: told(z.string().trim().max(60)).default(null),
  calendar: calendarSchema.default('gregorian'),
  publisher: told(slugSchema).default(null),
  address: told(z.url({ protocol: /^https?$/ }).max(2000)).default(null),
}

/** The day of publication as EDTF, Gregorian. */
export function inGregorian<
  Told extends { published: string | null; calendar: z.infer<typeof calendarSchema> },
>({ calendar, ...told }: Told, context: z.RefinementCtx): Omit<Told, 'calendar'> {
  if (told.published === null) return told
  const published = edtfSchema.safeParse(edtfOfTyped(calendar, told.published))
  if (published.success) return { ...told, published: published.data }
  context.addIssue({ code: 'custom', path: ['published'], message: 'not_edtf' })
  return z.NEVER
}

export const knownSchema = z.object(known).transform(inGregorian)
export type Known = z.infer<typeof knownSchema>

/** What a form that is sent by its address asks of sources; what it tells amiss counts as not told. */
export const sourceFormSchema = z
  .object({
    typed: z
      .string()
      .catch('')
      .transform((text) => text.slice(0, 300)),
    /** Any spelling. */
    publisher: z
      .string()
      .catch('')
      .transform((text) => text.trim().slice(0, 100)),
    /** As it was typed, in its calendar. */
    day: z
      .string()
      .catch('')
      .transform((text) => text.trim().slice(0, 60)),
    calendar: calendarSchema.catch('gregorian'),
  })
  .transform((asked) => {
    const published = edtfSchema.safeParse(edtfOfTyped(asked.calendar, asked.day))
    return { ...asked, published: published.success ? published.data : null }
  })
export type SourceAskedByForm = z.infer<typeof sourceFormSchema>

const permanentIdSchema = z.string().length(10)

/** Meetings on file that it is not taken for, since a person says so; a form tells a single one as such. */
export const apartSchema = z
  .preprocess((ids) => (typeof ids === 'string' ? [ids] : ids), z.array(permanentIdSchema).max(100))
  .default([])

const asTold = {
  ...known,
  text: z.string().max(MAX_TEXT),
  apart: apartSchema,
}
/** A text to be read, as it was pasted. */
export const asToldSchema = z.object(asTold).transform(inGregorian)
export type AsTold = z.infer<typeof asToldSchema>

/** The name of a publisher as it stands in the field of a form, in any spelling; left out by scripts. */
export const publisherToldSchema = z.string().trim().max(100).optional()

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

/** Why a dispatch is taken for a record, and why not without a person: the codes of lib/reconciling. */
const reasonSchema = z.enum([
  ...(['same-session', 'session-by-days', 'plan-of-session', 'same-people', 'same-people-and-more'] as const),
  ...(['same-sides', 'same-parties', 'same-day', 'same-days', 'day-within', 'since-then'] as const),
  ...(['days-overlap', 'plan-and-event', 'same-occasion', 'same-place'] as const),
] satisfies MatchReason[])
const doubtSchema = z.enum([
  ...(['kinds-differ', 'next-day', 'vague-days', 'somebody-unnamed', 'session-days-differ'] as const),
  ...(['places-differ', 'occasions-differ', 'sides-differ', 'several-fit'] as const),
] satisfies MatchDoubt[])

const issueSchema = parsingIssueSchema.pick({ code: true, message: true, figures: true })

export const previewedRecordSchema = z.object({
  meetingId: z.string().nullable(),
  reasons: z.array(reasonSchema),
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
      rule: z.string(),
      explanation: z.string(),
    }),
  ),
  issues: z.array(issueSchema),
  unsure: z.array(
    z.object({ meetingId: z.string(), reasons: z.array(reasonSchema), doubts: z.array(doubtSchema) }),
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
  /** Who bears the names that several do. */
  bearers: z.array(bearerSchema),
  /** Names of what the records speak of, by sort and slug. */
  names: z.record(z.string(), localisedSchema),
})
export type FilingPreview = z.infer<typeof previewSchema>

/** What somebody is about to file, as they were shown it last: where the browser runs no script it comes with the page. */
export type FilingBegun = {
  told: AsTold
  publisher: z.infer<typeof localisedSchema>
  preview: FilingPreview | null
  /** Why nothing is shown of it. */
  refusal: string | null
}

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

export const filingSchema = z
  .object({
    ...asTold,
    decisions: z.array(decisionSchema).max(500).default([]),
    /** Why the reading was corrected; the public history shows it. */
    reason: told(z.string().trim().max(500)).default(null),
  })
  .transform(inGregorian)

/** A filed dispatch at the desk: what came of it, and what was known of it when. */
export type SourceDeskPage = {
  source: SourcePageDto
  versions: SourceVersion[]
  /** Who said that it tells of no meeting, when and why. */
  setAside: { by: string; why: string; at: string } | null
}

/** What somebody corrects of a source. */
export const sourceCorrectionSchema = z
  .object({
    ...known,
    id: permanentIdSchema,
    version: z.coerce.number().int().min(1).max(1_000_000),
    publisherTold: publisherToldSchema,
    reason: z.string().trim().min(1).max(500),
  })
  .transform(inGregorian)
