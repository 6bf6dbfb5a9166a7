/** "Kenya was represented by A, Uganda by B": who came for the sides of a meeting already told. */
import type { Clause } from '../clauses'
import type { Document } from '../document'
import { capitalOf } from '../mentions/party-lists'
import { hasPhrase, negated } from './cues'
import { sessionToldIn } from './members'
import { isOfSeveral, lastToldIn, type MeetingEvent, type Participant, partyOf } from './model'
import { unique } from './participants'
import { placesInClause } from './places'
import type { Scene, State } from './scene'

/** Sides from which on a meeting is one of many, which others may have come to. */
const MANY = 3

/** Sentences after its last within which a meeting's sides may be told. */
const SIDES_WITHIN = 2

const ofMany = ({ kind, participants }: MeetingEvent) =>
  isOfSeveral(kind) || new Set(participants.map(partyOf)).size >= MANY

/** Says for which side somebody came: leads, represents; "was represented". */
const comesFor = ({ document }: Scene, { verb, from, to }: Clause) =>
  verb?.value.class === 'lead' ||
  (verb?.value.class === 'take-part' && hasPhrase(document, 'represented', from, to))

/** The country or capital told last between two tokens. */
function sideIn(document: Document, from: number, to: number): string | null {
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

/** Adds who a clause says came for sides of the meeting told last; false where it says no such thing of it. */
export function sidesTold(scene: Scene, clause: Clause, state: State, told: readonly Participant[]): boolean {
  const { document } = scene
  const last = state.events.at(-1)
  const people = told.filter((one) => one.person)
  if (!last || state.target === 'session' || people.length === 0 || clause.parent) return false
  if (!comesFor(scene, clause) || negated(document, clause)) return false
  if (last.clause.sentence.headline || (last.background && last !== state.assembled)) return false
  if (hasPhrase(document, 'delegation', clause.from, clause.to)) return false
  if (hasPhrase(document, 'delegations', clause.from, clause.to)) return false
  const newest = lastToldIn(last)
  // Told of a meeting that nobody is named at yet, or of a session.
  if (state.pending && state.pending.clause.sentence.index >= newest) return false
  if (sessionToldIn(scene, clause)) return false
  const [city] = placesInClause(scene.cast, clause)
  if (city && last.place && city.slug !== last.place.slug) return false
  // One whose people the text tells bit by bit may have more.
  const many = ofMany(last) || last === state.assembled
  if (clause.sentence.index - newest > (many ? SIDES_WITHIN : 1)) return false
  const row = rowOf(document, clause, people)
  const there = new Set(last.participants.map(partyOf))
  if (!row || [...row.values()].every((side) => side === null)) return false
  if (![...row.values()].every((side) => many || there.has(side))) return false
  // Whose side is told by no country is of the one side that is left.
  const nameless = last.participants.filter((one) => one.person === null).map(partyOf)
  for (const [{ person }, side] of row) {
    const left = nameless.filter((party) => ![...row.values()].includes(party))
    if (person && person.slug === null)
      person.party = side ?? (left.length === 1 ? (left[0] ?? null) : person.party)
  }
  const sides = new Set(people.map(partyOf))
  last.participants = unique([
    ...last.participants.filter((one) => one.person || !sides.has(partyOf(one))),
    ...people,
  ])
  last.sentences.add(clause.sentence.index)
  state.attended.add(clause)
  return true
}
