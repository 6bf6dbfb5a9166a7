/** Where meetings were of which nothing beside them tells it: by their session, a journey, the page. */
import type { DateInterval } from '../../calendar/interval'
import { inClause } from '../../clauses'
import { type Context, registryOf } from '../context'
import { occasionOf, placeOfSeries } from '../days/occasion-days'
import { cityOfSameDays } from '../days/same-day'
import {
  firstToldIn,
  isRemote,
  type MeetingEvent,
  ofSameOccasion,
  type PlaceTold,
  partyOf,
  type SessionEvent,
  thereBy,
} from '../model'
import type { Scene } from '../scene'
import { cityOfLead, cityOfMarginsBefore } from './city-told-before'
import { capitalBy, cityOfTravel, placesInClause } from './places'
import { cityOfDateline, cityOfHost, cityOfReception, shareVisit } from './visited'
import { toldHere, visitAfter, visitBefore, visitBeside } from './visits'

/** An ambassador and somebody of the country where he is posted meet in its capital, told as his post. */
function cityOfPost(context: Context, event: MeetingEvent): PlaceTold | null {
  for (const { actor, person } of event.participants) {
    const offices = [actor.office, ...(person?.actors ?? []).map((one) => one.office)]
    const post = offices.find((office) => office?.class === 'ambassador')
    const state = post?.affairs.find((slug) => slug !== post.party)
    const city = post?.places[0] ?? (state ? capitalBy(context.scene.document, state) : null)
    const country = context.scene.document.vocabulary.index.places.get(city ?? '')?.country
    const host = event.participants.some((one) => partyOf(one) === country)
    if (city && host && event.kind === 'talks')
      return { slug: city, from: actor.from, to: actor.to, rule: 'city-of-post' }
  }
  return null
}

/** An ambassador whose post nothing tells and somebody of the page's own country meet in its capital, where he is posted. */
function capitalOfHome(
  { scene: { document } }: Context,
  { kind, participants }: MeetingEvent,
): PlaceTold | null {
  const { home } = document
  const slug = capitalBy(document, home ?? '')
  const [posted, ...others] = participants.filter((one) => {
    const rank = one.actor.office?.class ?? one.person?.ranks[0]?.class
    return rank === 'ambassador' || rank === 'charge'
  })
  if (!posted || !slug || others.length > 0 || kind !== 'talks' || participants.length < 2) return null
  const away = posted.actor.office?.affairs.length || posted.actor.office?.places.length
  const hosts = participants.filter((one) => one !== posted)
  const local = hosts.some(
    ({ actor }) => actor.office && document.marks.phrase('localHeads', actor.office.from),
  )
  const received = !local && hosts.every((one) => partyOf(one) === home)
  return received && !away && partyOf(posted) !== home
    ? { slug, from: posted.at.from, to: posted.at.to, rule: 'city-of-post' }
    : null
}

/** A governor or mayor receives in his own city, told as what he governs, where no other of them was there. */
function cityOfLocalHead({ scene: { document } }: Context, event: MeetingEvent): PlaceTold | null {
  const seats = event.participants.flatMap(({ actor, person }) => {
    const offices = [actor.office, ...(person?.actors ?? []).map((one) => one.office)]
    return offices.flatMap((office) => {
      const local = office && document.marks.phrase('localHeads', office.from)
      const city = local && document.marks.within('place', local.to, office.to).at(0)
      return city
        ? [{ slug: city.value.slug, from: actor.from, to: actor.to, rule: 'city-of-local-head' }]
        : []
    })
  })
  const [seat] = seats
  return seat && seats.every(({ slug }) => slug === seat.slug) ? seat : null
}

/** "delegations are arriving in Astana for the 13th round": where a session to come will be. */
function cityOfArrival(scene: Scene, { status, occasion }: SessionEvent): PlaceTold | null {
  if (status !== 'planned' || !occasion) return null
  for (const mention of scene.occasions) {
    if (mention.series !== occasion.series || mention.number !== occasion.number) continue
    const clause = scene.clauses.find((one) => inClause(one, mention.from))
    if (clause?.verb?.value.class === 'travel') return cityOfTravel(scene.document, clause)
  }
  return null
}

/** "the 18th Astana meeting": the city that a session is called after, unless it is held by video or the registry knows better. */
function cityOfName(context: Context, { occasion, asSession, clause }: SessionEvent): PlaceTold | null {
  const { document } = context.scene
  const registered = occasionOf(registryOf(context), occasion)
  const byVideo = document.marks
    .within('manner', clause.from, clause.to)
    .some(({ value }) => value.kind === 'video')
  if (!occasion || byVideo || registered?.place === null) return null
  for (const { from, to } of asSession.mentions) {
    const mark = document.marks.within('place', from, to).find(({ value }) => value.slug === occasion.series)
    if (mark) return { slug: mark.value.slug, from: mark.from, to: mark.to, rule: 'place-of-session' }
  }
  return null
}

/** The city of the session on whose margins something was; null where it is told of none. */
function cityOfSession(context: Context, { occasion, kindAt: { from, to } }: MeetingEvent): PlaceTold | null {
  if (occasion?.relation !== 'margins') return null
  const session = context.sessions.find((one) => ofSameOccasion({ occasion }, one))
  if (session?.place) return thereBy(session.place, 'place-of-session')
  const registered = occasionOf(registryOf(context), occasion)
  const slug = registered?.place ?? placeOfSeries(registryOf(context), occasion.series)
  return slug ? { slug, from, to, rule: 'place-of-session' } : null
}

/** The city that an office of those who met, or a journey told beside their meeting, tells. */
function cityOfJourney(context: Context, event: MeetingEvent): PlaceTold | null {
  const { scene } = context
  return (
    cityOfPost(context, event) ??
    toldHere(scene, event) ??
    visitBeside(scene, event) ??
    cityOfLocalHead(context, event) ??
    (event.background
      ? null
      : (visitAfter(scene, event, firstToldIn(event) + 1) ?? visitBefore(scene, event))) ??
    cityOfSameDays(context, event)
  )
}

/** The city that the page tells for its news, or that those who met are likely to have been in. */
function cityOfNews(context: Context, event: MeetingEvent): PlaceTold | null {
  const { scene, dated } = context
  const isNews = !event.background && !event.passing
  // What is to come at some time is not what the headline tells.
  const later = event.status === 'planned' && isDistant(dated.dates.get(event)?.interval)
  return (
    (isNews && !later ? cityOfHeadline(scene) : null) ??
    cityOfDateline(context, event) ??
    cityOfReception(context, event) ??
    cityOfHost(context, event) ??
    capitalOfHome(context, event) ??
    cityOfMarginsBefore(scene, event) ??
    (isNews && event.status === 'held' ? cityOfLead(context, event) : null)
  )
}

/** Cities: the session's, else the one that somebody of them had come to. */
export function inheritPlaces(context: Context): void {
  for (const session of context.sessions)
    session.place ??= cityOfArrival(context.scene, session) ?? cityOfName(context, session)
  for (const event of context.events) {
    if (event.place || isRemote(event.kind)) continue
    event.place = cityOfSession(context, event) ?? cityOfJourney(context, event) ?? cityOfNews(context, event)
  }
  shareVisit(context)
}

/** Days of a stretch within which a journey goes on. */
const JOURNEY = 8

const isDistant = (interval: DateInterval | undefined) =>
  interval !== undefined &&
  interval.from !== null &&
  interval.to !== null &&
  interval.to - interval.from > JOURNEY

/** "Pedersen in Tehran": the headline's city is the news's. */
function cityOfHeadline({ cast, clauses, document }: Scene): PlaceTold | null {
  for (const clause of clauses) {
    if (!clause.sentence.headline) continue
    const [told] = placesInClause(cast, clause)
    const travelled = document.vocabulary.declension && clause.verb?.value.class === 'travel'
    const place = told ?? (travelled ? cityOfTravel(document, clause) : null)
    if (place) return thereBy(place, 'place-of-headline')
  }
  return null
}
