/** Somebody told as another's counterpart: of the same office, for another party. */
import { headsLast, premodified } from '../cases'
import { type Document, isMark } from '../document'
import type { Mark } from '../gazetteer/marks'
import { firstBetween, firstFrom } from '../in-order'
import { actorOf } from './actor-of'
import type { Actor } from './actors'
import { courtesyEnd } from './courtesies'
import type { Name } from './name-words'
import type { Office } from './office'
import { pairedRow } from './paired-rows'
import { partiesBefore } from './parties-before'
import { partyList } from './party-lists'

/** Titles after: "A, his Austrian counterpart" tells the party of the one named. */
function namedBefore(document: Document, actors: readonly Actor[], at: number): Actor | undefined {
  if (document.vocabulary.lexicon.titles === 'before') return undefined
  const start = premodified(document) ? beforeQualities(document, at) : at
  const end = isMark(document.tokens[start - 1], ',', '"') ? start - 1 : start
  return firstBetween(
    actors,
    at - LONGEST_BEFORE,
    at,
    (actor) => actor.kind === 'named' && !actor.office && (actor.to === end || actor.to === at),
  )
}

/** Back over "his Austrian", in "A, his Austrian counterpart". */
function beforeQualities({ marks }: Document, at: number): number {
  let from = at
  while (from > at - 4 && (marks.at('party', from - 1)?.value.demonym || marks.phrase('pronouns', from - 1)))
    from--
  return from
}

/** "İranlı mevkidaşı A", "мальтийский коллега А", "his Estonian counterpart(,) A" tell the party of the one named after it. */
const namedAfter = (document: Document, actors: readonly Actor[], at: number) =>
  (headsLast(document) && document.tokens[at - 1]?.suffix === '') ||
  document.vocabulary.declension !== null ||
  premodified(document)
    ? firstBetween(
        actors,
        at,
        premodified(document)
          ? courtesyEnd(document, isMark(document.tokens[at], ',') ? at + 1 : at) + 1
          : at + 1,
        (actor) => actor.kind === 'named' && !actor.office,
      )
    : undefined

/** Tokens of the longest name with its title that a counterpart is told after. */
const LONGEST_BEFORE = 100

/** The last actor of a sentence that is told with an office before a token; else whom the registry knows to have one. */
function officerBefore(document: Document, actors: readonly Actor[], at: number): Actor | undefined {
  const sentence = document.sentenceOf[at]
  let name: Name | null = null
  let registered: Actor | undefined
  for (let index = firstFrom(actors, at) - 1; index >= 0; index--) {
    const actor = actors[index]
    if (!actor || document.sentenceOf[actor.from] !== sentence) break
    if (actor.office) return actor
    name ??= actor.name
    if (actor.name?.slugs.length === 1) registered ??= actor
  }
  return titledElsewhere(actors, name) ?? registered
}

/** Somebody told with an office anywhere, of whom only the surname is told here. */
function titledElsewhere(actors: readonly Actor[], name: Name | null): Actor | undefined {
  if (name === null) return undefined
  const [slug] = name.slugs
  return actors.find(
    (actor) =>
      actor.office &&
      actor.name &&
      (slug === undefined ? actor.name.words.at(-1) === name.words.at(-1) : actor.name.slugs[0] === slug),
  )
}

/** Past "his own", between a counterpart and his country: همتای خود از عراق. */
const ownEnd = ({ marks }: Document, at: number) => {
  const end = marks.phrase('pronouns', at)?.to
  return end !== undefined && marks.phrase('fromWords', end) ? end : at
}

/** "his Iranian counterpart": the country told as an adjective before the word. */
function adjectiveBefore(document: Document, mark: { from: number; to: number }) {
  for (const at of [mark.from - 1, mark.from - 2]) {
    const party = document.marks.at('party', at)
    if (party?.value.demonym && party.to === mark.from) return { parties: [party.value.slug], to: mark.to }
  }
  return null
}

/** The counterpart's country: before the word, or after it; with verbs first what stands before is another's. */
function countryTold(
  document: Document,
  mark: { from: number; to: number },
): { parties: string[]; to: number } {
  const after = () => partyList(document, ownEnd(document, mark.to))
  if (document.vocabulary.lexicon.order === 'verb-first') return after()
  return adjectiveBefore(document, mark) ?? after()
}

/** An office as held by a counterpart of its holder, for another party. */
const ofCounterpart = (office: Office | null | undefined, party: string | null): Office | null =>
  office ? { ...office, party, affairs: [], serves: null } : null

/**
 * "his Syrian counterpart": of the same office as whoever was told before, for another party; with
 * a name it is a plain actor already.
 */
export function findCounterparts(
  document: Document,
  actors: readonly Actor[],
  lists: { next: number },
): Actor[] {
  const found: Actor[] = []
  const named = new Map(actors.flatMap((actor) => (actor.name ? [[actor.name.from, actor] as const] : [])))
  for (const sentence of document.sentences)
    for (const name of ['counterpart', 'counterparts'] as const)
      for (const mark of document.marks.phrasesWithin(name, sentence.from, sentence.to)) {
        const before = officerBefore(document, actors, mark.from)
        shareAmongNamed(document, mark, before, named)
        const told = partiesTold(document, mark)
        if (isNamedBeside(document, actors, mark, told, before)) continue
        found.push(...nameless(actors, mark, told, before, name === 'counterpart', lists.next++))
      }
  return found
}

interface PartiesTold {
  parties: string[]
  to: number
}

/** Whose counterparts they are: told before the word, or after it. */
const partiesTold = (document: Document, mark: Mark<'phrase'>): PartiesTold =>
  headsLast(document) || premodified(document)
    ? { parties: partiesBefore(document, mark.from).parties, to: mark.to }
    : countryTold(document, mark)

/** "his counterparts of France A and of Germany B": each named in the row after them has the office. */
function shareAmongNamed(
  document: Document,
  mark: Mark<'phrase'>,
  before: Actor | undefined,
  named: ReadonlyMap<number, Actor>,
): void {
  for (const { party, name } of pairedRow(document, mark.to, (at) => named.get(at)?.name ?? null)) {
    const counterpart = named.get(name.from)
    if (!counterpart || counterpart.office) continue
    counterpart.party ??= party
    counterpart.office = ofCounterpart(before?.office, counterpart.party)
  }
}

/** Gives the one named beside the word for him what it tells; false where nobody is. */
function isNamedBeside(
  document: Document,
  actors: readonly Actor[],
  mark: Mark<'phrase'>,
  { parties, to }: PartiesTold,
  before: Actor | undefined,
): boolean {
  const first =
    namedAfter(document, actors, mark.to) ??
    (document.vocabulary.declension && to > mark.to ? namedAfter(document, actors, to) : undefined) ??
    (headsLast(document) ? undefined : namedBefore(document, actors, mark.from))
  if (!first || parties.length !== 1) return false
  if (before && before !== first) first.counterpartOf = before
  first.party ??= parties[0] ?? null
  first.office ??= ofCounterpart(before?.office, first.party)
  return true
}

/** Counterparts told by their parties alone, of whom nobody is named right after them. */
function nameless(
  actors: readonly Actor[],
  mark: Mark<'phrase'>,
  { parties, to }: PartiesTold,
  before: Actor | undefined,
  one: boolean,
  list: number,
): Actor[] {
  const isNamed = (party: string) =>
    firstBetween(
      actors,
      mark.from,
      to + 3,
      (actor) => actor.kind === 'named' && (actor.party === party || one),
    ) !== undefined
  return parties
    .slice(0, one ? 1 : parties.length)
    .filter((party) => !isNamed(party))
    .map((party) => {
      const office = ofCounterpart(before?.office, party)
      return actorOf('counterpart', { from: mark.from, to }, { ending: mark.ending, office, party, list })
    })
}
