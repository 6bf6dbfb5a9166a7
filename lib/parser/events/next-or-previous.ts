/** Meetings told only as the one after, or before, the one just told: "the next round will be in Ankara in 2025". */
import { headsLast } from '../cases'
import { type Clause, inClause } from '../clauses'
import { actorOf } from '../mentions/actor-of'
import { hasPhrase, negated } from './cues'
import { sessionToldIn } from './members'
import { type MeetingEvent, meantAgain, type Participant, partyOf, type Stretch } from './model'
import { dateIn, newEvent } from './new-event'
import { participantsIn } from './participants'
import { placesInClause } from './places'
import type { Scene, State } from './scene'
import type { Trigger } from './triggers'

/** Words between "next" and its noun: "следующий раунд консультаций", "bir sonraki siyasi istişareler". */
const REACH = 3

interface Told extends Stretch {
  next: boolean
}

/** The noun of a meeting with "next" or "previous" before it. */
function nounTold({ document: { marks } }: Scene, clause: Clause): Told | null {
  for (const category of ['meeting', 'session'] as const)
    for (const { from, to } of marks.within(category, clause.from, clause.to)) {
      // "the next session of parliament" is of nobody who met.
      if (marks.at('field', to) ?? marks.at('office', to)) continue
      for (let at = from - 1; at >= Math.max(clause.from, from - REACH) && inClause(clause, from); at--) {
        if (marks.phrase('next', at)) return { from, to, next: true }
        if (marks.phrase('previous', at)) return { from, to, next: false }
      }
    }
  return null
}

/** Each side of a meeting as one nameless participant. */
function sidesOf({ participants }: MeetingEvent, at: Stretch): Participant[] {
  const parties = [...new Set(participants.map(partyOf))]
  return parties.flatMap((party) =>
    party === null
      ? []
      : [
          {
            person: null,
            party,
            at,
            actor: actorOf('delegation', at),
            capacity: 'member' as const,
            rule: 'sides-told-before',
          },
        ],
  )
}

/** "their next meeting they will hold", "the ministers' previous meeting": the same two people, where no sides are told. */
function sameTwo(
  { document: { marks } }: Scene,
  clause: Clause,
  { participants }: MeetingEvent,
  at: Stretch,
): Participant[] | null {
  const people = participants.filter((one) => one.person)
  const told = marks
    .phrasesWithin('bothSides', clause.from, clause.to)
    .some((one) => !marks.phrase('sides', one.from))
  if (!told || people.length !== 2 || participants.length !== 2) return null
  return people.map((one) => meantAgain(one, { from: at.from, to: at.to }))
}

/** Reads a clause that tells a meeting so, of the sides of the one told last; false where it tells none. */
export function nextOrPrevious(scene: Scene, clause: Clause, { events }: State): boolean {
  const { document, cast } = scene
  const last = events.at(-1)
  const noun = document.vocabulary.declension || headsLast(document) ? nounTold(scene, clause) : null
  if (!last || !noun || last.participants.length < 2 || last.kind === 'call') return false
  if (negated(document, clause) || hasPhrase(document, 'postponed', clause.from, clause.to)) return false
  if (sessionToldIn(scene, clause, 'event') || participantsIn(cast, clause).length > 0) return false
  const again = sameTwo(scene, clause, last, noun)
  if (dateIn(scene, clause) === null || (!again && placesInClause(cast, clause).length === 0)) return false
  const sides = again ?? sidesOf(last, { from: noun.from, to: noun.to })
  if (sides.length < 2) return false
  const kind = last.kind === 'summit' || last.kind === 'ministerial' ? last.kind : 'talks'
  const trigger: Trigger = { ...noun, kind, predicate: true, anaphor: false, loose: false }
  const event = newEvent(scene, clause, trigger, sides)
  events.push({ ...event, status: noun.next ? 'planned' : 'held', background: !noun.next })
  return true
}
