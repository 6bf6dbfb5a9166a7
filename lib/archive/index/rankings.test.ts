import fc from 'fast-check'
import { expect, test } from 'vitest'
import { connectionsOf, counterpartsOf, countsByYear, matrixOf, pairsAmong, pairsOf } from './rankings'
import { selected, storedMeeting, tableOf } from './testing'

const meetings = [
  storedMeeting(1, '2019-03-01', { officials: ['a', 'b'], parties: ['ir', 'ru'], topics: ['t'] }),
  storedMeeting(2, '2020-03-25', {
    officials: ['a', 'b', 'c'],
    parties: ['ir', 'ru', 'un'],
    topics: ['t', 'u'],
  }),
  storedMeeting(3, '2020-04-01', {
    officials: ['a', 'c'],
    parties: ['ir', 'un'],
    topics: ['u'],
    kind: 'call',
  }),
  storedMeeting(4, '2021-01-01', { officials: ['d'], parties: ['un'], changedIn: 9 }),
]
const id = (number: number) => meetings[number - 1]?.id

test('counterparts are ranked by the meetings that they shared', () => {
  expect(counterpartsOf(selected(meetings, {}), 'official', 'a', 10)).toEqual([
    { value: 'b', count: 2 },
    { value: 'c', count: 2 },
  ])
  expect(counterpartsOf(selected(meetings, { kind: ['call'] }), 'party', 'un', 10)).toEqual([
    { value: 'ir', count: 1 },
  ])
  expect(counterpartsOf(selected(meetings, {}), 'official', 'nobody', 10)).toEqual([])
})

test('pairs are told once each, whichever is named first', () => {
  const updated = meetings.map((meeting, at) => ({ ...meeting, updatedAt: 10 - at }))
  expect(pairsOf(selected(updated, {}), 'official', 2)).toEqual([
    { a: 'a', b: 'b', count: 2, changed: 10 },
    { a: 'a', b: 'c', count: 2, changed: 9 },
  ])
})

test('pairs are told of those alone who are asked about', () => {
  expect(pairsAmong(selected(meetings, {}), 'official', ['c', 'b', 'd', 'nobody'])).toEqual([
    { a: 'b', b: 'c', count: 1 },
  ])
})

test('the most connected sat with the most different others, not at the most meetings', () => {
  const often = storedMeeting(5, '2021-02-01', { officials: ['d', 'e'] })
  const again = storedMeeting(6, '2021-02-02', { officials: ['d', 'e'] })
  expect(connectionsOf(tableOf([...meetings, often, again]), 'official', 3)).toEqual([
    { value: 'a', count: 3, counterparts: 2 },
    { value: 'b', count: 2, counterparts: 2 },
    { value: 'c', count: 2, counterparts: 2 },
  ])
})

test('who sat with whom stays true as meetings come, change and go', () => {
  const people = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 4 })
  const change = fc.record({ number: fc.integer({ min: 1, max: 6 }), people, current: fc.boolean() })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
      const table = tableOf(meetings)
      connectionsOf(table, 'official', 2)
      const stored = new Map(meetings.map((meeting) => [meeting.id, meeting]))
      for (const { number, people: officials, current } of changes) {
        const meeting = storedMeeting(number, '2020-05-05', { officials, current })
        stored.set(meeting.id, meeting)
        table.put(meeting)
        table.settle()
        expect(connectionsOf(table, 'official', 2)).toEqual(
          connectionsOf(tableOf([...stored.values()]), 'official', 2),
        )
      }
    }),
  )
})

test('a matrix tells how often each pair met and when last, of those alone who are asked about', () => {
  expect(matrixOf(selected(meetings, {}), 'party', ['un', 'ir', 'ru', 'nobody'])).toEqual([
    { a: 'ir', b: 'ru', count: 2, latest: id(2) },
    { a: 'ir', b: 'un', count: 2, latest: id(3) },
    { a: 'ru', b: 'un', count: 1, latest: id(2) },
  ])
  expect(matrixOf(selected(meetings, {}), 'party', ['ru', 'ir'])).toEqual([
    { a: 'ir', b: 'ru', count: 2, latest: id(2) },
  ])
})

test('what was spoken of is counted by the years of any calendar', () => {
  const jalali = (day: string) => (day < '2020-03-20' ? 1397 : 1399)
  expect(countsByYear(selected(meetings, {}), 'topic', 5, jalali)).toEqual([
    { year: 1397, value: 't', count: 1 },
    { year: 1399, value: 'u', count: 2 },
    { year: 1399, value: 't', count: 1 },
  ])
})

test('what changed last comes first', () => {
  const latest = selected(meetings, {}).latestChanges(2)
  expect(latest).toEqual([
    { id: id(4), changedIn: 9 },
    { id: id(3), changedIn: 1 },
  ])
})
