/** Cities that a meeting has from what the text told of where before it: its lead, the summit on whose margins it was. */
import { inClause } from '../../clauses'
import { foundOnce } from '../../found-once'
import type { Context } from '../context'
import { type MeetingEvent, type PlaceTold, sharesPerson, thereBy } from '../model'
import { clausesOf, type Scene } from '../scene'
import { placesInClause } from './places'

/** Sentences of the body that a dispatch's lead takes. */
const LEAD = 2

/** Sentences that tell of a summit before what was on its margins. */
const NEAR = 2

const placesOfSentence = (scene: Scene, index: number): PlaceTold[] => {
  const sentence = scene.document.sentences[index]
  return sentence ? clausesOf(scene, sentence).flatMap((clause) => placesInClause(scene.cast, clause)) : []
}

/** The only city that the headline and the lead tell as where something was. */
const onlyCityOfLead = foundOnce((scene: Scene): PlaceTold | null => {
  const body = scene.document.sentences.findIndex((sentence) => !sentence.headline)
  const told = Array.from({ length: Math.max(body, 0) + LEAD }, (_, index) => index).flatMap((index) =>
    placesOfSentence(scene, index),
  )
  const [first] = told
  const only = first && told.every(({ slug }) => slug === first.slug) ? first : null
  return only && thereBy(only, 'city-of-lead')
})

/** The only city of the lead, unless it is told there as where others met than those of this meeting. */
export function cityOfLead({ scene, events }: Context, event: MeetingEvent): PlaceTold | null {
  const city = onlyCityOfLead(scene)
  if (!city) return null
  const there = events.filter(({ clause }) => inClause(clause, city.from))
  return there.length === 0 || there.some((other) => sharesPerson(event, other)) ? city : null
}

/** "took part in the summit in Astana. On its margins he met A": in the city told last before. */
export function cityOfMarginsBefore(scene: Scene, { clause }: MeetingEvent): PlaceTold | null {
  if (!scene.document.marks.hasPhrase('margins', clause.from, clause.to)) return null
  for (let index = clause.sentence.index - 1; index >= clause.sentence.index - NEAR; index--) {
    const city = placesOfSentence(scene, index).at(-1)
    if (city) return thereBy(city, 'city-of-margins')
  }
  return null
}
