/** A dispatch as it was filed, with all that was read in it; and the words around a quotation. */
import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { type IssueFigures, issueFiguresSchema } from '@/lib/parser/draft'
import type { SourcePageDto } from './dto'
import { loadNames } from './names'
import { evidenceOf, evidenceSelect } from './quoted-words'
import { sourceSelect, sourceSummaryOf } from './source-summaries'
import { meetingSummaries } from './summaries'

/** The words of one piece of evidence, with what stands around them in the source. */
export type QuoteContext = { before: string; quote: string; after: string }

/** Characters shown on either side of a quotation. */
const AROUND = 80

const contextRowsSchema = z.array(
  z.object({
    id: z.string(),
    quote: z.string(),
    before: z.string(),
    after: z.string(),
    begins: z.boolean(),
    ends: z.boolean(),
  }),
)

/** Drops the word that a cut went through, unless that would leave nothing. */
function wholeWords(text: string, cut: 'start' | 'end'): string {
  const pattern = cut === 'start' ? /^\S{1,30}\s+/u : /\s+\S{1,30}$/u
  const trimmed = text.replace(pattern, '')
  return trimmed.trim() === '' ? text : trimmed
}

/** Where some words stand in a source, under a name of their own. */
type Quotation = { id: string; sourceId: string; start: number; end: number }

/**
 * By its id, the words of each quotation with some 80 characters on either side, cut between words.
 * Sources never change, so those of an old version are found as well.
 */
export async function quoteContextsOf(
  db: Transaction,
  quotations: readonly Quotation[],
): Promise<Record<string, QuoteContext>> {
  if (quotations.length === 0) return {}
  const rows = await db.$queryRaw`
    SELECT e."id",
      substring(s."text" FROM e."start" + 1 FOR e."end" - e."start") AS "quote",
      substring(s."text" FROM greatest(e."start" - ${AROUND}::int, 0) + 1
        FOR least(e."start", ${AROUND}::int)) AS "before",
      substring(s."text" FROM e."end" + 1 FOR ${AROUND}::int) AS "after",
      e."start" <= ${AROUND}::int AS "begins",
      char_length(s."text") <= e."end" + ${AROUND}::int AS "ends"
    FROM unnest(${quotations.map(({ id }) => id)}::text[], ${quotations.map(({ sourceId }) => sourceId)}::text[],
      ${quotations.map(({ start }) => start)}::int[], ${quotations.map(({ end }) => end)}::int[])
      AS e("id", "sourceId", "start", "end")
    JOIN "Source" s ON s."id" = e."sourceId"::bpchar`
  return Object.fromEntries(
    contextRowsSchema.parse(rows).map(({ id, quote, before, after, begins, ends }) => [
      id,
      {
        before: begins ? before : wholeWords(before, 'start'),
        quote,
        after: ends ? after : wholeWords(after, 'end'),
      },
    ]),
  )
}

const pageSelect = {
  ...sourceSelect,
  text: true,
  filedAt: true,
  parserVersion: true,
  accounts: {
    where: { meeting: { state: 'current' } },
    orderBy: { ordinal: 'asc' },
    select: {
      meetingId: true,
      meeting: { select: { participations: { orderBy: { ordinal: 'asc' }, select: { id: true } } } },
    },
  },
  evidence: {
    where: { meeting: { state: 'current' } },
    orderBy: [{ start: 'asc' }, { end: 'asc' }, { field: 'asc' }, { id: 'asc' }],
    select: { ...evidenceSelect, meetingId: true },
  },
  positions: {
    where: { meeting: { state: 'current' } },
    distinct: ['start', 'end'],
    orderBy: [{ start: 'asc' }, { end: 'asc' }],
    select: { start: true, end: true },
  },
  issues: {
    orderBy: [{ start: 'asc' }, { code: 'asc' }, { id: 'asc' }],
    select: { code: true, message: true, figures: true, start: true, end: true },
  },
} as const satisfies Prisma.SourceSelect

/** What a doubt is about; nothing of rows of another version of the parser, which told it otherwise. */
export function figuresOf(kept: unknown): IssueFigures {
  return issueFiguresSchema.catch({}).parse(kept)
}

/** A source's page; evidence in the order of the text, meetings in the order told. Null: no such source. */
export async function sourceById(db: Transaction, id: string): Promise<SourcePageDto | null> {
  const row = await db.source.findUnique({ where: { id }, select: pageSelect })
  if (row === null) return null
  const names = await loadNames(db, { publisher: [row.publisherSlug] })
  const participations = new Map(
    row.accounts.map(({ meetingId, meeting }) => [meetingId, meeting.participations]),
  )
  return {
    ...sourceSummaryOf(row, names),
    text: row.text,
    filedAt: row.filedAt.toISOString(),
    parserVersion: row.parserVersion,
    meetings: await meetingSummaries(db, [...participations.keys()]),
    evidence: row.evidence.map((one) => ({
      ...evidenceOf(one, participations.get(one.meetingId) ?? []),
      meetingId: one.meetingId,
    })),
    positions: row.positions,
    issues: row.issues.map((issue) => ({ ...issue, figures: figuresOf(issue.figures) })),
  }
}
