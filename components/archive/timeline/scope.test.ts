import { describe, expect, it } from 'vitest'
import { dayCounts } from '@/lib/archive/dto/testing'
import { scopeOf } from './scope'

const days = (...told: string[]) => dayCounts(Object.fromEntries(told.map((day) => [day, { talks: 1 }])))
const density = days('2016-12-20', '2019-05-01', '2021-11-20', '2021-12-25', '2022-02-02', '2025-10-21')
const names = (periods: readonly { unit: string; year: number; month: number; day: number }[] = []) =>
  periods.map(({ unit, year, month, day }) =>
    [unit, year, ...(unit === 'year' ? [] : [month]), ...(unit === 'day' ? [day] : [])].join(' '),
  )

describe('a strip shows', () => {
  it('all years with their months, when nothing is asked for', () => {
    const scope = scopeOf(density, {}, 'jalali')
    expect(scope).toMatchObject({ unit: 'year', fine: 'month', window: null, trail: [], filled: null })
    expect(names(scope?.columns)).toEqual(Array.from({ length: 10 }, (_, index) => `year ${1395 + index}`))
  })

  it('the months of a year, and the nearest years that hold meetings', () => {
    const scope = scopeOf(density, { from: '2021-03-21', to: '2022-03-20' }, 'jalali')
    expect(scope).toMatchObject({ unit: 'month', fine: 'day', filled: { unit: 'year', year: 1400 } })
    expect(scope?.columns).toHaveLength(12)
    expect(names(scope?.trail)).toEqual(['year 1400'])
    expect(scope?.before).toMatchObject({ unit: 'year', year: 1398 })
    expect(scope?.after).toMatchObject({ unit: 'year', year: 1404 })
  })

  it('the days of a month, with the way back through its year', () => {
    const scope = scopeOf(density, { from: '2021-12-22', to: '2022-01-20' }, 'jalali')
    expect(scope?.unit).toBe('day')
    expect(scope?.columns).toHaveLength(30)
    expect(names(scope?.trail)).toEqual(['year 1400', 'month 1400 10'])
    expect(scope?.before).toMatchObject({ unit: 'month', month: 8 })
    expect(scope?.after).toMatchObject({ unit: 'month', month: 11 })
  })

  it('the month around a day', () => {
    const scope = scopeOf(density, { from: '2021-12-25', to: '2021-12-25' }, 'gregorian')
    expect(scope?.columns).toHaveLength(31)
    expect(scope?.window).toEqual({ from: '2021-12-25', to: '2021-12-25' })
    expect(names(scope?.trail)).toEqual(['year 2021', 'month 2021 12', 'day 2021 12 25'])
    expect(scope?.before?.first).toBe('2021-11-20')
  })

  it('the year of one calendar in the months of another', () => {
    const scope = scopeOf(density, { from: '2021-03-21', to: '2022-03-20' }, 'gregorian')
    expect(scope).toMatchObject({ unit: 'month', filled: null, before: null })
    expect(scope?.columns).toHaveLength(13)
  })

  it('a month of days around those where two months meet', () => {
    const scope = scopeOf(days('2021-12-21', '2021-12-22'), {}, 'jalali')
    expect(scope?.unit).toBe('day')
    expect(scope?.columns).toHaveLength(32)
    expect(scope?.columns[15]).toMatchObject({ first: '2021-12-21', month: 9, day: 30 })
    expect(scope?.columns[16]).toMatchObject({ first: '2021-12-22', month: 10, day: 1 })
  })

  it('decades, where years would be too many', () => {
    const scope = scopeOf(days('1925-01-01', '2021-12-25'), {}, 'gregorian')
    expect(scope).toMatchObject({ unit: 'decade', fine: 'year' })
    expect(scope?.columns).toHaveLength(11)
    const decade = scopeOf(
      days('1925-01-01', '2021-12-25'),
      { from: '2020-01-01', to: '2029-12-31' },
      'gregorian',
    )
    expect(names(decade?.trail)).toEqual(['decade 2020 1'])
    expect(decade?.filled?.unit).toBe('decade')
  })
})

it('is not led beyond the time that holds meetings by what an address asks for', () => {
  expect(scopeOf(density, { from: '0001-01-01', to: '9999-12-31' }, 'hijri')?.columns.length).toBeLessThan(25)
  expect(scopeOf(density, { from: '1990-01-01', to: '1990-12-31' }, 'hijri')).toMatchObject({ window: null })
  expect(scopeOf(density, { to: '2019-12-31' }, 'gregorian')?.window).toEqual({
    from: '2016-12-20',
    to: '2019-12-31',
  })
})

it('shows nothing of nothing', () => {
  expect(scopeOf(days(), { from: '2021-01-01' }, 'gregorian')).toBeNull()
})
