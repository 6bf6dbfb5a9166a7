/** Meetings that a clause means beside the one told last, or no meeting in particular. */
import type { Clause } from '../clauses'
import { dateIn } from './days/day-told'
import type { Participant } from './model'
import type { Scene, State } from './scene'

/** "accompanied him in these meetings": those of the same day's news that somebody named here was at. */
export function alsoMeant(scene: Scene, clause: Clause, there: readonly Participant[], state: State) {
  const [these] = scene.document.marks.phrasesWithin('theseMeetings', clause.from, clause.to)
  if (!these) return []
  const meant = state.events.filter(
    (event) =>
      !event.background &&
      !event.clause.sentence.headline &&
      event.status === 'held' &&
      event.participants.some((one) => one.person && there.some((two) => two.person === one.person)),
  )
  // "at both meetings": the two told last.
  return scene.document.marks.hasPhrase('numerals', these.from, these.to) ? meant.slice(-2) : meant
}

/** No day told, or a stretch of years. */
export function dateless(scene: Scene, clause: Clause): boolean {
  const kind = dateIn(scene, clause)?.telling.kind
  return kind === undefined || kind === 'year' || kind === 'distance' || kind === 'relative-period'
}
