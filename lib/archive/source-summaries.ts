/** What lists show of sources: never their text. */
import type { Prisma } from '@/lib/db/generated/client'
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
