/** Delegations in languages whose nouns stand last: "Ahmet Tuma başkanlığındaki muhalefet heyeti". */
import { phraseEnding } from '../cases'
import { type Document, isMark } from '../document'
import { actorOf } from './actor-of'
import type { Actor } from './actors'
import { guarantorsOf } from './actors-lists'
import { type Delegation, observersNear } from './delegation-parties'
import { partiesBefore } from './parties-before'

/** Words that may stand between a head's phrase, the party and the noun: "bir", "bir Türk". */
const REACH = 4

/** Who leads a delegation whose words begin at a token: named right before "headed by". */
function headBefore(document: Document, actors: readonly Actor[], start: number): Actor | null {
  for (let to = start; to > Math.max(0, start - REACH); to--) {
    const headed = phraseEnding(document, 'headedBy', to)
    if (headed) return actors.find((actor) => actor.kind === 'named' && actor.to === headed.from) ?? null
    if (isMark(document.tokens[to - 1], '.', ',') || document.marks.at('verb', to - 1)) return null
  }
  return null
}

/** The delegations whose noun stands at a token. */
export function delegationsAt(
  document: Document,
  actors: readonly Actor[],
  at: number,
  before: readonly Delegation[] = [],
): Delegation[] {
  const { marks } = document
  const several = marks.phrase('delegations', at)
  const noun = several ?? marks.phrase('delegation', at) ?? wholeParty(document, at)
  if (!noun) return []
  const own = marks.within('party', noun.from, noun.to)[0]
  const guarantor = phraseEnding(document, 'guarantors', noun.from)
  const told = guarantor
    ? { parties: guarantorsOf(document), from: guarantor.from }
    : partiesBefore(document, noun.from)
  const row = own ? { parties: [...told.parties, own.value.slug], from: Math.min(told.from, own.from) } : told
  const from = row.parties.length > 0 ? row.from : noun.from
  const head = headBefore(document, actors, from)
  const counted = row.parties.length > 0 ? [] : toldByNumber(document, noun.from, before)
  const parties =
    row.parties.length > 0 ? row.parties : counted.length > 0 ? counted : partyOfHead(document, head)
  const observer = observersNear(document, from, noun.to)
  const many = (several !== undefined || counted.length > 0) && parties.length > 1
  const list = many ? 10_000 + at : null
  return [...new Set(many ? parties : parties.slice(-1))].map((party) => ({
    actor: actorOf('delegation', { from, to: noun.to }, { ending: noun.ending, party, list }),
    head: many ? null : head,
    observer,
  }))
}

/** A party called by its delegation: "muhalif heyet". */
function wholeParty({ marks }: Document, at: number) {
  const party = marks.at('party', at)
  if (!party) return undefined
  for (let from = at + 1; from < party.to; from++)
    if (marks.phrase('delegation', from)?.to === party.to) return party
  return undefined
}

/** "İki heyet": those of the last parties that delegations were told of. */
function toldByNumber({ tokens, vocabulary }: Document, at: number, before: readonly Delegation[]): string[] {
  const count = vocabulary.counts.get(tokens[at - 1]?.text ?? '')
  if (count === undefined) return []
  const parties = [...new Set(before.flatMap(({ actor }) => actor.party ?? []).reverse())]
  return parties.length >= count ? parties.slice(0, count) : []
}

function partyOfHead({ vocabulary }: Document, head: Actor | null): string[] {
  const party = head?.party ?? vocabulary.index.officials.get(head?.name?.slugs[0] ?? '')?.party
  return party ? [party] : []
}
