/** Whether those told of one meeting are among those told of another, by name or by what they are. */
import { keyOf, OF_ONE_HOLDER } from '../kept-events'
import { type Participant, partyOf } from '../model'
import { holdsAnother } from './parties'

/** How many of those at one meeting were at another. */
export function sharedBy(a: readonly Participant[], b: readonly Participant[]): number {
  const keys = new Set(a.map(keyOf))
  return b.filter((one) => keys.has(keyOf(one))).length
}

/** Two without names, told beside each other or by ranks of which each is another's: "the minister", "the president". */
function besideEachOther(one: Participant, other: Participant): boolean {
  if (one.person !== null || other.person !== null) return false
  if (one.actor.beside === true && other.actor.beside === true) return true
  const [a, b] = [one.actor.office?.class, other.actor.office?.class]
  return a !== undefined && b !== undefined && a !== b && OF_ONE_HOLDER.has(a) && OF_ONE_HOLDER.has(b)
}

/** A party's unnamed delegate and its named one may be the same. */
export function coveredBy(a: readonly Participant[], b: readonly Participant[], lead = false): boolean {
  return a.every((one) =>
    b.some(
      (other) =>
        keyOf(other) === keyOf(one) ||
        (one.person === null &&
          (lead ? partyOf(other) : other.party) === one.party &&
          !besideEachOther(one, other) &&
          (lead || !holdsAnother(one, other))),
    ),
  )
}
