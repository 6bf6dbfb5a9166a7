/** Who is who across accounts of one meeting. */
import type { DraftParticipant } from '@/lib/parser/draft'
import { foldSpelling } from '@/lib/parser/text/fold'

/** Tells participants apart: the official, else the name as told, else the party or the office alone. */
export function participantKey({ official, name, party, title }: DraftParticipant): string {
  if (official !== null) return `official:${official}`
  if (name !== null) return `name:${foldSpelling(name)}`
  return party === null ? `title:${foldSpelling(title ?? '')}` : `party:${party}`
}

export const isNamed = ({ official, name }: DraftParticipant) => official !== null || name !== null

/** Whether an unnamed delegation or office may be the other's participant of the same party. */
const mayBe = (unnamed: DraftParticipant, other: DraftParticipant) =>
  !isNamed(unnamed) && unnamed.party !== null && unnamed.party === other.party

/** How two lists of participants agree: how many of the shorter stand in the longer, and how many of those by name. */
export function commonParticipants(a: readonly DraftParticipant[], b: readonly DraftParticipant[]) {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  const left = [...longer]
  let named = 0
  let common = 0
  // Those told by name first, so that an unnamed delegation does not take somebody's place.
  for (const person of [...shorter].sort((x, y) => Number(isNamed(y)) - Number(isNamed(x)))) {
    const key = participantKey(person)
    const same = left.findIndex((other) => participantKey(other) === key)
    const index = same >= 0 ? same : left.findIndex((other) => mayBe(person, other) || mayBe(other, person))
    if (index < 0) continue
    left.splice(index, 1)
    common += 1
    if (same >= 0 && isNamed(person)) named += 1
  }
  return { common, named, all: common === shorter.length }
}

/** Participants of all accounts, each once; an unnamed one gives way to somebody named of its party from another account. */
export function unitedParticipants(accounts: readonly (readonly DraftParticipant[])[]): DraftParticipant[] {
  const united = new Map<string, DraftParticipant>()
  for (const participants of accounts) {
    for (const person of participants) {
      const key = participantKey(person)
      const known = united.get(key)
      united.set(key, known ? fuller(known, person) : person)
    }
  }
  const people = [...united.values()]
  return people.filter((person) => isNamed(person) || !standsNamed(person, people, accounts))
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
    ...a,
    name: a.name ?? b.name,
    party: a.party ?? b.party,
    title: a.title ?? b.title,
    capacity: CAPACITY_RANK[a.capacity] <= CAPACITY_RANK[b.capacity] ? a.capacity : b.capacity,
  }
}
