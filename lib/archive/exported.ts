/** Lists of whole records, for whoever takes them away: in steps, so that none is too long to be held. */
import type { Database } from '@/lib/db/client'
import type { TimelineCursor } from './address'
import type { MeetingRecord } from './dto'
import type { Selection } from './index/selection'
import { meetingRecords } from './meeting-record'

/** Records that are read, and held in memory, at once. */
const STEP = 200

/** The current records of a selection, the newest first, as they stand when they are read. */
export async function* recordsOf(
  db: Database,
  selection: Selection,
): AsyncGenerator<MeetingRecord[], void, void> {
  let cursor: TimelineCursor | null = null
  for (;;) {
    const places = selection.from(cursor, STEP)
    const last = places.at(-1)
    if (last === undefined) return
    const ids = places.map(({ id }) => id)
    yield (await meetingRecords(db, ids)).filter(({ state }) => state === 'current')
    cursor = { direction: 'older', ...last }
  }
}

/** Up to `size` current records of a selection that changed last, the last first. */
export async function recordsChangedLast(
  db: Database,
  selection: Selection,
  size: number,
): Promise<MeetingRecord[]> {
  const changes = selection.latestChanges(size)
  const records = await meetingRecords(
    db,
    changes.map(({ id }) => id),
  )
  return records
    .filter(({ state }) => state === 'current')
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0))
}
