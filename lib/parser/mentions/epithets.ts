/** Words that stand for somebody told before: "this diplomat", "the Algerian official". */
import { type Document, isMark } from '../document'
import { actorOf } from './actor-of'
import type { Actor } from './actors'
import type { Office } from './office'
import type { People, Person } from './people'
import { sameRank } from './ranks'

/**
 * "this diplomat": whoever was spoken of last; "the Algerian diplomat": the last told of that country.
 * Ranks as low as these are told of their holders when they were named.
 */
export function byEpithet(document: Document, people: People, actor: Actor, office: Office): Person | null {
  const { marks } = document
  if (marks.phrasesWithin('epithets', actor.from, actor.to).length === 0) return null
  if (marks.phrase('numerals', actor.from - 1)) return null
  // Where nouns have no articles, the bare word points as "this" does.
  const bare = document.vocabulary.declension !== null && office.party === null
  const pointed =
    bare ||
    marks.phraseBefore('demonstratives', actor.from) ||
    (office.party === null && marks.phrase('definite', actor.from - 1) !== undefined)
  const any = office.class === 'other'
  if (!pointed && !(any && office.party !== null)) return null
  const sentence = document.sentenceOf[actor.from] ?? -1
  const guest = bare ? guestBefore(document, people, actor, sentence) : null
  if (guest) return guest
  let best: Actor | null = null
  let found: Person | null = null
  for (const person of people.persons) {
    const may =
      (any || person.ranks.length === 0 || person.ranks.some((rank) => sameRank(rank.class, office.class))) &&
      (pointed || person.party === office.party)
    if (!may) continue
    const [first] = person.actors.filter(
      (other) =>
        other.from < actor.from && !other.owner && (document.sentenceOf[other.from] ?? -1) === sentence - 1,
    )
    const last = person.actors.findLast((other) => other.from < actor.from && !other.owner)
    // Pointed at is whom the sentence before begins with; else whoever was told last.
    const candidate = pointed ? (first ?? null) : (last ?? null)
    if (candidate && (best === null || (pointed ? candidate.from < best.from : candidate.from > best.from)))
      [best, found] = [candidate, person]
  }
  return found ?? (office.party === null ? null : ofOtherNation(document, people, actor, office))
}

/** Sentences back to where whoever is called a guest was told by name. */
const GUEST_WITHIN = 3

/** "the guest": whoever was told last of another party than the one who was told first, and is the host. */
function guestBefore(document: Document, people: People, actor: Actor, sentence: number): Person | null {
  if (document.marks.phrasesWithin('guests', actor.from, actor.to).length === 0) return null
  const told = people.persons
    .flatMap((person) => person.actors.map((other) => ({ person, from: other.from, owner: other.owner })))
    .filter(({ from, owner }) => {
      const distance = sentence - (document.sentenceOf[from] ?? -1)
      return from < actor.from && !owner && distance > 0 && distance <= GUEST_WITHIN
    })
    .sort((a, b) => a.from - b.from)
  const host = told[0]?.person
  return told.findLast(({ person }) => person !== host && person.party !== host?.party)?.person ?? null
}

/** "the Norwegian diplomat": nobody who speaks for Norway, but the last told who speaks for an organisation. */
function ofOtherNation(document: Document, people: People, actor: Actor, office: Office): Person | null {
  const { parties } = document.vocabulary.index
  if (people.persons.some((person) => person.party === office.party)) return null
  const last = (person: Person) =>
    person.actors.findLast((other) => other.from < actor.from && !other.owner)?.from ?? -1
  const [found] = people.persons
    .filter(
      (person) =>
        person.party !== null && parties.get(person.party)?.kind === 'organisation' && last(person) >= 0,
    )
    .sort((a, b) => last(b) - last(a))
  return found ?? null
}

/** Words before "the latter" where it stands for somebody, and is no adjective of a noun. */
const BEFORE_LATTER = [
  'and',
  'with',
  'by',
  'between',
  'clauseStarts',
  'journeys',
  'visit',
  'visitOf',
] as const

/** "The latter received", "وكان الأخير قد": whoever was told last. */
export const findLatter = (document: Document): Actor[] =>
  document.marks.phrasesWithin('latter', 0, document.tokens.length).flatMap((mark) => {
    const { marks, sentences, sentenceOf, tokens } = document
    const before = mark.from - 1
    const stands =
      sentences[sentenceOf[mark.from] ?? -1]?.from === mark.from ||
      isMark(tokens[before], ',') ||
      marks.at('verb', before) !== undefined ||
      BEFORE_LATTER.some((name) => marks.phrase(name, before)?.to === mark.from)
    const next = mark.to
    const goesOn =
      document.vocabulary.declension === null ||
      marks.at('verb', next) !== undefined ||
      document.dateTokens.has(next) ||
      document.dateTokens.has(next + 1) ||
      (['also', 'adverbs', 'with', 'another'] as const).some((name) => marks.phrase(name, next))
    return stands && goesOn ? [actorOf('pronoun', mark)] : []
  })

/** "the Syrian guest": whoever of that country was told before. */
export const findGuests = (document: Document): Actor[] =>
  document.marks.phrasesWithin('guests', 0, document.tokens.length).flatMap((mark) => {
    const party = document.marks.at('party', mark.to)
    return party?.value.demonym
      ? [actorOf('pronoun', { from: mark.from, to: party.to }, { party: party.value.slug })]
      : []
  })
