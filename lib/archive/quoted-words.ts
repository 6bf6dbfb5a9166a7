/** Words of sources that a record quotes: those its values were taken from, and the positions taken. */
import type { Prisma } from '@/lib/db/generated/client'
import { evidenceFieldSchema, stanceSchema } from '@/lib/parser/draft'
import type { EvidenceDto, MeetingRecord } from './dto'
import type { Names } from './names'

export const evidenceSelect = {
  id: true,
  field: true,
  participationId: true,
  topicSlug: true,
  sourceId: true,
  start: true,
  end: true,
  quote: true,
  basis: true,
  rule: true,
  explanation: true,
} as const satisfies Prisma.EvidenceSelect

export type EvidenceRow = Prisma.EvidenceGetPayload<{ select: typeof evidenceSelect }>

export const positionSelect = {
  stance: true,
  officialSlug: true,
  partySlug: true,
  topicSlug: true,
  sourceId: true,
  start: true,
  end: true,
  quote: true,
} as const satisfies Prisma.PositionSelect

type PositionRow = Prisma.PositionGetPayload<{ select: typeof positionSelect }>

/** A row as readers see it. `participations` are the meeting's, in their order. */
export function evidenceOf(row: EvidenceRow, participations: readonly { id: string }[]): EvidenceDto {
  const participant = participations.findIndex(({ id }) => id === row.participationId)
  return {
    id: row.id,
    field: row.field,
    participant: participant === -1 ? null : participant,
    topic: row.topicSlug,
    sourceId: row.sourceId,
    start: row.start,
    end: row.end,
    quote: row.quote,
    basis: row.basis,
    rule: row.rule,
    explanation: row.explanation,
  }
}

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0)

/** In the order of their ranks, which are compared place by place. */
function ranked<T>(items: readonly T[], rankOf: (item: T) => (string | number)[]): T[] {
  return items
    .map((item) => ({ item, rank: rankOf(item) }))
    .sort((a, b) => {
      for (const [place, value] of a.rank.entries()) {
        const order = compare(value, b.rank[place] ?? '')
        if (order !== 0) return order
      }
      return 0
    })
    .map(({ item }) => item)
}

/** Field by field as a record shows them; within one, source by source in the order of `sources`. */
export function evidenceInOrder(evidence: EvidenceDto[], sources: readonly { id: string }[]): EvidenceDto[] {
  const fields: readonly string[] = evidenceFieldSchema.options
  const rank = (one: EvidenceDto) => [
    fields.indexOf(one.field),
    one.participant ?? -1,
    one.topic ?? '',
    sources.findIndex(({ id }) => id === one.sourceId),
    one.start,
    one.end,
    one.rule,
    one.id,
  ]
  return ranked(evidence, rank)
}

/** Source by source in the order of `sources`, each in the order of its text. */
export function positionsOf(
  positions: readonly PositionRow[],
  names: Names,
  sources: readonly { id: string }[],
): MeetingRecord['positions'] {
  const named = (sort: 'official' | 'party' | 'topic', slug: string | null) =>
    slug === null ? null : names(sort, slug)
  const rank = (one: PositionRow) => [
    sources.findIndex(({ id }) => id === one.sourceId),
    one.start,
    one.end,
    one.officialSlug ?? '',
    one.partySlug ?? '',
    one.topicSlug ?? '',
    one.stance,
  ]
  return ranked(positions, rank).map(({ officialSlug, partySlug, topicSlug, stance, ...words }) => ({
    ...words,
    stance: stanceSchema.parse(stance),
    official: named('official', officialSlug),
    party: named('party', partySlug),
    topic: named('topic', topicSlug),
  }))
}
