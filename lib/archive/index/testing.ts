/** For tests alone: meetings as the database would tell them to the index. */
import { daysSinceEpoch } from '../days'
import type { MeetingFilter } from '../filter'
import { permanentIdOfNumber } from '../permanent-id'
import { rowsMatching } from './matching'
import { MeetingTable } from './meeting-table'
import { Selection } from './selection'
import type { StoredMeeting } from './stored-meetings'

/** A meeting of talks on one day; ids count up with `number`. */
export function storedMeeting(number: number, day: string, more: Partial<StoredMeeting> = {}): StoredMeeting {
  const timelineDay = daysSinceEpoch(day)
  return {
    // Numbers that leave 32 or more over need a check sign that ids never have.
    id: permanentIdOfNumber(37 * number),
    current: true,
    changedIn: 1,
    updatedAt: 0,
    kind: 'talks',
    status: 'held',
    review: 'unreviewed',
    timelineDay,
    firstDay: timelineDay,
    lastDay: timelineDay,
    place: null,
    series: null,
    occasion: null,
    relation: null,
    officials: [],
    parties: [],
    topics: [],
    languages: [],
    publishers: [],
    sources: [],
    ...more,
  }
}

/** A table of meetings. */
export function tableOf(meetings: readonly StoredMeeting[]): MeetingTable {
  const table = new MeetingTable()
  for (const meeting of meetings) table.put(meeting)
  table.settle()
  return table
}

/** The live meetings of a table that a filter leaves. */
export function selectedIn(table: MeetingTable, filter: MeetingFilter): Selection {
  return new Selection(table, rowsMatching(table, [], filter).new_intersection(table.live), 1)
}

/** The meetings that a filter leaves of these. */
export const selected = (meetings: readonly StoredMeeting[], filter: MeetingFilter) =>
  selectedIn(tableOf(meetings), filter)
