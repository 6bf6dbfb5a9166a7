/** What those who met held, as a person tells it: the whole list in place of the one that stands. */
import type { MeetingRecord } from '@/lib/archive/dto'
import type { Transaction } from '@/lib/db/client'
import { type PositionValues, positionsOf } from './position-values'

/** Writes positions in place of a record's own; from now on no reading changes them. */
export async function writePositions(
  tx: Transaction,
  meetingId: string,
  positions: readonly PositionValues[],
): Promise<void> {
  await tx.position.deleteMany({ where: { meetingId } })
  await tx.position.createMany({
    data: positions.map(({ official, party, topic, ...told }) => ({
      ...told,
      meetingId,
      officialSlug: official,
      partySlug: party,
      topicSlug: topic,
    })),
  })
  await tx.meeting.update({
    where: { id: meetingId },
    data: { positionsDecided: true },
    select: { id: true },
  })
}

/** Whether a person tells positions otherwise than they stand, in whatever order. */
export function positionsDiffer(record: MeetingRecord, told: readonly PositionValues[]): boolean {
  const canonical = (list: readonly PositionValues[]) =>
    list
      .map((one) =>
        JSON.stringify([
          ...[one.stance, one.official, one.party, one.topic],
          ...[one.sourceId, one.start, one.end, one.quote],
        ]),
      )
      .sort()
      .join()
  return canonical(positionsOf(record)) !== canonical(told)
}
