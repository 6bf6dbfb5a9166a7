/** Records that filing left apart though they may be of one meeting: a person has to say. */
import type { Transaction } from '@/lib/db/client'
import type { Assignment } from './assign'

/** Two ids, the lesser first. */
export type Pair = readonly [string, string]

/** Two different ids as a pair; null for one and the same. */
export function pairOf(one: string, other: string): Pair | null {
  if (one === other) return null
  return one < other ? [one, other] : [other, one]
}

/** Keeps the pairs of a filing, with what speaks for and against each; one that is known stays as it is. */
export async function writePairs(tx: Transaction, { filed, unsure }: Assignment): Promise<void> {
  const data = unsure.flatMap(({ ordinal, meetingId, link: { reasons, doubts } }) => {
    const own = filed[ordinal]?.meetingId
    const pair = own === undefined ? null : pairOf(own, meetingId)
    return pair === null ? [] : [{ firstId: pair[0], secondId: pair[1], reasons, doubts }]
  })
  await tx.suspectedPair.createMany({ data, skipDuplicates: true })
}
