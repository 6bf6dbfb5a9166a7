/**
 * Who is who: the same person under different spellings, by surname, by office alone, as somebody's
 * counterpart. After actors and delegations, because one mention explains another on either side of it.
 */
import type { Document } from '../document'
import { wordsOf } from '../document'
import type { OfficeClass, OfficeField } from '../languages/schema'
import type { Actor } from './actors'
import { courtesyEnd, type Name } from './name-words'
import type { Office } from './office'
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

/** A deputy or adviser with "his" written on to the word. */
const OF_CHIEF = /^و?(نایب|مساعد|مستشار|معاون)(ه|ها|ته)$/

/** The same words, or an initial for one of them: "Т.Клаар". */
const sameWords = (a: readonly string[], b: readonly string[]) => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const among = (word: string) =>
    long.includes(word) || (word.length <= 2 && long.some((other) => other.startsWith(word)))
  return short.length > 0 && short.every(among)
}

const rankOf = (office: Office): Rank => ({
  class: office.class,
  field: office.field,
  party: office.party,
  affairs: office.affairs,
  words: office.words,
  held: null,
})

/** One person for each registered official and each stranger that a document names. */
export function findPeople(
  document: Document,
  actors: readonly Actor[],
  ranksOf: (slug: string) => readonly Rank[],
): People {
  const persons: Person[] = []
  const strangers: Person[] = []
  const bySlug = new Map<string, Person>()
  const personOf = new Map<Actor, Person>()
  const others = falselyNear(document, actors)
  for (const actor of actors) {
    if (!actor.name) continue
    const chosen = chooseSlug(document, actor)
    const slug = chosen !== null && others.has(chosen) ? null : chosen
    const { words } = actor.name
    const known =
      slug !== null ? bySlug.get(slug) : strangers.find((person) => sameWords(person.words, words))
    const person = known ?? newPerson(document, actor, slug, ranksOf)
    if (!known) {
      persons.push(person)
      if (slug === null) strangers.push(person)
      else bySlug.set(slug, person)
    }
    if (known && slug === null) {
      if (words.length > known.words.length) known.words = words
      const told = nameTold(document, actor.name)
      if (!actor.name.surname && told.length > known.name.length) known.name = told
    }
    person.actors.push(actor)
    person.party ??= actor.party
    if (actor.office) person.ranks.push(rankOf(actor.office))
    personOf.set(actor, person)
  }
  for (const person of persons)
    for (const actor of person.actors)
      if (actor.office && person.slug === null)
        person.party ??= partyOfChief(document, actor, personOf) ?? partyOfHome(document, actor.office)
  for (const person of persons) person.party = partyServedThen(document, person) ?? person.party
  return { persons, personOf, holderOf: new Map() }
}

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
  const told = actors.find(({ office }) => office && OF_STATES.has(office.class) && office.party !== null)
  const state = told?.office?.party ?? null
  return state !== null && parties.get(state)?.kind === 'state' ? state : null
}

/** "and his deputy …": of the party of whoever is told just before. */
function partyOfChief(document: Document, actor: Actor, personOf: Map<Actor, Person>): string | null {
  const { office } = actor
  if (!office?.bare || !OF_CHIEF.test(document.tokens[office.from]?.text ?? '')) return null
  const before = [...personOf].filter(([other]) => other.to <= actor.from && actor.from - other.to < 3)
  return before.at(-1)?.[1].party ?? null
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
