/**
 * Who of those told in a clause took part in its meeting: not the president whose envoy it is, not
 * whose words are quoted, not what was talked about.
 */
import { type Clause, inClause } from '../../clauses'
import type { Document } from '../../document'
import { foundOnce } from '../../found-once'
import type { OfficeClass } from '../../languages/schema'
import type { Actor } from '../../mentions/actors'
import type { Delegation } from '../../mentions/delegation-parties'
import { isVisiting, whoseOffice } from '../../mentions/holders'
import type { Office } from '../../mentions/office'
import type { Person } from '../../mentions/people'
import { aboutTokens, type Cast, spokenOf } from '../about'
import { type Participant, participantBy } from '../model'
import { leftOutByCase } from './parts-by-case'
import { numbered, pluralOffice } from './plural-offices'

/** Offices that, told without their country, are of the country that the page is from. */
const HOME_RANKS = new Set<OfficeClass>([
  'head-of-state',
  'head-of-government',
  'vice-president',
  'minister',
  'deputy',
  'adviser',
])

const ofHome = ({ class: rank, field }: Office) =>
  (HOME_RANKS.has(rank) && field !== 'delegation') || (rank === 'head' && field === 'parliament')

/** The delegations by the actors that stand for them. */
const delegationsOf = foundOnce(
  ({ delegations }: Cast): ReadonlyMap<Actor, Delegation> =>
    new Map(delegations.map((one) => [one.actor, one])),
)

/** Whom an actor stands for. `told`: those told along with him. */
export function toParticipants(cast: Cast, actor: Actor, told: readonly Actor[]): Participant[] {
  const person = cast.people.personOf.get(actor)
  if (person)
    return [
      participantBy(actor, person, person.party ?? actor.party, actor.office ? 'name-with-office' : 'name'),
    ]
  if (actor.kind === 'delegation') return [delegationMet(cast, actor)]
  if (actor.kind === 'pronoun') return guestTold(cast, actor)
  if (actor.office) return holdersMet(cast, actor, actor.office, told)
  return actor.kind === 'counterpart' && actor.party !== null
    ? [participantBy(actor, null, actor.party, 'counterpart')]
    : []
}

/** A delegation, by whoever leads it where he is told. */
function delegationMet(cast: Cast, actor: Actor): Participant {
  const delegation = delegationsOf(cast).get(actor)
  const head = delegation?.head ?? (actor.list === null ? cast.heads.get(actor.party ?? '') : undefined)
  const leader = head ? (cast.people.personOf.get(head) ?? null) : null
  const capacity = delegation?.observer ? 'observer' : leader ? 'head' : 'member'
  return participantBy(actor, leader, actor.party, leader ? 'head-of-delegation' : 'delegation', capacity)
}

/** "the guest": who of his country, or of any, was told last. */
function guestTold({ people }: Cast, actor: Actor): Participant[] {
  const last = (one: Person) =>
    Math.max(...one.actors.map(({ from, owner }) => (from < actor.from && !owner ? from : -1)))
  const meant = people.persons.filter(
    (one) => (actor.party === null || one.party === actor.party) && last(one) >= 0,
  )
  const [guest] = meant.sort((a, b) => last(b) - last(a))
  return guest ? [participantBy(actor, guest, guest.party, 'guest-told-before')] : []
}

/** Whoever holds an office told without a name: named elsewhere, or told by the office alone where its party is known. */
function holdersMet(cast: Cast, actor: Actor, office: Office, told: readonly Actor[]): Participant[] {
  const { document, people } = cast
  const counted = numbered(cast, actor)
  if (counted.length > 0) return counted
  if (actor.plural) return pluralOffice(cast, actor, told)
  if (document.marks.phrase('numerals', actor.from - 1)) return []
  const leads = office.class === 'head' && office.field === 'delegation'
  const chief = leads ? cast.heads.get(actor.party ?? '') : undefined
  const leader = chief ? people.personOf.get(chief) : undefined
  if (leader) return [participantBy(actor, leader, leader.party, 'office-of-named-person', 'head')]
  const holder = whoseOffice(document, people, actor, office, actor.party)
  if (holder) return [participantBy(actor, holder, holder.party, 'office-of-named-person')]
  const party = actor.party ?? (ofHome(office) && !isVisiting(document, actor) ? document.home : null)
  return party === null ? [] : [participantBy(actor, null, party, 'office-alone')]
}

/** "takes part in a meeting of NATO's ministers": those whose meeting it is are not met one by one. */
const ofSession = ({ marks, vocabulary }: Document, { from, verb }: Clause, actor: Actor) =>
  actor.office?.plural === true &&
  (verb?.value.class === 'take-part' ||
    vocabulary.index.parties.get(actor.party ?? '')?.kind === 'organisation') &&
  marks.within('meeting', Math.max(from, actor.from - 1), actor.from).length > 0

/** "the heads of the delegations of …", an office inside a delegation's words: who they are the delegations tell. */
function ofDelegation(told: readonly Actor[], actor: Actor): boolean {
  if (!actor.plural && actor.kind !== 'office') return false
  for (const other of told) {
    if (other.kind !== 'delegation') continue
    if (actor.plural && other.from === actor.to) return true
    if (other !== actor && actor.kind === 'office' && other.from <= actor.from && actor.to <= other.to)
      return true
  }
  return false
}

/** "was summoned by the director": he by whom somebody was met takes part, though what is done by somebody is mostly only told. */
const metBy = ({ marks }: Document, { verb }: Clause, { from }: Actor) =>
  verb?.value.class === 'meet' && marks.phraseBefore('by', from)

/** Words after "A's" within which the noun that it belongs to stands. */
const OWNED_WITHIN = 5

/** "A's predecessor", "A's office said": whose something is, which is neither a meeting nor a journey. */
function ownsSomething({ marks, tokens, vocabulary }: Document, { kind, name, to }: Actor): boolean {
  if (kind !== 'named' || !name || name.to !== to || vocabulary.lexicon.order !== 'verb-second') return false
  if ((tokens[to - 1]?.suffix ?? '') === '') return false
  for (let at = to; at < to + OWNED_WITHIN; at++) {
    if (marks.at('meeting', at) || marks.at('session', at) || marks.phrase('journeys', at)) return false
    if (tokens[at]?.kind !== 'word' || marks.phrase('nouns', at)) return tokens[at]?.kind !== 'word'
  }
  return true
}

/** Everybody who takes part in what a clause tells, in order. `within`: the tokens that count, all where it isn't given. */
export function participantsIn(
  cast: Cast,
  clause: Clause,
  within?: (token: number) => boolean,
): Participant[] {
  const { document } = cast
  const told: Actor[] = []
  for (const actor of cast.bySentence.get(clause.sentence.index) ?? []) {
    if (actor.owner || !inClause(clause, actor.from) || (within && !within(actor.from))) continue
    if (aboutTokens(cast, clause).has(actor.from)) continue
    if (spokenOf(document, actor) && !metBy(document, clause, actor)) continue
    if (ownsSomething(document, actor)) continue
    if (!leftOutByCase(document, clause, actor)) told.push(actor)
  }
  const participants: Participant[] = []
  for (const actor of told)
    if (!ofSession(document, clause, actor) && !ofDelegation(told, actor))
      participants.push(...toParticipants(cast, actor, told))
  return unique(participants)
}

/** Whoever a clause is first told of, with those told side by side with him: "A, B and C said". */
export function rowOfSubjects(cast: Cast, clause: Clause): Participant[] {
  const { document } = cast
  const { tokens, vocabulary } = document
  const [first, ...others] = participantsIn(cast, clause).filter((one) => one.person)
  if (!first) return []
  const row = [first]
  for (const one of others) {
    const between = tokens.slice(row.at(-1)?.at.to, one.at.from)
    const beside = between.every(({ text }) => text === ',' || vocabulary.and.has(text))
    const joined = between.length > 0 || document.marks.at('official', one.at.from)?.prefix !== ''
    if (!beside || !joined) break
    row.push(one)
  }
  return row
}

/** The same person, or the same party without a name, counts once; a name replaces the nameless of its party. */
export function unique(participants: readonly Participant[]): Participant[] {
  const kept: Participant[] = []
  for (const participant of participants) {
    const same = kept.findIndex((other) =>
      participant.person
        ? other.person === participant.person
        : other.person === null &&
          other.party === participant.party &&
          participant.actor.office?.class === other.actor.office?.class,
    )
    if (same === -1) kept.push(participant)
    else if (participant.capacity === 'head') kept[same] = participant
  }
  return kept
}
