/** What programs send to be filed and are answered: the description of the interface is made of these. */
import { z } from 'zod'
import { edtfSchema } from '@/lib/editing/values'
import { jobReportSchema } from '@/lib/jobs/shapes'
import { slugSchema } from '@/lib/registry/schema'

/** A dispatch is at most 1 MiB of UTF-8; in JSON its characters may take six bytes each. */
export const MAX_TEXT = 1_048_576
export const MAX_ONE_BYTES = 7 * MAX_TEXT
export const MAX_BATCH_BYTES = 32 * MAX_TEXT
export const MAX_BATCH = 1000

const known = {
  published: edtfSchema
    .nullable()
    .optional()
    .meta({
      description: 'The day of publication, EDTF; else it is taken from the text',
      examples: ['2021-06-16'],
    }),
  publisher: slugSchema
    .nullable()
    .optional()
    .meta({ description: 'The publisher’s slug; else it is taken from the text', examples: ['irna'] }),
  address: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable()
    .optional()
    .meta({ description: 'Where it was published on the web' }),
}

/** What is said of a text beside it, where it is sent as a text. */
export const knownSchema = z.strictObject(known).meta({ id: 'DispatchKnown' })
export type KnownTold = z.output<typeof knownSchema>

export const dispatchToldSchema = z
  .strictObject({
    text: z
      .string()
      .min(1)
      .max(MAX_TEXT)
      .meta({ description: 'The text as it was found, or the HTML of its page' }),
    name: z.string().max(300).optional().meta({ description: 'What the report of a batch calls it' }),
    ...known,
  })
  .meta({ id: 'DispatchToFile', description: 'A dispatch to be filed' })
export type DispatchTold = z.output<typeof dispatchToldSchema>

export const dispatchesToldSchema = z
  .array(dispatchToldSchema)
  .min(1)
  .max(MAX_BATCH)
  .meta({ id: 'DispatchesToFile', description: 'Dispatches to be filed as a job' })

export const filedSchema = z
  .object({
    outcome: z.enum(['created', 'matched', 'already-on-file']).meta({
      description: '`matched`: it tells of records alone that were on file before',
    }),
    source: z.string().meta({ description: 'The permanent id of the dispatch' }),
    page: z.url().meta({ description: 'Its page' }),
    meetings: z.array(
      z.object({
        id: z.string(),
        address: z.url().meta({ description: 'The permalink of the record' }),
        outcome: z.enum(['created', 'matched']),
        because: z.string().meta({ description: 'Why it was taken for a record on file, in English' }),
      }),
    ),
    issues: z.array(z.object({ code: z.string(), message: z.string() })),
  })
  .meta({ id: 'Filed', description: 'What came of a dispatch' })

export const batchTakenSchema = z
  .object({
    id: z.uuid(),
    job: z.url().meta({ description: 'Where to ask how far it is' }),
    total: z.int(),
  })
  .meta({ id: 'BatchTaken', description: 'A batch is filed as a job' })

export const jobAnswerSchema = jobReportSchema.meta({ id: 'Job', description: 'How far a job is' })
