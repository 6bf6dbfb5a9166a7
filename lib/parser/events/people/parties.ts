import type { OfficeClass } from '../../languages/schema'
import type { Office } from '../../mentions/office'
import type { Person } from '../../mentions/people'
import { sameRank } from '../../mentions/ranks'
import { type Participant, partyOf } from '../model'

/** Whether a nameless participant can be the named one: a delegation, or an office that he holds. */
function isNamed(nameless: Participant, named: Participant): boolean {
  const party = partyOf(named)
  if (!named.person || party !== nameless.party) return false
  const rank = nameless.actor.office
  return rank === null || nameless.actor.plural || mayHold(named.person, rank)
}

/** Whether an office told alone can be somebody's, as far as the ranks that he is known to hold tell. */
const mayHold = ({ ranks }: Person, office: Office): boolean =>
  office.field === 'delegation' ||
  ranks.length === 0 ||
  ranks.some((one) => sameRank(one.class, office.class))

/** Ranks of which a state has one: told by one of them alone, nobody else of that state is meant. */
const OF_ONE_HOLDER = new Set<OfficeClass>(['head-of-state', 'head-of-government', 'minister', 'ambassador'])

/** "the speaker", beside the foreign minister by name: an office told alone that the named one does not hold. */
export function holdsAnother({ actor, person }: Participant, named: Participant): boolean {
  const { office } = actor
  if (person || !named.person || !office || actor.plural || actor.kind !== 'office') return false
  const sole = OF_ONE_HOLDER.has(office.class) || (office.class === 'head' && office.field === 'parliament')
  // A head is of whatever he heads.
  const agrees = (field: Office['field']) =>
    office.field === null || field === office.field || (field === null && office.class !== 'head')
  const holds = named.person.ranks.some((one) => sameRank(one.class, office.class) && agrees(one.field))
  return sole && named.person.ranks.length > 0 && !holds
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
