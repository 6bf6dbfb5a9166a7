/** Which rows a filter leaves. */
import type { TypedFastBitSet } from 'typedfastbitset'
import { daysSinceEpoch } from '../days'
import type { MeetingFilter } from '../filter'
import type { Subject, SubjectSort } from './beside'
import type { MeetingTable } from './meeting-table'
import { noRows } from './postings'
import type { StoredOccasion } from './stored-meetings'

/** Sorts of which any of the values will do. */
const ANY = ['kind', 'status', 'place', 'language', 'publisher', 'certainty', 'review'] as const
/** Sorts of which a meeting must have all values. */
export const ALL_WANTED = ['official', 'party', 'topic'] as const
/** Sorts of lists whose single value is what a page is about. */
const PAGES = [...ALL_WANTED, 'place'] as const

function sessionRows(
  { columns }: MeetingTable,
  occasions: readonly StoredOccasion[],
  { series, number, relation }: MeetingFilter,
): TypedFastBitSet[] {
  if (series === undefined) return []
  const session =
    number === undefined
      ? columns.series.rowsWithAny([series])
      : columns.occasion.rowsWithAny(
          occasions.filter((one) => one.series === series && one.number === number).map(({ id }) => id),
        )
  return relation === undefined ? [session] : [session, columns.relation.rowsWithAny([relation])]
}

function rowsOfDays({ spans }: MeetingTable, { from, to }: MeetingFilter): TypedFastBitSet[] {
  if (from === undefined && to === undefined) return []
  const first = from === undefined ? Number.NEGATIVE_INFINITY : daysSinceEpoch(from)
  const last = to === undefined ? Number.POSITIVE_INFINITY : daysSinceEpoch(to)
  return [spans.touching(first, last)]
}

/** All rows that a filter leaves, with those that stand no more: not to be changed. */
export function rowsMatching(
  table: MeetingTable,
  occasions: readonly StoredOccasion[],
  filter: MeetingFilter,
): TypedFastBitSet {
  const parts = [
    ...ALL_WANTED.flatMap((sort) =>
      (filter[sort] ?? []).map((value) => table.columns[sort].rowsWithAny([value])),
    ),
    ...sessionRows(table, occasions, filter),
    ...ANY.flatMap((sort) => {
      const values = filter[sort]
      return values === undefined ? [] : [table.columns[sort].rowsWithAny(values)]
    }),
    ...rowsOfDays(table, filter),
  ]
  const [first, ...others] = parts
  if (first === undefined) {
    const everything = noRows(table.size)
    everything.addRange(0, table.size)
    return everything
  }
  const [second, ...left] = others
  if (second === undefined) return first
  const rows = first.new_intersection(second)
  for (const part of left) rows.intersection(part)
  return rows
}

/** The one value that a filter asks for, where it asks for nothing else; null for all other filters. */
export function subjectOf(
  { columns }: MeetingTable,
  occasions: readonly StoredOccasion[],
  filter: MeetingFilter,
): Subject | null {
  const asked = Object.entries(filter).filter(([, value]) => value !== undefined)
  const { series, number } = filter
  if (series !== undefined && asked.length === (number === undefined ? 1 : 2)) {
    const sessions = occasions.filter((one) => one.series === series && one.number === number)
    return number === undefined
      ? numbered(columns, 'series', [series])
      : numbered(
          columns,
          'occasion',
          sessions.map(({ id }) => id),
        )
  }
  const sort = PAGES.find((name) => name === asked[0]?.[0])
  return asked.length === 1 && sort !== undefined ? numbered(columns, sort, filter[sort] ?? []) : null
}

function numbered(
  columns: MeetingTable['columns'],
  sort: SubjectSort,
  values: readonly string[],
): Subject | null {
  const [value, ...others] = values
  const number = value === undefined ? undefined : columns[sort].dictionary.numberOf(value)
  return number === undefined || others.length > 0 ? null : { sort, number }
}
