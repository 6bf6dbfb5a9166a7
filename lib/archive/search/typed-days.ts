/**
 * Days as readers type them, in any of three calendars and five languages: `1400/10/01`,
 * `۱ دی ۱۴۰۰`, `22 Dec 2021`, `17 جمادى الأولى 1443`, `Mehr 1400`, `1443 ق`, `2021`, `summer 2021`.
 */

import { type Dated, daysOf } from '@/lib/i18n/calendar'
import { type Calendar, calendarSchema } from '../dto'
import { monthsNamed } from './months'
import { datesOfPart, LONGEST_PART, type PartNamed, partNamed } from './parts-named'
import { plainWords } from './words'

/**
 * Gregorian days, `YYYY-MM-DD`, both included; and how the calendar in which they were read has them:
 * what is dated, up to the end of `until` where that is more than one day, month or year.
 */
export type TypedDays = { from: string; to: string; calendar: Calendar; dated: Dated; until?: Dated }

type Piece =
  | { number: number }
  | { months: ReturnType<typeof monthsNamed> }
  | { part: PartNamed }
  | { era: Calendar }

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
    'of the year سنه عام سال ماه شهر года год году г yılı yılının yılında de روز یوم یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه پنج شنبه جمعه سه چهار ' +
    'الاحد الاثنین الثلاثاء الاربعاء الخمیس الجمعه السبت ' +
    'sunday monday tuesday wednesday thursday friday saturday'
  ).split(' '),
)

/** What may stand between a part and what it is of. */
const OF = new Set(['من', 'از'])

/** What stands for a side that is left open. */
export const FIRST_DAY = '0001-01-01'
export const LAST_DAY = '9999-12-31'

/** The longest run of words that a date is. */
export const LONGEST_DATE = 7

/** How many words from one on name the longest part; 0 where they name none. */
function partSizeAt(words: readonly string[], at: number): number {
  for (let size = LONGEST_PART; size > 0; size--)
    if (at + size <= words.length && partNamed(words.slice(at, at + size).join(''))) return size
  return 0
}

/** What the words of a date are, one by one; null where one is none of a date. */
function piecesOf(words: readonly string[]): Piece[] | null {
  const pieces: Piece[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const joined = (size: number) => words.slice(at, at + size).join('')
    const run = [3, 2, 1].find((size) => monthsNamed(joined(size)).length > 0)
    const partSize = run === undefined ? partSizeAt(words, at) : 0
    const part = partNamed(joined(partSize))
    const number = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word)?.[1]
    const [era, nextEra] = [ERAS.get(word), ERAS.get(word + (words[at + 1] ?? ''))]
    if (run !== undefined) {
      pieces.push({ months: monthsNamed(joined(run)) })
      at += run - 1
    } else if (part !== null) {
      pieces.push({ part })
      at += partSize - (OF.has(words[at + partSize] ?? '') ? 0 : 1)
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

/** The first and last year that a number is taken for. Hijri ones are those of Umm al-Qura's tables. */
const YEARS: Record<Calendar, [number, number]> = {
  gregorian: [1600, 2100],
  jalali: [1000, 1500],
  hijri: [1300, 1600],
}

/** The year that two figures stand for: of each calendar those of a century around the archive's own. */
const CENTURIES: Record<Calendar, (figures: number) => number> = {
  gregorian: (figures) => figures + (figures < 60 ? 2000 : 1900),
  jalali: (figures) => figures + (figures < 40 ? 1400 : 1300),
  hijri: (figures) => figures + (figures < 80 ? 1400 : 1300),
}
/** From here to 99, two figures among others are a Jalali year: the century of the Gregorian ones is not the archive's. */
const JALALI_FIGURES = 80

/** `year` as typed, in two figures or in full. */
type Parts = { year: number; month?: NamedOrNumber; day?: number; part?: PartNamed; era?: Calendar }
type NamedOrNumber = number | ReturnType<typeof monthsNamed>

const numbersIn = (pieces: readonly Piece[]) =>
  pieces.flatMap((piece) => ('number' in piece ? [piece.number] : []))

/** A year in two figures stands after the month, or the season, that has a name, unless no day is so high. */
function shortYearBeside(pieces: readonly Piece[]): number | undefined {
  const last = pieces.findLastIndex((piece) => 'number' in piece)
  const month = pieces.findIndex((piece) => 'months' in piece || 'part' in piece)
  const numbers = numbersIn(pieces)
  const [only] = numbers
  if (month === -1 || numbers.length > 2) return undefined
  if (numbers.length === 1) return only !== undefined && only > 31 ? only : undefined
  return last > month ? numbers.at(-1) : numbers.find((number) => number > 31)
}

/** Day and month, in figures, by the places in which they stand: the likelier reading first. */
function dayAndMonth(numbers: readonly number[], year: number): { month: number; day: number }[] {
  const [first = 0, second = 0] = numbers.filter((_, place) => place !== numbers.indexOf(year))
  if (numbers[0] === year) return [{ month: first, day: second }]
  const dayFirst = { month: second, day: first }
  return first === second ? [dayFirst] : [dayFirst, { month: first, day: second }]
}

/** The ways to take pieces for year, month and day. @param short whether figures alone may tell a year in two of them */
function partsOf(pieces: readonly Piece[], short: boolean): Parts[] {
  const numbers = numbersIn(pieces)
  const named = pieces.flatMap((piece) => ('months' in piece ? [piece.months] : []))
  const eras = [...new Set(pieces.flatMap((piece) => ('era' in piece ? [piece.era] : [])))]
  const parts = pieces.flatMap((piece) => ('part' in piece ? [piece.part] : []))
  const full = numbers.filter(isYear)
  if (full.length > 1 || named.length > 1 || parts.length > 1) return []
  const inFigures = short && named.length === 0 && numbers.length === 3
  const shortYear = inFigures
    ? (numbers.find((number) => number > 31) ?? numbers.at(-1))
    : shortYearBeside(pieces)
  const year = full[0] ?? shortYear
  if (year === undefined) return []
  // “هجری شمسی” names both: the second decides.
  const era = eras.find((each) => each !== 'hijri') ?? eras[0]
  const told = era ? { year, era } : { year }
  const [month] = named
  const [part] = parts
  const left = numbers.length - 1
  if (part) return left > 0 ? [] : [{ ...told, ...(month && { month }), part }]
  if (month) {
    if (left > 1) return []
    const day = numbers.find((_, place) => place !== numbers.lastIndexOf(year))
    return [day === undefined ? { ...told, month } : { ...told, month, day }]
  }
  if (left === 0) return [told]
  const [first] = numbers.filter((number) => number !== year)
  if (left === 1) return first === undefined ? [] : [{ ...told, month: first }]
  return left === 2 ? dayAndMonth(numbers, year).map((parts) => ({ ...told, ...parts })) : []
}

/** The calendars in which a year may be counted that no month or era tells, the likeliest first. */
function calendarsOfYear(year: number, chosen: Calendar): Calendar[] {
  if (!isYear(year)) {
    const likely = year >= JALALI_FIGURES && chosen === 'gregorian' ? 'jalali' : chosen
    return [...new Set([likely, ...calendarSchema.options])]
  }
  if (year >= 1600) return ['gregorian']
  return chosen === 'hijri' || year >= JALALI_TO_COME ? ['hijri', 'jalali'] : ['jalali', 'hijri']
}

/** From the first day of one date to the last of another. */
function daysFromTo(calendar: Calendar, dated: Dated, until: Dated): TypedDays[] {
  const [first, last] = [daysOf(calendar, dated), daysOf(calendar, until)]
  return first && last ? [{ from: first.from, to: last.to, calendar, dated, until }] : []
}

function daysOfParts({ year: typed, month, day, part, era }: Parts, chosen: Calendar): TypedDays[] {
  const months = typeof month === 'object' ? month : null
  const calendars = months?.map(({ calendar }) => calendar) ?? (era ? [era] : calendarsOfYear(typed, chosen))
  return calendars.flatMap((calendar) => {
    const year = isYear(typed) ? typed : CENTURIES[calendar](typed)
    const [least, most] = YEARS[calendar]
    if ((era !== undefined && era !== calendar) || year < least || year > most) return []
    const number = typeof month === 'object' ? months?.find((one) => one.calendar === calendar)?.month : month
    const dated = { year, month: number, day }
    if (part)
      return datesOfPart(calendar, dated, part).flatMap(([first, last]) => daysFromTo(calendar, first, last))
    const days = daysOf(calendar, dated)
    return days === null ? [] : [{ ...days, calendar, dated }]
  })
}

/** Three numbers of two figures, parted by one and the same sign, as dates are. */
const SHORT_DATE = /^\p{N}{1,2}([-/.])\p{N}{1,2}\1\p{N}{1,2}$/u

/**
 * The days that words may name, all of them a date, the likeliest first: day and month may stand in
 * either order, and a year may be counted in another calendar.
 * @param words in their one form (./words.ts)
 * @param typed what they were read from
 * @param chosen the calendar of a year that neither a month's name nor an era tells
 */
export function daysInWords(words: readonly string[], typed: string, chosen: Calendar): TypedDays[] {
  if (words.length > LONGEST_DATE) return []
  const pieces = piecesOf(words)
  if (pieces === null) return []
  const found = partsOf(pieces, SHORT_DATE.test(typed.trim())).flatMap((parts) => daysOfParts(parts, chosen))
  return found.filter(
    ({ from, to }, place) => found.findIndex((one) => one.from === from && one.to === to) === place,
  )
}

/** What a field for a day was given; null where it is no date. */
export function readTypedDays(typed: string, chosen: Calendar): TypedDays | null {
  return daysInWords(plainWords(typed), typed, chosen)[0] ?? null
}

/** Eras as typed after a year: in Latin letters, and in Arabic ones. */
const ERA_AFTER: Record<Calendar, readonly [string, string]> = {
  gregorian: ['AD', 'م'],
  jalali: ['SH', 'ش'],
  hijri: ['AH', 'ق'],
}

/** Days as one may type them so that they are taken for nothing else. @param beside what is typed beside them */
export function typedUnmistakably({ calendar, dated, until }: TypedDays, beside: string): string {
  const first = dateUnmistakably(calendar, dated, beside)
  return until === undefined ? first : `${first} – ${dateUnmistakably(calendar, until, beside)}`
}

function dateUnmistakably(calendar: Calendar, { year, month, day }: Dated, beside: string): string {
  const figures = [
    String(year),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])),
  ]
  const [latin, arabic] = ERA_AFTER[calendar]
  const isArabic = /[\p{Script=Arabic}۰-۹]/u.test(beside)
  return calendar === 'gregorian' ? figures.join('-') : `${figures.join('/')} ${isArabic ? arabic : latin}`
}
