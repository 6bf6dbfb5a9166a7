/** Those told by their office alone: one, or one for each of the parties that an office of several names. */
import { headsLast, premodified } from '../cases'
import type { Document } from '../document'
import { actorOf } from './actor-of'
import type { Actor } from './actors'
import type { Name } from './name-words'
import type { Office } from './office'
import { partiesBefore } from './parties-before'
import { partyList } from './party-lists'
import { partyOfName } from './same-holder'
import { countriesAgain } from './shared-country'

/** Whose an office of several is: told in a row before it, or in its own words and after them. */
function partiesOf(document: Document, office: Office): { parties: string[]; from: number; to: number } {
  const own = document.marks.at('party', office.from)
  const head =
    premodified(document) && own ? office.from : (document.marks.at('office', office.from)?.to ?? office.from)
  const first = document.marks.within('party', head, office.to)[0]
  if (premodified(document) && first?.from === office.from) {
    const before = partiesBefore(document, first.to)
    return { parties: before.parties, from: before.from, to: office.to }
  }
  if (headsLast(document))
    return { parties: first ? partyList(document, first.from).parties : [], from: office.from, to: office.to }
  const again = first ? null : countriesAgain(document, office.to)
  return { from: office.from, ...(again ?? partyList(document, first ? first.from : office.to)) }
}

/** The actors of an office that nobody named holds. `served`: whom its holder serves; `lists`: the number of the next list. */
export function officeActors(
  document: Document,
  office: Office,
  served: Name | undefined,
  lists: { next: number },
): Actor[] {
  if (!office.plural) {
    const beside = served && !headsLast(document) ? served : office
    const at = { from: Math.min(office.from, beside.from), to: Math.max(office.to, beside.to) }
    const party = office.party ?? partyOfName(document, served)
    return [actorOf('office', at, { ending: office.ending, office, party })]
  }
  const { parties, from, to } = partiesOf(document, office)
  if (parties.length === 0)
    return [actorOf('office', office, { ending: office.ending, office, plural: true })]
  const list = lists.next++
  const several = new Set(parties).size === 1
  const guests =
    several &&
    document.vocabulary.declension !== null &&
    document.marks.hasPhrase('epithets', from, office.to)
  const whole = { from, to: Math.max(office.to, to) }
  return [...new Set(parties)].map((party) =>
    actorOf('office', whole, {
      ending: office.ending,
      office: { ...office, party, plural: several },
      party,
      list: guests ? null : list,
      plural: guests,
    }),
  )
}
