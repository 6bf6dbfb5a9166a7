/** Shapes that tell months, weeks, years and their parts, or a distance from today. */
import type { Calendar } from '../calendar/day'
import {
  calendarOfYear,
  has,
  isMark,
  isUnit,
  isYearOf,
  type MonthRead,
  type Read,
  type Reader,
  readLean,
  readMonth,
  readRelativeYear,
  readToldYear,
  readYear,
  readYearThenWord,
  skip,
} from './grammar'
import type { Part, YearReference } from './model'
import type { Shape } from './shapes-of-days'
import { figure, role } from './tokens'

/** A second month joined to the first: "January or February", "من آذار حتى أيار". */
function readJoinedMonth(reader: Reader, first: Read<MonthRead>): Read<MonthRead> {
  if (!has(reader.tokens[first.next], 'or', 'and', 'to') && !isMark(reader.tokens[first.next], '-'))
    return first
  const second = readMonth(reader, first.next + 1)
  if (!second || second.calendar !== first.calendar || second.rare) return first
  return { ...first, last: second.last, sure: true, rare: false, next: second.next }
}

/** "Mayıs başında": the part of a month or year told after it. */
function readPartAfter(reader: Reader, at: number): Read<{ part: Part | null }> {
  const part = reader.lexicon.modifiersBefore ? role(reader.tokens[at], 'part') : null
  return part ? { part: part.part, next: at + 1 } : { part: null, next: at }
}

/** "2021'in Aralık ayında", "geçen yılın kasım ayında": the year told before the month. */
function readYearBefore(reader: Reader, at: number): Read<{ year: YearReference }> | null {
  if (!reader.lexicon.modifiersBefore) return null
  const { tokens } = reader
  const value = figure(tokens[at], 1900, 2100)
  const relative = value === null ? readRelativeYear(reader, at) : null
  if (relative) return { year: relative.reference, next: relative.next }
  if (value === null) return null
  const suffixed = isMark(tokens[at + 1], "'") && tokens[at + 2]?.kind === 'other' ? at + 3 : at + 1
  const next = isUnit(tokens[suffixed], 'year') ? suffixed + 1 : suffixed
  return { year: { kind: 'told', year: value }, next }
}

/** Months alone, in a part, or joined. A name that is also a common word needs something beside it. */
export const monthsShape: Shape = (reader, at) => {
  const before = readYearBefore(reader, at)
  const lead = before?.next ?? at
  const first = role(reader.tokens[lead], 'part')
  const single = readMonth(
    reader,
    first ? lead + 1 : skip(reader, lead, (token) => isUnit(token, 'month'), 1),
  )
  if (!single) return null
  const word = at > 0 && isUnit(reader.tokens[at], 'month')
  const months = readJoinedMonth(reader, single)
  const after = before
    ? { year: before.year, next: months.next }
    : readYear(reader, months.next, months.calendar)
  const part = first ? { part: first.part, next: after.next } : readPartAfter(reader, after.next)
  const year = { year: after.year, next: part.next }
  const told = year.year.kind === 'told' || before !== null
  const certain = months.sure || word || told || part.part !== null || year.next > months.next
  if (!certain || (months.rare && !told && !word)) return null
  // "مهر گذشته" could be any "past" thing only where the month's name is sure, or a part or year stands by.
  return {
    start: at,
    next: year.next,
    telling: {
      kind: 'months',
      calendar: months.calendar,
      first: months.first,
      last: months.last,
      part: part.part,
      year: year.year,
    },
    weekday: null,
  }
}

/** A year with its word: told in figures, or by its relation; `calendar` as its mark or its size tells. */
function readYearWithWord(
  reader: Reader,
  at: number,
): Read<{ year: YearReference; calendar: Calendar | null }> | null {
  const start = skip(reader, at, (token) => has(token, 'of'), 1)
  if (isUnit(reader.tokens[start], 'year')) {
    const value = figure(reader.tokens[start + 1], 1000, 9999)
    if (value !== null) {
      const era = role(reader.tokens[start + 2], 'era')
      const calendar = era && isYearOf(era.calendar, value) ? era.calendar : calendarOfYear(value)
      return calendar && { year: { kind: 'told', year: value }, calendar, next: start + (era ? 3 : 2) }
    }
  }
  const figures = readYearThenWord(reader, start)
  if (figures) return figures
  const relative = readRelativeYear(reader, at)
  if (!relative) return null
  const era = role(reader.tokens[relative.next], 'era')
  return { year: relative.reference, calendar: era?.calendar ?? null, next: relative.next + (era ? 1 : 0) }
}

/** "نیمه اول سال ۲۰۲۲", "النصف الثاني من العام", "پاییز ۱۴۰۰", "ابتدای سال جدید میلادی", "عام 2019". */
export const yearShape: Shape = (reader, at) => {
  const stretch = role(reader.tokens[at], 'months-of-year')
  const part = role(reader.tokens[at], 'part')
  const led = stretch !== null || part !== null
  const year =
    readYearWithWord(reader, led ? at + 1 : at) ??
    (led ? readBareYear(reader, at + 1, stretch?.calendar ?? null) : null)
  if (
    !year ||
    (!led &&
      !isUnit(reader.tokens[at], 'year') &&
      !(reader.tokens[at]?.kind === 'number' && isUnit(reader.tokens[at + 1], 'year')) &&
      !has(reader.tokens[at], 'relative-period', 'lean', 'same'))
  )
    return null
  const calendar = year.calendar ?? stretch?.calendar ?? reader.lexicon.calendar
  return {
    start: at,
    next: year.next,
    telling: {
      kind: 'year',
      calendar,
      year: year.year,
      months: stretch && { first: stretch.first, last: stretch.last },
      part: part?.part ?? null,
    },
    weekday: null,
  }
}

/** The year after a half or season: bare figures, "last", or for a half "of the year" alone, which is this one. */
function readBareYear(
  reader: Reader,
  at: number,
  seasonOf: Calendar | null,
): Read<{ year: YearReference; calendar: Calendar | null }> | null {
  const start = skip(reader, at, (token) => has(token, 'of'), 1)
  const value = figure(reader.tokens[start], 1000, 9999)
  const calendar = value === null ? null : calendarOfYear(value)
  if (value !== null && calendar)
    return { year: { kind: 'told', year: value }, calendar: null, next: start + 1 }
  const told = readToldYear(reader, at, seasonOf ?? reader.lexicon.calendar)
  if (told) return { year: { kind: 'told', year: told.year }, calendar: null, next: told.next }
  const lean = seasonOf ? readLean(reader, at) : null
  if (lean) return { year: { kind: 'untold', lean: lean.lean }, calendar: null, next: lean.next }
  if (isUnit(reader.tokens[start], 'year') && !seasonOf) {
    const era = role(reader.tokens[start + 1], 'era')
    return {
      year: { kind: 'relative', offset: 0 },
      calendar: era?.calendar ?? null,
      next: start + (era ? 2 : 1),
    }
  }
  return null
}

/** "الشهر الماضي", "هفته گذشته", "منتصف الشهر الماضي", "این هفته". */
export const relativePeriodShape: Shape = (reader, at) => {
  const part = role(reader.tokens[at], 'part')
  const start = part ? skip(reader, at + 1, (token) => has(token, 'of'), 1) : at
  const before = role(reader.tokens[start], 'lean')
  const unitAt = before ? start + 1 : start
  const unit = role(reader.tokens[unitAt], 'unit')
  if (!unit || unit.many || (unit.unit !== 'week' && unit.unit !== 'month')) return null
  const after = readLean(reader, unitAt + 1)
  const lean = after ?? (before && { lean: before.lean, next: unitAt + 1 })
  if (!lean) return null
  const era = role(reader.tokens[lean.next], 'era')
  return {
    start: at,
    next: lean.next + (era ? 1 : 0),
    telling: {
      kind: 'relative-period',
      unit: unit.unit,
      offset: lean.lean,
      part: part?.part ?? null,
      calendar: era?.calendar ?? null,
    },
    weekday: null,
  }
}
