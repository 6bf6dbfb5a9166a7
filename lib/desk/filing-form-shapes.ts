/** What forms tell of dispatches, with or without a script: many files, or a text with what was made of its reading. */
import { z } from 'zod'
import { recordValuesSchema } from '@/lib/editing/values'
import {
  apartSchema,
  calendarSchema,
  inGregorian,
  known,
  MAX_TEXT,
  publisherToldSchema,
  told,
} from './filing-shapes'

/** A field that a form tells once for each record: several as a list, one as itself. */
const ofEach = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .preprocess(
      (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
      z.array(schema).max(500),
    )
    .default([])

/** Values as they were shown, in JSON. */
const valuesShownSchema = z
  .string()
  .max(200_000)
  .transform((text, context) => {
    try {
      return recordValuesSchema.parse(JSON.parse(text))
    } catch {
      context.addIssue('not_values')
      return z.NEVER
    }
  })

/** What a form without a script says of the records of a preview, field by field, record by record. */
const byForm = {
  recordSeen: ofEach(valuesShownSchema),
  recordKind: ofEach(recordValuesSchema.shape.kind),
  recordStatus: ofEach(recordValuesSchema.shape.status),
  /** The day as typed, and its calendar. */
  recordDay: ofEach(z.string().max(60)),
  recordCalendar: ofEach(calendarSchema),
  /** Any spelling, beside the name that was shown. */
  recordPlace: ofEach(z.string().max(100)),
  recordPlaceSeen: ofEach(z.string().max(200)),
  /** `RECORD.PARTICIPANT`, both by their places: who took no part. */
  recordAbsent: ofEach(z.string().max(10)),
  /** The records that are not to stand, by their places. */
  recordLeftOut: ofEach(z.string().max(10)),
}
export type RecordsByForm = z.infer<z.ZodObject<typeof byForm>>

/** Many files, and what is known of all of them; or a text that was pasted into a form without a script. */
export const batchSchema = <Files extends z.ZodType>(files: Files) =>
  z
    .object({
      ...known,
      publisherTold: publisherToldSchema,
      apart: apartSchema,
      files,
      text: z.string().max(MAX_TEXT).default(''),
      ...byForm,
      reason: told(z.string().trim().max(500)).default(null),
    })
    .transform(inGregorian)
