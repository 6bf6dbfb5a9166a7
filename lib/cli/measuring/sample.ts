/** What of an archive pages are measured with: things that turn up often, seldom, and in between. */
import type { ArchiveIndex } from '@/lib/archive/index/archive-index'
import type { Picking } from '@/lib/archive/subjects'
import type { Database } from '@/lib/db/client'

/** An archive that is measured, and what it was asked since `asked` was emptied. */
export type Archive = { db: Database; index: ArchiveIndex; asked: AskedQuery[] }

/** A statement that the database was asked, and how many milliseconds it took. */
export type AskedQuery = { text: string; ms: number }

/** How many of each sort. */
const SAMPLED = 60

/** Values evenly spaced from the first to the last. */
export const spread: Picking = (values) => {
  const step = Math.max(1, values.length / SAMPLED)
  return Array.from({ length: Math.min(SAMPLED, values.length) }, (_, place) =>
    Math.floor(place * step),
  ).flatMap((at) => values.slice(at, at + 1))
}
