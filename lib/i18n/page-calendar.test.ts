import { expect, it } from 'vitest'
import { inCalendar } from './page-calendar'

it('names the calendar in an address and leaves the rest as it is', () => {
  expect(inCalendar('/fa', 'hijri')).toBe('/fa?calendar=hijri')
  expect(inCalendar('/fa?kind=call&party=ru#timeline', 'hijri')).toBe(
    '/fa?kind=call&party=ru&calendar=hijri#timeline',
  )
  expect(inCalendar('/fa?calendar=hijri&at=xyz', 'jalali')).toBe('/fa?calendar=jalali&at=xyz')
})

it('names none where none is chosen', () => {
  expect(inCalendar('/fa?calendar=hijri#timeline', null)).toBe('/fa#timeline')
})
