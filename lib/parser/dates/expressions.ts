/**
 * Finds everything in a text that tells a day or a period, without saying which one: that needs
 * the day of publication and the tense, and is `resolveDate`'s.
 */
import type { FoldedText } from '../text/fold'
import { orderReadings, readFigures } from './figures'
import { has, isMark, type Reader, skip } from './grammar'
import type { DateExpression, DateTelling } from './model'
import { settingsOf } from './setting'
import {
  agencyStampShape,
  anchoredDayShape,
  daysShape,
  type Found,
  relativeDayShape,
  type Shape,
  weekdayThenRelativeShape,
} from './shapes-of-days'
import { distanceShape } from './shapes-of-distances'
import { monthsShape, relativePeriodShape, yearShape } from './shapes-of-periods'
import { daysOfRelativeMonthShape, weekOfMonthShape } from './shapes-of-relative-months'
import { weekdayShape, weekThenWeekdayShape } from './shapes-of-weekdays'
import { type DateToken, dateTokens, role } from './tokens'
import type { DateLexicon } from './vocabulary'

/** Figures with a weekday before them; the calendar by the year, the order by what else is known. */
const figuresShape: Shape = (reader, at) => {
  const weekday = role(reader.tokens[at], 'weekday')
  const next = weekday
    ? skip(reader, at + 1, (token) => isMark(token, ',/-|(:') || has(token, 'filler'), 2)
    : at
  const token = reader.tokens[next]
  if (token?.kind !== 'figures') return null
  const readings = readFigures(token.text, reader.lexicon.calendar)
  if (readings.length === 0) return null
  return {
    start: at,
    next: next + 1,
    telling: { kind: 'figures', readings, separator: /[-/.]/.exec(token.text)?.[0] ?? '/' },
    weekday: weekday?.weekday ?? null,
  }
}

/** Of shapes that reach equally far the earlier wins: the more telling stand first. */
const SHAPES: readonly Shape[] = [
  figuresShape,
  agencyStampShape,
  weekOfMonthShape,
  daysShape,
  daysOfRelativeMonthShape,
  relativeDayShape,
  weekdayThenRelativeShape,
  anchoredDayShape,
  distanceShape,
  yearShape,
  monthsShape,
  relativePeriodShape,
  weekdayShape,
  weekThenWeekdayShape,
]

function bestAt(reader: Reader, at: number): Found | null {
  let best: Found | null = null
  for (const shape of SHAPES) {
    const found = shape(reader, at)
    if (found && (best === null || found.next > best.next)) best = found
  }
  return best
}

/** Tokens with which no shape begins. */
const BARE = new Set<DateToken['kind']>(['mark', 'line-end', 'other', 'clock'])

function findAll(reader: Reader): Found[] {
  const all: Found[] = []
  let at = 0
  while (at < reader.tokens.length) {
    const token = reader.tokens[at]
    const dateless = token === undefined || BARE.has(token.kind) || has(token, 'exception')
    // "of", "and" begin no date; they would only lengthen the words shown.
    const found =
      dateless || (has(token, 'of', 'and') && !has(token, 'from', 'lean')) ? null : bestAt(reader, at)
    const whole = found && withWeekdayAfter(reader, found)
    if (whole) all.push(whole)
    at = whole ? Math.max(whole.next, at + 1) : at + 1
  }
  return all
}

/** "2021-12-22 الأربعاء", "2 آذار (الخميس)": a weekday that closes a date, and the bracket that closes the words. */
function withWeekdayAfter(reader: Reader, found: Found): Found {
  const { tokens } = reader
  const words = tokens.slice(found.start, found.next)
  const open =
    words.filter((token) => token.text === '(').length > words.filter((token) => token.text === ')').length
  if (open && isMark(tokens[found.next], ')')) return { ...found, next: found.next + 1 }
  if (found.weekday !== null || (found.telling.kind !== 'figures' && found.telling.kind !== 'days'))
    return found
  const bracket = isMark(tokens[found.next], '(') ? 1 : 0
  const weekday = role(tokens[found.next + bracket], 'weekday')
  const after = tokens[found.next + bracket + 1]
  const closed =
    bracket === 1
      ? isMark(after, ')')
      : after === undefined || after.kind === 'line-end' || isMark(after, ',-|')
  const told = closed || (reader.lexicon.modifiersBefore && bracket === 0)
  if (!weekday || !told) return found
  return { ...found, weekday: weekday.weekday, next: found.next + 1 + bracket * 2 }
}

const leadsToDate = (token: DateToken | undefined) =>
  has(token, 'of', 'filler', 'from') || isMark(token, ',/(')

/** Words that only lead to the date are left out of its span. */
const firstTelling = (reader: Reader, found: Found): number =>
  skip(reader, found.start, leadsToDate, found.next - found.start - 1)

/** Orders that figures of this text leave no doubt of. */
function certainOrders(all: readonly Found[]) {
  const orders = all.flatMap(({ telling }) =>
    telling.kind === 'figures' && telling.readings.length === 1
      ? [telling.readings[0]?.order ?? 'day-month-year']
      : [],
  )
  return [...new Set(orders)]
}

/** More tokens than this between two expressions tie them no more. */
const MOST_BETWEEN = 4

/** The few tokens between two offsets; null where there are many. */
function tokensBetween({ tokens }: Reader, from: number, to: number): DateToken[] | null {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? from) < from) low = middle + 1
    else high = middle
  }
  const found: DateToken[] = []
  for (let token = tokens[low]; token && token.end <= to; token = tokens[++low]) {
    if (found.length === MOST_BETWEEN) return null
    found.push(token)
  }
  return found
}

/** "today (Tuesday, 29 Mehr 1404)", "in the middle of last month, on 14 April": only punctuation or "on" between. */
function tellSameDay(
  reader: Reader,
  text: FoldedText,
  first: DateExpression,
  second: DateExpression,
): boolean {
  const kinds = [first.telling.kind, second.telling.kind]
  const relative = kinds.some((kind) => RELATIVE.has(kind))
  const full = kinds.includes('days') || kinds.includes('figures')
  if (!(relative && full) && !calendarsDiffer(first.telling, second.telling)) return false
  const gap = text.folded.slice(first.span.end, second.span.start)
  const between = tokensBetween(reader, first.span.end, second.span.start)
  const silent = between?.every((token) => isMark(token, ',()/|:-') || has(token, 'of', 'filler', 'era'))
  return silent === true && !gap.includes('\n')
}

const RELATIVE = new Set<DateTelling['kind']>(['relative-day', 'anchored-day', 'relative-period'])

const calendarsDiffer = (a: DateTelling, b: DateTelling) =>
  a.kind === 'days' && b.kind === 'days' && a.calendar !== b.calendar

/** All expressions of a text in reading order; they don't overlap. */
export function findDateExpressions(text: FoldedText, lexicon: DateLexicon): DateExpression[] {
  const tokens = dateTokens(text.folded, lexicon)
  const reader: Reader = { tokens, lexicon }
  const all = findAll(reader)
  const orders = certainOrders(all)
  const settingOf = settingsOf(text, tokens)
  const expressions: DateExpression[] = []
  for (const found of all) {
    const start = tokens[firstTelling(reader, found)]?.start ?? 0
    const end = tokens[found.next - 1]?.end ?? start
    if (end <= start) continue
    const telling: DateTelling =
      found.telling.kind === 'figures'
        ? {
            ...found.telling,
            readings: orderReadings(found.telling.readings, { orders, weekday: found.weekday }),
          }
        : found.telling
    const span = { start, end }
    expressions.push({
      span,
      words: text.quote(start, end),
      telling,
      weekday: found.weekday,
      setting: settingOf(span),
      beside: null,
    })
  }
  return linkNeighbours(reader, text, expressions)
}

/** "31 Mordad and 1 Shahrivar 1400": the year told last is the first day's too. */
function inheritYears(reader: Reader, expressions: readonly DateExpression[]): DateExpression[] {
  return expressions.map((expression, index) => {
    const { telling } = expression
    const next = expressions[index + 1]
    if (telling.kind !== 'days' || telling.year.kind !== 'untold' || telling.year.lean !== null)
      return expression
    if (
      next?.telling.kind !== 'days' ||
      next.telling.calendar !== telling.calendar ||
      next.telling.year.kind !== 'told'
    )
      return expression
    const between = tokensBetween(reader, expression.span.end, next.span.start)
    if (
      !between ||
      between.length > 2 ||
      !between.every((token) => isMark(token, ',') || has(token, 'and', 'or', 'filler'))
    )
      return expression
    const year = next.telling.year.year - (telling.to.month > next.telling.from.month ? 1 : 0)
    return { ...expression, telling: { ...telling, year: { kind: 'told', year } } }
  })
}

/** Ties expressions that tell one day twice to each other. */
function linkNeighbours(
  reader: Reader,
  text: FoldedText,
  expressions: readonly DateExpression[],
): DateExpression[] {
  const linked = inheritYears(reader, expressions)
  for (let index = 1; index < linked.length; index++) {
    const first = linked[index - 1]
    const second = linked[index]
    if (!first || !second || !tellSameDay(reader, text, first, second)) continue
    linked[index - 1] = { ...first, beside: { telling: second.telling, weekday: second.weekday } }
    linked[index] = { ...second, beside: { telling: first.telling, weekday: first.weekday } }
  }
  return linked
}
