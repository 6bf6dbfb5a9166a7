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
  anchoredDayShape,
  daysOfRelativeMonthShape,
  daysShape,
  type Found,
  relativeDayShape,
  type Shape,
  weekdayShape,
  weekdayThenRelativeShape,
} from './shapes-of-days'
import { distanceShape, monthsShape, relativePeriodShape, yearShape } from './shapes-of-periods'
import { type DateToken, dateTokens, role } from './tokens'
import type { DateLexicon } from './vocabulary'

/** Figures with a weekday before them; the calendar by the year, the order by what else is known. */
const figuresShape: Shape = (reader, at) => {
  const weekday = role(reader.tokens[at], 'weekday')
  const next = weekday ? skip(reader, at + 1, (token) => isMark(token, ',/-|(:'), 2) : at
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
]

function bestAt(reader: Reader, at: number): Found | null {
  let best: Found | null = null
  for (const shape of SHAPES) {
    const found = shape(reader, at)
    if (found && (best === null || found.next > best.next)) best = found
  }
  return best
}

function findAll(reader: Reader): Found[] {
  const all: Found[] = []
  let at = 0
  while (at < reader.tokens.length) {
    const token = reader.tokens[at]
    const dateless =
      token === undefined || token.kind === 'mark' || token.kind === 'line-end' || has(token, 'exception')
    // "of", "and" begin no date; they would only lengthen the words shown.
    const found =
      dateless || (has(token, 'of', 'and') && !has(token, 'from', 'lean')) ? null : bestAt(reader, at)
    if (found) all.push(found)
    at = found ? Math.max(found.next, at + 1) : at + 1
  }
  return all
}

/** Words that only lead to the date are left out of its span. */
function firstTelling(reader: Reader, found: Found): number {
  const leads = (token: DateToken | undefined) => has(token, 'of', 'filler', 'from') || isMark(token, ',/(')
  return skip(reader, found.start, leads, found.next - found.start - 1)
}

/** Orders that figures of this text leave no doubt of. */
function certainOrders(all: readonly Found[]) {
  return all.flatMap(({ telling }) =>
    telling.kind === 'figures' && telling.readings.length === 1
      ? [telling.readings[0]?.order ?? 'day-month-year']
      : [],
  )
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
  const between = reader.tokens.filter(
    (token) => token.start >= first.span.end && token.end <= second.span.start,
  )
  const silent = between.every((token) => isMark(token, ',()/|:-') || has(token, 'of', 'filler', 'era'))
  return silent && between.length <= 4 && !gap.includes('\n')
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

/** Ties expressions that tell one day twice to each other. */
function linkNeighbours(
  reader: Reader,
  text: FoldedText,
  expressions: readonly DateExpression[],
): DateExpression[] {
  const linked = [...expressions]
  for (let index = 1; index < linked.length; index++) {
    const first = linked[index - 1]
    const second = linked[index]
    if (!first || !second || !tellSameDay(reader, text, first, second)) continue
    linked[index - 1] = { ...first, beside: { telling: second.telling, weekday: second.weekday } }
    linked[index] = { ...second, beside: { telling: first.telling, weekday: first.weekday } }
  }
  return linked
}
