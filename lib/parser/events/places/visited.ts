/**
 * Cities that nothing beside a meeting tells: the one the dispatch was sent from, the host's own
 * capital, the city that a visitor was seen in on that day.
 */
import { addDays } from '../../calendar/day'
import { type DateInterval, intersect, onlyDay } from '../../calendar/interval'
import type { Document } from '../../document'
import type { Context } from '../context'
import {
  isRemote,
  type MeetingEvent,
  type Participant,
  type PlaceTold,
  partyOf,
  sharesPerson,
  thereBy,
} from '../model'
import { datelineOf } from './dateline'
import { capitalBy, placesIn } from './places'

const countryOf = (document: Document, city: string) =>
  document.vocabulary.index.places.get(city)?.country ?? null

const inPerson = (event: MeetingEvent) => !isRemote(event.kind)

/** The dispatch's own city, where somebody of its country met others. */
export function cityOfDateline({ scene, dated, events }: Context, event: MeetingEvent): PlaceTold | null {
  if (event.background || event.passing || event.status === 'planned') return null
  const told = datelineOf(scene.document)
  const date = dated.dates.get(event)
  // The news told before it was elsewhere on the same day, and somebody of this meeting there.
  const elsewhere = events.some((other) => {
    const day = dated.dates.get(other)
    return (
      other.clause.from < event.clause.from &&
      !other.background &&
      other.status === 'held' &&
      other.place?.rule !== 'dateline' &&
      other.place?.slug !== told?.slug &&
      other.place !== null &&
      date !== undefined &&
      day !== undefined &&
      intersect(day.interval, date.interval) !== null &&
      sharesPerson(other, event)
    )
  })
  if (elsewhere) return null
  const country = told ? countryOf(scene.document, told.slug) : null
  const seat = (party: string) => scene.document.vocabulary.index.parties.get(party)?.capital === told?.slug
  const home = (one: Participant) => {
    const party = partyOf(one)
    return party === null || party === country || seat(party)
  }
  const { clause } = event
  const here = scene.document.marks.hasPhrase('here', clause.from, clause.to)
  return told && (here || event.participants.some(home) || isReported(scene.document, event, country))
    ? told
    : null
}

/** Sentences that a dispatch's news is told in. */
const LEAD = 3

/** The news of a correspondent abroad, who wrote from where it happened. */
function isReported(document: Document, { clause }: MeetingEvent, country: string | null): boolean {
  const body = document.sentences.find((sentence) => !sentence.headline)
  const lead = body !== undefined && clause.sentence.index < body.index + LEAD
  return lead && country !== null && country !== document.home
}

/** Who receives somebody from abroad is at home: in the dispatch's own city, where that is of his country. */
export function cityOfReception(
  { scene }: Context,
  { clause, participants }: MeetingEvent,
): PlaceTold | null {
  const { document } = scene
  const told = datelineOf(document)
  if (!told || !document.marks.hasPhrase('receiving', clause.from, clause.to)) return null
  const country = countryOf(document, told.slug)
  const [host, guest] = [true, false].map((home) =>
    participants.some((one) => partyOf(one) !== null && (partyOf(one) === country) === home),
  )
  return host && guest ? told : null
}

/** Who receives is at home, unless the text tells of another city. */
export function cityOfHost({ scene }: Context, event: MeetingEvent): PlaceTold | null {
  const { document, cast } = scene
  const { clause, participants } = event
  if (event.background || event.passing || event.status === 'planned') return null
  const heads = participants.filter((one) =>
    [one.actor.office, ...(one.person?.ranks ?? [])].some(
      (rank) => rank?.class === 'head-of-state' || rank?.class === 'head-of-government',
    ),
  )
  const [palace] = document.marks.phrasesWithin('palaces', clause.from, clause.to)
  const host = palace && heads.length === 1 ? heads[0] : undefined
  const party = host ? partyOf(host) : null
  const slug = party === null ? null : capitalBy(document, party)
  if (!palace || !slug) return null
  const elsewhere = document.sentences.some((sentence) =>
    placesIn(document, sentence.from, sentence.to, cast.bySentence.get(sentence.index) ?? []).some(
      (one) => one.slug !== slug,
    ),
  )
  return elsewhere ? null : { slug, from: palace.from, to: palace.to, rule: 'palace-in-capital' }
}

const nextTo = (a: MeetingEvent, b: MeetingEvent) =>
  Math.abs(a.clause.sentence.index - b.clause.sentence.index) <= 1

const sameDay = (a: DateInterval, b: DateInterval) => onlyDay(a) !== null && onlyDay(a) === onlyDay(b)

/** A visitor's meetings of the same day, or the day before, were in the city where one of them is told to be. */
export function shareVisit({ scene, dated, events }: Context): void {
  const near = ({ from, to }: DateInterval): DateInterval => ({
    from: from === null ? null : addDays(from, -1),
    to,
  })
  const later = ({ from, to }: DateInterval): DateInterval => ({
    from,
    to: to === null ? null : addDays(to, 2),
  })
  for (const event of events) {
    if (event.place || !inPerson(event)) continue
    const date = dated.dates.get(event)
    if (!date) continue
    const planned = event.status === 'planned'
    const beside = events.find((other) => {
      const told = dated.dates.get(other)
      if (!other.place || !told || other.status === 'planned' || other.background) return false
      const country = countryOf(scene.document, other.place.slug)
      // What is still to come on a visit is there where its host is at home.
      const stays = planned ? intersect(later(told.interval), date.interval) !== null : true
      if (planned && !(stays && event.participants.some((one) => partyOf(one) === country))) return false
      return (
        (planned || intersect(near(told.interval), date.interval) !== null) &&
        other.participants.some(
          (one) =>
            one.person !== null &&
            // A host's other meetings are elsewhere perhaps, but not those of that day or told in the next sentence.
            (partyOf(one) !== country || nextTo(event, other) || sameDay(told.interval, date.interval)) &&
            event.participants.some((two) => two.person === one.person),
        )
      )
    })
    if (beside?.place) event.place = thereBy(beside.place, 'city-of-visit')
  }
}
