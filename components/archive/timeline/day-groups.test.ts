import { expect, it } from 'vitest'
import type { MeetingSummary } from '@/lib/archive/dto'
import { groupByDay, partByWindow } from './day-groups'

const meeting = (
  id: string,
  timelineDay: string,
  edtf: string | null,
  [first, last]: [string | null, string | null],
): MeetingSummary => ({
  id,
  kind: 'talks',
  status: 'held',
  timelineDay,
  place: null,
  placeNameThen: null,
  occasion: null,
  date: { edtf, first, last, basis: null, words: null, calendar: null },
  occasionRelation: null,
  participants: [],
  topics: [],
  sourceCount: 1,
  sample: false,
})

const on = (id: string, day: string) => meeting(id, day, day, [day, day])

const meetings = [
  on('a', '2022-01-20'),
  on('b', '2021-12-25'),
  on('c', '2021-12-25'),
  meeting('d', '2021-12-25', '2021-12-20/2021-12-25', ['2021-12-20', '2021-12-25']),
  meeting('e', '2021-12-25', null, [null, null]),
  on('f', '2021-12-21'),
  meeting('g', '2021-01-01', '2021', ['2021-01-01', '2021-12-31']),
]

const shape = (calendar: 'gregorian' | 'jalali' | 'hijri') =>
  groupByDay(meetings, calendar).map(({ year, months }) => [
    year,
    months.map(({ month, days }) => [month, days.map(({ meetings: of }) => of.map(({ id }) => id).join(''))]),
  ])

it('groups by the days, months and years of the calendar, wider dates by themselves', () => {
  expect(shape('jalali')).toEqual([
    [
      1400,
      [
        [10, ['a', 'bc', 'd', 'e']],
        [9, ['f']],
      ],
    ],
    [1399, [[10, ['g']]]],
  ])
  expect(shape('gregorian')).toEqual([
    [2022, [[1, ['a']]]],
    [
      2021,
      [
        [12, ['bc', 'd', 'e', 'f']],
        [1, ['g']],
      ],
    ],
  ])
})

it('parts those that only may have been in the days asked for', () => {
  const { within, wider } = partByWindow(meetings, { from: '2021-12-01', to: '2021-12-31' })
  expect(within.map(({ id }) => id).join('')).toBe('bcdef')
  expect(wider.map(({ id }) => id).join('')).toBe('ag')
  expect(partByWindow(meetings, null).wider).toEqual([])
})
