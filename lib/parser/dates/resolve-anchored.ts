/** Days told from a day told before: "the same day", "the day before, Saturday". */
import { addDays, type Weekday, weekdayOf } from '../calendar/day'
import { onlyDay, singleDay } from '../calendar/interval'
import type { DateContext, DateTelling } from './model'
import { outcome, resolveWeekday, shift } from './resolve-days'
import type { Outcome } from './resolve-periods'

type Anchored = Extract<DateTelling, { kind: 'anchored-day' }>

/** How long a stretch "the same day" can still speak of. */
const LONGEST_DAY = 7

export function resolveAnchoredDay(
  telling: Anchored,
  weekday: Weekday | null,
  context: DateContext,
): Outcome | null {
  const told = fromAnchor(telling, context) ?? fromNews(telling, context)
  const day = told && onlyDay(told.interval)
  // Where the weekday told beside it contradicts, the day before that was no other than today's news.
  if (weekday === null || (day !== null && weekdayOf(day) === weekday)) return told
  return resolveWeekday({ kind: 'weekday', lean: null, week: null }, weekday, context) ?? told
}

/** Nothing told before it: from the day of the news. */
function fromNews({ offset }: Anchored, { reference }: DateContext): Outcome | null {
  if (!reference || onlyDay(reference) === null) return null
  return outcome(shift(reference, offset), 'anchored-to-news', 'told from the day of publication')
}

function fromAnchor(telling: Anchored, context: DateContext): Outcome | null {
  const anchor = context.previous?.at(-1)
  // "The day before", told of what is past after a plan: before today.
  const { reference } = context
  const ahead = anchor?.interval.from != null && reference?.to != null && anchor.interval.from > reference.to
  if (!anchor || (ahead && telling.offset < 0 && context.tense === 'past')) return null
  const { from, to } = anchor.interval
  if (from === null || to === null || to - from > LONGEST_DAY) return null
  const word = telling.offset === 0 ? 'the same day' : telling.offset < 0 ? 'the day before' : 'the day after'
  return outcome(
    telling.offset === 0
      ? anchor.interval
      : singleDay(addDays(telling.offset < 0 ? from : to, telling.offset)),
    'anchored-day',
    `${word}, told from ${anchor.words ?? anchor.edtf}`,
  )
}
