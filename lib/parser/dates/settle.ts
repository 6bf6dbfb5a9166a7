/**
 * Dates and the day of writing of a text that prints none, settled together: each event that is
 * dated bounds the day of writing, and the day of writing tells the years of the others.
 */
import type { Calendar, Weekday } from '../calendar/day'
import { type DateInterval, intersect } from '../calendar/interval'
import { type Bounds, boundsFromEvents, type DatedEvent } from './bounds'
import type { Bound, DateContext, DateExpression, ResolvedDate, Tense } from './model'
import { resolveDate } from './resolve'

/** An event as told, in reading order. */
export interface ToldEvent {
  readonly label: string
  readonly tense: Tense
  /** The words that date it; null where only the registry does. */
  readonly expression: DateExpression | null
  /** The days of the session that it is or was held in, where the registry knows them. */
  readonly session: DateInterval | null
  /** Told as begun, and not as ended: it may go on. */
  readonly begun?: boolean
  /** It can't have been before this: "the pandemic is told". */
  readonly notBefore?: Bound | null
}

export interface Settled {
  /** The day of writing: exact, a range, open-ended or null. */
  readonly reference: Bounds
  /** The dates of the events, in the order given; null where nothing tells. */
  readonly dates: readonly (ResolvedDate | null)[]
}

/** Two passes settle what can be settled; a third and fourth only confirm. */
const PASSES = 4

const needsNoReference = (expression: DateExpression) => {
  const { telling } = expression
  if (telling.kind === 'figures') return true
  return (
    (telling.kind === 'days' || telling.kind === 'months' || telling.kind === 'year') &&
    telling.year.kind === 'told'
  )
}

function contextOf(
  event: ToldEvent,
  before: readonly ResolvedDate[],
  reference: DateInterval | null,
  calendar: Calendar,
): DateContext {
  return {
    reference,
    tense: event.tense,
    calendar,
    previous: before,
    session: event.session && { interval: event.session, label: event.label },
    notBefore: event.notBefore ?? null,
  }
}

type Dates = (ResolvedDate | null)[]

function resolveAll(
  events: readonly ToldEvent[],
  known: Dates,
  reference: DateInterval | null,
  calendar: Calendar,
): Dates {
  const settled = (until: number) => known.slice(0, until).filter((date) => date !== null)
  return events.map((event, index) => {
    if (!event.expression) return null
    if (reference === null && !needsNoReference(event.expression) && !event.session) return null
    return resolveDate(event.expression, contextOf(event, settled(index), reference, calendar))
  })
}

/** Without any bound, dates without a year go by the years told elsewhere in the text. */
function resolveByNeighbours(events: readonly ToldEvent[], known: Dates, calendar: Calendar): Dates {
  const others = known.filter((date) => date !== null)
  return events.map(
    (event, index) =>
      known[index] ??
      (event.expression && resolveDate(event.expression, contextOf(event, others, null, calendar))),
  )
}

/** "today", "on Saturday": reckoned from the day of writing, so it can't bound that day. */
const fromReference = ({ expression }: ToldEvent) =>
  expression !== null &&
  ['relative-day', 'weekday', 'distance', 'relative-period'].includes(expression.telling.kind)

function datedEvents(events: readonly ToldEvent[], dates: Dates, tense: Tense): DatedEvent[] {
  return events.flatMap((event, index) => {
    const whole = fromReference(event) ? event.session : (dates[index]?.interval ?? event.session)
    const interval = event.begun && whole ? { from: whole.from, to: whole.from } : whole
    return event.tense === tense && interval ? [{ interval, label: event.label }] : []
  })
}

/**
 * Settles the day of writing and the events' dates. `weekday` is what the text calls today;
 * `within` what is known of the day of writing beforehand (a session under way), if anything.
 */
export function settleReference(told: {
  readonly events: readonly ToldEvent[]
  readonly weekday: Weekday | null
  readonly calendar: Calendar
  readonly within?: Bounds | null
}): Settled {
  const { events, weekday, calendar } = told
  const known = told.within?.interval ?? null
  const boundsOf = (dates: Dates) =>
    boundsFromEvents({
      past: datedEvents(events, dates, 'past'),
      planned: datedEvents(events, dates, 'planned'),
      weekday,
    })
  let dates: Dates = resolveAll(
    events,
    events.map(() => null),
    known,
    calendar,
  )
  let bounds = boundsOf(dates)
  for (let pass = 0; pass < PASSES; pass++) {
    const reference = known ?? bounds.interval
    const next =
      reference === null
        ? resolveByNeighbours(events, dates, calendar)
        : resolveAll(events, dates, reference, calendar)
    const stable = next.every((date, index) => date?.edtf === dates[index]?.edtf)
    dates = next
    bounds = boundsOf(dates)
    if (stable) break
  }
  return { reference: known && told.within ? narrowedBy(told.within, bounds) : bounds, dates }
}

/** What was known beforehand, narrowed by the events where they agree. */
function narrowedBy(within: Bounds, bounds: Bounds): Bounds {
  const both = within.interval && bounds.interval ? intersect(within.interval, bounds.interval) : null
  return both && bounds.rule === 'weekday-between-events' && within.interval?.from !== within.interval?.to
    ? { ...within, interval: both }
    : within
}
