/** Lists of whole records, to be taken away. */
import { changedAtOf } from '../counts'
import type { MeetingRecord } from '../dto'
import { recordsChangedLast, recordsOf } from '../exported'
import type { MeetingFilter } from '../filter'
import { archiveIndex } from '../index/current'
import { type NamedFilter, namesOfFilter } from '../named-filter'

/** What a filter leaves, and how to tell whether it has changed. */
export type MeetingList = {
  /** Other whenever a record of the list, or a name that it shows, has changed. */
  stamp: string
  /** The instant before which nothing on file has changed since. */
  changedAt: Date
  named: NamedFilter
  /** All of its records, the newest first, some at a time. */
  records(): AsyncGenerator<MeetingRecord[], void, void>
  /** Up to `size` records that changed last, the last first. */
  changedLast(size: number): Promise<MeetingRecord[]>
}

export async function meetingList(filter: MeetingFilter): Promise<MeetingList> {
  const index = await archiveIndex()
  const [changedAt, named] = await Promise.all([changedAtOf(index.db), namesOfFilter(index.db, filter)])
  const selection = index.matching(filter)
  return {
    stamp: `${selection.stamp}.${index.registeredIn}`,
    ...{ changedAt, named },
    records: () => recordsOf(index.db, selection),
    changedLast: (size) => recordsChangedLast(index.db, selection, size),
  }
}

/** The archive's edition, and when it began: nothing that anybody can read has changed since. */
export async function archiveState(): Promise<{ edition: number; changedAt: Date }> {
  const index = await archiveIndex()
  return { edition: index.edition, changedAt: await changedAtOf(index.db) }
}
