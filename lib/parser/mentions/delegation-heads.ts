/** Who leads which delegation, where a sentence tells them in turn: "A leads the Russian team and B that of Iran". */
import type { Document, Sentence } from '../document'
import { actorOf } from './actor-of'
import type { Actor } from './actors'
import { type Delegation, partyAfter } from './delegation-parties'
import { capitalOf } from './party-lists'

type Piece = { at: number; actor: Actor } | { at: number; delegation: Delegation }

/** A delegation told again by a pronoun, or by its country alone where that is represented. */
function impliedIn(document: Document, sentence: Sentence, taken: (at: number) => boolean): Delegation[] {
  const { marks } = document
  const found: Delegation[] = []
  const add = (from: number, to: number, party: string) =>
    found.push({ actor: actorOf('delegation', { from, to }, { party }), head: null, observer: false })
  for (let at = sentence.from; at < sentence.to; at++) {
    if (taken(at)) continue
    const again = marks.phrase('delegationAgain', at)
    const party = again ? partyAfter(document, again.to) : null
    if (party) add(at, party.to, party.party)
    const whose = marks.at('party', at)
    const elided =
      whose &&
      (whose.value.demonym || (document.tokens[whose.to - 1]?.suffix ?? '') !== '') &&
      marks.phrase('by', whose.to)
    if (whose && elided) add(at, whose.to, whose.value.slug)
    if (marks.phrasesWithin('represented', sentence.from, sentence.to).length === 0) continue
    const own = marks.at('party', at)
    // "the Astana talks", "in Geneva": no delegation of the country they are in.
    const named = marks.at('series', at) !== undefined || marks.phrase('locatives', at - 1)?.to === at
    const place = named ? undefined : marks.at('place', at)
    const slug = own && !own.value.demonym ? own.value.slug : capitalOf(document, place?.value.slug ?? '')
    if (slug) add(at, (own ?? place)?.to ?? at + 1, slug)
  }
  return found
}

/** A party's own people can lead its delegation. */
function mayLead(document: Document, actor: Actor, party: string | null): boolean {
  const own = partyOf(document, actor)
  return own === null || own === party
}

const partyOf = (document: Document, actor: Actor) =>
  document.vocabulary.index.officials.get(actor.name?.slugs[0] ?? '')?.party ?? actor.party

/** Each delegation with whoever is told to lead it right before or after it, in sentences that tell of leading. */
export function headsInOrder(
  document: Document,
  actors: readonly Actor[],
  delegations: readonly Delegation[],
): Delegation[] {
  const { marks } = document
  const more: Delegation[] = []
  for (const sentence of document.sentences) {
    const verbs = marks.within('verb', sentence.from, sentence.to)
    if (
      !verbs.some((verb) => verb.value.class === 'lead') &&
      marks.phrasesWithin('heads', sentence.from, sentence.to).length === 0 &&
      marks.phrasesWithin('represented', sentence.from, sentence.to).length === 0
    )
      continue
    const inside = (one: { from: number }) => one.from >= sentence.from && one.from < sentence.to
    const people = actors.filter((actor) => actor.kind === 'named' && !actor.owner && inside(actor))
    const told = delegations.filter((one) => inside(one.actor))
    const taken = (at: number) =>
      [...people, ...told.map((one) => one.actor)].some((one) => one.from <= at && at < one.to)
    const all = [...told, ...impliedIn(document, sentence, taken)]
    pairUp(document, people, all)
    more.push(...all.filter((one) => !told.includes(one)), ...ofTheirOwn(document, people, all))
  }
  return [...delegations, ...more]
}

/** "A, B and C led the guarantors' delegations": each his own country's. */
function ofTheirOwn(document: Document, people: readonly Actor[], told: readonly Delegation[]): Delegation[] {
  const [first] = people
  const last = people.at(-1)
  if (!first || !last || told.length > 0) return []
  const plural = document.marks.phrasesWithin('delegations', first.from, last.to + 12)
  if (plural.length === 0) return []
  return people.map((actor) => ({
    actor: actorOf('delegation', actor, {
      party: document.vocabulary.index.officials.get(actor.name?.slugs[0] ?? '')?.party ?? actor.party,
    }),
    head: actor,
    observer: false,
  }))
}

/** Gives each delegation its head: those before it where people come first, else those after it; rows in their order. */
function pairUp(document: Document, people: readonly Actor[], delegations: readonly Delegation[]): void {
  const pieces: Piece[] = [
    ...people.map((actor) => ({ at: actor.from, actor })),
    ...delegations.map((delegation) => ({ at: delegation.actor.from, delegation })),
  ].sort((a, b) => a.at - b.at)
  const peopleFirst = pieces[0] !== undefined && 'actor' in pieces[0]
  for (let at = 0; at < pieces.length; ) {
    const first = runAt(pieces, at)
    const second = runAt(pieces, first.to)
    const [heads, led] = peopleFirst ? [first, second] : [second, first]
    assign(document, heads.actors, led.delegations)
    at = Math.max(second.to, first.to)
  }
}

/** Pieces of one sort that stand together. */
function runAt(pieces: readonly Piece[], from: number) {
  const actors: Actor[] = []
  const delegations: Delegation[] = []
  let to = from
  for (let piece = pieces[to]; piece; piece = pieces[++to]) {
    if ('actor' in piece) {
      if (delegations.length > 0) break
      actors.push(piece.actor)
    } else {
      if (actors.length > 0) break
      delegations.push(piece.delegation)
    }
  }
  return { to, actors, delegations }
}

/** Each delegation with somebody of its party, else one alone with whoever stands beside it. */
function assign(document: Document, actors: readonly Actor[], delegations: readonly Delegation[]): void {
  const free = new Set(actors)
  for (const delegation of delegations) {
    if (delegation.head) continue
    const { party } = delegation.actor
    const own = [...free].find(
      (actor) => mayLead(document, actor, party) && partyOf(document, actor) !== null,
    )
    const head = own ?? [...free].find((actor) => mayLead(document, actor, party))
    if (!head) continue
    delegation.head = head
    free.delete(head)
  }
}

/** "делегации Судана и Эфиопии во главе с министрами A и B": as many heads as sides, in the order of those. */
export function headsOfRows(
  document: Document,
  actors: readonly Actor[],
  delegations: readonly Delegation[],
): void {
  for (const first of delegations) {
    const { list } = first.actor
    if (list === null) continue
    const row = delegations.filter((one) => one.actor.list === list)
    if (row[0] !== first || row.length < 2 || row.some((one) => one.head)) continue
    const led = document.marks.phrase('headedBy', Math.max(...row.map(({ actor }) => actor.to)))
    const sentence = document.sentences[document.sentenceOf[first.actor.from] ?? -1]
    if (!led || !sentence) continue
    const verb = document.marks.within('verb', led.to, sentence.to)[0]?.from ?? sentence.to
    const people = actors.filter(
      (one) => one.kind === 'named' && !one.owner && one.from >= led.to && one.to <= verb,
    )
    const inOrder = row.every(({ actor }, index) => {
      const head = people[index]
      return head !== undefined && mayLead(document, head, actor.party)
    })
    if (inOrder && people.length === row.length)
      row.forEach((one, index) => {
        one.head = people[index] ?? null
      })
  }
}
