/**
 * Who is who: the same person under different spellings, by surname, by office alone, as somebody's
 * counterpart. After actors and delegations, because one mention explains another on either side of it.
 */
import type { Document } from '../document'
import { wordsOf } from '../document'
import type { OfficeClass, OfficeField } from '../languages/schema'
import type { Actor } from './actors'
import { courtesyEnd } from './courtesies'
import type { Name } from './name-words'
import type { Office } from './office'
import { partyInRow, partyOfChief } from './party-beside'
import { partyOfHome } from './told-parties'

export interface Rank {
  class: OfficeClass
  field: OfficeField | null
  party: string | null
  affairs: string[]
  words: string[]
  /** Months in which a registered office was held; null where it is the text that tells it. */
  held: { from: string | null; to: string | null } | null
}

export interface Person {
  slug: string | null
  /** As told in full, else as first told. */
  name: string
  words: string[]
  party: string | null
  ranks: Rank[]
  actors: Actor[]
}

export interface People {
  persons: Person[]
  personOf: Map<Actor, Person>
  /** Whom an office told alone means, once found. */
  holderOf: Map<Actor, Person | null>
}

/** "the former foreign minister": an office that its holder has no more. */
const isFormer = ({ marks }: Document, { from, to }: Office): boolean => marks.hasPhrase('former', from, to)

/** Whether a word, or what it is the initial of, is among others: "Т." of "Тойво". */
function isAmong(word: string, words: readonly string[]): boolean {
  for (const other of words) if (other === word || (word.length <= 2 && other.startsWith(word))) return true
  return false
}

/** The same words, or an initial for one of them: "Т.Клаар". */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  for (const word of short) if (!isAmong(word, long)) return false
  return short.length > 0
}

/** Strangers by the words of their names: whoever has one of a name's words in full may be its bearer. */
class Strangers {
  private readonly byWord = new Map<string, Person[]>()
  private readonly order = new Map<Person, number>()

  /** Adds somebody, or the words that he was told by later. */
  add(person: Person): void {
    if (!this.order.has(person)) this.order.set(person, this.order.size)
    for (const word of person.words) {
      const known = this.byWord.get(word)
      if (!known) this.byWord.set(word, [person])
      else if (!known.includes(person)) known.push(person)
    }
  }

  /** The first who is told by the same words. */
  find(words: readonly string[]): Person | undefined {
    let first: Person | undefined
    for (const word of words)
      for (const person of this.byWord.get(word) ?? []) {
        if (first && this.orderOf(person) >= this.orderOf(first)) continue
        if (sameWords(person.words, words)) first = person
      }
    return first
  }

  private orderOf(person: Person): number {
    return this.order.get(person) ?? 0
  }
}

const rankOf = (office: Office): Rank => ({
  class: office.class,
  field: office.field,
  party: office.party,
  affairs: office.affairs,
  words: office.words,
  held: null,
})

/** The rank of somebody's counterpart is told by none of its words. */
const rankToldOf = ({ counterpartOf }: Actor, office: Office): Rank =>
  counterpartOf ? { ...rankOf(office), words: [], held: { from: null, to: null } } : rankOf(office)

/** One person for each registered official and each stranger that a document names. */
export function findPeople(
  document: Document,
  actors: readonly Actor[],
  ranksOf: (slug: string) => readonly Rank[],
): People {
  const persons: Person[] = []
  const strangers = new Strangers()
  const bySlug = new Map<string, Person>()
  const personOf = new Map<Actor, Person>()
  const others = falselyNear(document, actors)
  for (const actor of actors) {
    if (!actor.name) continue
    const chosen = chooseSlug(document, actor)
    const slug = chosen !== null && others.has(chosen) ? null : chosen
    const { words } = actor.name
    const known = slug !== null ? bySlug.get(slug) : strangers.find(words)
    const person = known ?? newPerson(document, actor, slug, ranksOf)
    if (!known) {
      persons.push(person)
      if (slug === null) strangers.add(person)
      else bySlug.set(slug, person)
    }
    if (known && slug === null) {
      if (words.length > known.words.length) {
        known.words = words
        strangers.add(known)
      }
      const told = nameTold(document, actor.name)
      if (!actor.name.surname && told.length > known.name.length) known.name = told
    }
    person.actors.push(actor)
    person.party ??= actor.party
    if (actor.office && !isFormer(document, actor.office)) person.ranks.push(rankToldOf(actor, actor.office))
    personOf.set(actor, person)
  }
  for (const person of persons)
    if (person.ranks.length === 0) person.ranks.push(...ranksOfCounterpart(person, personOf))
  for (const person of persons)
    for (const actor of person.actors)
      if (actor.office && person.slug === null)
        person.party ??=
          partyOfChief(document, actors, actor, personOf) ??
          partyInRow(document, actors, actor, personOf) ??
          partyOfHome(document, actor.office)
  for (const person of persons) person.party = partyServedThen(document, person) ?? person.party
  return { persons, personOf, holderOf: new Map() }
}

/** What somebody is as the counterpart of another, of whom the registry alone tells what he is. */
const ranksOfCounterpart = ({ actors, party }: Person, personOf: ReadonlyMap<Actor, Person>): Rank[] =>
  actors.flatMap(({ counterpartOf }) => {
    const other = counterpartOf && !counterpartOf.office ? personOf.get(counterpartOf) : undefined
    return (other?.ranks ?? []).map((rank) => ({ ...rank, party, affairs: [], words: [] }))
  })

/** A name as told, without the courtesies that the registry spells it with: الشيخ صباح الأحمد. */
function nameTold(document: Document, { from, to }: Name): string {
  const start = courtesyEnd(document, from)
  return wordsOf(document, start < to - 1 ? start : from, to)
}

function newPerson(
  document: Document,
  actor: Actor,
  slug: string | null,
  ranksOf: (slug: string) => readonly Rank[],
): Person {
  const official = document.vocabulary.index.officials.get(slug ?? '')
  const name = actor.name
  return {
    slug,
    name: name ? nameTold(document, name) : '',
    words: name?.words ?? [],
    party: official?.party ?? null,
    // A copy: what this text tells of him is no other text's.
    ranks: slug === null ? [] : [...ranksOf(slug)],
    actors: [],
  }
}

const OF_STATES = new Set<OfficeClass>(['head-of-state', 'head-of-government', 'minister', 'ambassador'])

/** Of whom the registry knows an organisation's office: the state whose minister the text tells that he was. */
function partyServedThen(document: Document, { slug, party, actors }: Person): string | null {
  const { parties } = document.vocabulary.index
  if (slug === null || parties.get(party ?? '')?.kind !== 'organisation') return null
  const told = actors.find(
    ({ office }) =>
      office && OF_STATES.has(office.class) && office.party !== null && !isFormer(document, office),
  )
  const state = told?.office?.party ?? null
  return state !== null && parties.get(state)?.kind === 'state' ? state : null
}

const partyOf = (document: Document, slug: string) =>
  document.vocabulary.index.officials.get(slug)?.party ?? null

/** Officials known here only by a spelling near to theirs, whose bearer is told to be of another party. */
function falselyNear(document: Document, actors: readonly Actor[]): Set<string> {
  const full = actors.filter((actor) => actor.name && !actor.name.surname)
  const slugsOf = (near: boolean) =>
    new Set(
      full
        .filter((actor) => (actor.name?.near ?? false) === near)
        .flatMap((actor) => actor.name?.slugs ?? []),
    )
  const [nearly, surely] = [slugsOf(true), slugsOf(false)]
  const contradicted = full
    .filter((actor) => actor.name?.near && actor.party !== null)
    .flatMap((actor) => (actor.name?.slugs ?? []).filter((slug) => partyOf(document, slug) !== actor.party))
  return new Set(contradicted.filter((slug) => nearly.has(slug) && !surely.has(slug)))
}

/** Of those who share a spelling, who fits the party told beside it. */
function chooseSlug(document: Document, actor: Actor): string | null {
  const slugs = actor.name?.slugs ?? []
  if (slugs.length <= 1) return slugs[0] ?? null
  const fits = slugs.filter((slug) => partyOf(document, slug) === actor.party)
  return fits[0] ?? slugs[0] ?? null
}
