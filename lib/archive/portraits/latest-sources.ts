/** Sources that tell of some meetings. */
import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { SourceSummary } from '../dto'
import { loadNames } from '../names'
import { sourceRowSchema, sourceSummaryOf } from '../source-summaries'

const SHOWN = 12
/** Of how many meetings, the latest, the sources are looked at: those published last tell of them. */
export const SOURCES_OF_MEETINGS = 60

const countSchema = z.tuple([z.object({ sources: z.int() })])

/** How many sources tell of some meetings. @param meetings ids, some hundreds at most */
export async function countSources(db: Transaction, meetings: readonly string[]): Promise<number> {
  const [{ sources }] = countSchema.parse(
    await db.$queryRaw`
      SELECT count(DISTINCT "sourceId")::int AS "sources" FROM "Account"
      WHERE "meetingId" = ANY(${[...meetings]}::bpchar[])`,
  )
  return sources
}

/**
 * The sources of some meetings that were published last.
 * @param meetings ids, some hundreds at most
 */
export async function latestSources(db: Transaction, meetings: readonly string[]): Promise<SourceSummary[]> {
  const rows = z.array(sourceRowSchema).parse(
    await db.$queryRaw`
      SELECT s."id", s."title", s."language"::text, s."publisherSlug", s."address", s."publishedEdtf", s."sample"
      FROM "Source" s
      WHERE s."id" IN (SELECT a."sourceId" FROM "Account" a WHERE a."meetingId" = ANY(${[...meetings]}::bpchar[]))
      ORDER BY s."publishedFirst" DESC NULLS LAST, s."id" LIMIT ${SHOWN}`,
  )
  const names = await loadNames(db, { publisher: rows.map(({ publisherSlug }) => publisherSlug) })
  return rows.map((row) => sourceSummaryOf(row, names))
}
