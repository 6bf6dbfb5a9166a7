/** What reads otherwise than records say, for the desk's pages. */
import { z } from 'zod'
import { type Database, database, type Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { PARTS_BY_FIELD, type RecordValues, recordValuesSchema } from '@/lib/editing/values'
import type { EvidenceField } from '@/lib/parser/draft'
import { namesFor } from './names'
import type { ProposalLine, Proposed, ReparsePage } from './shapes'

const PAGE = 30

/** A record that says nothing: a proposal is about one field of it. */
const NOTHING: RecordValues = {
  kind: 'talks',
  status: 'held',
  date: { edtf: null, words: null, calendar: null },
  place: null,
  occasion: null,
  participants: [],
  topics: [],
}

/**
 * A page of proposals and a page of findings.
 * @param after ids after which each goes on; null for the first page
 */
export async function reparsePage(
  after: { proposal: string | null; finding: string | null },
  db: Database = database(),
): Promise<ReparsePage> {
  const [proposals, findings] = await Promise.all([
    pageOf(db, false, after.proposal),
    pageOf(db, true, after.finding),
  ])
  return { proposals, findings }
}

async function pageOf(db: Database, untouched: boolean, after: string | null) {
  const open = { state: 'open' as const, untouched }
  const [total, rows] = await Promise.all([
    db.proposal.count({ where: open }),
    proposalRows(db, after === null ? open : { ...open, id: { gt: after } }, PAGE + 1),
  ])
  const shown = rows.slice(0, PAGE)
  const next = rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null
  return { ...(await proposed(db, shown)), total, next }
}

/** What is proposed of one record and not decided. */
export async function proposalsOf(db: Database, meetingId: string): Promise<Proposed> {
  return proposed(db, await proposalRows(db, { meetingId, state: 'open', untouched: false }, PAGE))
}

function proposalRows(db: Transaction, where: Prisma.ProposalWhereInput, take: number) {
  return db.proposal.findMany({
    where,
    take,
    orderBy: { id: 'asc' },
    select: { id: true, meetingId: true, sourceId: true, field: true, from: true, to: true },
  })
}

type Row = Awaited<ReturnType<typeof proposalRows>>[number]

async function proposed(db: Transaction, rows: readonly Row[]): Promise<Proposed> {
  const lines = rows.map(
    ({ from, to, ...row }): ProposalLine => ({
      ...row,
      from: valuesIn(row.field, from),
      to: valuesIn(row.field, to),
      into: intoSchema.safeParse(to).data?.into ?? null,
    }),
  )
  return {
    lines,
    names: await namesFor(
      db,
      lines.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()),
    ),
  }
}

const intoSchema = z.object({ into: z.string() })

/** A field's value as the values of a record, for whoever says it in words. */
function valuesIn(field: EvidenceField | null, kept: unknown): RecordValues | null {
  if (field === null) return kept === null ? null : (recordValuesSchema.safeParse(kept).data ?? null)
  return recordValuesSchema.safeParse({ ...NOTHING, [PARTS_BY_FIELD[field]]: kept }).data ?? null
}
