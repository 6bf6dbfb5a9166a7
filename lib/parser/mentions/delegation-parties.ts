/** A delegation's own words: whose it is, who is told beside it to head it, whether it observes. */
import { premodified } from '../cases'
import { type Document, isMark } from '../document'
import { foundOnce } from '../found-once'
import { firstBetween } from '../in-order'
import { actorOf } from './actor-of'
import type { Actor } from './actors'
import { guarantorsOf } from './actors-lists'
import { endsWithArticle } from './articles'
import { capitalOf, partyList } from './party-lists'

export interface Delegation {
  actor: Actor
  /** The actor who leads it. */
  head: Actor | null
  observer: boolean
}

const REACH = 12

/** Where the country stands before a noun or after "of", other words end what belongs to it. */
const endsNoun = ({ marks, vocabulary, tokens }: Document, at: number) =>
  vocabulary.and.has(tokens[at]?.text ?? '') ||
  marks.at('official', at) !== undefined ||
  (['relative', 'about', 'by', 'pronouns'] as const).some((name) => marks.phrase(name, at) !== undefined)

/** The party whose delegation begins at a token: beside it, or some words on ("of sheikhs from Syria"). */
export function partyAfter(document: Document, at: number): { party: string; to: number } | null {
  const { marks, tokens } = document
  for (let index = at; index < Math.min(tokens.length, at + 8); index++) {
    const token = tokens[index]
    if (token?.kind === 'line' || isMark(token, '.', ',', ';', ':')) return null
    if (premodified(document) && endsNoun(document, index)) return null
    const party = marks.at('party', index)
    if (party) {
      const movement = party.value.demonym ? movementAfter(document, party.to) : null
      return movement ?? { party: party.value.slug, to: party.to }
    }
    const place = marks.at('place', index)
    const slug = place ? capitalOf(document, place.value.slug) : null
    if (place && slug && index === at) return { party: slug, to: place.to }
    if (marks.at('verb', index) || marks.phrase('headedBy', index) || marks.phrase('with', index)) return null
  }
  return null
}

/** "of the Lebanese movement A": the movement, not its country. */
function movementAfter(document: Document, from: number): { party: string; to: number } | null {
  const { marks, tokens, vocabulary } = document
  for (let at = from; at < from + 4; at++) {
    if (tokens[at]?.kind === 'line' || isMark(tokens[at], '.', ',', ';', ':', ')')) return null
    if (marks.at('verb', at) || marks.phrase('headedBy', at) || marks.phrase('with', at)) return null
    const party = marks.at('party', at)
    if (!party) continue
    const kind = party.value.demonym ? null : vocabulary.index.parties.get(party.value.slug)?.kind
    return kind === 'movement' ? { party: party.value.slug, to: party.to } : null
  }
  return null
}

/** "a delegation of its leaders": of whoever the sentence spoke of before. */
function partyBefore(document: Document, at: number): string | null {
  const sentence = document.sentences[document.sentenceOf[at] ?? -1]
  const mark = document.marks.phrase('delegation', at)
  if (!sentence || !mark || endsWithArticle(document, mark.prefix)) return null
  const parties = document.marks.within('party', sentence.from, at).filter((one) => !one.value.demonym)
  return parties.at(-1)?.value.slug ?? null
}

/** The person whom "headed by" names, near a delegation. */
export function headAfter(document: Document, actors: readonly Actor[], at: number): Actor | null {
  const { marks, tokens } = document
  for (let index = at; index < Math.min(tokens.length, at + REACH); index++) {
    const token = tokens[index]
    if (token?.kind === 'line' || isMark(token, '.')) return null
    if (index > at && marks.phrase('delegation', index)) return null
    const headed = marks.phrase('headedBy', index)
    if (!headed) continue
    return (
      firstBetween(actors, headed.to, headed.to + 3, (actor) => actor.kind === 'named') ??
      nextPerson(actors, headed.to, headed.to + 9)
    )
  }
  return null
}

function nextPerson(actors: readonly Actor[], from: number, before: number): Actor | null {
  return firstBetween(actors, from, before, (actor) => actor.kind === 'named' && !actor.owner) ?? null
}

/** Whether a delegation is told to observe. */
export function observersNear(document: Document, from: number, to: number): boolean {
  const sentence = document.sentences[document.sentenceOf[from] ?? -1]
  if (!sentence) return false
  return (
    document.marks.phrasesWithin(
      'observers',
      Math.max(sentence.from, from - 3),
      Math.min(sentence.to, to + 14),
    ).length > 0
  )
}

/** Qualities between a country and its noun: "иранская парламентская делегация". */
const QUALITIES = 1

/** "туркменская делегация", "с казахстанской стороной": the country told as an adjective before the noun, where nouns are declined. */
function adjectiveBefore(
  { marks, tokens, vocabulary }: Document,
  at: number,
): { from: number; to: number; party: string } | null {
  if (!vocabulary.declension) return null
  const noun = marks.phrase('delegation', at)
  const side = noun ? undefined : marks.phrase('sideMet', at)
  if (!noun && !side) return null
  for (let step = 1; step <= (noun ? QUALITIES + 1 : 1); step++) {
    const party = marks.at('party', at - step)
    if (party?.value.demonym && party.to === at - step + 1) {
      if (side && marks.phrase('with', party.from - 1)?.to !== party.from) return null
      const row = vocabulary.and.has(tokens[party.from - 1]?.text ?? '')
      return row ? null : { from: party.from, to: (noun ?? side)?.to ?? at + 1, party: party.value.slug }
    }
    if (tokens[at - step]?.kind !== 'word' || vocabulary.and.has(tokens[at - step]?.text ?? '')) return null
  }
  return null
}

/** The parties of which a text names somebody. */
const partiesOfPeople = foundOnce(
  (actors: readonly Actor[]): ReadonlySet<string | null> =>
    new Set(actors.flatMap(({ kind, party }) => (kind === 'named' ? [party] : []))),
)

/** A country's delegation with its head; without one it is those whom the text names anyway, if it names any. */
function byAdjective(
  document: Document,
  actors: readonly Actor[],
  told: { from: number; to: number; party: string },
): Delegation | null {
  const head = headAfter(document, actors, told.to)
  if (!head && partiesOfPeople(actors).has(told.party)) return null
  return {
    actor: actorOf('delegation', told, { party: told.party }),
    head,
    observer: observersNear(document, told.from, told.to),
  }
}

export function single(document: Document, actors: readonly Actor[], at: number): Delegation | null {
  const { marks } = document
  const own = marks.at('party', at)
  const mark = marks.phrase('delegation', at)
  // A form that is singular and plural alike is of several where several parties follow.
  if (
    mark &&
    marks.phrase('delegations', at)?.to === mark.to &&
    partyList(document, mark.to).parties.length > 1
  )
    return null
  const adjective = adjectiveBefore(document, at)
  if (adjective) return byAdjective(document, actors, adjective)
  if (!mark && !(own && marks.phrase('delegation', own.from))) return null
  const start =
    own && mark && own.to > mark.to
      ? { party: own.value.slug, to: own.to }
      : partyAfter(document, mark?.to ?? at)
  // "A at the head of a delegation": his own, told with him.
  const his = mark && marks.phraseBefore('headedBy', at)
  const before = start || his ? null : partyBefore(document, at)
  if (!start && before === null) return null
  const to = start?.to ?? mark?.to ?? at + 1
  const actor = actorOf('delegation', { from: at, to }, { party: start?.party ?? before })
  return {
    actor,
    head: headAfter(document, actors, to),
    observer: observersNear(document, at, to),
  }
}

/** "headed by A, B and C": as many in a row after the delegations as there are of them. */
function headsInRow(document: Document, actors: readonly Actor[], to: number, size: number): Actor[] {
  const { marks, tokens, vocabulary } = document
  const row: Actor[] = []
  let edge = to
  const led = [0, 1, 2].map((step) => marks.phrase('headedBy', to + step) ?? marks.phrase('with', to + step))
  const lead = led.find((mark) => mark !== undefined)
  if (!lead) return []
  edge = lead.to
  for (const actor of actors) {
    if (actor.kind !== 'named' || actor.owner || actor.from < edge) continue
    const between = tokens.slice(edge, actor.from)
    const chained = between.every(
      (token, at) =>
        isMark(token, ',', '"') || vocabulary.and.has(token.text) || marks.phrase('honorifics', edge + at),
    )
    if (!chained) break
    row.push(actor)
    edge = actor.to
  }
  return row.length === size ? row : []
}

/** "Российская и украинская делегации": the countries told as adjectives before the noun. */
function adjectivesBefore({ marks, tokens, vocabulary }: Document, to: number): string[] {
  const parties: string[] = []
  let at = to - 1
  while (at >= 0) {
    const party = marks.at('party', at)
    if (party?.value.demonym && party.to === at + 1) parties.unshift(party.value.slug)
    else if (parties.length === 0 || !(isMark(tokens[at], ',') || vocabulary.and.has(tokens[at]?.text ?? '')))
      break
    at--
  }
  return [...new Set(parties)]
}

export function several(
  document: Document,
  actors: readonly Actor[],
  at: number,
  list: number,
): Delegation[] {
  const { marks } = document
  const mark = marks.phrase('delegations', at) ?? marks.phrase('observers', at)
  if (!mark) return []
  const before = document.vocabulary.declension ? adjectivesBefore(document, at) : []
  if (before.length > 1)
    return before.map((party) => ({
      actor: actorOf('delegation', mark, { party, list }),
      head: null,
      observer: observersNear(document, at, mark.to),
    }))
  const guarantor = [0, 1, 2].map((step) => marks.phrase('guarantors', mark.to + step)).find(Boolean)
  const listed = guarantor
    ? { parties: guarantorsOf(document), to: guarantor.to }
    : partyList(document, mark.to)
  if (listed.parties.length === 0) return []
  const observer = marks.phrase('observers', at) !== undefined || observersNear(document, at, listed.to)
  const parties = [...new Set(listed.parties)]
  const heads = headsInRow(document, actors, listed.to, parties.length)
  return parties.map((party, index) => ({
    actor: actorOf('delegation', { from: at, to: listed.to }, { party, list }),
    head: heads[index] ?? null,
    observer,
  }))
}
