/** Shapes that tell weekdays: alone, of a week, several running. */
import type { Weekday } from '../calendar/day'
import { has, isManyDays, isMark, isUnit, type Read, type Reader, readLean, skip } from './grammar'
import { isSeparator, readWeekday, type Shape } from './shapes-of-days'
import { role } from './tokens'

/** "На прошлой неделе, в четверг": the week first, then its day. */
export const weekThenWeekdayShape: Shape = (reader, at) => {
  const { tokens } = reader
  const before = role(tokens[at], 'lean')
  const unit = before ? at + 1 : at
  if (!isUnit(tokens[unit], 'week')) return null
  const after = before ? { lean: before.lean, next: unit + 1 } : readLean(reader, unit + 1)
  if (!after) return null
  const between = skip(reader, after.next, (token) => isSeparator(token) || has(token, 'filler'), 2)
  const weekday = readWeekday(reader, between)
  if (!weekday) return null
  return {
    start: at,
    next: weekday.next,
    telling: { kind: 'weekday', lean: null, week: after.lean },
    weekday: weekday.weekday,
  }
}

/** "last", "next" or a week beside a weekday. */
function readWeekdayLean(
  reader: Reader,
  at: number,
): Read<{ lean: -1 | 0 | 1 | null; week: -1 | 0 | 1 | null }> {
  const start = skip(reader, at, (token) => has(token, 'of', 'filler'), 1)
  if (isUnit(reader.tokens[start], 'week')) {
    const week = readLean(reader, start + 1)
    if (week) return { lean: null, week: week.lean, next: week.next }
  }
  const before = role(reader.tokens[start], 'lean')
  if (before && isUnit(reader.tokens[start + 1], 'week'))
    return { lean: null, week: before.lean, next: start + 2 }
  const lean = readLean(reader, at)
  return lean ? { lean: lean.lean, week: null, next: lean.next } : { lean: null, week: null, next: at }
}

/**
 * Days running: "from Sunday to Tuesday", "on Wednesday and Thursday"; where modifiers stand before, with the
 * word "days" after them: "pazar ve pazartesi günleri".
 */
function readRunningDays(
  reader: Reader,
  at: number,
  first: Read<{ weekday: Weekday }>,
): Read<{ until: Weekday }> | null {
  const { tokens, lexicon } = reader
  // "the night of Monday-Tuesday".
  const night = has(tokens[at - 1], 'day-time') && isMark(tokens[first.next], '-/')
  if (!night && !has(tokens[first.next], 'and', 'to')) return null
  const second = readWeekday(reader, first.next + 1)
  if (!second || (lexicon.modifiersBefore && !isManyDays(tokens[second.next]))) return null
  const apart = (second.weekday - first.weekday + 7) % 7
  const next = lexicon.modifiersBefore ? second.next + 1 : second.next
  return apart >= 1 && apart <= 4 ? { until: second.weekday, next } : null
}

export const weekdayShape: Shape = (reader, at) => {
  const lead = skip(reader, at, (token) => isManyDays(token), 1)
  const weekday = readWeekday(reader, lead)
  if (!weekday) return null
  const several = readRunningDays(reader, at, weekday)
  if (several) {
    const { lean, week, next } = readWeekdayLean(reader, several.next)
    return {
      start: at,
      next: lean === null && week === null ? several.next : next,
      telling: { kind: 'weekday', lean, week, until: several.until },
      weekday: weekday.weekday,
    }
  }
  if (lead > at) return null
  const times = skip(reader, weekday.next, (token) => has(token, 'day-time'), 1)
  const after = readWeekdayLean(reader, times)
  const lean = { lean: after.lean, week: after.week }
  const next = after.next > times ? after.next : weekday.next
  const before = role(reader.tokens[at - 1], 'lean')
  // "هذا الأحد", "next Monday": the word before counts only where none stands after.
  if (
    lean.lean === null &&
    lean.week === null &&
    before &&
    !has(reader.tokens[at - 2], 'unit', 'weekday', 'month')
  )
    return {
      start: at - 1,
      next,
      telling: { kind: 'weekday', lean: before.lean, week: null },
      weekday: weekday.weekday,
    }
  return { start: at, next, telling: { kind: 'weekday', ...lean }, weekday: weekday.weekday }
}
