/** Where and when somebody went: what is told next of a meeting was there. */
import { premodified } from '../../cases'
import type { Clause } from '../../clauses'
import type { Document } from '../../document'
import { firstBetween } from '../../in-order'
import { dateIn } from '../days/day-told'
import { dayOfJourney } from '../days/session-days'
import { isRemote, type MeetingEvent, type Participant } from '../model'
import { toParticipants } from '../people/participants'
import type { Journey, Scene, State } from '../scene'
import { describesSession } from './city-inside'
import { datelineOf } from './dateline'
import { visits } from './journeys'
import { cityOfTravel, placesInClause } from './places'

/** Keeps what a clause tells of a journey. */
export function noteTravel(scene: Scene, clause: Clause, state: State, who: Participant | undefined): void {
  const verb = clause.verb?.value.class
  const stayed =
    verb === 'be' &&
    !describesSession(scene.occasions, clause.from) &&
    (placesInClause(scene.cast, clause).length > 0 ||
      (dateIn(scene, clause) !== null && isInCountry(scene.document, clause)))
  // "is bound for Muscat": the verb is a light one, and the word of the journey stands apart from it.
  const [bound] = verb === 'light' ? visits(scene.document, [clause], true) : []
  // "A, who arrived on Sunday, met B": the day of his arrival is none of the meeting's.
  const aside = clause.parent !== null && premodified(scene.document)
  const date = aside ? null : dateIn(scene, clause)
  // "announced the minister's visit to Tehran on Tuesday": of it only what is told as "on this visit".
  const announced =
    verb === 'speak' && date && scene.document.marks.hasPhrase('visit', clause.from, clause.to)
  const visit = verb !== 'speak' && scene.document.marks.hasPhrase('visitOf', clause.from, clause.to)
  if (verb !== 'travel' && !stayed && !bound && !announced && !visit) return
  state.travel = {
    sentence: clause.sentence.index,
    place:
      bound ??
      placeHere(scene, clause) ??
      (stayed && premodified(scene.document) ? placesInClause(scene.cast, clause)[0] : null) ??
      cityOfTravel(scene.document, clause) ??
      placeThere(scene, clause),
    date,
    since: date?.telling.kind === 'anchored-day' ? (state.travel?.date ?? null) : null,
    past: clause.verb?.value.tense === 'past' && !announced,
    announced: Boolean(announced),
    who: who ?? null,
  }
}

/** "was in Sudan on 8 and 9 February": a country, with the days of the stay. */
const isInCountry = ({ marks }: Document, { from, to }: Clause): boolean =>
  marks
    .within('party', from, to)
    .some((party) => !party.value.demonym && marks.phrase('locatives', party.from - 1)?.to === party.from)

/** "announced the visit of A": the traveller, whom the text goes on speaking of. */
export function travellerAnnounced({ cast, document }: Scene, clause: Clause): Participant[] {
  const { order } = document.vocabulary.lexicon
  if (order === 'verb-first' || (order === 'verb-last' && clause.verb?.value.class !== 'speak')) return []
  const name = order === 'verb-second' ? 'visitOf' : 'visit'
  const [visit] = document.marks.phrasesWithin(name, clause.from, clause.to)
  const actor = visit && firstBetween(cast.actors, visit.to, visit.to + 3, (one) => one.kind === 'named')
  return actor ? toParticipants(cast, actor, []) : []
}

/** "stopped over here on his way to B": in the city that the dispatch was sent from. */
const placeHere = ({ document }: Scene, { from, to }: Clause) =>
  premodified(document) && document.marks.hasPhrase('here', from, to) ? datelineOf(document) : null

/** "He arrived there on Saturday": the city of the sentence before. */
function placeThere(scene: Scene, clause: Clause) {
  const { document, cast } = scene
  if (!premodified(document) || !document.marks.hasPhrase('where', clause.from, clause.to)) return null
  const before = scene.clauses.filter((other) => other.sentence.index === clause.sentence.index - 1)
  return before.flatMap((other) => placesInClause(cast, other)).at(-1) ?? null
}

/** What the sentence told of a journey before holds for the meeting it led to. */
export function tellJourney({ document }: Scene, event: MeetingEvent, { travel }: State): void {
  if (!travel || isRemote(event.kind)) return
  const { sentence, from, to } = event.clause
  const distance = sentence.index - travel.sentence
  const numbered = travel.date && distance <= 2 ? dayOfJourney(document, event.clause) : null
  if (numbered) {
    event.place ??= travel.place
    event.anchor = travel.date
    event.dayOfJourney = numbered.day
    return
  }
  const onThisVisit = distance <= 2 && document.marks.hasPhrase('thisVisit', from, to)
  const goesOn = distance === 0 || (distance === 1 && isHis(document, event, travel))
  if (!onThisVisit && (!goesOn || travel.announced)) return
  // Of a country visited the capital is only likely: not for what the next sentence tells.
  const likely = distance > 0 && !onThisVisit && travel.place?.rule === 'capital-of-visited'
  if (!likely) event.place ??= travel.place
  tellDayOfJourney(event, travel, distance)
}

/** The day of a journey to the city of a meeting, which is the meeting's own or what that is reckoned from. */
function tellDayOfJourney(event: MeetingEvent, travel: Journey, distance: number): void {
  // The day of an arrival that is past is none of what is still to come, unless that is what one came for.
  const stillToCome = travel.past && event.status === 'planned' && distance > 0
  if (event.place?.slug === travel.place?.slug && !stillToCome) event.date ??= travel.date
  const reckoned = event.date?.telling.kind === 'anchored-day'
  event.anchor = reckoned ? (event.date === travel.date ? travel.since : travel.date) : null
}

/** "A arrived in Ankara on Monday. He met B the next day": told of whoever went, in the next sentence and nowhere else. */
function isHis(document: Document, { clause, participants }: MeetingEvent, { who }: Journey): boolean {
  return (
    who?.person != null &&
    clause.verb?.value.tense !== 'pluperfect' &&
    !document.marks.hasPhrase('sameDayEarlier', clause.sentence.from, clause.to) &&
    participants.some((one) => one.person === who.person)
  )
}
