/** Somebody told as another's counterpart: of the same office, for another party. */
import { headsLast, premodified } from '../cases'
import { type Document, isMark } from '../document'
import { firstBetween, firstFrom } from '../in-order'
import { actorOf } from './actor-of'
import type { Actor } from './actors'
import { courtesyEnd } from './courtesies'
import type { Name } from './name-words'
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
        const { parties, to } =
          headsLast(document) || premodified(document)
            ? { ...partiesBefore(document, mark.from), to: mark.to }
            : countryTold(document, mark)
        const before = officerBefore(document, actors, mark.from)
        for (const { party, name: other } of pairedRow(
          document,
          mark.to,
          (at) => named.get(at)?.name ?? null,
        )) {
          const counterpart = named.get(other.from)
          if (!counterpart || counterpart.office) continue
          counterpart.party ??= party
          const office = before?.office ?? null
          counterpart.office = office
            ? { ...office, party: counterpart.party, affairs: [], serves: null }
            : null
        }
        const first =
          namedAfter(document, actors, mark.to) ??
          (document.vocabulary.declension && to > mark.to ? namedAfter(document, actors, to) : undefined) ??
          (headsLast(document) ? undefined : namedBefore(document, actors, mark.from))
        if (first && parties.length === 1) {
          if (before && before !== first) first.counterpartOf = before
          first.party ??= parties[0] ?? null
          first.office ??= before?.office
            ? { ...before.office, party: first.party, affairs: [], serves: null }
            : null
          continue
        }
        const list = lists.next++
        for (const party of parties.slice(0, name === 'counterpart' ? 1 : parties.length)) {
          if (
            firstBetween(
              actors,
              mark.from,
              to + 3,
              (actor) => actor.kind === 'named' && (actor.party === party || name === 'counterpart'),
            )
          )
            continue
          const office = before?.office ? { ...before.office, party, affairs: [], serves: null } : null
          found.push(
            actorOf('counterpart', { from: mark.from, to }, { ending: mark.ending, office, party, list }),
          )
        }
      }
  return found
}
