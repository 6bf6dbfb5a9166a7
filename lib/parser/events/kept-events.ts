/** Meetings kept so far, looked up by who took part: of many, few can be the one that is told again. */
import type { OfficeClass } from '../languages/schema'
import type { MeetingEvent, Participant } from './model'

/** Ranks that, told without a name, tell two of one country apart. */
export const OF_ONE_HOLDER = new Set<OfficeClass>(['head-of-state', 'minister', 'ambassador'])

/** Whom a participant is; those told beside each other by offices of one country are two. */
export function keyOf(one: Participant): Participant['person'] | string {
  if (one.person) return one.person
  const rank = one.actor.office?.class
  const apart = one.actor.beside || (rank !== undefined && OF_ONE_HOLDER.has(rank))
  return `party:${one.party}${apart ? `:${rank}` : ''}`
}

const hasNameless = ({ participants }: MeetingEvent) => participants.some((one) => one.person === null)

/** Adds an index to those of a key. */
function note<K>(map: Map<K, Set<number>>, key: K, index: number): void {
  const known = map.get(key)
  if (known) known.add(index)
  else map.set(key, new Set([index]))
}

export class KeptEvents {
  readonly events: MeetingEvent[] = []
  private readonly byKey = new Map<Participant['person'] | string, Set<number>>()
  private readonly byParty = new Map<string | null, Set<number>>()
  private readonly namelessByParty = new Map<string | null, Set<number>>()
  /** Indices of those that fewer than two took part in, or that somebody without a name did. */
  private readonly loose = new Set<number>()

  add(event: MeetingEvent): void {
    this.events.push(event)
    this.index(event, this.events.length - 1)
  }

  /** Takes note of whoever a kept event has taken over from another. */
  changed(event: MeetingEvent): void {
    this.index(event, this.events.indexOf(event))
  }

  /** The first that passes a test, of those that everybody of one of the two may have been at. */
  find(event: MeetingEvent, test: (kept: MeetingEvent) => boolean): MeetingEvent | undefined {
    if (event.participants.length === 0) return this.events.find(test)
    const shared = this.sharedWith(event)
    const loose = event.participants.length < 2 || hasNameless(event)
    const indices = [...shared].flatMap(([index, count]) =>
      count > 1 || loose || this.loose.has(index) ? index : [],
    )
    for (const index of indices.sort((a, b) => a - b)) {
      const kept = this.events[index]
      if (kept && test(kept)) return kept
    }
    return undefined
  }

  /** How many of those at a meeting each kept one may share with it. */
  private sharedWith({ participants }: MeetingEvent): Map<number, number> {
    const shared = new Map<number, number>()
    for (const one of participants) {
      const hits = new Set(this.byKey.get(keyOf(one)))
      const parties = one.person === null ? this.byParty : this.namelessByParty
      for (const index of parties.get(one.party) ?? []) hits.add(index)
      for (const index of hits) shared.set(index, (shared.get(index) ?? 0) + 1)
    }
    return shared
  }

  private index(event: MeetingEvent, index: number): void {
    for (const one of event.participants) {
      note(this.byKey, keyOf(one), index)
      note(this.byParty, one.party, index)
      if (one.person === null) note(this.namelessByParty, one.party, index)
    }
    if (event.participants.length < 2 || hasNameless(event)) this.loose.add(index)
  }
}
