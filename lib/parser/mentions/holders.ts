/** Whom an office told alone means: of the people a text names the one whom it fits best. */
import type { Document } from '../document'
import { foundOnce } from '../found-once'
import { firstFrom } from '../in-order'
import type { OfficeClass } from '../languages/schema'
import type { Actor } from './actors'
import { byEpithet } from './epithets'
import type { Office } from './office'
import type { People, Person, Rank } from './people'
import { sameRank } from './ranks'

const agree = <T>(a: T | null, b: T | null) => a === null || b === null || a === b

/** What it counts for to be told again by all words of one's title: more than to be of the page's own country. */
const AGAIN = 1.5

/** What it counts for that a rank is told by its own name, and not by one like it: no head of state is a premier. */
const SAME_CLASS = 1

/** What it counts for that a title of nothing but its rank is held by somebody of the page's own country. */
const BARE_AT_HOME = 2

/** As much for a speaker of parliament, whose title tells whose parliament wherever it is another country's. */
const SPEAKER_AT_HOME = 3

/** What it counts for to hold an office that tells no country, and to be of the page's own. */
function atHome({ affairs, bare, field }: Office): number {
  if (affairs.length > 0) return 1
  if (field === 'parliament') return SPEAKER_AT_HOME
  return bare ? BARE_AT_HOME : 1
}

/** How well a rank, held for a party, fits an office told alone; 0 where it doesn't. */
function fit(office: Office, rank: Rank, of: string | null, home: string | null): number {
  if (!sameRank(office.class, rank.class)) return 0
  if (!agree(office.field, rank.field) || !agree(office.party, of)) return 0
  if (
    office.affairs.length > 0 &&
    rank.affairs.length > 0 &&
    !office.affairs.some((party) => rank.affairs.includes(party))
  )
    return 0
  // "the Foreign Secretary" is no minister of whom only the region is told.
  if (office.field === 'foreign' && rank.field === null && rank.affairs.length > 0) return 0
  const party =
    office.party !== null && office.party === of
      ? 2
      : office.party === null && of === home
        ? atHome(office)
        : 0
  const field = office.field !== null && office.field === rank.field ? 2 : 0
  const told = rank.held === null ? 1.5 : 0
  const shared =
    rank.words.filter((word) => office.words.includes(word)).length /
    Math.max(rank.words.length, office.words.length, 1)
  // A title of several words told again just so, "the secretary of state", is of whoever was told with it.
  const again = office.words.length > 1 && office.words.every((word) => rank.words.includes(word)) ? AGAIN : 0
  const exact = office.class === rank.class ? SAME_CLASS : 0
  return 1 + party + field + told + 2 * shared + again + exact
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

/** How well the best of a person's ranks fits an office told alone. */
function bestFit(wanted: Office, person: Person, home: string | null): number {
  let best = 0
  for (const rank of person.ranks) {
    best = Math.max(best, fit(wanted, rank, rank.party ?? person.party, home))
  }
  return best
}

/** Tokens from an actor to the nearest telling of a person; one told after counts for more. */
function distanceTo({ actors }: Person, { from }: Actor): number {
  const next = firstFrom(actors, from + 1)
  const before = actors[next - 1]
  const after = actors[next]
  return Math.min(
    before ? from - before.from : Number.POSITIVE_INFINITY,
    after ? 2 * (after.from - from) + 20 : Number.POSITIVE_INFINITY,
  )
}

/** What it counts for to be whom the sentence before begins with: more than to be told last. */
const SUBJECT = 0.6

/** What it counts for to be whom all sentences begin with: a title alone mostly goes on about whom the text is about. */
const ABOUT_HIM = 1

/** Whether the sentence before, or else the one before that, begins with somebody. */
function beginsSentenceBefore(
  document: Document,
  people: People,
  { actors }: Person,
  { from }: Actor,
): boolean {
  const { sentenceOf } = document
  const sentence = sentenceOf[from] ?? -1
  const told = actors[firstFrom(actors, from) - 1]
  const at = told ? (sentenceOf[told.from] ?? -1) : -1
  return (
    told !== undefined &&
    at >= 0 &&
    sentence - at <= 2 &&
    beginningsOf(people, document).first.get(at) === told.from
  )
}

interface Beginnings {
  /** Where each sentence names somebody first. */
  first: Map<number, number>
  /** How many sentences name a person first. */
  begun: Map<Person, number>
}

const beginningsOf = foundOnce((people: People, { sentenceOf }: Document): Beginnings => {
  const first = new Map<number, number>()
  const named = new Map<number, Person>()
  for (const person of people.persons)
    for (const { from } of person.actors) {
      const sentence = sentenceOf[from] ?? -1
      if ((first.get(sentence) ?? Number.POSITIVE_INFINITY) <= from) continue
      first.set(sentence, from)
      named.set(sentence, person)
    }
  const begun = new Map<Person, number>()
  for (const person of named.values()) begun.set(person, (begun.get(person) ?? 0) + 1)
  return { first, begun }
})

/** Which share of the sentences that name anybody begins with somebody, 0 to 1. */
function shareOf(document: Document, people: People, person: Person): number {
  const { first, begun } = beginningsOf(people, document)
  return (begun.get(person) ?? 0) / Math.max(1, first.size)
}

/** Whether somebody is named with a title later in a sentence, and not before: whoever it tells first by a title is another. */
const titledBeside = ({ sentenceOf }: Document, { actors }: Person, actor: Actor) => {
  const [first] = actors
  return (
    first?.kind === 'named' &&
    first.office !== null &&
    first.from > actor.from &&
    sentenceOf[first.from] === sentenceOf[actor.from]
  )
}

/** "the visiting minister". */
export const isVisiting = ({ marks }: Document, { from }: Actor) =>
  marks.phrase('visiting', from - 1)?.to === from

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
  const visiting = isVisiting(document, actor)
  const told = byEpithet(document, people, actor, office)
  if (told) {
    people.holderOf.set(actor, told)
    return told
  }
  let best: Person | null = null
  let bestScore = 0
  // A title that tells no country goes on about somebody told before, where anybody was.
  const open = wanted.party === null && wanted.affairs.length === 0
  const bare = open && wanted.field === null
  const toldBefore = ({ actors }: Person) => (actors[0]?.from ?? actor.from) < actor.from
  const before =
    open && people.persons.some((person) => toldBefore(person) && bestFit(wanted, person, document.home) > 0)
  for (const person of people.persons) {
    if (before && !toldBefore(person)) continue
    if (person.party !== null && wanted.party !== null && person.party !== wanted.party) continue
    if (visiting && person.party === document.home) continue
    const rank = bestFit(wanted, person, visiting ? null : document.home)
    if (rank === 0) continue
    // Of whom nothing tells the country, the office of a country told tells nothing.
    if (wanted.party !== null && person.party === null && person.ranks.every((one) => one.party === null))
      continue
    if (!bare && titledBeside(document, person, actor)) continue
    const distance = distanceTo(person, actor)
    if (person.actors.some((other) => other.counterpartOf === actor)) continue
    const spokenOf = before && beginsSentenceBefore(document, people, person, actor) ? SUBJECT : 0
    const about = open ? ABOUT_HIM * shareOf(document, people, person) : 0
    const score = rank + 1 / (1 + distance / 20) + spokenOf + about
    if (score > bestScore) [best, bestScore] = [person, score]
  }
  people.holderOf.set(actor, best)
  return best
}
