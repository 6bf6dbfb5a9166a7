import { expect, it } from 'vitest'
import { yearColumns, yearsOf } from './year-columns'

const astana = [
  { year: 1399, count: 2 },
  { year: 1401, count: 40 },
]
const moscow = [{ year: 1402, count: 1 }]

it('takes the years of all strips together, those without meetings too', () => {
  expect(yearsOf([astana, moscow])).toEqual([1399, 1400, 1401, 1402])
  expect(yearsOf([[], []])).toEqual([])
})

it('measures all strips by the tallest, and leaves nothing that was too low to be seen', () => {
  const years = yearsOf([astana, moscow])
  expect(yearColumns(astana, years, 40).map(({ height }) => height)).toEqual([0.08, 0, 1, 0])
  expect(yearColumns(moscow, years, 40).map(({ count }) => count)).toEqual([0, 0, 0, 1])
})
