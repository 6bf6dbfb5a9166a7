/** The city of a journey that the sentence of a meeting, or the one before or after it, tells. */
import { premodified } from '../../cases'
import type { Clause } from '../../clauses'
import { type Document, perDocument } from '../../document'
import type { Actor } from '../../mentions/actors'
import { firstToldIn, type MeetingEvent, type PlaceTold } from '../model'
import { clausesOf, type Scene } from '../scene'
import { datelineOf } from './dateline'
import { visits } from './journeys'

/** The clauses of a sentence by its index. */
function clausesAt(scene: Scene, sentence: number): readonly Clause[] {
  const found = scene.document.sentences[sentence]
  return found ? clausesOf(scene, found) : []
}

/** Which journeys count: also those still to come, also those that somebody leaves for. */
interface Which {
  planned: boolean
  departures: boolean
}

/** "before he leaves for Vienna", "returns to Delhi tonight": where somebody goes after what is told. */
const departs = ({ marks }: Document, { from, verb }: Clause): boolean =>
  marks.phrase('departures', from) !== undefined ||
  (verb !== null && marks.phrase('departures', verb.to - 1) !== undefined)

/** The cities that clauses tell a journey to. */
function citiesOf(document: Document, clauses: readonly Clause[], { planned, departures }: Which) {
  if (departures) return visits(document, clauses, planned)
  return clauses.flatMap((clause) => {
    const cities = visits(document, [clause], planned)
    return departs(document, clause)
      ? cities.filter(({ from }) => document.marks.phrase('travelTo', from - 1) === undefined)
      : cities
  })
}

const visitsKnown = perDocument(() => new Map<string, PlaceTold[]>())

/** Where a sentence tells somebody's journey to. */
function visitsAt(scene: Scene, sentence: number, which: Which): PlaceTold[] {
  const known = visitsKnown(scene.document)
  const key = `${sentence} ${which.planned} ${which.departures}`
  const before = known.get(key)
  if (before) return before
  const found = citiesOf(scene.document, clausesAt(scene, sentence), which)
  known.set(key, found)
  return found
}

/** The city that the sentence of a meeting tells a journey to: one that was left for only where it is told before the meeting. */
export function visitBeside(scene: Scene, event: MeetingEvent): PlaceTold | undefined {
  const { clause, status } = event
  const first = firstToldIn(event)
  const planned = status === 'planned'
  const [told] = visitsAt(scene, first, { planned, departures: true })
  if (!told || told.from < clause.to) return told
  return visitsAt(scene, first, { planned, departures: false })[0]
}

/** "stopped over here on his way to Baku and met A": in the city that the dispatch was sent from. */
export function toldHere(scene: Scene, { clause: { sentence } }: MeetingEvent): PlaceTold | null {
  const { document } = scene
  const here = clausesOf(scene, sentence).some(
    ({ verb }) => verb?.value.class === 'travel' && document.marks.phrase('here', verb.to),
  )
  return here && premodified(document) ? datelineOf(document) : null
}

/** Sentences after the one that tells of a journey in which the traveller is still there: with verbs first, clauses are short. */
const stays = ({ document: { vocabulary } }: Scene) => (vocabulary.lexicon.order === 'verb-first' ? 3 : 1)

/** Whom an actor means: named, or by his office where a journey still to come is told of him. */
const whoIs = ({ cast: { people } }: Scene, actor: Actor, { status }: MeetingEvent) =>
  people.personOf.get(actor) ?? (status === 'planned' ? people.holderOf.get(actor) : undefined)

/** "spoke of his stay in Damascus, where B had received him": a journey that had been before the news. */
const tellsBefore = (scene: Scene, sentence: number) =>
  clausesAt(scene, sentence).some(({ verb }) => verb?.value.tense === 'pluperfect')

/** "X is in New York. Yesterday he met Y": the city of the visit told last before, by the same person. */
export function visitBefore(scene: Scene, event: MeetingEvent): PlaceTold | null {
  const first = firstToldIn(event)
  for (let sentence = first - 1; sentence >= Math.max(0, first - stays(scene)); sentence--) {
    const [place] = visitsAt(scene, sentence, { planned: event.status === 'planned', departures: true })
    if (!place || (!event.background && tellsBefore(scene, sentence))) continue
    const there = scene.cast.bySentence.get(sentence) ?? []
    const same = event.participants.some((one) =>
      there.some((actor) => one.person !== null && whoIs(scene, actor, event) === one.person),
    )
    return same && (event.status === 'held' || place.rule === 'place-of-visit') ? place : null
  }
  return null
}

/** The city of the visit that the next sentence tells, unless it tells of somebody else's. */
export function visitAfter(scene: Scene, event: MeetingEvent, sentence: number): PlaceTold | null {
  const { document, cast } = scene
  const persons = event.participants.map((one) => one.person)
  const others = (cast.bySentence.get(sentence) ?? []).some((actor) => {
    const person = cast.people.personOf.get(actor)
    return person !== undefined && !persons.includes(person)
  })
  if (others) return null
  const planned = event.status === 'planned'
  if (!premodified(document)) return visitsAt(scene, sentence, { planned, departures: true })[0] ?? null
  // A journey that had been before is none of what was told in the sentence before.
  const after = clausesAt(scene, sentence).filter((clause) => clause.verb?.value.tense !== 'pluperfect')
  return citiesOf(document, after, { planned, departures: false })[0] ?? null
}
