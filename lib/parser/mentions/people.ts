/**
 * Who is who: the same person under different spellings, by surname, by office alone, as somebody's
 * counterpart. After actors and delegations, because one mention explains another on either side of it.
 */
import type { Document } from '../document'
import { wordsOf } from '../document'
import type { OfficeClass, OfficeField } from '../languages/schema'
import type { Actor } from './actors'
import { byEpithet } from './epithets'
import type { Office } from './office'
import { sameRank } from './ranks'
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
  const personOf = new Map<Actor, Person>()
  const others = falselyNear(document, actors)
  for (const actor of actors) {
    if (!actor.name) continue
    const chosen = chooseSlug(document, actor)
    const slug = chosen !== null && others.has(chosen) ? null : chosen
    const { words } = actor.name
    const known = persons.find((person) =>
      slug !== null ? person.slug === slug : person.slug === null && sameWords(person.words, words),
    )
    const person = known ?? newPerson(document, actor, slug, ranksOf)
    if (!known) persons.push(person)
    if (known && slug === null) {
      if (words.length > known.words.length) known.words = words
      const told = wordsOf(document, actor.name.from, actor.name.to)
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
  return { persons, personOf, holderOf: new Map() }
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
    name: name ? wordsOf(document, name.from, name.to) : '',
    words: name?.words ?? [],
    party: official?.party ?? null,
    ranks: slug === null ? [] : [...ranksOf(slug)],
    actors: [],
  }
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
    full.filter((actor) => (actor.name?.near ?? false) === near).flatMap((actor) => actor.name?.slugs ?? [])
  const contradicted = full
    .filter((actor) => actor.name?.near && actor.party !== null)
    .flatMap((actor) => (actor.name?.slugs ?? []).filter((slug) => partyOf(document, slug) !== actor.party))
  return new Set(
    contradicted.filter((slug) => slugsOf(true).includes(slug) && !slugsOf(false).includes(slug)),
  )
}

/** Of those who share a spelling, who fits the party told beside it. */
function chooseSlug(document: Document, actor: Actor): string | null {
  const slugs = actor.name?.slugs ?? []
  if (slugs.length <= 1) return slugs[0] ?? null
  const fits = slugs.filter((slug) => partyOf(document, slug) === actor.party)
  return fits[0] ?? slugs[0] ?? null
}

const agree = <T>(a: T | null, b: T | null) => a === null || b === null || a === b

/** How well a person's rank fits an office told alone; 0 where it doesn't. */
function fit(office: Office, rank: Rank, home: string | null): number {
  if (!sameRank(office.class, rank.class)) return 0
  if (!agree(office.field, rank.field) || !agree(office.party, rank.party)) return 0
  if (
    office.affairs.length > 0 &&
    rank.affairs.length > 0 &&
    !office.affairs.some((party) => rank.affairs.includes(party))
  )
    return 0
  const party =
    office.party !== null && office.party === rank.party
      ? 2
      : office.party === null && rank.party === home
        ? 1
        : 0
  const field = office.field !== null && office.field === rank.field ? 2 : 0
  const told = rank.held === null ? 1.5 : 0
  const shared =
    rank.words.filter((word) => office.words.includes(word)).length /
    Math.max(rank.words.length, office.words.length, 1)
  return 1 + party + field + told + 2 * shared
}

/** Ranks of which a country has one holder: a list of them means those who are named elsewhere. */
const OF_ONE = new Set<OfficeClass>([
  'ambassador',
  'permanent-representative',
  'charge',
  'head-of-state',
  'head-of-government',
  'vice-president',
  'minister',
  'head',
  'leader',
])

/** The person told before (or else after) whom an office told alone means; null where it is nobody named. */
export function whoseOffice(
  document: Document,
  people: People,
  actor: Actor,
  office: Office,
  party: string | null,
): Person | null {
  const known = people.holderOf.get(actor)
  if (known !== undefined) return known
  if (actor.list !== null && actor.kind === 'office' && !OF_ONE.has(office.class)) return null
  const wanted = { ...office, party: party ?? office.party }
  const told = byEpithet(document, people, actor, office)
  if (told) {
    people.holderOf.set(actor, told)
    return told
  }
  let best: Person | null = null
  let bestScore = 0
  for (const person of people.persons) {
    if (person.party !== null && wanted.party !== null && person.party !== wanted.party) continue
    const rank = Math.max(
      0,
      ...person.ranks.map((one) => fit(wanted, { ...one, party: one.party ?? person.party }, document.home)),
    )
    if (rank === 0) continue
    // Of whom nothing tells the country, the office of a country told tells nothing.
    if (wanted.party !== null && person.party === null && person.ranks.every((one) => one.party === null))
      continue
    const distance = Math.min(
      ...person.actors.map((other) =>
        other.from <= actor.from ? actor.from - other.from : 2 * (other.from - actor.from) + 20,
      ),
    )
    const score = rank + 1 / (1 + distance / 20)
    if (score > bestScore) [best, bestScore] = [person, score]
  }
  people.holderOf.set(actor, best)
  return best
}
