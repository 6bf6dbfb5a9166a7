/**
 * Dates in words, in each language and calendar. The words follow from the first and the last day
 * a date can mean: Mehr 1400 is told as 23 September to 22 October 2021, and is "Mehr 1400" again
 * in the Jalali calendar.
 */
import { type CountedDay, countedIn, daysInMonth, daysLater, weekdayOf } from './calendar'
import { DATE_PHRASES } from './date-phrases'
import { inDigits } from './digits'
import { boundsOf } from './edtf'
import type { CalendarName, Locale } from './locales'
import { MANNERS } from './locales'
import { monthName, weekdayName } from './month-names'

/** `span`: the event lasted so long; `within`: it took place at some time in between. */
export type RangeSense = 'span' | 'within'

export type WordingOptions = {
  calendar?: CalendarName
  sense?: RangeSense
  weekday?: boolean
}

/** A month and its year: `December 2021`, `دی ۱۴۰۰`. */
export function monthInWords(locale: Locale, calendar: CalendarName, year: number, month: number): string {
  return DATE_PHRASES[locale].inYear(monthName(locale, calendar, month), inDigits(locale, year))
}

/** One day in words: `25 December 2021`, with its weekday where asked. */
export function dayInWords(
  locale: Locale,
  isoDay: string,
  options: Omit<WordingOptions, 'sense'> = {},
): string {
  const calendar = options.calendar ?? MANNERS[locale].calendars[0]
  const phrases = DATE_PHRASES[locale]
  const { year, month, day } = countedIn(calendar, isoDay)
  const date = phrases.inYear(
    phrases.day(inDigits(locale, day), monthName(locale, calendar, month)),
    inDigits(locale, year),
  )
  return options.weekday ? phrases.withWeekday(weekdayName(locale, weekdayOf(isoDay)), date) : date
}

type Precision = 'day' | 'month' | 'year'

/** The coarsest unit of the calendar that both ends fill to the brim. */
function precisionOf(calendar: CalendarName, from: CountedDay, to: CountedDay): Precision {
  if (from.day !== 1 || to.day !== daysInMonth(calendar, to.year, to.month)) return 'day'
  return from.month === 1 && to.month === 12 ? 'year' : 'month'
}

/** What of a range's beginning must be said, given its end: no year twice, no month twice. */
function endsInWords(
  locale: Locale,
  calendar: CalendarName,
  precision: Precision,
  from: CountedDay,
  to: CountedDay,
) {
  const phrases = DATE_PHRASES[locale]
  const sameYear = from.year === to.year
  const sameMonth = sameYear && from.month === to.month
  const say = (at: CountedDay, withMonth: boolean, withYear: boolean): string => {
    const year = inDigits(locale, at.year)
    if (precision === 'year') return year
    const month = monthName(locale, calendar, at.month)
    const day = inDigits(locale, at.day)
    const words = precision === 'month' ? month : withMonth ? phrases.day(day, month) : day
    return withYear ? phrases.inYear(words, year) : words
  }
  return { start: say(from, !sameMonth, !sameYear), end: say(to, true, true) }
}

function rangeInWords(
  locale: Locale,
  calendar: CalendarName,
  first: string,
  last: string,
  sense: RangeSense,
): string {
  const from = countedIn(calendar, first)
  const to = countedIn(calendar, last)
  const precision = precisionOf(calendar, from, to)
  const phrases = DATE_PHRASES[locale]
  const { start, end } = endsInWords(locale, calendar, precision, from, to)
  const units =
    precision === 'year' ? to.year - from.year : (to.year - from.year) * 12 + to.month - from.month
  if (precision !== 'day' && units === 0) return end
  const adjacent = precision === 'day' ? daysLater(first, 1) === last : units === 1
  if (sense === 'within') return adjacent ? phrases.either(start, end) : phrases.between(start, end)
  return adjacent ? phrases.both(start, end) : phrases.span(start, end)
}

/**
 * An EDTF date in words, in one calendar (the language's first unless told). What is no date that
 * the archive files is given back as it stands.
 */
export function edtfInWords(locale: Locale, edtf: string, options: WordingOptions = {}): string {
  const bounds = boundsOf(edtf)
  if (bounds === null) return edtf
  const calendar = options.calendar ?? MANNERS[locale].calendars[0]
  const phrases = DATE_PHRASES[locale]
  const { first, last } = bounds
  const sense = options.sense === 'span' && bounds.toTheDay ? 'span' : 'within'
  let words: string
  if (first !== null && first === last) words = dayInWords(locale, first, { ...options, calendar })
  else if (first !== null && last !== null) words = rangeInWords(locale, calendar, first, last, sense)
  else if (first !== null) words = phrases.orLater(dayInWords(locale, first, { ...options, calendar }))
  else if (last !== null) words = phrases.orEarlier(dayInWords(locale, last, { ...options, calendar }))
  else return edtf
  if (bounds.approximate) words = phrases.about(words)
  return bounds.uncertain ? phrases.uncertain(words) : words
}

/** The day of an instant (ISO 8601, UTC) and its time of day, in the language's first calendar. */
export function instantInWords(locale: Locale, instant: string): string {
  const [day = '', time = ''] = instant.split('T')
  return `${dayInWords(locale, day)}، ${inDigits(locale, time.slice(0, 5))} UTC`.replace(
    '،',
    locale === 'en' ? ',' : '،',
  )
}
