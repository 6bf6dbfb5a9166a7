/** Meetings told only as the one after, or before, the one just told: "the next round will be in Ankara in 2025". */
import { headsLast, premodified } from '../../cases'
import { type Clause, inClause } from '../../clauses'
import { actorOf } from '../../mentions/actor-of'
import { negated } from '../cues'
import { dateIn } from '../days/day-told'
import {
  isOfSeveral,
  type MeetingEvent,
  meantAgain,
  type Participant,
  participantBy,
  partyOf,
  type Stretch,
} from '../model'
import { newEvent } from '../new-event'
import { participantsIn } from '../people/participants'
import { settleParties } from '../people/parties'
import { placesInClause } from '../places/places'
import type { Scene, State } from '../scene'
import type { Trigger } from '../triggers'
import { sessionToldIn } from './session-told'

/** Words between "next" and its noun: "следующий раунд консультаций", "bir sonraki siyasi istişareler". */
const REACH = 3

interface Told extends Stretch {
  next: boolean
  /** Told as theirs who met, and not as a round of what their sides hold. */
  theirs: boolean
}

/** The noun of a meeting with "next" or "previous" beside it. */
function nounTold({ document }: Scene, clause: Clause): Told | null {
  const { marks } = document
  const bySides = marks.hasPhrase('betweenSides', clause.from, clause.to)
  const possessed = marks.hasPhrase('theirs', clause.from, clause.to)
  for (const category of ['meeting', 'session'] as const)
    for (const { from, to } of marks.within(category, clause.from, clause.to)) {
      // "the next session of parliament" is of nobody who met.
      if (marks.at('field', to) ?? marks.at('office', to)) continue
      if (!inClause(clause, from)) continue
      const theirs = possessed && !bySides
      for (let at = from - 1; at >= Math.max(clause.from, from - REACH); at--) {
        if (marks.phrase('next', at)) return { from, to, next: true, theirs }
        if (marks.phrase('previous', at)) return { from, to, next: false, theirs }
      }
      if (premodified(document) || headsLast(document)) continue
      if (marks.phrase('next', to)) return { from, to, next: true, theirs }
      if (marks.phrase('previous', to)) return { from, to, next: false, theirs }
    }
  return null
}

/** Each side of a meeting as one nameless participant. */
function sidesOf({ participants }: MeetingEvent, at: Stretch): Participant[] {
  const parties = [...new Set(participants.map(partyOf))]
  return parties.flatMap((party) =>
    party === null ? [] : [participantBy(actorOf('delegation', at), null, party, 'sides-told-before')],
  )
}

/** Most people of whom a meeting is told as theirs again. */
const FEW = 3

/** "their next meeting", "the ministers' previous meeting": the same people, where no sides are told. */
function sameAgain(
  { document: { marks } }: Scene,
  clause: Clause,
  last: MeetingEvent,
  at: Told,
): Participant[] | null {
  const participants = settleParties(last.participants)
  const people = participants.filter((one) => one.person)
  const both = marks
    .phrasesWithin('bothSides', clause.from, clause.to)
    .some((one) => !marks.phrase('sides', one.from))
  const told = (both && people.length === 2) || (at.theirs && people.length <= FEW)
  if (!told || people.length !== participants.length) return null
  return people.map((one) => meantAgain(one, { from: at.from, to: at.to }))
}

/** Reads a clause that tells a meeting so, of the sides of the one told last; false where it tells none. */
export function nextOrPrevious(scene: Scene, clause: Clause, { events }: State): boolean {
  const { document, cast } = scene
  const last = events.at(-1)
  if (!last || last.participants.length < 2 || last.kind === 'call') return false
  const noun = nounTold(scene, clause)
  if (!noun) return false
  if (negated(document, clause) || document.marks.hasPhrase('postponed', clause.from, clause.to)) return false
  if (sessionToldIn(scene, clause, 'event') || participantsIn(cast, clause).length > 0) return false
  const again = sameAgain(scene, clause, last, noun)
  if (dateIn(scene, clause) === null || (!again && placesInClause(cast, clause).length === 0)) return false
  const sides = again ?? sidesOf(last, { from: noun.from, to: noun.to })
  if (sides.length < 2) return false
  const kind = isOfSeveral(last.kind) ? last.kind : 'talks'
  const { from, to } = noun
  const trigger: Trigger = { from, to, kind, predicate: true, anaphor: false, loose: false }
  const event = newEvent(scene, clause, trigger, sides)
  event.status = noun.next ? 'planned' : 'held'
  event.background = !noun.next
  events.push(event)
  return true
}
