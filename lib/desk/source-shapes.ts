/** How editors look for filed sources, and what they are shown of each; plain shapes, for the browser too. */
import { z } from 'zod'
import { sourceSummarySchema } from '@/lib/archive/dto'
import { edtfSchema } from '@/lib/editing/values'
import { LOCALES } from '@/lib/i18n/locales'
import { slugSchema } from '@/lib/registry/schema'

export const sourcesAskedSchema = z.object({
  /** Words of the text, or the source's permanent id or address. */
  typed: z.string().max(300),
  publisher: slugSchema.nullable(),
  /** The day of publication, or a longer time in which it falls: EDTF, Gregorian. */
  published: edtfSchema.nullable(),
  /** The language in which records are named. */
  locale: z.enum(LOCALES),
})
export type SourcesAsked = z.infer<typeof sourcesAskedSchema>

export const sourceHitSchema = sourceSummarySchema.extend({
  /** The first words of the text. */
  opening: z.string(),
  /** The records that it tells of already. */
  records: z.array(z.object({ id: z.string(), title: z.string() })),
})
export type SourceHit = z.infer<typeof sourceHitSchema>

export const sourcesFoundSchema = z.object({
  hits: z.array(sourceHitSchema),
  /** More are found than are shown. */
  more: z.boolean(),
})
export type SourcesFound = z.infer<typeof sourcesFoundSchema>
