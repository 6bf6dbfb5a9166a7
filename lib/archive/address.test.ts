import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeCursor, encodeCursor, timelinePath } from './address'
import { newPermanentId } from './permanent-id'

const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('every place in a timeline comes back from its cursor, which an address can carry as it is', () => {
  fc.assert(
    fc.property(fc.constantFrom('older' as const, 'newer' as const), days, (direction, day) => {
      const cursor = { direction, day, id: newPermanentId() }
      const told = encodeCursor(cursor)
      expect(decodeCursor(told)).toEqual(cursor)
      expect(encodeURIComponent(told)).toBe(told)
    }),
  )
})

test('a cursor that is none is none', () => {
  fc.assert(fc.property(fc.string(), (told) => decodeCursor(told) === null))
  expect(decodeCursor(undefined)).toBeNull()
  expect(decodeCursor(btoa('o_2021-02-30_0000000000'))).toBeNull()
})

test('an address tells the filter, then how to show what it leaves', () => {
  expect(timelinePath('/fa', {})).toBe('/fa')
  expect(timelinePath('/fa', { party: ['ru', 'ir'] }, { calendar: 'hijri', at: null })).toBe(
    '/fa?party=ir&party=ru&calendar=hijri',
  )
})
