/** Who is who across accounts of one meeting. */
import type { DraftParticipant } from '@/lib/parser/draft'
import { foldSpelling } from '@/lib/parser/text/fold'
import { officesAgree } from './offices'
import { sameName } from './transliteration'

/** Tells participants of one account apart: the official, else the name as told, else the party or the office alone. */
export function participantKey({ official, name, party, title }: DraftParticipant): string {
  if (official !== null) return `official:${official}`
  if (name !== null) return `name:${foldSpelling(name)}`
  return party === null ? `title:${foldSpelling(title ?? '')}` : `party:${party}`
}

export const isNamed = ({ official, name }: DraftParticipant) => official !== null || name !== null

/**
 * Whether two accounts name one person: the official whom the registry holds, else a name that is
 * the other's, in any script, of the same party and of an office that does not contradict.
 */
export function samePerson(a: DraftParticipant, b: DraftParticipant): boolean {
  if (a.official !== null && b.official !== null) return a.official === b.official
  if (participantKey(a) === participantKey(b)) return true
  if (a.name === null || b.name === null || a.party !== b.party) return false
  return sameName(a.name, b.name) && officesAgree(a.title, b.title)
}

/** Whether an unnamed delegation or office may be the other's participant of the same party. */
const mayBe = (unnamed: DraftParticipant, other: DraftParticipant) =>
  !isNamed(unnamed) &&
  unnamed.party !== null &&
  unnamed.party === other.party &&
  officesAgree(unnamed.title, other.title)

/** Of two accounts: who is in both, and which of the participants are in one alone. */
export interface Common {
  /** Participants of either that the other has too, by name or as an unnamed one of the same party. */
  common: number
  /** Those of them that both name. */
  named: number
  /** Those of them whom one names and the other tells by party or office alone. */
  guessed: number
  onlyInFirst: DraftParticipant[]
  onlyInSecond: DraftParticipant[]
}

/** How two lists of participants agree. */
export function commonParticipants(a: readonly DraftParticipant[], b: readonly DraftParticipant[]): Common {
  const [first, second] = [new Set(a), new Set(b)]
  let named = 0
  let common = 0
  const pair = (same: (one: DraftParticipant, other: DraftParticipant) => boolean) => {
    for (const one of first)
      for (const other of second)
        if (first.has(one) && same(one, other)) {
          first.delete(one)
          second.delete(other)
          common += 1
          if (isNamed(one) && isNamed(other)) named += 1
        }
  }
  // Those told by name first, so that an unnamed delegation does not take somebody's place.
  pair((one, other) => one.official !== null && one.official === other.official)
  pair((one, other) => isNamed(one) && isNamed(other) && samePerson(one, other))
  pair((one, other) => !isNamed(one) && !isNamed(other) && mayBe(one, other))
  const sure = common
  pair((one, other) => mayBe(one, other) || mayBe(other, one))
  return { common, named, guessed: common - sure, onlyInFirst: [...first], onlyInSecond: [...second] }
}

/** Participants of all accounts, each once, and whom each participant of an account became. */
export interface United {
  people: DraftParticipant[]
  /** The key of the one that stands for a participant; null where he gave way to somebody named. */
  keyOf: (participant: DraftParticipant) => string | null
}

/** Unites the participants of all accounts; an unnamed one gives way to somebody named of its party from another account. */
export function unitedParticipants(accounts: readonly (readonly DraftParticipant[])[]): United {
  const people: DraftParticipant[] = []
  const became = new Map<DraftParticipant, number>()
  for (const participants of accounts)
    for (const person of participants) {
      const own = new Set(participants)
      const index = people.findIndex(
        (other, at) =>
          samePerson(person, other) && ![...own].some((mate) => mate !== person && became.get(mate) === at),
      )
      const known = people[index]
      if (known) people[index] = fuller(known, person)
      else people.push(person)
      became.set(person, known ? index : people.length - 1)
    }
  const standing = new Set(
    people.filter((person) => isNamed(person) || !standsNamed(person, people, accounts)),
  )
  const keyOf = (participant: DraftParticipant) => {
    const person = people[became.get(participant) ?? -1]
    return person && standing.has(person) ? participantKey(person) : null
  }
  return { people: [...standing], keyOf }
}

/** True where every account that leaves the party's participant unnamed names nobody else of it, and another account does. */
function standsNamed(
  unnamed: DraftParticipant,
  people: readonly DraftParticipant[],
  accounts: readonly (readonly DraftParticipant[])[],
): boolean {
  const ofParty = (list: readonly DraftParticipant[]) => list.filter((p) => p.party === unnamed.party)
  return (
    unnamed.party !== null &&
    ofParty(people).some(isNamed) &&
    accounts.every((participants) => {
      const own = ofParty(participants)
      return !own.some((p) => !isNamed(p)) || own.length === 1
    })
  )
}

const CAPACITY_RANK = { head: 0, host: 1, observer: 2, member: 3 } as const

function fuller(a: DraftParticipant, b: DraftParticipant): DraftParticipant {
  return {
    official: a.official ?? b.official,
    name: a.name ?? b.name,
    party: a.party ?? b.party,
    title: a.title ?? b.title,
    capacity: CAPACITY_RANK[a.capacity] <= CAPACITY_RANK[b.capacity] ? a.capacity : b.capacity,
  }
}
