/** What a list of meetings is made of, as far as that has been counted once for all (./beside). */
import { dayAfterEpoch, daysSinceEpoch } from '../days'
import type { MeetingFilter } from '../filter'
import type { Subject } from './beside'
import { subjectOf } from './matching'
import type { MeetingTable } from './meeting-table'
import type { StoredOccasion } from './stored-meetings'

export type Parts = {
  /** No meeting is of two of them, and all meetings of each are in the list. */
  subjects: readonly Subject[]
  /** Those rows of the list that are of none of them. */
  besides: (list: Uint32Array) => Uint32Array
}

/** The parts of what a filter leaves: the one value that it asks for, or months; null where it has none such. */
export function partsOf(
  table: MeetingTable,
  occasions: readonly StoredOccasion[],
  filter: MeetingFilter,
): Parts | null {
  const subject = subjectOf(table, occasions, filter)
  if (subject !== null) return { subjects: [subject], besides: () => new Uint32Array(0) }
  const { from, to, ...others } = filter
  const isOfDays = from !== undefined || to !== undefined
  return isOfDays && Object.values(others).every((value) => value === undefined)
    ? monthsOf(table, { from: from ?? '', to: to ?? '9999' })
    : null
}

/** Months of which all days lie within some, and of which enough is known. */
function monthsOf(table: MeetingTable, { from, to }: { from: string; to: string }): Parts | null {
  const { dictionary, values } = table.columns.month
  const subjects: Subject[] = []
  const isPart = new Uint8Array(dictionary.size)
  for (const [number, month] of dictionary.strings.entries()) {
    const subject: Subject = { sort: 'month', number }
    if (`${month}-01` < from || lastDayOf(month) > to || !table.isCounted(subject)) continue
    subjects.push(subject)
    isPart[number] = 1
  }
  return subjects.length === 0 ? null : { subjects, besides: (list) => withoutParts(list, values, isPart) }
}

/** The rows whose value is none of the parts. */
function withoutParts(list: Uint32Array, values: ArrayLike<number>, isPart: Uint8Array): Uint32Array {
  const left = new Uint32Array(list.length)
  let found = 0
  for (let place = 0; place < list.length; place++) {
    const row = list[place] ?? 0
    if (isPart[values[row] ?? 0] !== 1) left[found++] = row
  }
  return left.subarray(0, found)
}

/**
 * Adds in how many meetings of its subjects each value of a column is, by the value's number; adds nothing,
 * and returns false, where that is not known of all of them.
 */
export function addSubjects(
  table: MeetingTable,
  { subjects }: Parts,
  column: keyof MeetingTable['columns'],
  counts: Uint32Array,
): boolean {
  const kept = subjects.flatMap((subject) => table.countsBeside(subject, column) ?? [])
  if (kept.length < subjects.length) return false
  for (const each of kept)
    for (let value = 0; value < each.length; value++)
      counts[value] = (counts[value] ?? 0) + (each[value] ?? 0)
  return true
}

const LONGEST_MONTH = 31

/** @param month `YYYY-MM` */
function lastDayOf(month: string): string {
  const next = dayAfterEpoch(daysSinceEpoch(`${month}-01`) + LONGEST_MONTH).slice(0, 7)
  return dayAfterEpoch(daysSinceEpoch(`${next}-01`) - 1)
}
