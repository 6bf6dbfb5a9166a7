/** Shapes that tell days: of a month, of a week, from today. */
import type { Weekday } from '../calendar/day'
import {
  has,
  isManyDays,
  isMark,
  isUnit,
  isYearOf,
  type Read,
  type Reader,
  readDayList,
  readDayNumber,
  readLean,
  readMonth,
  readYear,
  skip,
} from './grammar'
import type { DateTelling } from './model'
import { type DateToken, figure, role } from './tokens'

/** What a shape found: from which token to before which, what it tells, a weekday told with it. */
export interface Found {
  readonly start: number
  readonly next: number
  readonly telling: DateTelling
  readonly weekday: Weekday | null
}
export type Shape = (reader: Reader, at: number) => Found | null

const SEPARATORS = ',/-(|:'
export const isSeparator = (token: DateToken | undefined) => isMark(token, SEPARATORS)

/** A weekday before a date, with what may stand between: "يوم الأحد، ", "شنبه / ". */
export function readWeekday(reader: Reader, at: number): Read<{ weekday: Weekday }> | null {
  const start = skip(reader, at, (token) => isUnit(token, 'day'), 1)
  const found = role(reader.tokens[start], 'weekday')
  return found && { weekday: found.weekday, next: start + 1 }
}

/** Weekdays of several days: "الثلاثاء والأربعاء"; the first is the first day's. */
function readWeekdays(reader: Reader, at: number): Read<{ weekday: Weekday; several: boolean }> | null {
  const start = skip(reader, at, (token) => has(token, 'filler') || isManyDays(token), 1)
  const first = readWeekday(reader, start)
  if (!first) return null
  const joined = has(reader.tokens[first.next], 'and', 'to') ? readWeekday(reader, first.next + 1) : null
  return { weekday: first.weekday, several: joined !== null, next: joined?.next ?? first.next }
}

type DaysTelling = Extract<DateTelling, { kind: 'days' }>

export function daysTelling(
  calendar: DaysTelling['calendar'],
  month: number,
  days: { from: number; to: number },
  year: DaysTelling['year'],
): DaysTelling {
  return { kind: 'days', calendar, from: { month, day: days.from }, to: { month, day: days.to }, year }
}

function readDayThenMonth(reader: Reader, at: number): Read<{ telling: DaysTelling }> | null {
  const days = readDayList(reader, at)
  if (!days) return null
  // "10th, February 2024": a comma only after a day in figures.
  const comma =
    isMark(reader.tokens[days.next], ',') && reader.tokens[days.next - 1]?.ordinal === true ? 1 : 0
  // "15/ژوئن/2023", "09-مارس-2021": a stamp parted by bars or strokes, with the month's name.
  const parting = isMark(reader.tokens[days.next], '/-') ? reader.tokens[days.next]?.text : undefined
  const bar = parting === undefined ? 0 : 1
  const month = readMonth(reader, days.next + comma + bar)
  if (!month || month.first !== month.last) return null
  const barred = parting !== undefined && isMark(reader.tokens[month.next], parting)
  if (bar === 1 && !barred) return null
  const year = readYear(reader, barred ? month.next + 1 : month.next, month.calendar)
  return { telling: daysTelling(month.calendar, month.first, days, year.year), next: year.next }
}

/** "سنبله 04, 1399", "May 25, 2020": the month first, the day in figures, a year after it. */
function readMonthThenDay(reader: Reader, at: number): Read<{ telling: DaysTelling }> | null {
  const month = readMonth(reader, at)
  if (!month || month.first !== month.last) return null
  if (figure(reader.tokens[month.next], 1, 31) === null) return null
  const days = readDayList(reader, month.next)
  if (!days) return null
  const year = readYear(reader, days.next, month.calendar)
  if (year.year.kind !== 'told' && !reader.lexicon.monthBeforeDay) return null
  return { telling: daysTelling(month.calendar, month.first, days, year.year), next: year.next }
}

/** "1404 اردیبهشت 18": a page's stamp with the year first, the month by its name. */
function readYearMonthDay(reader: Reader, at: number): Read<{ telling: DaysTelling }> | null {
  const year = figure(reader.tokens[at], 1000, 9999)
  const month = year === null ? null : readMonth(reader, at + 1)
  if (year === null || !month || month.first !== month.last || !isYearOf(month.calendar, year)) return null
  const day = figure(reader.tokens[month.next], 1, 31)
  // "in 2021, May 25 and 26": a day of a list is none of a stamp.
  if (day === null || has(reader.tokens[month.next + 1], 'and', 'to')) return null
  return {
    telling: daysTelling(month.calendar, month.first, { from: day, to: day }, { kind: 'told', year }),
    next: month.next + 1,
  }
}

/** "041532 GMT May 16": the day, the hour and the minute that an agency's foot is stamped with, then month and year. */
export const agencyStampShape: Shape = (reader, at) => {
  const { tokens } = reader
  const told = tokens[at]
  const day = told?.kind === 'number' && /^\d{6}$/.test(told.text) ? STAMPED.exec(told.text)?.[1] : undefined
  if (day === undefined) return null
  const month =
    readMonth(reader, at + 1) ?? (tokens[at + 1]?.kind === 'other' ? readMonth(reader, at + 2) : null)
  const year = month && month.first === month.last ? figure(tokens[month.next], 0, 99) : null
  if (!month || year === null || month.calendar !== 'gregorian') return null
  const days = { from: Number(day), to: Number(day) }
  const telling = daysTelling('gregorian', month.first, days, { kind: 'told', year: 2000 + year })
  return { start: at, next: month.next + 1, telling, weekday: null }
}

/** Day, hour and minute in six figures. */
const STAMPED = /^(0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d$/

/** The last day of a range, perhaps with its weekday: "to Friday, April 2". */
function readSecond(reader: Reader, at: number): Read<{ telling: DaysTelling }> | null {
  const weekday = readWeekday(reader, at)
  const start = weekday ? skip(reader, weekday.next, isSeparator, 1) : at
  return readDayThenMonth(reader, start) ?? readMonthThenDay(reader, start)
}

/** "30 مارس إلى 2 أبريل", "March 30 to April 2": two days told in full become one range. */
function extendToSecond(
  reader: Reader,
  first: Read<{ telling: DaysTelling }>,
  range: boolean,
): Read<{ telling: DaysTelling }> {
  const { tokens } = reader
  const joined =
    has(tokens[first.next], 'to') ||
    isMark(tokens[first.next], '-') ||
    (range && has(tokens[first.next], 'and'))
  const second = joined ? readSecond(reader, first.next + 1) : null
  if (!second || second.telling.calendar !== first.telling.calendar) return first
  const { from, year } = first.telling
  const wraps = from.month > second.telling.to.month
  const told = second.telling.year.kind === 'told' ? second.telling.year.year : null
  if (year.kind === 'told' && told !== null && year.year !== told - (wraps ? 1 : 0)) return first
  const later = second.telling.year.kind === 'untold' && year.kind === 'told' ? year : second.telling.year
  return { telling: { ...first.telling, to: second.telling.to, year: later }, next: second.next }
}

/** What may stand between a weekday and the day that it is of. */
const partsWeekday = (token: DateToken | undefined) => isSeparator(token) || has(token, 'filler', 'day-time')

/** Days of a month, with the weekday that stands before them. */
export const daysShape: Shape = (reader, at) => {
  const weekday = readWeekdays(reader, at)
  const after = weekday ? skip(reader, weekday.next, partsWeekday, 3) : at
  const read =
    readDayThenMonth(reader, after) ?? readMonthThenDay(reader, after) ?? readYearMonthDay(reader, after)
  if (!read) return null
  const range =
    weekday?.several === true || has(reader.tokens[at], 'from') || has(reader.tokens[at - 1], 'from')
  const whole = extendToSecond(reader, read, range)
  return { start: at, next: whole.next, telling: whole.telling, weekday: weekday?.weekday ?? null }
}

/** A weekday beside "today": "اليوم /الثلاثاء/", "امروز (شنبه)". */
function readWeekdayBeside(reader: Reader, at: number): Read<{ weekday: Weekday }> | null {
  const next = skip(reader, at, partsWeekday, 3)
  const weekday = readWeekday(reader, next)
  if (!weekday) return null
  // A comma may also begin something else: "اليوم، الاثنين المقبل".
  if (readLean(reader, weekday.next)) return null
  const closing = isMark(reader.tokens[weekday.next], ')/') && next > at
  return { weekday: weekday.weekday, next: closing ? weekday.next + 1 : weekday.next }
}

export const relativeDayShape: Shape = (reader, at) => {
  const start = skip(reader, at, (token) => isUnit(token, 'day'), 1)
  const first = role(reader.tokens[start], 'relative-day')
  if (!first) return null
  // "اليوم الثاني" is the second day of something, no today.
  if (role(reader.tokens[start + 1], 'day-number')) return null
  const beside = readWeekdayBeside(reader, start + 1)
  // A date beside the weekday is told in full by itself: the weekday goes with it.
  if (beside && readDayNumber(reader, skip(reader, beside.next, isSeparator, 1)) !== null) {
    const tail = daysShape(reader, skip(reader, start + 1, isSeparator, 2))
    if (tail) return found(at, start + 1, first.offset, beside.weekday)
  }
  return found(at, beside?.next ?? start + 1, first.offset, beside?.weekday ?? null)
}

function found(start: number, next: number, offset: number, weekday: Weekday | null): Found {
  return { start, next, telling: { kind: 'relative-day', offset }, weekday }
}

/** "الأربعاء (اليوم)", "سه‌شنبه (امروز)", "الثلاثاء أمس". */
export const weekdayThenRelativeShape: Shape = (reader, at) => {
  const weekday = readWeekday(reader, at)
  if (!weekday) return null
  const next = skip(reader, weekday.next, (token) => isMark(token, '(,'), 1)
  const relative = role(reader.tokens[next], 'relative-day')
  if (!relative || isMark(reader.tokens[weekday.next], ',')) return null
  const closing = isMark(reader.tokens[next + 1], ')') && next > weekday.next
  return found(at, closing ? next + 2 : next + 1, relative.offset, weekday.weekday)
}

/** "the same day", "the day before that". */
export const anchoredDayShape: Shape = (reader, at) => {
  const anchor = role(reader.tokens[at], 'anchored-day')
  if (!anchor) return null
  const beside = readWeekdayBeside(reader, at + 1)
  return {
    start: at,
    next: beside?.next ?? at + 1,
    telling: { kind: 'anchored-day', offset: anchor.offset },
    weekday: beside?.weekday ?? null,
  }
}
