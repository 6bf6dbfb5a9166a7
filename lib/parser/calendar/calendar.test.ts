import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Calendar, dayOf, dayOfIso, fieldsOf, isoOf, toCalendars, weekdayOf } from './day'
import { parseEdtf, toEdtf } from './edtf'
import {
  type DateInterval,
  intersect,
  narrowToWeekday,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from './interval'

const day = (iso: string) => {
  const found = dayOfIso(iso)
  if (found === null) throw new Error(`no day: ${iso}`)
  return found
}
const show = (interval: DateInterval | null) =>
  interval &&
  `${interval.from === null ? '..' : isoOf(interval.from)}/${interval.to === null ? '..' : isoOf(interval.to)}`

const anyDay = fc.integer({ min: day('1900-01-01'), max: day('2070-12-31') })

describe('days', () => {
  test('23 January 2017 is 4 Bahman 1395 and 25 Rabi II 1438', () => {
    expect(toCalendars('2017-01-23')).toEqual({
      gregorian: { year: 2017, month: 1, day: 23 },
      jalali: { year: 1395, month: 11, day: 4 },
      hijri: { year: 1438, month: 4, day: 25 },
    })
  })

  test.each<[Calendar, number, number, number, string | null]>([
    ['jalali', 1400, 10, 4, '2021-12-25'],
    ['jalali', 1399, 12, 30, '2021-03-20'],
    ['jalali', 1400, 12, 30, null],
    ['jalali', 1402, 7, 31, null],
    ['hijri', 1443, 3, 21, '2021-10-27'],
    ['hijri', 1446, 4, 22, '2024-10-25'],
    ['hijri', 1299, 1, 1, null],
    ['gregorian', 2023, 2, 29, null],
  ])('%s %i-%i-%i is %s', (calendar, year, month, date, iso) => {
    const found = dayOf(calendar, year, month, date)
    expect(found === null ? null : isoOf(found)).toBe(iso)
  })

  test('25 December 2021 was a Saturday, and days before 1970 have weekdays too', () => {
    expect(weekdayOf(day('2021-12-25'))).toBe(6)
    expect(weekdayOf(day('1969-12-31'))).toBe(3)
  })

  test.each<Calendar>(['gregorian', 'jalali', 'hijri'])('%s fields lead back to their day', (calendar) => {
    fc.assert(
      fc.property(anyDay, (count) => {
        const whole = count
        const iso = new Date(whole * 86_400_000).toISOString().slice(0, 10)
        const fields = fieldsOf(calendar, day(iso))
        expect(fields && dayOf(calendar, fields.year, fields.month, fields.day)).toBe(day(iso))
      }),
    )
  })

  test('Hijri ends where Umm al-Qura does, instead of falling back to another reckoning', () => {
    expect(toCalendars('1850-01-01')?.hijri).toBeNull()
    expect(toCalendars('2021-13-01')).toBeNull()
  })
})

describe('intervals', () => {
  test('the first Wednesday after 25 May 2020 is the 27th, the last before the 10th of June the 3rd', () => {
    expect(isoOf(weekdayOnOrAfter(day('2020-05-26'), 3))).toBe('2020-05-27')
    expect(isoOf(weekdayOnOrBefore(day('2020-06-09'), 3))).toBe('2020-06-03')
  })

  test('a weekday narrows to a single day where only one is left, to none where none is', () => {
    const range = { from: day('2021-12-23'), to: day('2021-12-31') }
    expect(show(narrowToWeekday(range, 6))).toBe('2021-12-25/2021-12-25')
    expect(narrowToWeekday({ from: day('2021-12-23'), to: day('2021-12-24') }, 6)).toBeNull()
    expect(show(narrowToWeekday({ from: day('2021-12-23'), to: null }, 6))).toBe('2021-12-25/..')
  })

  test('what has nothing in common intersects in null', () => {
    const open = { from: day('2021-01-02'), to: null }
    expect(intersect(open, { from: null, to: day('2021-01-01') })).toBeNull()
    expect(show(intersect(open, { from: null, to: day('2021-01-05') }))).toBe('2021-01-02/2021-01-05')
  })
})

describe('EDTF', () => {
  test.each([
    ['2021-12-25', '2021-12-25/2021-12-25'],
    ['2022-01', '2022-01-01/2022-01-31'],
    ['2019', '2019-01-01/2019-12-31'],
    ['2022-01/2022-06', '2022-01-01/2022-06-30'],
    ['2020-05-27/..', '2020-05-27/..'],
    ['../2020-05-27', '../2020-05-27'],
    ['2020-05?', '2020-05-01/2020-05-31'],
    ['2020-05-27~', '2020-05-27/2020-05-27'],
    ['2021-02-30', null],
    ['2021-06/2021-05', null],
    ['../..', null],
    ['yesterday', null],
    ['', null],
  ])('%s is read as %s', (edtf, days) => {
    expect(show(parseEdtf(edtf))).toBe(days)
  })

  test('an interval comes back from its EDTF', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(800), (count, length) => {
        const iso = (offset: number) => new Date((count + offset) * 86_400_000).toISOString().slice(0, 10)
        const interval = { from: day(iso(0)), to: day(iso(length)) }
        expect(parseEdtf(toEdtf(interval) ?? '')).toEqual(interval)
      }),
    )
  })

  test('whole months and years are told as such, a Jalali month as days', () => {
    const mehr = { from: dayOf('jalali', 1400, 7, 1), to: dayOf('jalali', 1400, 7, 30) }
    expect(toEdtf(mehr)).toBe('2021-09-23/2021-10-22')
    expect(toEdtf({ from: day('2022-01-01'), to: day('2022-01-31') })).toBe('2022-01')
    expect(toEdtf({ from: day('2022-01-01'), to: day('2022-12-31') })).toBe('2022')
    expect(toEdtf({ from: null, to: null })).toBeNull()
  })
})
