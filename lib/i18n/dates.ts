/**
 * Dates in words, in each language and calendar. The words follow from the first and the last day
 * a date can mean: Mehr 1400 is told as 23 September to 22 October 2021, and is "Mehr 1400" again
 * in the Jalali calendar.
 */
import { type CountedDay, countedIn, daysInMonth, daysLater, weekdayOf } from './calendar'
import { DATE_PHRASES, type DateShape } from './date-phrases'
import { inDigits } from './digits'
import { boundsOf } from './edtf'
import { comma } from './lists'
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

/** A date in words, and what it then is to a sentence. */
type ShapedWords = { words: string; shape: DateShape }

function rangeInWords(
  locale: Locale,
  calendar: CalendarName,
  first: string,
  last: string,
  sense: RangeSense,
): ShapedWords {
  const from = countedIn(calendar, first)
  const to = countedIn(calendar, last)
  const precision = precisionOf(calendar, from, to)
  const phrases = DATE_PHRASES[locale]
  const { start, end } = endsInWords(locale, calendar, precision, from, to)
  const units =
    precision === 'year' ? to.year - from.year : (to.year - from.year) * 12 + to.month - from.month
  if (precision !== 'day' && units === 0) return { words: end, shape: 'month' }
  const adjacent = precision === 'day' ? daysLater(first, 1) === last : units === 1
  if (sense === 'within')
    return adjacent
      ? { words: phrases.either(start, end), shape: precision === 'day' ? 'day' : 'month' }
      : { words: phrases.between(start, end), shape: 'phrase' }
  return adjacent
    ? { words: phrases.both(start, end), shape: precision === 'day' ? 'twoDays' : 'month' }
    : { words: phrases.span(start, end), shape: 'stretch' }
}

/** What is no date that the archive files is given back as it stands. */
function shapedWords(locale: Locale, edtf: string, options: WordingOptions): ShapedWords {
  const bounds = boundsOf(edtf)
  if (bounds === null) return { words: edtf, shape: 'phrase' }
  const calendar = options.calendar ?? MANNERS[locale].calendars[0]
  const phrases = DATE_PHRASES[locale]
  const { first, last } = bounds
  const sense = options.sense === 'span' && bounds.toTheDay ? 'span' : 'within'
  const dayShape = options.weekday ? 'weekday' : 'day'
  const day = (iso: string) => dayInWords(locale, iso, { ...options, calendar })
  let told: ShapedWords
  if (first !== null && first === last) told = { words: day(first), shape: dayShape }
  else if (first !== null && last !== null) told = rangeInWords(locale, calendar, first, last, sense)
  else if (first !== null) told = { words: phrases.orLater(day(first)), shape: dayShape }
  else if (last !== null) told = { words: phrases.orEarlier(day(last)), shape: dayShape }
  else return { words: edtf, shape: 'phrase' }
  if (bounds.approximate) told = { words: phrases.about(told.words), shape: 'phrase' }
  return bounds.uncertain ? { ...told, words: phrases.uncertain(told.words) } : told
}

/**
 * An EDTF date in words, in one calendar (the language's first unless told). What is no date that
 * the archive files is given back as it stands.
 */
export function edtfInWords(locale: Locale, edtf: string, options: WordingOptions = {}): string {
  return shapedWords(locale, edtf, options).words
}

/** The same, as it stands within a sentence: `on 25 December 2021`, `in December 2021`. */
export function edtfInSentence(locale: Locale, edtf: string, options: WordingOptions = {}): string {
  const { words, shape } = shapedWords(locale, edtf, options)
  return DATE_PHRASES[locale].inSentence(words, shape)
}

/** The days from one to another, both Gregorian (`YYYY-MM-DD`), as something lasted them. */
export function spanInWords(
  locale: Locale,
  calendar: CalendarName,
  { first, last }: { first: string; last: string },
): string {
  return first === last
    ? dayInWords(locale, first, { calendar })
    : edtfInWords(locale, `${first}/${last}`, { sense: 'span', calendar })
}

/** The day of an instant (ISO 8601, UTC) and its time of day, in the language's first calendar. */
export function instantInWords(locale: Locale, instant: string): string {
  const [day = '', time = ''] = instant.split('T')
  return `${dayInWords(locale, day)}${comma(locale)}${inDigits(locale, time.slice(0, 5))} UTC`
}
