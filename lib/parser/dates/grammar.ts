/** Pieces that the shapes of dates are made of: a month, a year, a few days. Indexes are of tokens. */
import type { Calendar } from '../calendar/day'
import type { YearReference } from './model'
import { type DateToken, figure, role } from './tokens'
import type { DateLexicon, Role, RoleOf } from './vocabulary'

/** What is being read, and by which words. */
export interface Reader {
  readonly tokens: readonly DateToken[]
  readonly lexicon: DateLexicon
}

/** Something read, and the token after it. */
export type Read<T> = T & { readonly next: number }

/** Years that a dispatch may speak of, by calendar: they tell the calendar of a bare year. */
const YEARS: Record<Calendar, readonly [number, number]> = {
  gregorian: [1900, 2100],
  jalali: [1300, 1420],
  hijri: [1421, 1500],
}

export function isYearOf(calendar: Calendar, year: number): boolean {
  const [first, last] = YEARS[calendar]
  return year >= first && year <= last
}

export function calendarOfYear(year: number): Calendar | null {
  if (isYearOf('gregorian', year)) return 'gregorian'
  if (isYearOf('jalali', year)) return 'jalali'
  return isYearOf('hijri', year) ? 'hijri' : null
}

export const isMark = (token: DateToken | undefined, marks: string) =>
  token?.kind === 'mark' && marks.includes(token.text)

export function has(token: DateToken | undefined, ...types: Role['type'][]): boolean {
  if (token === undefined) return false
  for (const candidate of token.roles) if (types.includes(candidate.type)) return true
  return false
}

/** The index after tokens that all satisfy a test, at most `most` of them. */
export function skip(
  reader: Reader,
  at: number,
  test: (token: DateToken | undefined) => boolean,
  most = 3,
): number {
  let next = at
  while (next - at < most && next < reader.tokens.length && test(reader.tokens[next])) next++
  return next
}

export const isUnit = (token: DateToken | undefined, unit: RoleOf<'unit'>['unit']) => {
  const found = role(token, 'unit')
  return found?.unit === unit && !found.many
}

const UNTOLD: YearReference = { kind: 'untold', lean: null }

/** Two figures for a year right after its month: '۹۹, or 1399 told short. */
function shortYear(
  reader: Reader,
  at: number,
  calendar: Calendar,
  afterUnit: boolean,
): Read<{ year: number }> | null {
  const token = reader.tokens[at]
  const value = token?.text.length === 2 ? figure(token, 0, 99) : null
  if (value === null) return null
  if (calendar === 'jalali') {
    if (value >= (afterUnit ? 40 : 80)) return { year: 1300 + value, next: at + 1 }
    return (afterUnit || token?.text.startsWith('0')) && value <= 20
      ? { year: 1400 + value, next: at + 1 }
      : null
  }
  // "Lefkoşa, 12 Şubat 18 (TAK):" a dateline's, before the agency.
  const told = afterUnit || isMark(reader.tokens[at + 1], '(')
  return calendar === 'gregorian' && told && value < 50 ? { year: 2000 + value, next: at + 1 } : null
}

/** A year in figures, with its word and its calendar's mark. */
export function readToldYear(reader: Reader, at: number, calendar: Calendar): Read<{ year: number }> | null {
  const { tokens } = reader
  let next = skip(reader, at, (token) => isMark(token, ',') || has(token, 'of', 'from'), 2)
  const unit = isUnit(tokens[next], 'year')
  if (unit) next++
  const token = tokens[next]
  const value = figure(token, 1000, 9999)
  // The Hijri range is wider where the month has told the calendar.
  const fits =
    value !== null && (isYearOf(calendar, value) || (calendar === 'hijri' && value >= 1300 && value <= 1600))
  const told = fits ? { year: value, next: next + 1 } : shortYear(reader, next, calendar, unit)
  if (told === null) return null
  // "17 марта 2021 года": the word stands after the figures.
  const after = !unit && fits && isUnit(tokens[told.next], 'year') ? told.next + 1 : told.next
  const era = role(tokens[after], 'era')
  return { ...told, next: era?.calendar === calendar ? after + 1 : after }
}

/** "2022 год": the figures before the word. */
export function readYearThenWord(
  reader: Reader,
  at: number,
): Read<{ year: YearReference; calendar: Calendar | null }> | null {
  const value = figure(reader.tokens[at], 1000, 9999)
  const calendar = value === null ? null : calendarOfYear(value)
  if (value === null || calendar === null || !isUnit(reader.tokens[at + 1], 'year')) return null
  return { year: { kind: 'told', year: value }, calendar, next: at + 2 }
}

/** "of this year", "the same year", "last year": a year told by its relation. */
export function readRelativeYear(reader: Reader, at: number): Read<{ reference: YearReference }> | null {
  const { tokens } = reader
  const next = skip(reader, at, (token) => has(token, 'of', 'from'), 1)
  const word = role(tokens[next], 'relative-period')
  if (word?.unit === 'year') return { reference: { kind: 'relative', offset: word.offset }, next: next + 1 }
  if (has(tokens[next], 'same') && isUnit(tokens[next + 1], 'year'))
    return { reference: { kind: 'same' }, next: next + 2 }
  const before = role(tokens[next], 'lean')
  if (before && isUnit(tokens[next + 1], 'year'))
    return { reference: { kind: 'relative', offset: before.lean }, next: next + 2 }
  if (!isUnit(tokens[next], 'year')) return null
  if (has(tokens[next + 1], 'same')) return { reference: { kind: 'same' }, next: next + 2 }
  if (has(tokens[next + 1], 'fresh')) return { reference: { kind: 'new' }, next: next + 2 }
  const after = readLean(reader, next + 1)
  return after && { reference: { kind: 'relative', offset: after.lean }, next: after.next }
}

/** "last", "this", "next" after what it belongs to; not where "پیش از" makes another word of it. */
export function readLean(reader: Reader, at: number): Read<{ lean: -1 | 0 | 1 }> | null {
  const found = role(reader.tokens[at], 'lean')
  if (!found || has(reader.tokens[at + 1], 'not-after-lean')) return null
  return { lean: found.lean, next: at + 1 }
}

/** The year that goes with a month, or what else tells it. */
export function readYear(reader: Reader, at: number, calendar: Calendar): Read<{ year: YearReference }> {
  const told = readToldYear(reader, at, calendar)
  if (told) return { year: { kind: 'told', year: told.year }, next: told.next }
  const relative = readRelativeYear(reader, at)
  if (relative) return { year: relative.reference, next: relative.next }
  const lean = readLean(reader, at)
  if (lean) {
    const again = readToldYear(reader, lean.next, calendar)
    if (again) return { year: { kind: 'told', year: again.year }, next: again.next }
    return { year: { kind: 'untold', lean: lean.lean }, next: lean.next }
  }
  return { year: UNTOLD, next: at }
}

export interface MonthRead {
  readonly calendar: Calendar
  readonly first: number
  readonly last: number
  /** The month word beside it, or its second name, leaves no doubt that it is a month. */
  readonly sure: boolean
  readonly rare: boolean
}

const monthOf = (token: DateToken | undefined): RoleOf<'month'> | null => role(token, 'month')

/** The second name of a month told twice: "أكتوبر/تشرين الأول", "آوریل (نیسان)". */
function readSecondName(reader: Reader, at: number): Read<{ month: RoleOf<'month'> }> | null {
  const { tokens } = reader
  const adjacent = monthOf(tokens[at])
  if (adjacent) return { month: adjacent, next: at + 1 }
  if (!isMark(tokens[at], '/(-')) return null
  const month = monthOf(tokens[at + 1])
  if (!month) return null
  if (tokens[at]?.text !== '(') return { month, next: at + 2 }
  return isMark(tokens[at + 2], ')') ? { month, next: at + 3 } : null
}

/** One month, told once or twice. */
export function readMonth(reader: Reader, at: number): Read<MonthRead> | null {
  const { tokens } = reader
  const start = skip(reader, at, (token) => has(token, 'of') || isUnit(token, 'month'), 2)
  const month = monthOf(tokens[start])
  if (!month) return null
  const word = start > at && isUnit(tokens[start - 1], 'month')
  const second = readSecondName(reader, start + 1)
  const apart = second !== null && second.next > start + 2
  const twice =
    second !== null &&
    second.month.calendar === month.calendar &&
    (apart || second.month.month === month.month)
  const [first, last] = twice
    ? [Math.min(month.month, second.month.month), Math.max(month.month, second.month.month)]
    : [month.month, month.month]
  const next = twice ? second.next : start + 1
  const after = isUnit(tokens[next], 'month')
  return {
    calendar: month.calendar,
    first,
    last,
    sure: month.certainty === 'sure' || word || after || twice,
    rare: month.certainty === 'rare' && !word && !after,
    next: after ? next + 1 : next,
  }
}

/** A day of the month, in figures or words. */
export function readDayNumber(reader: Reader, at: number): Read<{ day: number }> | null {
  const token = reader.tokens[at]
  const day = figure(token, 1, 31) ?? role(token, 'day-number')?.value ?? null
  return day === null ? null : { day, next: at + 1 }
}

/** One day or several: "14 و 15", "از 18 تا 22", "21-25". */
export function readDayList(reader: Reader, at: number): Read<{ from: number; to: number }> | null {
  const { tokens } = reader
  const start = skip(
    reader,
    at,
    (token) => has(token, 'from', 'filler') || isUnit(token, 'day') || isManyDays(token),
    3,
  )
  const first = readDayNumber(reader, start)
  if (!first) return null
  let last = first
  for (let more = 0; more < 4; more++) {
    const joined = has(tokens[last.next], 'and', 'to') || isMark(tokens[last.next], '-,')
    const next = joined
      ? readDayNumber(
          reader,
          skip(reader, last.next + 1, (token) => has(token, 'and'), 1),
        )
      : null
    if (!next || next.day <= last.day) break
    last = next
  }
  return { from: first.day, to: last.day, next: last.next }
}

export const isManyDays = (token: DateToken | undefined) => {
  const found = role(token, 'unit')
  return found?.unit === 'day' && found.many
}
