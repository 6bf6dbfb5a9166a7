/** Whom an office told of several means: "the foreign ministers of both countries", "these two diplomats". */
import { headsLast } from '../../cases'
import type { Actor } from '../../mentions/actors'
import { guarantorsOf } from '../../mentions/actors-lists'
import type { Office } from '../../mentions/office'
import type { Person } from '../../mentions/people'
import { sameRank } from '../../mentions/ranks'
import type { Cast } from '../about'
import { type Participant, participantBy } from '../model'

/** "these two diplomats": those named in the sentence before, where they are two. */
export function numbered({ document, people }: Cast, actor: Actor): Participant[] {
  const { marks } = document
  if (!marks.phrase('numerals', actor.from - 1) || !marks.phrase('demonstratives', actor.from - 2)) return []
  const sentence = (document.sentenceOf[actor.from] ?? 0) - 1
  const named = people.persons.filter((person) =>
    person.actors.some((other) => document.sentenceOf[other.from] === sentence),
  )
  if (named.length !== 2) return []
  return named.map((person) => participantBy(actor, person, person.party, 'plural-office'))
}

/** Those whom several told without their number are at most. */
const MOST = 3

/** "the foreign ministers of both countries", "the heads of the guarantors' delegations". */
export function pluralOffice(cast: Cast, actor: Actor, told: readonly Actor[]): Participant[] {
  const { document } = cast
  const { office } = actor
  if (!office) return []
  // "the ministers of foreign affairs A and of defence B": who they are the names beside it tell.
  if (!headsLast(document) && told.some((one) => one.kind === 'named' && one.from === actor.to)) return []
  const [first, end] = headsLast(document) ? [actor.from - 3, actor.to] : [actor.from, actor.to + 4]
  if (document.marks.hasPhrase('guarantors', Math.max(0, first), end))
    return guarantorsOf(document).map((party) => participantBy(actor, null, party, 'guarantors'))
  if (document.marks.hasPhrase('epithets', actor.from, actor.to)) return guestsOf(cast, actor)
  const near = holdersNear(cast, actor, office, told)
  if (near.length === 0 && document.vocabulary.lexicon.order === 'verb-first')
    return ofBothCountries(cast, actor, told)
  // "leaders of armed groups": where the text names one of their rank alone, he is none of them; "the two ministers" are two told before.
  const two = office.count !== null || document.marks.phrase('bothSides', actor.from) !== undefined
  if (near.length === 1 && told.length === 1 && !two) return []
  return near
    .slice(0, office.count ?? MOST)
    .map((person) => participantBy(actor, person, person.party, 'plural-office'))
}

/** Holders of an office's rank told before it, those first whom it most likely means. */
function holdersNear({ people }: Cast, actor: Actor, office: Office, told: readonly Actor[]): Person[] {
  const before = ({ actors }: Person) =>
    Math.max(-1, ...actors.filter((other) => other.from < actor.from).map((other) => other.from))
  // "A met the two ministers": those whom the text is mostly about.
  const beside = office.count !== null && told.some((one) => one.kind === 'named')
  return people.persons
    .filter((person) =>
      person.ranks.some(
        (rank) =>
          sameRank(rank.class, office.class) && (office.field === null || rank.field === office.field),
      ),
    )
    .map((person) => ({ person, last: before(person) }))
    .filter(({ last }) => last >= 0 || told.length === 0)
    .sort((a, b) => (beside ? b.person.actors.length - a.person.actors.length : 0) || b.last - a.last)
    .map(({ person }) => person)
}

/** "the Russian guests": those of the country whom the sentence told last of them named; of no country nobody. */
function guestsOf({ document, people }: Cast, actor: Actor): Participant[] {
  if (actor.party === null) return []
  const before = people.persons.flatMap((person) =>
    person.party === actor.party ? person.actors.filter((one) => one.from < actor.from && !one.owner) : [],
  )
  const last = Math.max(-1, ...before.map((one) => document.sentenceOf[one.from] ?? -1))
  const told = before.filter((one) => (document.sentenceOf[one.from] ?? -1) === last)
  return told.flatMap((one) => {
    const person = people.personOf.get(one)
    return person ? [participantBy(actor, person, person.party, 'plural-office')] : []
  })
}

/** "the premiers of the two countries", none of whom is named: of the two countries whose people were told last. */
function ofBothCountries({ document, people }: Cast, actor: Actor, beside: readonly Actor[]): Participant[] {
  if (!document.marks.hasPhrase('both', actor.from, actor.to + 1)) return []
  if (beside.some((one) => one.kind === 'named' && one.from >= actor.to && one.from < actor.to + 3)) return []
  const told = people.persons
    .map((person) => ({
      party: person.party,
      last: Math.max(-1, ...person.actors.flatMap(({ from }) => (from < actor.from ? [from] : []))),
    }))
    .filter(({ party, last }) => party !== null && last >= 0)
    .sort((a, b) => b.last - a.last)
  const parties = [...new Set(told.map(({ party }) => party))].slice(0, 2)
  if (parties.length < 2) return []
  return parties.map((party) => participantBy(actor, null, party, 'both-countries'))
}
