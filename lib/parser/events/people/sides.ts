/** "Kenya was represented by A, Uganda by B": who came for the sides of a meeting already told. */
import type { Clause } from '../../clauses'
import type { Document } from '../../document'
import { capitalOf } from '../../mentions/party-lists'
import { negated } from '../cues'
import { isOfSeveral, lastToldIn, type MeetingEvent, type Participant, partyOf } from '../model'
import { placesInClause } from '../places/places'
import type { Scene, State } from '../scene'
import { sessionToldIn } from '../sessions/session-told'
import { unique } from './participants'

/** Sides from which on a meeting is one of many, which others may have come to. */
const MANY = 3

/** Sentences after its last within which a meeting's sides may be told. */
const SIDES_WITHIN = 2

/** Words of those who came with somebody, who are no side. */
const DELEGATIONS = ['delegation', 'delegations'] as const

const ofMany = ({ kind, participants }: MeetingEvent) =>
  isOfSeveral(kind) || new Set(participants.map(partyOf)).size >= MANY

/** Says for which side somebody came: leads, represents; "was represented". */
const comesFor = ({ document }: Scene, { verb, from, to }: Clause) =>
  verb?.value.class === 'lead' ||
  (verb?.value.class === 'take-part' && document.marks.hasPhrase('represented', from, to))

/** The country or capital told last between two tokens. */
export function sideIn(document: Document, from: number, to: number): string | null {
  const party = document.marks.within('party', from, to).at(-1)
  const place = document.marks.within('place', from, to).at(-1)
  if (place && (!party || place.from > party.from)) return capitalOf(document, place.value.slug)
  return party?.value.slug ?? null
}

/** Each of those told with the side that stands before him; null where one's own side is another. */
function rowOf(
  document: Document,
  clause: Clause,
  told: readonly Participant[],
): Map<Participant, string | null> | null {
  const row = new Map<Participant, string | null>()
  let from = clause.from
  for (const one of told) {
    const side =
      sideIn(document, from, one.at.from) ??
      (told.length === 1 ? sideIn(document, one.at.to, clause.to) : null)
    const own = one.person?.slug ? one.person.party : null
    if (side !== null && own !== null && own !== side) return null
    row.set(one, side ?? own ?? one.actor.party)
    from = one.at.to
  }
  return row
}

/** Whether a clause goes on about a meeting, and not about a session, a delegation or one somewhere else. */
function goesOnAbout(
  scene: Scene,
  clause: Clause,
  { place }: MeetingEvent,
  distance: number,
  many: boolean,
): boolean {
  const { from, to } = clause
  if (distance > (many ? SIDES_WITHIN : 1) || sessionToldIn(scene, clause)) return false
  if (DELEGATIONS.some((name) => scene.document.marks.hasPhrase(name, from, to))) return false
  const [city] = placesInClause(scene.cast, clause)
  return !city || !place || city.slug === place.slug
}

/** Who is told for a side that no country tells is of the one that is left without a name. */
function settleSides(row: ReadonlyMap<Participant, string | null>, there: readonly Participant[]): void {
  const told = new Set(row.values())
  const [left, ...others] = there.flatMap((one) => {
    const party = partyOf(one)
    return one.person || told.has(party) ? [] : [party]
  })
  for (const [{ person }, side] of row)
    if (person?.slug === null) person.party = side ?? (others.length === 0 ? left : null) ?? person.party
}

/** Adds who a clause says came for sides of the meeting told last; false where it says no such thing of it. */
export function sidesTold(scene: Scene, clause: Clause, state: State, told: readonly Participant[]): boolean {
  const { document } = scene
  const { assembled, pending } = state
  const last = state.events.at(-1)
  const people = told.filter((one) => one.person)
  if (!last || state.target === 'session' || people.length === 0 || clause.parent) return false
  if (!comesFor(scene, clause) || negated(document, clause)) return false
  if (last.clause.sentence.headline || (last.background && last !== assembled)) return false
  const newest = lastToldIn(last)
  // Told of a meeting that nobody is named at yet.
  if (pending && pending.clause.sentence.index >= newest) return false
  // One whose people the text tells bit by bit may have more.
  const many = ofMany(last) || last === assembled
  if (!goesOnAbout(scene, clause, last, clause.sentence.index - newest, many)) return false
  const row = rowOf(document, clause, people)
  if (!row) return false
  const sides = [...row.values()]
  const there = new Set(last.participants.map(partyOf))
  if (sides.every((side) => side === null) || !(many || sides.every((side) => there.has(side)))) return false
  settleSides(row, last.participants)
  const named = new Set(people.map(partyOf))
  last.participants = unique([
    ...last.participants.filter((one) => one.person || !named.has(partyOf(one))),
    ...people,
  ])
  last.sentences.add(clause.sentence.index)
  state.attended.add(clause)
  return true
}
