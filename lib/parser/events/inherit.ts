/**
 * What a meeting has from those told around it: a session's days and city, the day of the lead, the
 * city somebody had come to. After merging, so that what was told anywhere is known.
 */
import type { RegisteredOccasion } from '@/lib/registry/schema'
import { toEdtf } from '../calendar/edtf'
import { containsInterval, type DateInterval, onlyDay, singleDay } from '../calendar/interval'
import type { ResolvedDate } from '../dates/model'
import type { Scene } from './build'
import type { Dated } from './dating'
import type { MeetingEvent } from './model'
import { daysOf, nextNumber, occasionOf, sessionAround, sessionWithin } from './occasion-days'
import { placesIn, visits } from './places'
import type { SessionEvent } from './sessions'

export interface Context {
  scene: Scene
  dated: Dated
  sessions: SessionEvent[]
  current: SessionEvent | null
  events: MeetingEvent[]
}

export function implied(interval: DateInterval, rule: string, explanation: string): ResolvedDate | null {
  const edtf = toEdtf(interval)
  if (edtf === null) return null
  return {
    interval,
    edtf,
    basis: 'implied',
    rule,
    explanation,
    span: null,
    words: null,
    calendar: null,
    alternatives: [],
    issues: [],
  }
}

const registryOf = (context: Context) => context.scene.document.vocabulary.registry

/** Numbers that the words leave out: by the date told, as the next one, as the one spoken of. */
export function numberOccasions(context: Context): void {
  const registry = registryOf(context)
  const { dated, current } = context
  for (const event of [...context.sessions, ...context.events]) {
    const { occasion } = event
    if (!occasion || occasion.number !== null) continue
    if (!registry.series[occasion.series]?.numbered) continue
    const relation = occasion.mention?.relation ?? null
    const date = dated.dates.get(event)?.interval ?? null
    const base = current?.occasion?.series === occasion.series ? current.occasion.number : null
    const byDate = date && event.status === 'held' ? sessionAround(registry, occasion.series, date) : null
    if (relation === 'same' && base !== null) occasion.number = base
    else if (byDate) occasion.number = byDate.number
    else if (relation === 'next' && base !== null) occasion.number = base + 1
    else if (relation === 'previous' && base !== null) occasion.number = base - 1
    else if (event.status === 'planned' && dated.reference)
      occasion.number = nextNumber(registry, occasion.series, dated.reference)
    else if (base !== null) occasion.number = base
    else if (dated.reference && occasion.relation === 'margins')
      occasion.number = sessionAround(registry, occasion.series, dated.reference)?.number ?? null
  }
}

const label = (occasion: RegisteredOccasion) => `${occasion.series} ${occasion.number ?? ''}`.trim()

/** A held session's days are the registry's; a planned one keeps what its text gives. */
export function dateSessions(context: Context): void {
  const { dated } = context
  for (const session of context.sessions) {
    const registered = session.occasion
      ? occasionOf(registryOf(context), session.occasion.series, session.occasion.number)
      : null
    const told = dated.dates.get(session)
    if (session.postponed && session.status === 'planned' && !told) {
      const from = dated.reference?.from ?? null
      const date =
        from === null
          ? null
          : implied(
              { from, to: null },
              'postponed-without-day',
              'Put off without a new day: from the day of the dispatch on.',
            )
      if (date) dated.dates.set(session, date)
      continue
    }
    if (!registered || session.status === 'planned') continue
    const days = daysOf(registered)
    const same = told && told.edtf === toEdtf(days)
    const date = same
      ? told
      : implied(days, 'days-of-session', `The registry has ${label(registered)} on these days.`)
    if (date) dated.dates.set(session, date)
    if (session.place === null && registered.place)
      session.place = {
        slug: registered.place,
        from: session.kindAt.from,
        to: session.kindAt.to,
        rule: 'place-of-session',
      }
    else if (session.place && registered.place && session.place.slug !== registered.place)
      session.place = { ...session.place, slug: registered.place, rule: 'place-of-session' }
  }
}

/** Talks in a session's city on its days, among those told as there, were on its margins. */
export function placeOnMargins(context: Context): void {
  const { current, dated, events } = context
  const occasion = current?.occasion
  const registered = occasion ? occasionOf(registryOf(context), occasion.series, occasion.number) : null
  if (!current || !occasion || !registered) return
  const days = daysOf(registered)
  for (const event of events) {
    if (event.occasion || event.kind === 'call' || event.kind === 'video' || event.passing) continue
    const date = dated.dates.get(event)
    if (date ? !containsInterval(days, date.interval) : event.background) continue
    const place = event.place?.slug ?? null
    if (place !== null && place !== registered.place) continue
    if (
      place === null &&
      !event.participants.some((one) =>
        current.participants.some((other) => other.person && other.person === one.person),
      )
    )
      continue
    event.occasion = {
      mention: null,
      series: occasion.series,
      number: occasion.number,
      relation: 'margins',
      at: null,
    }
  }
}

/** Meetings told as earlier on the day of another; before margins, which ask for the day. */
export function inheritEarlier(context: Context): void {
  for (const event of context.events) {
    if (context.dated.dates.has(event)) continue
    const date = sameDayEarlier(context, event)
    if (date) context.dated.dates.set(event, date)
  }
}

/** Dates that an event tells nothing of: the lead's day, or the days of the session it was held in. */
export function inheritDates(context: Context): void {
  const { dated, events } = context
  const lead = events.find((event) => dated.dates.has(event) && event.status === 'held')
  const leadDate = lead && !lead.background ? dated.dates.get(lead) : undefined
  for (const event of events) {
    if (dated.dates.has(event)) continue
    const date = inherited(context, event, leadDate)
    if (date) dated.dates.set(event, date)
  }
}

/** "an hour earlier": on the day of the meeting told before it. */
function sameDayEarlier({ scene, dated, events }: Context, event: MeetingEvent): ResolvedDate | null {
  const { sentence } = event.clause
  if (scene.document.marks.phrasesWithin('sameDayEarlier', sentence.from, sentence.to).length === 0)
    return null
  const before = events
    .filter((one) => one.clause.sentence.index < sentence.index && dated.dates.has(one))
    .at(-1)
  const date = before ? dated.dates.get(before) : undefined
  return date
    ? {
        ...date,
        basis: 'implied',
        rule: 'earlier-that-day',
        explanation: `Told as earlier on the same day: ${date.explanation}`,
      }
    : null
}

function inherited(
  context: Context,
  event: MeetingEvent,
  leadDate: ResolvedDate | undefined,
): ResolvedDate | null {
  const { dated } = context
  const registered = event.occasion
    ? occasionOf(registryOf(context), event.occasion.series, event.occasion.number)
    : null
  if (event.status === 'planned') {
    const session = context.sessions.find(
      (one) =>
        event.occasion?.relation === 'margins' &&
        one.occasion?.series === event.occasion.series &&
        one.occasion.number === event.occasion.number,
    )
    const date = session && dated.dates.get(session)
    if (date)
      return {
        ...date,
        basis: 'implied',
        rule: 'day-of-session',
        explanation: `On the margins of the session: ${date.explanation}`,
      }
    if (!event.postponed || dated.reference?.from == null) return null
    return implied(
      { from: dated.reference.from, to: null },
      'postponed-without-day',
      'Put off without a new day: from the day of the dispatch on.',
    )
  }
  if (event.passing || event.background)
    return registered
      ? implied(
          daysOf(registered),
          'days-of-session',
          `On the margins of ${label(registered)}, on whose days it was.`,
        )
      : null
  if (
    leadDate &&
    onlyDay(leadDate.interval) !== null &&
    (!registered || containsInterval(daysOf(registered), leadDate.interval))
  )
    return {
      ...leadDate,
      basis: 'implied',
      rule: 'day-of-lead',
      explanation: `Told with the news of that day: ${leadDate.explanation}`,
      span: null,
      words: null,
      calendar: null,
    }
  if (registered)
    return implied(
      daysOf(registered),
      'days-of-session',
      `On the margins of ${label(registered)}, on whose days it was.`,
    )
  const day = dated.reference
  if (!day) return null
  const only = onlyDay(day)
  return implied(
    only === null ? day : singleDay(only),
    'day-of-dispatch',
    'The news of the dispatch, which tells no other day.',
  )
}

/** An ambassador and somebody of the country where he is posted meet in its capital, told as his post. */
function cityOfPost(context: Context, event: MeetingEvent): MeetingEvent['place'] {
  for (const { actor } of event.participants) {
    const city = actor.office?.class === 'ambassador' ? actor.office.places[0] : undefined
    const country = registryOf(context).places.find((place) => place.slug === city)?.country
    const host = event.participants.some((one) => (one.person?.party ?? one.party) === country)
    if (city && host && event.kind === 'talks')
      return { slug: city, from: actor.from, to: actor.to, rule: 'city-of-post' }
  }
  return null
}

/** Cities: the session's, else the one that somebody of them had come to. */
export function inheritPlaces(context: Context): void {
  const { scene, events } = context
  const { document } = scene
  for (const event of events) {
    if (event.place || event.kind === 'call' || event.kind === 'video') continue
    const registered =
      event.occasion?.relation === 'margins'
        ? occasionOf(registryOf(context), event.occasion.series, event.occasion.number)
        : null
    const session =
      event.occasion?.relation === 'margins'
        ? context.sessions.find(
            (one) =>
              one.occasion?.series === event.occasion?.series &&
              one.occasion?.number === event.occasion?.number,
          )
        : undefined
    if (session?.place) {
      event.place = { ...session.place, rule: 'place-of-session' }
      continue
    }
    if (registered?.place) {
      event.place = {
        slug: registered.place,
        from: event.kindAt.from,
        to: event.kindAt.to,
        rule: 'place-of-session',
      }
      continue
    }
    event.place = cityOfPost(context, event)
    if (event.place) continue
    const first = Math.min(...event.sentences)
    const { clauses } = scene
    event.place =
      visits(document, clauses, first)[0] ??
      (event.background ? null : (visits(document, clauses, first + 1)[0] ?? null))
    if (event.place === null && !event.background && !event.passing) event.place = cityOfHeadline(scene)
  }
}

/** "Pedersen in Tehran": the headline's city is the news's. */
function cityOfHeadline({ document, cast }: Scene): MeetingEvent['place'] {
  for (const sentence of document.sentences) {
    if (!sentence.headline) continue
    const [place] = placesIn(document, sentence.from, sentence.to, cast.actors)
    if (place) return { ...place, rule: 'place-of-headline' }
  }
  return null
}

/** A summit or ministerial told by its day alone is the session the registry has on that day. */
export function recogniseSessions(context: Context): void {
  const registry = registryOf(context)
  for (const event of context.events) {
    if (event.occasion || (event.kind !== 'summit' && event.kind !== 'ministerial')) continue
    const date = context.dated.dates.get(event)
    if (!date) continue
    for (const [series, { kind, members }] of Object.entries(registry.series)) {
      if (kind !== event.kind || !members || event.participants.length < 3) continue
      if (
        !members.every((party) =>
          event.participants.some((one) => (one.person?.party ?? one.party) === party),
        )
      )
        continue
      const found = sessionWithin(registry, series, date.interval)
      event.occasion = { mention: null, series, number: found?.number ?? null, relation: 'session', at: null }
    }
  }
}
