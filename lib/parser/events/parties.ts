import { sameRank } from '../mentions/ranks'
import type { Participant } from './model'

/** Whether a nameless participant can be the named one: a delegation, or an office that he holds. */
function isNamed(nameless: Participant, named: Participant): boolean {
  const party = named.person?.party ?? named.party
  if (!named.person || party !== nameless.party) return false
  const rank = nameless.actor.office
  return (
    rank === null ||
    rank.field === 'delegation' ||
    nameless.actor.plural ||
    named.person.ranks.length === 0 ||
    named.person.ranks.some((one) => sameRank(one.class, rank.class))
  )
}

/** "The deputies of A and B met. A was represented by C": told in a row of parties, each of which then names one. */
const onlyNamed = (party: string, participants: readonly Participant[]) =>
  participants.filter((one) => one.person?.party === party).length === 1

/** A party told without a name is its named member, if it has one. */
export function settleParties(participants: readonly Participant[]): Participant[] {
  const seen = new Set<string>()
  return participants.filter((one) => {
    if (one.person) return true
    if (
      one.party === null ||
      (seen.has(one.party) && !one.actor.beside) ||
      participants.some((other) => isNamed(one, other))
    )
      return false
    if (one.actor.list !== null && onlyNamed(one.party, participants)) return false
    seen.add(one.party)
    return true
  })
}
