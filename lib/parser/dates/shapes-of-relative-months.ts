/** Shapes that tell days of a month by its relation, or by its weeks: "the tenth of this month", "the first week of May". */
import {
  has,
  isManyDays,
  isUnit,
  type Read,
  type Reader,
  readDayList,
  readLean,
  readMonth,
  readYear,
  skip,
} from './grammar'
import { daysTelling, readWeekday, type Shape } from './shapes-of-days'
import { figure, role } from './tokens'

type Lean = -1 | 0 | 1

/** "العاشر من الشهر الجاري", "دهم ماه جاری". */
export const daysOfRelativeMonthShape: Shape = (reader, at) => {
  const weekday = readWeekday(reader, at)
  const days = readDayList(reader, weekday?.next ?? at)
  if (!days) return null
  const found =
    readRelativeMonth(reader, days.next) ?? (isLed(reader, at) ? readUnsaid(reader, days.next) : null)
  if (!found) return null
  return {
    start: at,
    next: found.next,
    telling: {
      kind: 'days-of-relative-month',
      from: days.from,
      to: days.to,
      offset: found.lean,
      ...(found.same ? { same: true } : {}),
    },
    weekday: weekday?.weekday ?? null,
  }
}

/** The days of a month's first to fourth week, as they are counted where nobody means Mondays. */
const daysOfWeek = (week: number) => ({ from: 7 * week - 6, to: 7 * week })

/** "الأسبوع الأول من فبراير", "هفته دوم مهر", "الأسبوع الثالث من الشهر المقبل". */
export const weekOfMonthShape: Shape = (reader, at) => {
  if (!isUnit(reader.tokens[at], 'week')) return null
  const week = role(reader.tokens[at + 1], 'day-number')?.value ?? 0
  if (week < 1 || week > 4) return null
  const days = daysOfWeek(week)
  const relative = readRelativeMonth(reader, at + 2)
  if (relative)
    return {
      start: at,
      next: relative.next,
      telling: { kind: 'days-of-relative-month', ...days, offset: relative.lean },
      weekday: null,
    }
  const month = readMonth(reader, at + 2)
  if (!month || month.first !== month.last) return null
  const year = readYear(reader, month.next, month.calendar)
  return {
    start: at,
    next: year.next,
    telling: daysTelling(month.calendar, month.first, days, year.year),
    weekday: null,
  }
}

/** "من الشهر الجاري", "this month". */
function readRelativeMonth(reader: Reader, at: number): Read<{ lean: Lean; same?: boolean }> | null {
  const unit = skip(reader, at, (token) => has(token, 'of'), 1)
  const before = role(reader.tokens[unit], 'lean')
  const start = before ? unit + 1 : unit
  if (!isUnit(reader.tokens[start], 'month')) return null
  if (unit > at && has(reader.tokens[start + 1], 'same')) return { lean: 0, same: true, next: start + 2 }
  const after = readLean(reader, start + 1)
  const lean = before?.lean ?? after?.lean
  return lean === undefined ? null : { lean, next: after?.next ?? start + 1 }
}

/** A word for the day at the beginning. */
const isLed = ({ tokens }: Reader, at: number) =>
  has(tokens[at], 'filler') || isUnit(tokens[at], 'day') || isManyDays(tokens[at])

/** "(يوم 7) الجاري": after a day in figures the month needs no word. */
function readUnsaid(reader: Reader, at: number): Read<{ lean: Lean; same?: boolean }> | null {
  const lean = role(reader.tokens[at], 'lean')
  const inFigures = figure(reader.tokens[at - 1], 1, 31) !== null
  return reader.lexicon.monthUnsaid && inFigures && lean ? { lean: lean.lean, next: at + 1 } : null
}
