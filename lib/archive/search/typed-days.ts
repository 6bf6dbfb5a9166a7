/**
 * Days as readers type them, in any of three calendars and five languages: `1400/10/01`,
 * `۱ دی ۱۴۰۰`, `22 Dec 2021`, `17 جمادى الأولى 1443`, `Mehr 1400`, `1443 ق`, `2021`.
 */

import { daysOf } from '@/lib/i18n/calendar'
import type { Calendar } from '../dto'
import { monthsNamed } from './months'
import { wordsIn } from './words'

/** Gregorian days, `YYYY-MM-DD`, both included. */
export type TypedDays = { from: string; to: string; calendar: Calendar }

type Piece = { number: number } | { months: ReturnType<typeof monthsNamed> } | { era: Calendar }

const ERAS = new Map<string, Calendar>([
  ...['م', 'میلادی', 'ad', 'ce', 'miladi'].map((word): [string, Calendar] => [word, 'gregorian']),
  ...['ش', 'شمسی', 'هش', 'خورشیدی', 'sh', 'ap', 'şemsi'].map((word): [string, Calendar] => [word, 'jalali']),
  ...['ق', 'قمری', 'هق', 'هجری', 'ه', 'ah', 'hicri', 'хиджры'].map((word): [string, Calendar] => [
    word,
    'hijri',
  ]),
])

/** Weekdays and words between the parts of a date, which tell nothing more. */
const FILLERS = new Set(
  (
    'of the year سنه عام سال ماه شهر года год г yılı de روز یوم یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه پنج شنبه جمعه سه چهار ' +
    'الاحد الاثنین الثلاثاء الاربعاء الخمیس الجمعه السبت ' +
    'sunday monday tuesday wednesday thursday friday saturday'
  ).split(' '),
)

/** The longest run of words that a date is. */
export const LONGEST_DATE = 7

/** What the words of a date are, one by one; null where one is none of a date. */
function piecesOf(words: readonly string[]): Piece[] | null {
  const pieces: Piece[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const run = [3, 2, 1].find((size) => monthsNamed(words.slice(at, at + size).join('')).length > 0)
    const number = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word)?.[1]
    const [era, nextEra] = [ERAS.get(word), ERAS.get(word + (words[at + 1] ?? ''))]
    if (run !== undefined) {
      pieces.push({ months: monthsNamed(words.slice(at, at + run).join('')) })
      at += run - 1
    } else if (number !== undefined) pieces.push({ number: Number(number) })
    else if (nextEra) {
      pieces.push({ era: nextEra })
      at++
    } else if (era) pieces.push({ era })
    else if (!FILLERS.has(word)) return null
  }
  return pieces
}

/** Jalali years from here on lie ahead; so far the Hijri ones of the same number are meant. */
const JALALI_TO_COME = 1421
const isYear = (number: number) => number >= 1000

/** The calendar in which a year is counted where no month or era tells. */
function calendarOfYear(year: number, chosen: Calendar): Calendar {
  if (year >= 1600) return 'gregorian'
  if (chosen === 'hijri') return 'hijri'
  return year < JALALI_TO_COME ? 'jalali' : 'hijri'
}

type Parts = { year: number; month?: NamedOrNumber; day?: number; era?: Calendar }
type NamedOrNumber = number | ReturnType<typeof monthsNamed>

/** Year, month and day by the order in which they stand: years have four digits. */
function partsOf(pieces: readonly Piece[]): Parts | null {
  const numbers = pieces.flatMap((piece) => ('number' in piece ? [piece.number] : []))
  const named = pieces.flatMap((piece) => ('months' in piece ? [piece.months] : []))
  const eras = [...new Set(pieces.flatMap((piece) => ('era' in piece ? [piece.era] : [])))]
  const year = numbers.find(isYear)
  const others = numbers.filter((number) => !isYear(number))
  if (year === undefined || others.length + 1 !== numbers.length || named.length > 1) return null
  // “هجری شمسی” names both: the second decides.
  const era = eras.find((each) => each !== 'hijri') ?? eras[0]
  const told = era ? { year, era } : { year }
  const [first, second] = others
  if (named[0]) {
    if (others.length > 1) return null
    return first === undefined ? { ...told, month: named[0] } : { ...told, month: named[0], day: first }
  }
  if (first === undefined) return told
  if (second === undefined) return { ...told, month: first }
  if (others.length > 2) return null
  const yearFirst = numbers[0] === year
  return yearFirst ? { ...told, month: first, day: second } : { ...told, month: second, day: first }
}

/** Umm al-Qura's tables end here; the archive's own days lie well inside. */
const YEARS: Record<Calendar, [number, number]> = {
  gregorian: [1600, 2100],
  jalali: [1000, 1500],
  hijri: [1300, 1600],
}

/**
 * The days that words name, all of them a date.
 * @param words in their one form (./words.ts)
 * @param chosen the calendar of a year that neither a month's name nor an era tells
 */
export function daysInWords(words: readonly string[], chosen: Calendar): TypedDays | null {
  if (words.length > LONGEST_DATE) return null
  const pieces = piecesOf(words)
  const parts = pieces && partsOf(pieces)
  if (!parts) return null
  const { year, month, day, era } = parts
  const plausible = (calendar: Calendar) =>
    (era === undefined || era === calendar) && year >= YEARS[calendar][0] && year <= YEARS[calendar][1]
  const named = typeof month === 'object' ? month.find(({ calendar }) => plausible(calendar)) : { month }
  if (!named) return null
  const calendar = 'calendar' in named ? named.calendar : (era ?? calendarOfYear(year, chosen))
  const days = plausible(calendar) ? daysOf(calendar, { year, month: named.month, day }) : null
  return days && { ...days, calendar }
}

/** What a field for a day was given; null where it is no date. */
export function readTypedDays(typed: string, chosen: Calendar): TypedDays | null {
  return daysInWords(
    wordsIn(typed.slice(0, 80)).map(({ text }) => text),
    chosen,
  )
}
