/** What the archive holds of the meetings that a new dispatch may tell again. */
import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { draftMeetingSchema } from '@/lib/parser/draft'
import { type Comparable, likenessOf } from '@/lib/reconciling/match'
import { intervalOf } from '@/lib/reconciling/stretches'
import type { AccountOfMeeting } from './compose'
import { dayOfColumn } from './days'
import { type Asked, likelyMeetings } from './likely-meetings'

/** An account with what its source tells of the record as a whole. */
export type AccountOnFile = AccountOfMeeting & {
  /** The first day on which the source can have been published. */
  published: Date | null
  sample: boolean
  /** False where the source as it was read last tells no such thing. */
  ofReading: boolean
}

export type OnFile = {
  id: string
  createdAt: Date
  state: 'current' | 'merged' | 'withdrawn'
  withdrawnReason: string | null
  /** A person reviewed it or decided anything of it: reading changes nothing of it. */
  decided: boolean
  /** Records of which a person said that they are of other meetings. */
  apartFrom: string[]
  /** The record as it stands. */
  told: Comparable
  accounts: AccountOnFile[]
  participations: {
    id: string
    officialSlug: string | null
    nameAsTold: string | null
    partySlug: string | null
    titleAsTold: string | null
  }[]
}

/** Far more than one dispatch ever tells of; a bound for the worst input, not a page. */
const MOST_MEETINGS = 500
/** How often those that look like what was found are looked for in turn. */
const MOST_STEPS = 4

/**
 * The meetings that any of the given may be, and those that these may be in turn, so that all who
 * have a say in who is who are there: a bounded number of queries.
 */
export async function relatedMeetings(tx: Transaction, told: readonly Comparable[]): Promise<OnFile[]> {
  const found = new Map<string, OnFile>()
  const asked: Asked = new Set()
  let seeking = [...told]
  for (let step = 0; step < MOST_STEPS && seeking.length > 0; step++) {
    const room = MOST_MEETINGS - found.size
    if (room <= 0) break
    const ids = await likelyMeetings(tx, seeking, { besides: [...found.keys()], limit: room, asked })
    const rows = await tx.meeting.findMany({
      where: { id: { in: ids } },
      orderBy: { id: 'asc' },
      select: onFileSelect,
    })
    const fresh = rows.map(onFileOf)
    for (const meeting of fresh) found.set(meeting.id, meeting)
    const sought = seeking
    seeking = fresh
      .flatMap(comparablesOf)
      .filter((one) => sought.some((other) => likenessOf(one, other) !== null))
  }
  return [...found.values()]
}

/** What is compared of a meeting on file: each account; of one that a person decided on, the record alone. */
export const comparablesOf = ({ decided, told, accounts }: OnFile): Comparable[] =>
  decided ? [told] : accounts.map(({ draft }) => ({ ...draft, days: intervalOf(draft.date) }))

/** Records by their ids, whatever their state. */
export async function meetingsOnFile(tx: Transaction, ids: readonly string[]): Promise<OnFile[]> {
  const rows = await tx.meeting.findMany({ where: { id: { in: [...ids] } }, select: onFileSelect })
  return rows.map(onFileOf)
}

const onFileSelect = {
  id: true,
  createdAt: true,
  kind: true,
  status: true,
  placeSlug: true,
  firstDay: true,
  lastDay: true,
  dateEdtf: true,
  seriesSlug: true,
  occasionRelation: true,
  occasion: { select: { number: true } },
  review: true,
  decided: true,
  sourcesDecided: true,
  positionsDecided: true,
  state: true,
  withdrawnReason: true,
  participations: {
    orderBy: { ordinal: 'asc' },
    select: {
      id: true,
      officialSlug: true,
      nameAsTold: true,
      partySlug: true,
      titleAsTold: true,
      capacity: true,
    },
  },
  pairsAsFirst: { where: { apartAt: { not: null } }, select: { secondId: true } },
  pairsAsSecond: { where: { apartAt: { not: null } }, select: { firstId: true } },
  accounts: {
    select: {
      sourceId: true,
      ordinal: true,
      draft: true,
      ofReading: true,
      source: { select: { textHash: true, publishedFirst: true, sample: true } },
    },
  },
} as const satisfies Prisma.MeetingSelect

type OnFileRow = Prisma.MeetingGetPayload<{ select: typeof onFileSelect }>

function onFileOf(row: OnFileRow): OnFile {
  return {
    id: row.id,
    createdAt: row.createdAt,
    state: row.state,
    withdrawnReason: row.withdrawnReason,
    decided:
      row.review === 'reviewed' || row.decided.length > 0 || row.sourcesDecided || row.positionsDecided,
    apartFrom: [
      ...row.pairsAsFirst.map(({ secondId }) => secondId),
      ...row.pairsAsSecond.map(({ firstId }) => firstId),
    ],
    participations: row.participations,
    told: toldBy(row),
    accounts: row.accounts.map(({ sourceId, ordinal, draft, ofReading, source }) => ({
      sourceId,
      ordinal,
      ofReading,
      textHash: source.textHash,
      draft: draftMeetingSchema.parse(draft),
      published: source.publishedFirst,
      sample: source.sample,
    })),
  }
}

const toldBy = (row: OnFileRow): Comparable => ({
  kind: row.kind,
  status: row.status,
  place: row.placeSlug,
  days: row.dateEdtf === null ? null : { from: dayOfColumn(row.firstDay), to: dayOfColumn(row.lastDay) },
  occasion:
    row.seriesSlug && row.occasionRelation
      ? { series: row.seriesSlug, number: row.occasion?.number ?? null, relation: row.occasionRelation }
      : null,
  participants: row.participations.map((one) => ({
    official: one.officialSlug,
    name: one.nameAsTold,
    party: one.partySlug,
    title: one.titleAsTold,
    capacity: one.capacity,
  })),
})
