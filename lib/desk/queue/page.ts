/** A page of the review queue: one line a record, with why each is there. */
import { z } from 'zod'
import { isoDay } from '@/lib/archive/days'
import type { ArchiveIndex } from '@/lib/archive/index/archive-index'
import { loadNames } from '@/lib/archive/names'
import { meetingSummaries } from '@/lib/archive/summaries'
import type { Database, Transaction } from '@/lib/db/client'
import { type QueueCursor, type QueueFilter, queueReasonSchema, writeQueueCursor } from './filter'
import { openPairsOf } from './pairs'
import type { QueueIndex } from './queue-index'
import type { QueueCounts, QueueLine, QueueLineReason, QueuePage } from './shapes'

const PAGE = 50
/** The most values of a sort that a menu offers. */
const OFFERED = 40
/** The most words that a line quotes of one doubt, and how long each may be, in characters. */
const QUOTED = 3
const QUOTE_LENGTH = 80

/** @param me the account that asks */
export async function queuePage(
  { queue, archive }: { queue: QueueIndex; archive: ArchiveIndex },
  filter: QueueFilter,
  { me, after }: { me: string; after: QueueCursor | null },
): Promise<QueuePage> {
  const { db } = queue
  const { count, entries } = queue.page(archive, filter, { me, after, size: PAGE + 1 })
  const shown = entries.slice(0, PAGE)
  const counts = offered(queue.counts(archive, filter, me), filter)
  const last = entries.length > PAGE ? shown.at(-1) : undefined
  const [lines, names, hands] = await Promise.all([
    linesOf(db, shown),
    namesOf(db, counts, filter),
    handsOf(db),
  ])
  return { lines, count, counts, names, hands, next: last === undefined ? null : writeQueueCursor(last) }
}

/** The most frequent values of each sort, and those that are asked for, however rare. */
function offered(counts: QueueCounts, filter: QueueFilter): QueueCounts {
  const few = (sort: 'party' | 'official' | 'publisher') =>
    counts[sort].filter(({ value }, place) => place < OFFERED || filter[sort]?.includes(value))
  return { ...counts, party: few('party'), official: few('official'), publisher: few('publisher') }
}

async function namesOf(db: Database, counts: QueueCounts, filter: QueueFilter): Promise<QueuePage['names']> {
  const sorts = ['party', 'official', 'publisher'] as const
  const slugs = Object.fromEntries(
    sorts.map((sort) => [sort, [...counts[sort].map(({ value }) => value), ...(filter[sort] ?? [])]]),
  )
  const names = await loadNames(db, slugs)
  const named = (sort: (typeof sorts)[number]) =>
    Object.fromEntries((slugs[sort] ?? []).map((slug) => [slug, names(sort, slug)]))
  return { party: named('party'), official: named('official'), publisher: named('publisher') }
}

/** Those who may correct records. */
export function handsOf(db: Transaction): Promise<{ id: string; name: string }[]> {
  return db.deskUser.findMany({
    where: { role: { in: ['editor', 'administrator'] }, banned: false },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 200,
    select: { id: true, name: true },
  })
}

async function linesOf(db: Database, entries: readonly QueueCursor[]): Promise<QueueLine[]> {
  const ids = entries.map(({ id }) => id)
  const [summaries, rows, words, confidences, pairs] = await Promise.all([
    meetingSummaries(db, ids),
    db.meeting.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        version: true,
        createdAt: true,
        queueEntry: { select: { reasons: true, assignee: { select: { id: true, name: true } } } },
      },
    }),
    wordsOf(db, ids),
    confidencesOf(db, ids),
    openPairsOf(db, ids),
  ])
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  const meetingOf = new Map(summaries.map((meeting) => [meeting.id, meeting]))
  return entries.flatMap(({ id, priority }): QueueLine[] => {
    const [row, meeting] = [rowOf.get(id), meetingOf.get(id)]
    if (row === undefined || meeting === undefined) return []
    return [
      {
        meeting,
        version: row.version,
        priority,
        filed: isoDay(row.createdAt),
        reasons: (row.queueEntry?.reasons ?? []).flatMap((code) => reasonOf(code, words.get(id) ?? [])),
        confidence: confidences.get(id) ?? null,
        assignee: row.queueEntry?.assignee ?? null,
        pairs: pairs.filter((pair) => pair.includes(id)).map(([a, b]) => (a === id ? b : a)),
      },
    ]
  })
}

const wordsSchema = z.array(
  z.object({ id: z.string(), code: z.string(), text: z.string(), language: z.string().nullable() }),
)
type Words = z.infer<typeof wordsSchema>[number]

function reasonOf(told: string, words: readonly Words[]): QueueLineReason[] {
  const code = queueReasonSchema.safeParse(told)
  if (!code.success) return []
  const own = words.filter((one) => one.code === told)
  const distinct = new Map(own.map(({ text, language }) => [text, { text, language }]))
  return [{ code: code.data, words: [...distinct.values()].slice(0, QUOTED) }]
}

/** The words of sources that doubts are about: those of parser issues, and the names of frequent strangers. */
async function wordsOf(db: Database, ids: string[]): Promise<Map<string, Words[]>> {
  const rows = wordsSchema.parse(
    await db.$queryRaw`
      SELECT i."meetingId" AS id, i.code, s.language::text AS language,
        substr(s.text, i.start + 1, least(i."end" - i.start, ${QUOTE_LENGTH})) AS text
      FROM "ParsingIssue" i JOIN "Source" s ON s.id = i."sourceId"
      WHERE i."meetingId" = ANY(${ids}::bpchar[]) AND i.start IS NOT NULL
      UNION ALL
      SELECT p."meetingId", 'new-spelling', NULL, p."nameAsTold" FROM "Participation" p
      WHERE p."meetingId" = ANY(${ids}::bpchar[]) AND p."officialSlug" IS NULL
        AND p."nameAsTold" IS NOT NULL AND stranger_is_frequent(p."nameAsTold")`,
  )
  const byMeeting = new Map<string, Words[]>()
  for (const row of rows) byMeeting.set(row.id, [...(byMeeting.get(row.id) ?? []), row])
  return byMeeting
}

const confidencesSchema = z.array(z.object({ id: z.string(), confidence: z.number().nullable() }))

/** How sure the surest reading of each record was. */
async function confidencesOf(db: Database, ids: string[]): Promise<Map<string, number | null>> {
  const rows = confidencesSchema.parse(
    await db.$queryRaw`
      SELECT "meetingId" AS id, max((draft ->> 'confidence')::float8) AS confidence
      FROM "Account" WHERE "meetingId" = ANY(${ids}::bpchar[]) GROUP BY 1`,
  )
  return new Map(rows.map(({ id, confidence }) => [id, confidence]))
}
