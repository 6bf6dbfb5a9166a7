/** Lists of whole records, to be taken away. */
import { changedAtOf } from '../counts'
import type { Calendar, MeetingRecord } from '../dto'
import { recordsChangedLast, recordsOf } from '../exported'
import type { MeetingFilter } from '../filter'
import { archiveIndex } from '../index/current'
import { type NamedFilter, namesOfFilter } from '../named-filter'
import { meetingsFoundBy } from '../search/search'

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

/**
 * @param query as searched for, as typed; null where nothing is
 * @param calendar by which a search takes years that nothing else tells
 * @returns null for a query without a word
 */
export async function meetingList(
  filter: MeetingFilter,
  query: string | null,
  calendar: Calendar,
): Promise<MeetingList | null> {
  const index = await archiveIndex()
  const listed = query === null ? index : await meetingsFoundBy(index, query, calendar)
  if (listed === null) return null
  const [changedAt, named] = await Promise.all([changedAtOf(index.db), namesOfFilter(index.db, filter)])
  const selection = listed.matching(filter)
  return {
    // What a search finds may change with any text.
    stamp: `${query === null ? selection.stamp : index.edition}.${index.registeredIn}`,
    changedAt,
    named,
    records: () => recordsOf(index.db, selection),
    changedLast: (size) => recordsChangedLast(index.db, selection, size),
  }
}

/** The archive's edition, and when it began: nothing that anybody can read has changed since. */
export async function archiveState(): Promise<{ edition: number; changedAt: Date }> {
  const index = await archiveIndex()
  return { edition: index.edition, changedAt: await changedAtOf(index.db) }
}
