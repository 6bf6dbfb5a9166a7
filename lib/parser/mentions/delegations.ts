/**
 * Delegations and who leads them. After the actors, because a delegation's head is one of them:
 * "the Syrian delegation headed by …", "… led the Russian delegation and … the Turkish one".
 */
import { headsLast, premodified } from '../cases'
import type { Document, Sentence } from '../document'
import type { Marks } from '../gazetteer/marks'
import { beginning, firstBetween, firstFrom } from '../in-order'
import { actorOf } from './actor-of'
import type { Actor } from './actors'
import { headsInOrder, headsOfRows } from './delegation-heads'
import { type Delegation, headAfter, partyAfter, several, single } from './delegation-parties'
import { delegationsAt } from './delegations-before'
import { partiesBefore } from './parties-before'
import { capitalOf } from './party-lists'
import { partyOfName } from './same-holder'

/** All delegations of a document, those of which an actor is told to be the head with him. */
export function findDelegations(document: Document, actors: readonly Actor[]): Delegation[] {
  const found: Delegation[] = []
  const inOffice = new Uint8Array(document.tokens.length)
  for (const { office } of actors) if (office) inOffice.fill(1, office.from, office.to)
  let end = 0
  for (let at = 0; at < document.tokens.length; at++) {
    if (at < end || document.sentenceOf[at] === -1) continue
    // "at the seat of the mission": a place, and nobody who is there.
    if (inOffice[at] === 1 || document.marks.phrase('palaces', at - 1)?.to === at) continue
    const many = headsLast(document)
      ? delegationsAt(document, actors, at, found)
      : toldBeside(document, actors, at)
    for (const delegation of many) end = Math.max(end, delegation.actor.to)
    found.push(...many)
  }
  if (document.vocabulary.declension) headsOfRows(document, actors, found)
  const headed = premodified(document)
    ? headsInOrder(document, actors, found)
    : withHeadsInClauses(document, actors, found)
  return [...headed, ...officesOfHeads(document, actors)]
}

/** "the Turkish delegation", "the delegation of Turkey": its party before its noun or after. */
function toldBeside(document: Document, actors: readonly Actor[], at: number): Delegation[] {
  if (!premodified(document)) return toldAfter(document, actors, at)
  const { marks } = document
  if (marks.at('party', at) && !marks.phrase('delegation', at)) return []
  const noun = marks.phrase('delegations', at) ?? marks.phrase('delegation', at)
  const before = noun ? partiesBefore(document, noun.from) : { parties: [] }
  if (before.parties.length === 0) return toldAfter(document, actors, at)
  return delegationsAt(document, actors, at).map((one) => ({
    ...one,
    head: one.actor.list === null ? headAfter(document, actors, one.actor.to) : null,
  }))
}

function toldAfter(document: Document, actors: readonly Actor[], at: number): Delegation[] {
  const one = single(document, actors, at)
  return one ? [one] : several(document, actors, at, 10_000 + at)
}

/** Whether a sentence tells who leads a delegation. */
const tellsWhoLeads = ({ marks }: Document, { from, to }: Sentence): boolean =>
  leadingIn(marks, from, to).length > 0 || marks.hasPhrase('heads', from, to)

const leadingIn = (marks: Marks, from: number, to: number) =>
  marks.within('verb', from, to).filter((verb) => verb.value.class === 'lead')

/** "Leading the Russian delegation is A, the Iranian one B": each delegation with the next person. */
function withHeadsInClauses(
  document: Document,
  actors: readonly Actor[],
  delegations: Delegation[],
): Delegation[] {
  const headless = delegations
    .filter((one) => one.head === null)
    .map((delegation) => ({ from: delegation.actor.from, delegation }))
  const headed = new Set(delegations.map((one) => one.head))
  const more: Delegation[] = []
  for (const sentence of document.sentences.filter((one) => tellsWhoLeads(document, one))) {
    const first = leadersFrom(document, sentence)
    for (const actor of beginning(actors, first, sentence.to)) {
      if (actor.kind !== 'named' || actor.owner || actor.to > sentence.to) continue
      const party = partyLed(document, actors, sentence, first, actor)
      if (!party) continue
      const known = firstBetween(
        headless,
        first,
        actor.from,
        ({ delegation }) => delegation.head === null && delegation.actor.party === party,
      )?.delegation
      if (known) {
        known.head = actor
        headed.add(actor)
      } else if (!headed.has(actor))
        more.push({ actor: actorOf('delegation', actor, { party }), head: actor, observer: false })
    }
  }
  return [...delegations, ...more]
}

/** Where a sentence begins to tell of those who lead delegations. */
function leadersFrom(document: Document, sentence: Sentence): number {
  const { lexicon, declension } = document.vocabulary
  const [verb] = leadingIn(document.marks, sentence.from, sentence.to)
  if (lexicon.order === 'verb-last' || (declension && verb)) return sentence.from
  return verb?.from ?? (declension ? headsFrom(document, sentence) : sentence.from)
}

/** Whose delegation somebody is told to lead in a sentence; null where he is told to lead none. */
function partyLed(
  document: Document,
  actors: readonly Actor[],
  { from, to }: Sentence,
  first: number,
  actor: Actor,
): string | null {
  const before = () => ledBy(document, actors, first, actor)
  const after = () => leads(document, actors, to, actor)
  const leaderFirst = !headsLast(document) && personFirst(document, actors, first, to)
  const told = leaderFirst ? (after() ?? before()) : (before() ?? after())
  // Who is known to be of one country leads no other's.
  const own = partyOfName(document, actor.name)
  if (told !== null) return own ?? told
  const row = leadingIn(document.marks, from, to).length > 0 && inRowOfHeads(document, to, actor)
  return row ? (own ?? actor.party) : null
}

/** Where a sentence begins to tell of heads of delegations. */
const headsFrom = ({ marks }: Document, { from, to }: { from: number; to: number }) =>
  marks.phrasesWithin('heads', from, to)[0]?.from ?? from

/** Who is named last before somebody. */
function namedBefore(actors: readonly Actor[], actor: Actor): Actor | undefined {
  for (let index = firstFrom(actors, actor.from) - 1; index >= 0; index--) {
    const other = actors[index]
    if (other && other.kind === 'named' && other.to <= actor.from) return other
  }
  return undefined
}

/** The party whose delegation is told just before a person: "(the delegation) of Russia …, and of Iran …". */
function ledBy(document: Document, actors: readonly Actor[], from: number, actor: Actor): string | null {
  const previous = namedBefore(actors, actor)
  const start = Math.max(from, previous ? previous.to : from)
  if (document.marks.hasPhrase('with', start, actor.from)) return null
  const heading =
    document.marks.hasPhrase('delegation', start, actor.from) ||
    document.marks.hasPhrase('heads', start, actor.from)
  const parties = document.marks.within('party', start, actor.from)
  const places = document.marks.within('place', start, actor.from)
  const party = parties[0]?.value.slug ?? capitalOf(document, places[0]?.value.slug ?? '')
  if (party === null || party === undefined) return null
  // "Дамаск представлял A": the verb itself says that he stands for it.
  const stoodFor =
    document.vocabulary.declension !== null &&
    document.marks.within('verb', start, actor.from).some((verb) => verb.value.class === 'lead')
  const demonymFirst = parties[0] !== undefined && parties[0].from <= start + 2
  return heading || stoodFor || demonymFirst ? party : null
}

/** "A, head of the Russian delegation". */
function officesOfHeads(document: Document, actors: readonly Actor[]): Delegation[] {
  const partyOf = (actor: Actor) => actor.office?.party ?? actor.party ?? partyOfName(document, actor.name)
  return actors.flatMap((actor) =>
    actor.kind === 'named' &&
    actor.office?.class === 'head' &&
    actor.office.field === 'delegation' &&
    partyOf(actor)
      ? [
          {
            actor: actorOf('delegation', actor, { party: partyOf(actor) }),
            head: actor,
            observer: false,
          },
        ]
      : [],
  )
}

/** "A heads the delegation of …": the delegation told after its head, with nobody else after it. */
export function leads(document: Document, actors: readonly Actor[], to: number, actor: Actor): string | null {
  const next = firstBetween(actors, actor.to, to, (other) => other.kind === 'named')
  const end = Math.min(next?.from ?? to, actor.to + 8)
  const heads =
    document.marks.phrasesWithin('heads', actor.to, end)[0] ??
    document.marks.phrasesWithin('delegation', actor.to, actor.to + 3)[0]
  if (!heads) return null
  const told = partyAfter(document, heads.to)?.party
  return told ?? actor.party ?? partyOfName(document, actor.name)
}

/** "A, B and C have the lead of the guarantors' delegations", verbs last: each of his own country's. */
const inRowOfHeads = ({ marks, vocabulary }: Document, to: number, actor: Actor): boolean =>
  vocabulary.lexicon.order === 'verb-last' && marks.phrasesWithin('delegations', actor.to, to).length > 0

/** "A led the delegation of …" and not "the delegation of … was led by A". */
function personFirst(document: Document, actors: readonly Actor[], from: number, to: number): boolean {
  const person = firstBetween(actors, from, to, (actor) => actor.kind === 'named')
  const delegation = document.marks.phrasesWithin('delegation', from, to)[0]
  return person !== undefined && delegation !== undefined && person.from < delegation.from
}
