/**
 * When: the day of writing first, then each event's date from it. The text's own events bound the
 * day of writing where the page prints none, so both are settled together.
 */
import type { Registry } from '@/lib/registry/schema'
import type { Calendar } from '../../calendar/day'
import { type DateInterval, onlyDay } from '../../calendar/interval'
import type { DateContext, DateExpression, ResolvedDate } from '../../dates/model'
import type { Publication } from '../../dates/publication'
import { resolveDate } from '../../dates/resolve'
import { provedMonths } from '../../dates/resolve-days'
import type { ToldEvent } from '../../dates/settle'
import type { Person } from '../../mentions/people'
import { implied } from '../context'
import type { EdgeTold, MeetingEvent, SessionEvent } from '../model'
import { pastBy } from './past-by'
import { type Settled, settleWriting } from './settle-writing'
import { nearerTense, toldAhead, withTomorrow } from './tense-by-day'

export interface Dated {
  publication: Publication
  reference: DateInterval | null
  dates: Map<MeetingEvent, ResolvedDate>
  /** What a text told of a session's days, where the registry has others. */
  overruled: Map<MeetingEvent, ResolvedDate>
  /** Dates in reading order, for "the same day". */
  calendar: Calendar
}

export interface DatingInput {
  registry: Registry
  expressions: readonly DateExpression[]
  calendar: Calendar
  given: string | null
  events: readonly MeetingEvent[]
  sessions: readonly SessionEvent[]
  /** Days that the text tells of something else, which bound the day of writing where nothing prints it. */
  asides: readonly ToldEvent[]
  current: SessionEvent | null
  topicsOf: (event: MeetingEvent) => Set<string>
  /** The language tells in the present of what is to come. */
  presentPlans: boolean
  /** Days of the session, counted from its first, that the text calls today. */
  sessionDays: readonly number[]
  /** What clauses beside the one that tells the session tell of its beginning and its end. */
  sessionEdges: readonly EdgeTold[]
  /** Number of the paragraph that each expression stands in. */
  paragraphs: ReadonlyMap<DateExpression, number>
  /** Whether "the same day" in the news is never that of what had been before. */
  anchorsOnNews: boolean
}

const inOrder = (events: readonly MeetingEvent[]) =>
  [...events].sort((a, b) => (a.date?.span.start ?? a.kindAt.from) - (b.date?.span.start ?? b.kindAt.from))

/** What the meetings read so far leave for those after them. */
interface DatedBefore {
  /** The dates of all, and of those that are the news. */
  previous: ResolvedDate[]
  news: ResolvedDate[]
  /** Whether the one read last was told aside, of several days: none of them is "the same day". */
  ofSeveralDays: boolean
}

/** Settles the day of writing and the date of each event that tells one. */
export function dateEvents(input: DatingInput): Dated {
  const all = inOrder([...input.events, ...input.sessions])
  const settled = settleWriting(input, all)
  const { publication, reference } = settled
  const dates = new Map<MeetingEvent, ResolvedDate>()
  const before: DatedBefore = { previous: [], news: [], ofSeveralDays: false }
  const dateOf = dater(input, settled, all, before)
  all.forEach((event, index) => {
    // "The minister meets his counterparts in Brussels", of no day told: what is to come.
    if (!event.date && input.presentPlans && event.clause.verb?.value.tense === 'present' && meets(event))
      event.status = 'planned'
    const date = dateOf(event, index)
    if (!date) return
    // What is told with a day to come is no past, whatever the tense of who tells it; a session may be told with its next.
    const ahead = event.occasion?.relation !== 'session' || event.clause.verb?.value.tense === 'present'
    if (ahead && isAfter(date.interval, reference)) event.status = 'planned'
    const aside = event.background || event.passing
    before.previous.push(date)
    before.ofSeveralDays = aside && onlyDay(date.interval) === null
    if (!aside) before.news.push(date)
    dates.set(event, date)
  })
  return { publication, reference, dates, overruled: new Map(), calendar: input.calendar }
}

/** Tells the date of each event, by its place among all; null where it tells none. */
function dater(
  input: DatingInput,
  { publication, reference, told, dates }: Settled,
  all: readonly MeetingEvent[],
  before: DatedBefore,
): (event: MeetingEvent, index: number) => ResolvedDate | null {
  const { calendar, presentPlans } = input
  const proved = provedMonths(input.expressions)
  return (event, index) => {
    const one = told[index]
    const { date } = event
    if (!date || !one) return null
    if (date.setting.place === 'stamp' && publication.stamps.includes(date)) return null
    const toCome = toldAhead(presentPlans, event, reference) || withTomorrow(event, all)
    const tense = toCome ? 'planned' : nearerTense(event, one, reference, calendar)
    if (tense === 'planned') event.status = 'planned'
    const settled = dates[index]
    if (settled) return settled
    return resolveDate(date, {
      reference,
      tense,
      calendar,
      previous: anchorsOf(
        input,
        event,
        { reference, tense: one.tense, calendar, provedMonths: proved },
        all,
        before,
      ),
      session: one.session ? { interval: one.session, label: one.label } : null,
      notBefore: one.notBefore ?? null,
      notAfter: pastBy(event, tense, reference),
      provedMonths: proved,
    })
  }
}

/** What "the next day" is reckoned from: the journey told just before, else what was told before it. */
function anchorsOf(
  input: DatingInput,
  event: MeetingEvent,
  by: DateContext,
  all: readonly MeetingEvent[],
  { previous, news, ofSeveralDays }: DatedBefore,
): ResolvedDate[] {
  const { reference, tense, calendar } = by
  const went = event.anchor ? resolveDate(event.anchor, { reference, tense, calendar }) : null
  if (went) return [went]
  const told = dayBefore(input, event, all)
  const near = told && resolveDate(told, by)
  if (near) return [near]
  if (!input.anchorsOnNews || event.background) return [...previous]
  if (news.length > 0) return [...news]
  const same = event.date?.telling.kind === 'anchored-day' && event.date.telling.offset === 0
  const day =
    reference && ofSeveralDays && same ? implied(reference, 'day-of-dispatch', 'The day of the news.') : null
  return day ? [day] : [...previous]
}

const A_DAY = new Set<DateExpression['telling']['kind']>(['days', 'figures', 'weekday', 'relative-day'])

/** The day told last before "the same day", "the next day": in its paragraph, or of a meeting that the same person held. */
function dayBefore(
  { expressions, paragraphs }: DatingInput,
  event: MeetingEvent,
  all: readonly MeetingEvent[],
): DateExpression | null {
  const { date } = event
  if (date?.telling.kind !== 'anchored-day') return null
  const told = expressions.findLast(
    ({ span, setting, telling }) =>
      span.start < date.span.start &&
      setting.place === 'text' &&
      (A_DAY.has(telling.kind) || telling.kind === 'anchored-day'),
  )
  if (!told || !A_DAY.has(told.telling.kind)) return null
  const of = all.find((one) => one.date === told)
  // What is past was not on the day of a plan.
  if (of?.status === 'planned' && event.status === 'held') return null
  // What the news goes on with was not on the day of what was only spoken of.
  if (of?.passing && !event.background) return null
  if (paragraphs.get(told) === paragraphs.get(date)) return told
  const doer = of && firstTold(of)
  return doer !== null && doer === firstTold(event) ? told : null
}

/** Whom the clause of a meeting tells first: he who met, called or received the others. */
function firstTold({ participants, clause }: MeetingEvent): Person | null {
  const told = participants.filter(({ at }) => at.from >= clause.from && at.from < clause.to)
  const [first] = told.toSorted((a, b) => a.at.from - b.at.from)
  return (first ?? participants[0])?.person ?? null
}

const MEETING_VERBS = new Set(['light', 'meet', 'host'])

const meets = ({ clause, kind }: MeetingEvent) =>
  kind !== 'round' && MEETING_VERBS.has(clause.verb?.value.class ?? '')

const isAfter = (interval: DateInterval, reference: DateInterval | null) =>
  reference?.to != null && interval.from !== null && interval.from > reference.to
