import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ListColumn } from './columns'
import { wholeNumbers } from './growing'

const rowsOfValues = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 5 }), {
  maxLength: 30,
})

test('a column that is told of at once, in any order, is as one that is told of row by row', () => {
  fc.assert(
    fc.property(rowsOfValues, fc.infiniteStream(fc.nat()), (meetings, places) => {
      const byRow = new ListColumn()
      for (const values of meetings) byRow.add(values)
      const atOnce = new ListColumn()
      const told = { rows: wholeNumbers(), values: wholeNumbers() }
      const pairs = meetings
        .flatMap((values, row) => values.map((value) => ({ row, value, place: places.next().value })))
        .sort((a, b) => a.place - b.place)
      for (const { row, value } of pairs) {
        told.rows.push(row)
        told.values.push(atOnce.dictionary.numberFor(value))
      }
      atOnce.fill(meetings.length, told)
      for (const value of ['a', 'b', 'c', 'd'])
        expect(atOnce.rowsWithAny([value]).array()).toEqual(byRow.rowsWithAny([value]).array())
      const valuesAt = (column: ListColumn, row: number) =>
        [...column.valuesAt(row)].map((number) => column.dictionary.stringOf(number)).sort()
      for (const row of meetings.keys()) expect(valuesAt(atOnce, row)).toEqual(valuesAt(byRow, row))
    }),
  )
})
