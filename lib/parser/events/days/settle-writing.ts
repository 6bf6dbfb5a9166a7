/** The day of writing, settled along with what the text's meetings tell of it, where the page prints none. */
import { addDays, asDay, dayOfIso } from '../../calendar/day'
import type { DateInterval } from '../../calendar/interval'
import type { Bound, ResolvedDate } from '../../dates/model'
import { findPublication, type Publication } from '../../dates/publication'
import { settleReference, type ToldEvent } from '../../dates/settle'
import type { MeetingEvent } from '../model'
import type { DatingInput } from './dating'
import { fromSession, hasBegun, weekdayOfToday } from './day-by-session'
import { dayAmongOthers, dayNearSession, endOfChronicle, sessionLabel, sessionsTold } from './day-of-writing'
import { daysOf, occasionOf } from './occasion-days'

/** Nothing that tells of these can be from before them (World Health Organization; USGS). */
const ERAS: readonly { topic: string; day: string; label: string }[] = [
  { topic: 'covid-19', day: '2019-12-31', label: 'the pandemic is told' },
  { topic: 'earthquake', day: '2023-02-06', label: 'the earthquake is told' },
]

/** A month in which a session was held begins at most so long before it. */
const MARGIN_DAYS = 31

/** The day of writing, and what it was settled along with. */
export interface Settled {
  publication: Publication
  reference: DateInterval | null
  /** Each meeting as it bounds the day of writing. */
  told: ToldEvent[]
  /** The date of each, where it was settled with the day of writing. */
  dates: readonly (ResolvedDate | null)[]
}

/** Settles the day of writing: as the page prints it, else by what the text tells of its own day and of others. */
export function settleWriting(input: DatingInput, all: readonly MeetingEvent[]): Settled {
  const { expressions, calendar, given } = input
  const within = fromSession(input) ?? dayNearSession(expressions, sessionsTold(input.registry, all))
  const printed = findPublication({
    expressions,
    given,
    calendar,
    told: within,
    isPlanned: (one) => all.some((event) => event.status === 'planned' && event.date === one),
  })
  const told = all.map((event) => toldEvent(input, event))
  if (printed.reference !== null)
    return { publication: printed, reference: printed.reference, told, dates: [] }
  const weekday = weekdayOfToday(expressions)
  // Where the text tells its own weekday, what else was on days told leaves few such days.
  const events = weekday === null ? told : [...told, ...input.asides]
  const settled = settleReference({ events, weekday, calendar, within })
  const eras = all.flatMap((event) => eraOf(input, event)?.day ?? [])
  const pinned =
    dayAmongOthers(expressions, all, eras, weekday, calendar) ??
    (settled.reference.interval ? null : endOfChronicle(expressions, calendar))
  const bounds = pinned ?? settled.reference
  const publication = bounds.interval
    ? findPublication({ expressions, given, calendar, told: bounds })
    : printed
  return { publication, reference: publication.reference, told, dates: pinned ? [] : settled.dates }
}

function eraOf(input: DatingInput, event: MeetingEvent): Bound | null {
  const topics = input.topicsOf(event)
  const era = ERAS.filter(({ topic }) => topics.has(topic)).at(-1)
  const day = era ? dayOfIso(era.day) : null
  return era && day !== null ? { day, label: era.label } : null
}

function toldEvent(input: DatingInput, event: MeetingEvent): ToldEvent {
  const { occasion } = event
  const registered = occasionOf(input.registry, occasion)
  const session = registered && event.status === 'held' ? daysOf(registered) : null
  return {
    label: registered ? sessionLabel(input.registry, registered) : event.kind,
    tense: event.status === 'planned' ? 'planned' : 'past',
    expression: event.date,
    session: occasion?.relation === 'session' ? session : null,
    begun: event === input.current && hasBegun(input),
    notBefore:
      eraOf(input, event) ??
      (registered && occasion?.relation === 'margins'
        ? {
            day: addDays(daysOf(registered).from ?? asDay(0), -MARGIN_DAYS),
            label: `on the margins of ${registered.series} ${registered.number ?? ''}`.trim(),
          }
        : null),
  }
}
