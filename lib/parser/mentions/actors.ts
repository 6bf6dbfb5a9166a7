/**
 * Who is spoken of, as the text tells them: a name with the office beside it, an office alone, a
 * delegation. Offices are given to names here, because only side by side can it be seen whose they are.
 */
import { headsLast, premodified } from '../cases'
import type { Document } from '../document'
import { actorOf } from './actor-of'
import { findCounterparts } from './counterparts'
import { findGuests, findLatter } from './epithets'
import type { Name } from './name-words'
import type { Office } from './office'
import { pairedRow, rowStart } from './paired-rows'
import { endOf, type Piece, pair, startOf } from './pairing'
import { partiesBefore } from './parties-before'
import { partyList } from './party-lists'
import type { RanksOf } from './ranks'
import { respectively } from './respective'
import { alsoHeldBy, furtherTitle, inApposition, partyOfName, sameHolder, toldInFull } from './same-holder'
import { firstOfTwo } from './second-offices'
import { countriesAgain, countryAfter, demonymBefore, shareBodies, shareCountry } from './shared-country'
import { sharedWords } from './shared-words'
import { completedOffice } from './told-parties'

export interface Actor {
  kind: 'named' | 'office' | 'delegation' | 'counterpart' | 'pronoun'
  /** Token indices of the whole phrase. */
  from: number
  to: number
  /** What its last word has beyond the vocabulary's, where that is none of a name's. */
  ending: string
  name: Name | null
  office: Office | null
  party: string | null
  /** Only spoken of: the president whose envoy it is. */
  owner: boolean
  /** Actors told together in one list (ambassadors of three countries) share a number. */
  list: number | null
  /** A delegation whose words tell no party that is a whole group: all guarantors. */
  plural: boolean
  /** Whose counterpart he is told to be: nobody holds the office of his own counterpart. */
  counterpartOf?: Actor
  /** Told beside another of one country, each by an office of his own. */
  beside?: boolean
}

function findOffices(document: Document, names: readonly Name[]): Office[] {
  const taken = new Uint8Array(document.tokens.length)
  for (const name of names) taken.fill(1, name.from, name.to)
  // Words inside a city's name are no office: Nur-Sultan.
  for (const place of document.marks.within('place', 0, document.tokens.length))
    if (place.to - place.from > 1) taken.fill(2, place.from, place.to)
  const offices: Office[] = []
  const byStart = new Map(names.map((name) => [name.from, name]))
  const isTaken = (at: number) => taken[at] === 1
  const nameAt = (at: number) => byStart.get(at)
  for (let index = 0; index < document.tokens.length; index++) {
    if (taken[index] === 1) continue
    const office = completedOffice(document, index, isTaken, nameAt)
    if (!office || (taken[index] === 2 && taken[office.to - 1] === 2)) continue
    const { owner } = office
    for (let at = office.from; at < office.to; at++) {
      const owners = owner !== null && owner.from <= at && at < owner.to
      if (taken[at] === 1 && !owners) office.to = at
    }
    offices.push(office)
    index = office.to - 1
  }
  return offices
}

/** "the envoy of Putin": of the party of whom he serves. */
function partyServed(document: Document, office: Office | null, served: Map<Office, Name>): string | null {
  const name = office ? served.get(office) : undefined
  return name ? partyOfName(document, name) : null
}

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

function officeActors(
  document: Document,
  office: Office,
  served: Name | undefined,
  lists: { next: number },
): Actor[] {
  if (!office.plural)
    return [
      actorOf(
        'office',
        {
          from: Math.min(office.from, served && !headsLast(document) ? served.from : office.from),
          to: Math.max(office.to, served && !headsLast(document) ? served.to : office.to),
        },
        {
          ending: office.ending,
          office,
          party: office.party ?? (served ? partyOfName(document, served) : null),
        },
      ),
    ]
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

/** Names and offices of a document as actors, in order. */
export function findActors(document: Document, names: readonly Name[], ranksOf: RanksOf): Actor[] {
  const offices = findOffices(document, names)
  const inside = new Set(offices.flatMap(({ owner }) => owner ?? []))
  const free = names.filter((name) => !inside.has(name))
  const pieces: Piece[] = [...free.map((name) => ({ name })), ...offices.map((office) => ({ office }))].sort(
    (a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a),
  )
  const { holder, served } = pair(document, pieces, ranksOf)
  const officeOf = new Map([...holder].map(([office, name]) => [name, office]))
  const shared = new Set<Office>()
  const nameFrom = new Map(names.map((name) => [name.from, name]))
  for (const office of offices) {
    if (office.plural && shareRow(document, office, nameFrom, officeOf)) shared.add(office)
    const each = respectively(document, names, office)
    for (const [name, own] of each?.names ?? []) officeOf.set(name, officeOf.get(name) ?? own)
    if (each) shared.add(office)
  }
  const owners = new Set([...served.values(), ...offices.flatMap(({ owner }) => owner ?? [])])
  for (const [office, owner] of served)
    if (holder.has(office)) office.party ??= officeOf.get(owner)?.party ?? partyOfName(document, owner)
  const lists = { next: 1 }
  const isNobodys = sharedWords(document, names, officeOf)
  const actors: Actor[] = []
  for (const piece of pieces) {
    if ('office' in piece) {
      if (!holder.has(piece.office) && !shared.has(piece.office))
        actors.push(...officeActors(document, piece.office, served.get(piece.office), lists))
      continue
    }
    const { name } = piece
    const office = officeOf.get(name) ?? null
    const own = office && holder.get(office) === name ? office : null
    if (isNobodys(name)) continue
    const whole = {
      from: Math.min(name.from, own?.from ?? name.from),
      to: Math.max(name.to, own?.to ?? name.to),
    }
    actors.push(
      actorOf('named', whole, {
        name,
        office,
        party:
          office?.party ??
          partyServed(document, office, served) ??
          demonymBefore(document, name.from) ??
          countryAfter(document, name.to),
        owner: owners.has(name) || ofGovernment(document, name),
      }),
    )
  }
  for (const [index, actor] of actors.entries()) {
    const next = actors[index + 1]
    if (next && toldInFull(actor, next)) {
      actor.party = next.party
      actor.office = next.office
      actor.to = next.to
    }
    if (!next || !firstOfTwo(document, actor, next)) continue
    next.party ??= actor.party
    // Whom he leads tells more than what else he is.
    if (actor.office?.field === 'delegation') next.office = actor.office
  }
  const told = actors.filter(
    (actor, index) =>
      !sameHolder(document, actors[index - 1], actor) &&
      !furtherTitle(document, actors[index - 1], actor) &&
      !(actor.kind === 'office' && actor.office !== null && actor.office === actors[index - 1]?.office) &&
      !inApposition(document, actor, actors[index + 1]) &&
      !alsoHeldBy(document, actor, actors[index + 1]) &&
      !firstOfTwo(document, actor, actors[index + 1]),
  )
  shareCountry(document, told)
  shareBodies(document, told)
  return [
    ...told,
    ...findCounterparts(document, told, lists),
    ...findGuests(document),
    ...findLatter(document),
  ].sort((a, b) => a.from - b.from)
}

/** "the ministers of France A and Germany B": the office of each whose country stands before his name. */
function shareRow(
  document: Document,
  office: Office,
  nameFrom: ReadonlyMap<number, Name>,
  officeOf: Map<Name, Office>,
): boolean {
  const row = pairedRow(document, rowStart(document, office), (at) => nameFrom.get(at) ?? null)
  for (const { party, name } of row) {
    const holder = nameFrom.get(name.from)
    if (holder && !officeOf.has(holder)) officeOf.set(holder, { ...office, plural: false, party })
  }
  return row.length > 1
}

/** "the Trump administration": only called after him. */
const ofGovernment = (document: Document, name: Name) =>
  premodified(document) && document.marks.phrase('government', name.to) !== undefined
