/** Lists of whole records, for whoever takes them away: in steps, so that none is too long to be held. */
import type { TimelineCursor } from './address'
import type { MeetingRecord } from './dto'
import type { MeetingFilter } from './filter'
import type { ArchiveIndex } from './index/archive-index'
import { meetingRecords } from './meeting-record'

/** Records that are read, and held in memory, at once. */
const STEP = 200

/** The current records that a filter leaves, the newest first, as they stand when they are read. */
export async function* recordsMatching(
  index: ArchiveIndex,
  filter: MeetingFilter,
): AsyncGenerator<MeetingRecord[], void, void> {
  const selection = index.matching(filter)
  let cursor: TimelineCursor | null = null
  for (;;) {
    const places = selection.from(cursor, STEP)
    const last = places.at(-1)
    if (last === undefined) return
    const ids = places.map(({ id }) => id)
    yield (await meetingRecords(index.db, ids)).filter(({ state }) => state === 'current')
    cursor = { direction: 'older', ...last }
  }
}

/** Up to `size` current records that a filter leaves and that changed last, the last first. */
export async function recordsChangedLast(
  index: ArchiveIndex,
  filter: MeetingFilter,
  size: number,
): Promise<MeetingRecord[]> {
  const changes = index.matching(filter).latestChanges(size)
  const records = await meetingRecords(
    index.db,
    changes.map(({ id }) => id),
  )
  return records
    .filter(({ state }) => state === 'current')
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0))
}
