/** Dispatches in which reading found no meeting, for an editor to look at, the last filed first. */
import { z } from 'zod'
import { type Database, database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Locale } from '@/lib/i18n/locales'
import { type IssueFigures, issueFiguresSchema } from '@/lib/parser/draft'
import { hitsOf } from './source-search'
import type { SourceHit } from './source-shapes'

/** What reading noted of such a dispatch, with the words that it is about. */
export type UnreadIssue = { code: string; message: string; figures: IssueFigures; words: string | null }

export type UnreadLine = {
  source: SourceHit
  issues: UnreadIssue[]
  /** Who said that it tells of no meeting, when and why; null where nobody did. */
  setAside: { by: string; why: string; at: string } | null
}

export type UnreadPage = {
  lines: UnreadLine[]
  /** How many there are that nobody has looked at, and that tell of no meeting. */
  counts: { open: number; aside: number }
  /** The issue to begin the next page after. */
  next: string | null
}

const PAGE = 20

const rowsSchema = z.array(z.object({ id: z.uuid(), sourceId: z.string() }))
const countsSchema = z.tuple([z.object({ open: z.int(), aside: z.int() })])
const issuesSchema = z.array(
  z.object({
    sourceId: z.string(),
    code: z.string(),
    message: z.string(),
    figures: issueFiguresSchema.catch({}),
    words: z.string().nullable(),
  }),
)

/** No record stands that the dispatch of the issue `i` tells of. */
const WITHOUT_RECORD = Prisma.sql`NOT EXISTS (
  SELECT FROM "Account" a JOIN "Meeting" m ON m.id = a."meetingId"
  WHERE a."sourceId" = i."sourceId" AND m.state = 'current')`

/**
 * A page of dispatches without a record.
 * @param aside those that a person said tell of no meeting, in place of the others
 * @param after as an address tells it; anything but an id counts as none
 */
export async function unreadPage(
  { aside, after, locale }: { aside: boolean; after: string | undefined; locale: Locale },
  db: Database = database(),
): Promise<UnreadPage> {
  const last = z.uuid().safeParse(after).data ?? null
  const rows = rowsSchema.parse(
    await db.$queryRaw`
      SELECT i.id, i."sourceId" FROM "ParsingIssue" i JOIN "Source" s ON s.id = i."sourceId"
      WHERE i.code = 'no-meeting-read' AND (${last}::uuid IS NULL OR i.id < ${last}::uuid)
        AND (s."noMeetingAt" IS NOT NULL) = ${aside} AND ${WITHOUT_RECORD}
      ORDER BY i.id DESC LIMIT ${PAGE + 1}`,
  )
  const [counts] = countsSchema.parse(
    await db.$queryRaw`
      SELECT count(*) FILTER (WHERE s."noMeetingAt" IS NULL)::int AS open,
        count(*) FILTER (WHERE s."noMeetingAt" IS NOT NULL)::int AS aside
      FROM "ParsingIssue" i JOIN "Source" s ON s.id = i."sourceId"
      WHERE i.code = 'no-meeting-read' AND ${WITHOUT_RECORD}`,
  )
  const shown = rows.slice(0, PAGE)
  return {
    lines: await linesOf(
      db,
      shown.map(({ sourceId }) => sourceId),
      locale,
    ),
    counts,
    next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
  }
}

async function linesOf(db: Database, ids: readonly string[], locale: Locale): Promise<UnreadLine[]> {
  const [hits, issues, said] = await Promise.all([
    hitsOf(db, ids, locale),
    issuesOf(db, ids),
    db.source.findMany({
      where: { id: { in: [...ids] }, noMeetingAt: { not: null } },
      select: { id: true, noMeetingAt: true, noMeetingBy: true, noMeetingWhy: true },
    }),
  ])
  return hits.map((source) => {
    const own = said.find(({ id }) => id === source.id)
    return {
      source,
      issues: issues.flatMap(({ sourceId, ...issue }) => (sourceId === source.id ? [issue] : [])),
      setAside: own?.noMeetingAt
        ? { at: own.noMeetingAt.toISOString(), by: own.noMeetingBy ?? '', why: own.noMeetingWhy ?? '' }
        : null,
    }
  })
}

/** What reading noted beside that it found no meeting. Characters are counted as Postgres counts them. */
async function issuesOf(db: Database, ids: readonly string[]): Promise<z.infer<typeof issuesSchema>> {
  return issuesSchema.parse(
    await db.$queryRaw`
      SELECT i."sourceId", i.code, i.message, i.figures, substr(s.text, i.start + 1, least(i."end" - i.start, 300)) AS words
      FROM "ParsingIssue" i JOIN "Source" s ON s.id = i."sourceId"
      WHERE i."sourceId" = ANY(${[...ids]}::bpchar[]) AND i.code <> 'no-meeting-read'
      ORDER BY i.code, i.start, i.id`,
  )
}
