/** Sessions with their days, and how many of the meetings in question are of each. */
import { dayAfterEpoch } from '../days'
import type { AttendedRound, Foremost } from '../dto'
import type { ArchiveIndex } from '../index/archive-index'
import type { ValueCount } from '../index/ranks'
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
    series: names('series', series),
    number,
    first: day(first),
    last: day(last),
    meetings,
  }))
}

const SHOWN = 12

/**
 * The sessions that were held last.
 * @param counts how many of the meetings in question are of each, by the ids of the sessions' rows
 */
export async function latestRounds(
  index: ArchiveIndex,
  counts: ReadonlyMap<string, number>,
): Promise<Foremost<AttendedRound>> {
  const dayOf = (id: string) => index.occasion(id)?.first ?? Number.NEGATIVE_INFINITY
  const latest = [...counts]
    .map(([value, count]) => ({ value, count, day: dayOf(value) }))
    .sort((a, b) => b.day - a.day || (a.value < b.value ? -1 : 1))
  return { shown: await attendedRounds(index, latest.slice(0, SHOWN)), all: latest.length }
}
