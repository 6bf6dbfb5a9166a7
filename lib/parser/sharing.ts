import type { Dated } from './events/dating'
import type { MeetingEvent } from './events/model'
import { unique } from './events/participants'
import type { Scene } from './events/scene'
import type { SessionEvent } from './events/session-words'

/** Delegations that met are told by their heads elsewhere; those of an earlier meeting may have had others. */
export function nameDelegates({ cast }: Scene, event: MeetingEvent): void {
  if (event.background) return
  const named = event.participants.map((one) => {
    const head =
      one.person === null && one.actor.kind === 'delegation' ? cast.heads.get(one.party ?? '') : undefined
    const person = head ? cast.people.personOf.get(head) : undefined
    return person ? { ...one, person, capacity: 'head' as const, rule: 'head-of-delegation' } : one
  })
  event.participants = unique(named)
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
