/** What lists show of sources: never their text. */
import { z } from 'zod'
import type { Prisma } from '@/lib/db/generated/client'
import { languageSchema } from '@/lib/registry/schema'
import type { SourceSummary } from './dto'
import type { Names } from './names'

export const sourceSelect = {
  id: true,
  title: true,
  language: true,
  publisherSlug: true,
  address: true,
  publishedEdtf: true,
  sample: true,
} as const satisfies Prisma.SourceSelect

export type SourceRow = Prisma.SourceGetPayload<{ select: typeof sourceSelect }>

/** The same row, where SQL of its own asks for it: what is shown on every portrait is to cost one quick query. */
export const sourceRowSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  language: languageSchema.nullable(),
  publisherSlug: z.string().nullable(),
  address: z.string().nullable(),
  publishedEdtf: z.string().nullable(),
  sample: z.boolean(),
}) satisfies z.ZodType<SourceRow>

export function sourceSummaryOf(row: SourceRow, names: Names): SourceSummary {
  return {
    id: row.id,
    title: row.title,
    language: row.language,
    publisher: row.publisherSlug === null ? null : names('publisher', row.publisherSlug),
    address: row.address,
    published: row.publishedEdtf,
    sample: row.sample,
  }
}
