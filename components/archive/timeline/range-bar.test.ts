import { expect, it } from 'vitest'
import { RANGE_WIDTH, rangeBarOf } from './range-bar'

const date = (edtf: string | null, first: string | null, last: string | null) => ({
  edtf,
  first,
  last,
  basis: null,
  words: null,
  calendar: null,
})

it('draws days within their month, to scale', () => {
  const bar = rangeBarOf(date('2021-12-21/2021-12-22', '2021-12-21', '2021-12-22'), 'gregorian', 'ltr')
  expect(bar).toMatchObject({ frame: { unit: 'day', first: '2021-12-01', last: '2021-12-31' }, open: null })
  expect(bar?.x).toBeCloseTo((20 / 31) * RANGE_WIDTH)
  expect(bar?.width).toBeCloseTo((2 / 31) * RANGE_WIDTH)
  expect(bar?.ticks).toHaveLength(30)
})

it('draws what crosses a month of the calendar within its year', () => {
  const told = date('2021-12-21/2021-12-22', '2021-12-21', '2021-12-22')
  expect(rangeBarOf(told, 'jalali', 'rtl')?.frame).toEqual({
    unit: 'month',
    first: '2021-03-21',
    last: '2022-03-20',
  })
  const years = date('2020/2021', '2020-01-01', '2021-12-31')
  expect(rangeBarOf(years, 'gregorian', 'ltr')).toMatchObject({
    frame: { unit: 'year' },
    x: 0,
    width: RANGE_WIDTH,
  })
})

it('mirrors in a page read from the right', () => {
  const told = date('2021-12-05/2021-12-09', '2021-12-05', '2021-12-09')
  const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) => rangeBarOf(told, 'gregorian', direction))
  expect((ltr?.x ?? 0) + (ltr?.width ?? 0)).toBeCloseTo(RANGE_WIDTH - (rtl?.x ?? 0))
})

it('points an open end where time goes', () => {
  const later = date('2021-12-05/..', '2021-12-05', null)
  expect(rangeBarOf(later, 'gregorian', 'ltr')?.open).toBe('right')
  expect(rangeBarOf(later, 'gregorian', 'rtl')?.open).toBe('left')
  const earlier = date('../2021-12-05', null, '2021-12-05')
  expect(rangeBarOf(earlier, 'gregorian', 'ltr')).toMatchObject({ open: 'left', x: 0 })
  expect(rangeBarOf(earlier, 'gregorian', 'rtl')?.open).toBe('right')
})

it('draws neither a single day nor an unknown one', () => {
  expect(rangeBarOf(date('2021-12-05', '2021-12-05', '2021-12-05'), 'hijri', 'rtl')).toBeNull()
  expect(rangeBarOf(date(null, null, null), 'hijri', 'rtl')).toBeNull()
})
