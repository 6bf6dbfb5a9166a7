/** Where and when somebody went: what is told next of a meeting was there. */
import { premodified } from '../cases'
import type { Clause } from '../clauses'
import { describesSession } from './city-inside'
import { hasPhrase } from './cues'
import type { MeetingEvent } from './model'
import { dateIn } from './new-event'
import { cityOfTravel, placesInClause, visits } from './places'
import type { Scene, State } from './scene'

/** Keeps what a clause tells of a journey. */
export function noteTravel(scene: Scene, clause: Clause, state: State): void {
  const verb = clause.verb?.value.class
  const stayed =
    verb === 'be' &&
    !describesSession(scene.occasions, clause.from) &&
    placesInClause(scene.cast, clause).length > 0
  // "is bound for Muscat": the verb is a light one, and the word of the journey stands apart from it.
  const [bound] = verb === 'light' ? visits(scene.document, [clause], clause.sentence.index, true) : []
  if (verb !== 'travel' && !stayed && !bound) return
  state.travel = {
    sentence: clause.sentence.index,
    place: bound ?? cityOfTravel(scene.document, clause) ?? placeThere(scene, clause),
    date: dateIn(scene, clause),
    past: clause.verb?.value.tense === 'past',
  }
}

/** "He arrived there on Saturday": the city of the sentence before. */
function placeThere(scene: Scene, clause: Clause) {
  const { document, cast } = scene
  if (!premodified(document) || !hasPhrase(document, 'where', clause.from, clause.to)) return null
  const before = scene.clauses.filter((other) => other.sentence.index === clause.sentence.index - 1)
  return before.flatMap((other) => placesInClause(cast, other)).at(-1) ?? null
}

/** What the sentence told of a journey before holds for the meeting it led to. */
export function withTravel({ document }: Scene, event: MeetingEvent, { travel }: State): MeetingEvent {
  if (!travel || event.kind === 'call' || event.kind === 'video') return event
  const { sentence, from, to } = event.clause
  const before = sentence.index - travel.sentence
  if (before !== 0 && !(before <= 2 && hasPhrase(document, 'thisVisit', from, to))) return event
  const place = event.place ?? travel.place
  // The day of an arrival that is past is none of what is still to come.
  const day =
    place?.slug === travel.place?.slug && !(travel.past && event.status === 'planned') ? travel.date : null
  return { ...event, place, date: event.date ?? day }
}
