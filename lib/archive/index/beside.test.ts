import { expect, test } from 'vitest'
import { rowsMatching, subjectOf } from './matching'
import { Selection } from './selection'
import { selectedIn, storedMeeting, tableOf } from './testing'

const syria = { topics: ['syria'], parties: ['ir', 'ru'], place: 'astana' }
const meetings = [
  storedMeeting(1, '2021-01-01', { ...syria, officials: ['lavrov'] }),
  storedMeeting(2, '2021-01-02', { ...syria, officials: ['lavrov', 'zarif'] }),
  storedMeeting(3, '2021-01-03', { topics: ['grain'], parties: ['ru', 'tr'], officials: ['lavrov'] }),
  storedMeeting(4, '2021-01-04', { topics: ['syria'], parties: ['ir', 'tr'] }),
]

function kept() {
  const table = tableOf(meetings)
  table.keepBeside(1)
  return table
}

const FILTERS = [
  { party: ['ru'] },
  { party: ['ir'] },
  { official: ['lavrov'] },
  { topic: ['syria'] },
  { place: ['astana'] },
]
const COLUMNS = ['official', 'party', 'topic', 'place', 'kind', 'status'] as const

/** What is kept of a filter, beside what a walk through its rows tells. */
function countsIn(table: ReturnType<typeof kept>, filter: (typeof FILTERS)[number]) {
  const subject = subjectOf(table, [], filter)
  if (subject === null) throw new Error('Nothing is kept of this.')
  const rows = rowsMatching(table, [], filter).intersection(table.live)
  const selection = new Selection(table, rows, 1, subject)
  expect(table.countsBeside(subject, 'kind')).not.toBeNull()
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
