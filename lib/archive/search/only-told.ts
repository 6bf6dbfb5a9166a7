/** What of a query the records of found meetings do not say, and only the dispatches that tell of them do. */
import type { TypedFastBitSet } from 'typedfastbitset'
import type { Selection } from '../index/selection'
import { numberOfPermanentId } from '../permanent-id'
import type { FoundRows } from './found'
import { recordedRows } from './rows'
import { saidByRecords } from './terms'

/** Words of a query that records may say, and the rows whose records do. */
type Recorded = { typed: string; rows: TypedFastBitSet }

const recordedOf = ({ groups }: FoundRows): Recorded[] =>
  groups.flatMap(({ terms, parts }) => {
    const [term] = terms
    return term && saidByRecords(term) ? [{ typed: term.typed, rows: recordedRows(parts) }] : []
  })

/**
 * Of how many meetings that are left the dispatches alone say some of the words, and of those that are
 * shown, which words.
 * @param ids of those that are shown
 */
export function onlyTold(found: FoundRows, { table, rows, count }: Selection, ids: readonly string[]) {
  const recorded = recordedOf(found)
  const whole = rows.clone()
  for (const term of recorded) whole.intersection(term.rows)
  return {
    total: count - whole.size(),
    wordsOf: new Map(
      ids.map((id) => {
        const row = table.rowNumbers.rowOf(numberOfPermanentId(id))
        return [id, recorded.filter((term) => row !== null && !term.rows.has(row)).map(({ typed }) => typed)]
      }),
    ),
  }
}
