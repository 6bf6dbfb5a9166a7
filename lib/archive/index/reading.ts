/** All current meetings out of the database, table by table: each is read once, in whatever order it lies. */
import type { Database } from '@/lib/db/client'
import { type CopiedRow, type RowsOf, withCopiedRows } from '@/lib/db/copied-rows'
import { numberOfPermanentId } from '../permanent-id'
import type { ListColumn } from './columns'
import { wholeNumbers } from './growing'
import { MeetingTable } from './meeting-table'
import type { StoredFacts } from './stored-meetings'

const day = (column: string) => `"${column}" - DATE '1970-01-01'`

/** In the order of the timeline: what is looked at together lies together. */
const FACTS = `
  SELECT "id", "changedIn", floor(extract(epoch FROM "updatedAt")), "kind", "status", "review", ${day('timelineDay')}, ${day('firstDay')},
    ${day('lastDay')}, "placeSlug", "seriesSlug", "occasionId", "occasionRelation"
  FROM "Meeting" WHERE "state" = 'current' ORDER BY "timelineDay", "id"`
const PEOPLE = 'SELECT "meetingId", "officialSlug", "partySlug" FROM "Participation"'
const TOPICS = 'SELECT "meetingId", "topicSlug" FROM "MeetingTopic"'
const SOURCES = `
  SELECT a."meetingId", s."language", s."publisherSlug", s."id"
  FROM "Account" a JOIN "Source" s ON s."id" = a."sourceId"`

const dayOf = (told: string | null | undefined) => (told == null ? null : Number(told))

// Millions of rows are read: nothing is taken apart or put together for them that need not be.
function factsOf(row: CopiedRow): StoredFacts {
  const id = row[0]
  const kind = row[3]
  const status = row[4]
  const review = row[5]
  if (id == null || kind == null || status == null || review == null)
    throw new Error('The database told a meeting in another form than it was asked for.')
  return {
    id,
    changedIn: Number(row[1]),
    updatedAt: Number(row[2]),
    kind,
    status,
    review,
    timelineDay: Number(row[6]),
    firstDay: dayOf(row[7]),
    lastDay: dayOf(row[8]),
    place: row[9] ?? null,
    series: row[10] ?? null,
    occasion: row[11] ?? null,
    relation: row[12] ?? null,
  }
}

/**
 * Fills columns with the values of rows that begin with a meeting's id, a value for each column.
 * @param each called for every one of them that is of a current meeting, with the meeting's row
 */
async function fill(
  table: MeetingTable,
  rows: ReturnType<RowsOf>,
  columns: readonly ListColumn[],
  each: (row: number, values: CopiedRow) => void = () => {},
): Promise<void> {
  const told = columns.map((column) => ({ column, rows: wholeNumbers(), values: wholeNumbers() }))
  for await (const some of rows)
    for (const values of some) {
      const row = table.rowNumbers.rowOf(numberOfPermanentId(values[0] ?? ''))
      // Of a meeting that is merged or withdrawn.
      if (row === null) continue
      each(row, values)
      for (let place = 0; place < told.length; place++) {
        const value = values[place + 1]
        const pairs = told[place]
        if (value == null || pairs === undefined) continue
        pairs.rows.push(row)
        pairs.values.push(pairs.column.dictionary.numberFor(value))
      }
    }
  for (const { column, ...pairs } of told) column.fill(table.size, pairs)
}

/** Reads all current meetings as they stood at one moment. */
export function readMeetings(db: Database): Promise<MeetingTable> {
  return withCopiedRows(db, async (rowsOf) => {
    const table = new MeetingTable()
    for await (const some of rowsOf(FACTS)) for (const row of some) table.putFacts(factsOf(row))
    const { official, party, topic, language, publisher } = table.columns
    await fill(table, rowsOf(PEOPLE), [official, party])
    await fill(table, rowsOf(TOPICS), [topic])
    await fill(table, rowsOf(SOURCES), [language, publisher], (row, [, , , source]) => {
      if (source != null) table.tellings.add(numberOfPermanentId(source), row)
    })
    table.settle()
    table.keepBeside()
    return table
  })
}
