/** What the archive holds of the meetings that a new dispatch tells again. */
import type { Transaction } from '@/lib/db/client'
import { draftMeetingSchema } from '@/lib/parser/draft'
import type { AccountOfMeeting, ComposedMeeting } from './compose'
import type { FiledAccount } from './write-meetings'

export type OnFile = {
  id: string
  accounts: AccountOfMeeting[]
  /** A person reviewed it or decided one of its values: reading changes none of them. */
  decided: boolean
  sample: boolean
  /** First days of publication of its sources. */
  published: (Date | null)[]
  participations: {
    id: string
    officialSlug: string | null
    nameAsTold: string | null
    partySlug: string | null
    titleAsTold: string | null
  }[]
}

/** A draft of the dispatch being filed, the meeting it tells as it stands, and as it will stand. */
export type Composed = { account: FiledAccount; onFile: OnFile | null; record: ComposedMeeting }

/** The meetings with the given ids, in one query. */
export async function onFileOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, OnFile>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.meeting.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      review: true,
      sample: true,
      evidence: { where: { basis: 'decided' }, select: { id: true }, take: 1 },
      participations: {
        orderBy: { ordinal: 'asc' },
        select: { id: true, officialSlug: true, nameAsTold: true, partySlug: true, titleAsTold: true },
      },
      accounts: {
        select: {
          sourceId: true,
          ordinal: true,
          draft: true,
          source: { select: { textHash: true, publishedFirst: true } },
        },
      },
    },
  })
  return new Map(
    rows.map(({ accounts, evidence, review, ...row }) => [
      row.id,
      {
        ...row,
        decided: review === 'reviewed' || evidence.length > 0,
        published: accounts.map(({ source }) => source.publishedFirst),
        accounts: accounts.map(({ sourceId, ordinal, draft, source }) => ({
          sourceId,
          ordinal,
          textHash: source.textHash,
          draft: draftMeetingSchema.parse(draft),
        })),
      },
    ]),
  )
}
