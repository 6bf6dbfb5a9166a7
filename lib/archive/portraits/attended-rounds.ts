/** Sessions with their days, and how many of the meetings in question are of each. */
import { dayAfterEpoch } from '../days'
import type { AttendedRound } from '../dto'
import type { ArchiveIndex } from '../index/archive-index'
import type { ValueCount } from '../index/selection'
import { loadNames } from '../names'

/** @param counts by the ids of the sessions' rows; the order is kept */
export async function attendedRounds(
  index: ArchiveIndex,
  counts: readonly ValueCount[],
): Promise<AttendedRound[]> {
  const sessions = counts.flatMap(({ value, count }) => {
    const session = index.occasion(value)
    return session === undefined ? [] : [{ ...session, meetings: count }]
  })
  const names = await loadNames(index.db, { series: sessions.map(({ series }) => series) })
  const day = (told: number | null) => (told === null ? null : dayAfterEpoch(told))
  return sessions.map(({ series, number, first, last, meetings }) => ({
    ...{ series: names('series', series), number, first: day(first), last: day(last), meetings },
  }))
}
