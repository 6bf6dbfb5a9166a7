import { expect, test } from 'vitest'
import { daysSinceEpoch } from '../days'
import type { MeetingFilter } from '../filter'
import { rowsMatching, subjectOf } from './matching'
import { partsOf } from './parts'
import { Selection } from './selection'
import { selectedIn, storedMeeting, tableOf } from './testing'

const syria = { topics: ['syria'], parties: ['ir', 'ru'], place: 'astana' }
const meetings = [
  storedMeeting(1, '2021-01-01', { ...syria, officials: ['lavrov'] }),
  storedMeeting(2, '2021-01-02', { ...syria, officials: ['lavrov', 'zarif'] }),
  storedMeeting(3, '2021-01-03', { topics: ['grain'], parties: ['ru', 'tr'], officials: ['lavrov'] }),
  storedMeeting(4, '2021-01-04', { topics: ['syria'], parties: ['ir', 'tr'] }),
  storedMeeting(6, '2021-01-31', { ...syria, lastDay: daysSinceEpoch('2021-02-02') }),
  storedMeeting(7, '2021-02-03', syria),
  storedMeeting(8, '2021-02-28', { officials: ['zarif'] }),
]

function kept() {
  const table = tableOf(meetings)
  table.keepBeside(1)
  return table
}

const FILTERS: MeetingFilter[] = [
  { party: ['ru'] },
  { party: ['ir'] },
  { official: ['lavrov'] },
  { topic: ['syria'] },
  { place: ['astana'] },
  { from: '2021-01-01', to: '2021-01-31' },
  { from: '2020-12-31' },
  { from: '2021-01-02', to: '2021-02-28' },
]
const COLUMNS = ['official', 'party', 'topic', 'place', 'kind', 'status'] as const

/** What is kept of a filter, beside what a walk through its rows tells. */
function countsIn(table: ReturnType<typeof kept>, filter: MeetingFilter) {
  const parts = partsOf(table, [], filter)
  if (parts === null) throw new Error('Nothing is kept of this.')
  const rows = rowsMatching(table, [], filter).new_intersection(table.live)
  const selection = new Selection(table, rows, 1, parts)
  for (const subject of parts.subjects) expect(table.countsBeside(subject, 'kind')).not.toBeNull()
  for (const column of COLUMNS)
    expect(selection.countsOf(column), `${JSON.stringify(filter)} ${column}`).toEqual(
      selectedIn(table, filter).countsOf(column),
    )
}

test('what is counted once is what a walk through the rows counts', () => {
  const table = kept()
  for (const filter of FILTERS) countsIn(table, filter)
})

test('it stays so when meetings come, change and go, and when values come that nobody had', () => {
  const table = kept()
  table.put(storedMeeting(5, '2021-01-05', { topics: ['syria'], parties: ['ru', 'qa'], changedIn: 2 }))
  table.put(
    storedMeeting(2, '2021-01-02', { topics: ['grain'], parties: ['ir'], place: 'sochi', changedIn: 3 }),
  )
  table.put(storedMeeting(3, '2021-01-03', { current: false, changedIn: 4 }))
  table.settle()
  for (const filter of FILTERS) countsIn(table, filter)
})

test('only what is asked for by itself is a subject', () => {
  const table = kept()
  expect(subjectOf(table, [], {})).toBeNull()
  expect(subjectOf(table, [], { party: ['ru', 'ir'] })).toBeNull()
  expect(subjectOf(table, [], { party: ['ru'], kind: ['talks'] })).toBeNull()
  expect(subjectOf(table, [], { party: ['nobody'] })).toBeNull()
})

test('what few meetings have is not kept', () => {
  const table = kept()
  const subject = subjectOf(table, [], { topic: ['grain'] })
  expect(subject && table.countsBeside(subject, 'party')).toBeNull()
})

test('a stretch of days is made of its whole months, and of what else touches it', () => {
  const table = kept()
  const monthsOf = (filter: MeetingFilter) =>
    partsOf(table, [], filter)?.subjects.map(({ number }) => table.columns.month.dictionary.stringOf(number))
  expect(monthsOf({ from: '2021-01-01', to: '2021-02-28' })).toEqual(['2021-01', '2021-02'])
  expect(monthsOf({ from: '2021-01-01', to: '2021-02-27' })).toEqual(['2021-01'])
  expect(monthsOf({ to: '2021-01-30' })).toBeUndefined()
  expect(monthsOf({ from: '2021-01-01', to: '2021-02-28', kind: ['call'] })).toBeUndefined()
})
