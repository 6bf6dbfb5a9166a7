/**
 * Who is spoken of, as the text tells them: a name with the office beside it, an office alone, a
 * delegation. Offices are given to names here, because only side by side can it be seen whose they are.
 */
import { premodified } from '../cases'
import type { Document } from '../document'
import { actorOf } from './actor-of'
import { findCounterparts } from './counterparts'
import { findGuests, findLatter } from './epithets'
import type { Name } from './name-words'
import type { Office } from './office'
import { officeActors } from './office-actors'
import { pairedRow, rowStart } from './paired-rows'
import { endOf, type Piece, pair, startOf } from './pairing'
import type { RanksOf } from './ranks'
import { respectively } from './respective'
import { alsoHeldBy, furtherTitle, inApposition, partyOfName, sameHolder, toldInFull } from './same-holder'
import { firstOfTwo } from './second-offices'
import { countryAfter, demonymBefore, shareBodies, shareCountry } from './shared-country'
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
const partyServed = (
  document: Document,
  office: Office | null,
  served: ReadonlyMap<Office, Name>,
): string | null => partyOfName(document, office && served.get(office))

/** Which names and offices of a document belong together. */
interface Titles {
  /** Names and offices in order, those inside a title apart. */
  pieces: readonly Piece[]
  holder: ReadonlyMap<Office, Name>
  served: ReadonlyMap<Office, Name>
  officeOf: ReadonlyMap<Name, Office>
  /** Offices of several whose holders are told after them, each by name. */
  shared: ReadonlySet<Office>
  /** Names of those whom others serve. */
  owners: ReadonlySet<Name>
}

function titlesOf(document: Document, names: readonly Name[], ranksOf: RanksOf): Titles {
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
  for (const [office, owner] of served)
    if (holder.has(office)) office.party ??= officeOf.get(owner)?.party ?? partyOfName(document, owner)
  return { pieces, holder, served, officeOf, shared, owners: new Set([...served.values(), ...inside]) }
}

/** Names and offices of a document as actors, in order. */
export function findActors(document: Document, names: readonly Name[], ranksOf: RanksOf): Actor[] {
  const titles = titlesOf(document, names, ranksOf)
  const lists = { next: 1 }
  const isNobodys = sharedWords(document, names, titles.officeOf)
  const actors = titles.pieces.flatMap((piece) => {
    if ('name' in piece) return isNobodys(piece.name) ? [] : [namedActor(document, piece.name, titles)]
    const { office } = piece
    const named = titles.holder.has(office) || titles.shared.has(office)
    return named ? [] : officeActors(document, office, titles.served.get(office), lists)
  })
  joinTitles(document, actors)
  const told = actors.filter(
    (actor, index) => !isToldBeside(document, actor, actors[index - 1], actors[index + 1]),
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

/** Somebody told by name, with the office that is told with it. */
function namedActor(document: Document, name: Name, { holder, served, officeOf, owners }: Titles): Actor {
  const office = officeOf.get(name) ?? null
  const own = office && holder.get(office) === name ? office : null
  const whole = {
    from: Math.min(name.from, own?.from ?? name.from),
    to: Math.max(name.to, own?.to ?? name.to),
  }
  return actorOf('named', whole, {
    name,
    office,
    party:
      office?.party ??
      partyServed(document, office, served) ??
      demonymBefore(document, name.from) ??
      countryAfter(document, name.to),
    owner: owners.has(name) || ofGovernment(document, name),
  })
}

/** Gives somebody told by two titles side by side what either tells of him. */
function joinTitles(document: Document, actors: readonly Actor[]): void {
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
}

/** Whether a title is of the one told right before or after it, and tells nobody else. */
const isToldBeside = (
  document: Document,
  actor: Actor,
  before: Actor | undefined,
  next: Actor | undefined,
): boolean =>
  sameHolder(document, before, actor) ||
  furtherTitle(document, before, actor) ||
  (actor.kind === 'office' && actor.office !== null && actor.office === before?.office) ||
  inApposition(document, actor, next) ||
  alsoHeldBy(document, actor, next) ||
  firstOfTwo(document, actor, next)

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
