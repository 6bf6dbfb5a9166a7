/** Dates as people type them, in any of the three calendars. */
import { daysOf } from './calendar'
import { inLatinDigits } from './digits'
import { boundsOf } from './edtf'
import type { CalendarName } from './locales'

const TYPED = /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?([?~%])?$/

/**
 * The Gregorian EDTF date that was typed: `1400/10/4` in Jalali, `1443-05` in Hijri, `2021-12-25`;
 * a month or year of another calendar becomes the range of its days. Of the Gregorian calendar any
 * EDTF of the archive's is taken, ranges and open ends too. Digits may be of any script.
 * @returns null for what is no date
 */
export function edtfOfTyped(calendar: CalendarName, typed: string): string | null {
  const told = inLatinDigits(typed.trim())
  if (calendar === 'gregorian') {
    const padded = told.replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, dashed)
    return boundsOf(padded) === null ? null : padded
  }
  const [whole, year, month, day, qualifier = ''] = TYPED.exec(told) ?? []
  if (whole === undefined || year === undefined) return null
  const days = daysOf(calendar, { year: Number(year), month: numberOf(month), day: numberOf(day) })
  if (days === null) return null
  return day === undefined ? `${days.from}/${days.to}` : days.from + qualifier
}

const numberOf = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits))

function dashed(_: string, year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
