/** Records that filing left apart though they may be of one meeting: a person has to say. */
import { newPermanentId } from '@/lib/archive/permanent-id'
import type { Actor } from '@/lib/auth/actor'
import type { Transaction } from '@/lib/db/client'
import { type Assignment, assign } from './assign'
import { type AccountOnFile, meetingsOnFile } from './on-file'

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

/** Who said that two records are of two meetings, when and why. */
export type SaidApart = { by: Pick<Actor, 'id' | 'name'>; why: string; at: Date }

/** Keeps pairs as two: neither filing nor the queue asks about them again. */
export async function writeApart(
  tx: Transaction,
  pairs: readonly Pair[],
  { by, why, at }: SaidApart,
): Promise<void> {
  if (pairs.length === 0) return
  const said = { apartAt: at, apartBy: by.name, apartById: by.id, apartWhy: why }
  const wanted = pairs.map(([firstId, secondId]) => ({ firstId, secondId }))
  await tx.suspectedPair.createMany({
    data: wanted.map((pair) => ({ ...pair, reasons: [], doubts: [] })),
    skipDuplicates: true,
  })
  await tx.suspectedPair.updateMany({ where: { OR: wanted, apartAt: null }, data: said })
}

type FiledApart = { told: readonly AccountOnFile[]; filed: Assignment['filed']; apart: readonly string[] }

/**
 * Has nobody asked again about what was said while filing: the records of those drafts that would have
 * been taken for a meeting, or may be it, are kept apart from it.
 * @param told the drafts of the dispatch, and `filed` what became of each
 * @param apart the meetings on file that it does not tell of
 */
export async function keepFiledApart(
  tx: Transaction,
  { told, filed, apart }: FiledApart,
  said: SaidApart,
): Promise<void> {
  const meetings = (await meetingsOnFile(tx, apart)).filter(({ state }) => state === 'current')
  const pairs = meetings.flatMap((meeting) => {
    const alone = assign(told, [meeting], newPermanentId)
    const likely = [...alone.filed, ...alone.unsure].filter(({ meetingId }) => meetingId === meeting.id)
    return likely.flatMap(({ ordinal }) => {
      const pair = pairOf(filed[ordinal]?.meetingId ?? meeting.id, meeting.id)
      return pair === null ? [] : [pair]
    })
  })
  await writeApart(tx, [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()], said)
}
