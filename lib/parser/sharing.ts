import { premodified } from './cases'
import type { Cast } from './events/about'
import type { Dated } from './events/days/dating'
import { asHead, type MeetingEvent, type SessionEvent } from './events/model'
import { unique } from './events/people/participants'
import type { Scene } from './events/scene'
import { firstBetween } from './in-order'
import type { OfficeClass } from './languages/schema'
import type { Actor } from './mentions/actors'
import type { Person } from './mentions/people'

/** Ranks that head delegations to talks of their like. */
const HEADING = new Set<OfficeClass>(['deputy', 'envoy', 'negotiator'])

/** Delegations that met are told by their heads elsewhere; those of an earlier meeting may have had others. */
export function nameDelegates({ cast }: Scene, event: MeetingEvent): void {
  if (event.background) return
  const named = event.participants.flatMap((one) => {
    // Also "the deputies of A and B met", whose delegations' heads the text tells.
    const listed = one.actor.list !== null && !premodified(cast.document)
    const rank = listed ? one.actor.office?.class : undefined
    const again = one.rule === 'sides-told-before'
    const led = (one.actor.kind === 'delegation' && !again) || (rank !== undefined && HEADING.has(rank))
    const head = one.person === null && led ? cast.heads.get(one.party ?? '') : undefined
    const person = head ? cast.people.personOf.get(head) : undefined
    if (!head || !person) return [one]
    return [person, ...ledWith(cast, head)].map((leader) => asHead(one, leader))
  })
  event.participants = unique(named)
}

/** "is represented by A and B": who of the same party stands beside the head, with nothing but an "and" between. */
function ledWith({ document, actors, people }: Cast, head: Actor): Person[] {
  const next = firstBetween(actors, head.to + 1, head.to + 2, (one) => one.kind === 'named')
  const and = document.vocabulary.and.has(document.tokens[head.to]?.text ?? '')
  const person = next && and ? people.personOf.get(next) : undefined
  const party = people.personOf.get(head)?.party ?? head.party
  return person && party !== null && person.party === party ? [person] : []
}

/** Sentences about "the session" are of the one told last before them. */
export function shareSentences(sessions: readonly SessionEvent[], sentences: ReadonlySet<number>): void {
  for (const sentence of sentences) {
    const before = sessions.filter((session) => Math.min(...session.sentences) <= sentence)
    const held = before.filter((session) => session.status === 'held')
    const told = held.length > 0 ? held : before
    const last = [...told].sort((a, b) => nearest(b, sentence) - nearest(a, sentence))[0]
    last?.sentences.add(sentence)
  }
}

const nearest = (session: SessionEvent, sentence: number) =>
  Math.max(...[...session.sentences].filter((one) => one <= sentence))

/** Whether a record says enough to be one: two of who, when, where, which occasion. */
export function tellsEnough(event: MeetingEvent, dated: Dated): boolean {
  if (
    event.occasion?.relation === 'session' &&
    event.participants.length === 0 &&
    event.status === 'planned' &&
    !dated.dates.has(event)
  )
    return false
  const facts = [
    event.participants.length > 1,
    dated.dates.has(event),
    event.place !== null,
    event.occasion !== null,
  ]
  return facts.filter(Boolean).length >= 2 || event.participants.filter((one) => one.person).length >= 2
}
