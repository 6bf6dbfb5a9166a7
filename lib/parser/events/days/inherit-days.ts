/** Days that a meeting has from what the text tells of others: of its session, of the lead, of the day's news. */
import type { RegisteredOccasion } from '@/lib/registry/schema'
import { addDays } from '../../calendar/day'
import { toEdtf } from '../../calendar/edtf'
import { containsInterval, type DateInterval, intersect, onlyDay, singleDay } from '../../calendar/interval'
import type { DateTelling, ResolvedDate } from '../../dates/model'
import { resolveDate } from '../../dates/resolve'
import { type Context, implied, impliedBy, label, registryOf } from '../context'
import { type MeetingEvent, ofSameOccasion } from '../model'
import { comesOnItsDays, narrowToSession } from './days-of-sessions'
import { daysOf, occasionOf } from './occasion-days'
import { laterThatDay, sameDayEarlier } from './same-day'
import { rightAfter } from './told-later'

/** A held session's days are the registry's; a planned one keeps what its text gives. */
export function dateSessions(context: Context): void {
  const { dated } = context
  for (const session of context.sessions) {
    const registered = occasionOf(registryOf(context), session.occasion)
    const told = dated.dates.get(session)
    if (session.postponed && session.status === 'planned' && !told) {
      const date = notBeforeNews(dated)
      if (date) dated.dates.set(session, date)
      continue
    }
    if (!registered) continue
    if (session.status === 'planned' && !comesOnItsDays(context, session, told, registered)) continue
    const days = daysOf(registered)
    if (told && intersect(told.interval, days) === null) dated.overruled.set(session, told)
    const same = told && told.edtf === toEdtf(days)
    const date = same
      ? told
      : implied(days, 'days-of-session', `The registry has ${label(registered)} on these days.`)
    if (date) dated.dates.set(session, date)
    const { place } = registered
    if (place && session.place?.slug !== place) {
      const { from, to } = session.place ?? session.kindAt
      session.place = { slug: place, from, to, rule: 'place-of-session' }
    }
  }
}

/** Meetings told as earlier on the day of another; before margins, which ask for the day. */
export function inheritEarlier(context: Context): void {
  for (const event of context.events) {
    if (context.dated.dates.has(event)) continue
    const date =
      onDayOfSession(context, event) ??
      onDayOfJourney(context, event) ??
      sameDayEarlier(context, event) ??
      laterThatDay(context, event) ??
      rightAfter(context.scene, context.dated, context.events, event)
    if (date) context.dated.dates.set(event, date)
  }
}

/** "the day before": no day of the news. */
const isApart = (telling: DateTelling | undefined) => telling?.kind === 'anchored-day' && telling.offset !== 0

/** Dates that an event tells nothing of: the lead's day, or the days of the session it was held in. */
export function inheritDates(context: Context): void {
  const { dated, events } = context
  const lead = events.find(
    (event) => dated.dates.has(event) && event.status === 'held' && !isApart(event.date?.telling),
  )
  const leadDate = lead && !lead.background ? dated.dates.get(lead) : undefined
  for (const event of events) {
    narrowToSession(context, event)
    if (dated.dates.has(event)) continue
    const date = inherited(context, event, lead && toldBefore(event, lead) ? undefined : leadDate)
    if (date) dated.dates.set(event, date)
  }
}

/** "on the second day of the session": of the one it was held in, or the one reported. */
function onDayOfSession(
  context: Context,
  { occasion, dayOfSession: told }: MeetingEvent,
): ResolvedDate | null {
  const registered = occasionOf(registryOf(context), occasion ?? context.current?.occasion)
  if (told === null || !registered) return null
  const { from, to } = daysOf(registered)
  const day = told === -1 ? to : from === null ? null : addDays(from, told - 1)
  if (day === null || (to !== null && day > to)) return null
  return implied(
    singleDay(day),
    'numbered-day-of-session',
    `Told as day ${told === -1 ? 'last' : told} of ${label(registered)}.`,
  )
}

/** "on the second day of the tour": of the journey whose days were told before it. */
function onDayOfJourney(
  { dated: { reference, calendar } }: Context,
  { anchor, dayOfJourney: told }: MeetingEvent,
): ResolvedDate | null {
  const days = anchor && told ? resolveDate(anchor, { reference, tense: 'past', calendar })?.interval : null
  if (!days || told === null || days.from === null || days.to === null) return null
  const day = told === -1 ? days.to : addDays(days.from, told - 1)
  if (day > days.to) return null
  return implied(
    singleDay(day),
    'numbered-day-of-journey',
    `Told as day ${told === -1 ? 'last' : told} of a journey whose days the text tells.`,
  )
}

/** Told as the news, paragraphs before the first meeting that has a day: the day is none of its own. */
const toldBefore = ({ clause }: MeetingEvent, lead: MeetingEvent): boolean =>
  clause.sentence.paragraph < lead.clause.sentence.paragraph

/** A session to come whose day only a plan on its margins tells. */
function dayOnMargins({ dated, events }: Context, event: MeetingEvent): ResolvedDate | null {
  if (event.occasion?.relation !== 'session') return null
  const { series, number } = event.occasion
  const other = events.find(
    ({ occasion, status }) =>
      status === 'planned' &&
      occasion?.relation === 'margins' &&
      occasion.series === series &&
      occasion.number === number,
  )
  const date = other && dated.dates.get(other)
  return date ? impliedBy(date, 'day-of-margins', 'On its margins') : null
}

/** Longer than a round of talks: what is told of it is told day by day. */
const LONGEST_ROUND = 3

const isLong = ({ from, to }: DateInterval) => from !== null && to !== null && to - from >= LONGEST_ROUND

/** Of a session under way, the days that are past or today. */
const daysSoFar = (days: DateInterval, reference: DateInterval | null): DateInterval =>
  (reference?.to == null ? null : intersect(days, { from: null, to: reference.to })) ?? days

/** "After his talks with A, B said": the first that a text tells, in its first sentence. */
const isLead = ({ scene: { document }, events }: Context, event: MeetingEvent): boolean =>
  events[0] === event &&
  document.vocabulary.lexicon.order === 'verb-last' &&
  document.sentences.find((sentence) => !sentence.headline) === event.clause.sentence

function inherited(
  context: Context,
  event: MeetingEvent,
  leadDate: ResolvedDate | undefined,
): ResolvedDate | null {
  if (event.status === 'planned') return inheritedByPlan(context, event)
  const { dated, scene } = context
  const registered = occasionOf(registryOf(context), event.occasion)
  const onMargins = registered && daysOnMargins(registered, dated.reference)
  if ((event.passing && !isLead(context, event)) || event.background) return onMargins
  const { from, to } = event.clause
  const days = registered && daysOf(registered)
  // "during his contacts in Geneva": on any day of the session, and not on that of the news.
  const onVisit = registered !== null && scene.document.marks.hasPhrase('thisVisit', from, to)
  if (leadDate && !onVisit && isDayOf(days, leadDate.interval)) return onDayOfLead(leadDate)
  const day = dated.reference
  // The news of one of many days is that day's.
  const ofThatDay = !onVisit && days !== null && day !== null && isLong(days) && containsInterval(days, day)
  if (onMargins && !ofThatDay) return onMargins
  const only = day && onlyDay(day)
  return (
    day &&
    implied(
      only === null ? day : singleDay(only),
      'day-of-dispatch',
      'The news of the dispatch, which tells no other day.',
    )
  )
}

/** Of what is to come the day of its session, or of a plan on its margins; of what was put off no day before the news. */
function inheritedByPlan(context: Context, event: MeetingEvent): ResolvedDate | null {
  const { dated, sessions } = context
  const session =
    event.occasion?.relation === 'margins' ? sessions.find((one) => ofSameOccasion(event, one)) : undefined
  const date = session && dated.dates.get(session)
  if (date) return impliedBy(date, 'day-of-session', 'On the margins of the session')
  return dayOnMargins(context, event) ?? (event.postponed ? notBeforeNews(dated) : null)
}

const daysOnMargins = (session: RegisteredOccasion, reference: DateInterval | null): ResolvedDate | null =>
  implied(
    daysSoFar(daysOf(session), reference),
    'days-of-session',
    `On the margins of ${label(session)}, on whose days it was.`,
  )

/** One day, and none outside of a session's where there is one. */
const isDayOf = (days: DateInterval | null, interval: DateInterval): boolean =>
  onlyDay(interval) !== null && (days === null || containsInterval(days, interval))

/** The day of the lead, told with no words of its own. */
const onDayOfLead = (leadDate: ResolvedDate): ResolvedDate => ({
  ...impliedBy(leadDate, 'day-of-lead', 'Told with the news of that day'),
  span: null,
  words: null,
  calendar: null,
})

/** Put off without a day: no day before the news. */
const notBeforeNews = ({ reference }: Context['dated']): ResolvedDate | null =>
  reference?.from == null
    ? null
    : implied(
        { from: reference.from, to: null },
        'postponed-without-day',
        'Put off without a new day: from the day of the dispatch on.',
      )
