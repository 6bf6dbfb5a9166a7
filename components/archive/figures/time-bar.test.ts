import { describe, expect, it } from 'vitest'
import { barOf, timeAxis } from './time-bar'

const TODAY = '2024-06-30'

function onAxis(stretch: { from: string | null; to: string | null }) {
  const axis = timeAxis([{ from: '2020-01-01', to: '2023-12-31' }], 'gregorian', TODAY)
  if (axis === null) throw new Error('There is no axis.')
  return barOf(axis, stretch)
}

describe('the axis of a career', () => {
  it('runs over whole years of the calendar that the reader counts by', () => {
    const offices = [{ from: '2021-08-25', to: '2024-05-19' }]
    expect(timeAxis(offices, 'gregorian', TODAY)).toMatchObject({ first: '2021-01-01', last: '2024-12-31' })
    expect(timeAxis(offices, 'jalali', TODAY)).toMatchObject({ first: '2021-03-21', last: '2025-03-20' })
    expect(timeAxis(offices, 'jalali', TODAY)?.years.map(({ year }) => year)).toEqual([
      1400, 1401, 1402, 1403,
    ])
  })

  it('reaches to today where an office is held still', () => {
    expect(timeAxis([{ from: '2019', to: null }], 'gregorian', TODAY)?.last).toBe('2024-12-31')
    expect(timeAxis([{ from: '2019', to: '2020' }], 'gregorian', TODAY)?.last).toBe('2020-12-31')
  })

  it('labels no more years than stand beside each other', () => {
    const years = timeAxis([{ from: '1979', to: '2024' }], 'gregorian', TODAY)?.years ?? []
    expect(years.map(({ year }) => year)).toEqual([1980, 1990, 2000, 2010, 2020])
  })

  it('is not there where no day is told', () => {
    expect(timeAxis([{ from: null, to: null }], 'gregorian', TODAY)).toBeNull()
  })
})

describe('an office on the axis', () => {
  it('is firm from its first to its last day', () => {
    const bar = onAxis({ from: '2020-01-01', to: '2021-12-31' })
    expect(bar).toMatchObject({ from: 0, firmFrom: 0, openStart: false, openEnd: false })
    expect(bar?.to).toBeCloseTo(731 / 1461)
    expect(bar?.firmTo).toBe(bar?.to)
  })

  it('may have begun on any day of the year that alone is told', () => {
    const bar = onAxis({ from: '2021', to: '2022-12-31' })
    expect(bar?.from).toBeCloseTo(366 / 1461)
    expect(bar?.firmFrom).toBeCloseTo((366 + 364) / 1461)
  })

  it('reaches the end of the axis where nothing tells that it ended', () => {
    expect(onAxis({ from: '2022-01-01', to: null })).toMatchObject({ to: 1, firmTo: 1, openEnd: true })
    expect(onAxis({ from: '2022-01-01', to: '..' })).toMatchObject({ to: 1, openEnd: true })
    expect(onAxis({ from: null, to: '2022' })).toMatchObject({ from: 0, firmFrom: 0, openStart: true })
  })

  it('is nowhere firm where it may have been held for no more than a moment', () => {
    const bar = onAxis({ from: '2021', to: '2021' })
    expect(bar?.firmTo).toBe(bar?.firmFrom)
    expect(bar?.to).toBeGreaterThan(bar?.from ?? 1)
  })

  it('is not drawn where neither end is told', () => {
    expect(onAxis({ from: null, to: null })).toBeNull()
  })
})
