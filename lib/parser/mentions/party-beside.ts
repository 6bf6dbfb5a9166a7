/** Whose somebody is, told by whoever stands just before him: his chief, or the one before him in a row. */
import { type Document, isMark } from '../document'
import { firstFrom } from '../in-order'
import type { Actor } from './actors'
import { casesIn } from './name-forms'
import type { Person } from './people'

/** "and his deputy …": of the party of whoever is told just before. */
export function partyOfChief(
  document: Document,
  actors: readonly Actor[],
  actor: Actor,
  personOf: ReadonlyMap<Actor, Person>,
): string | null {
  const { office } = actor
  if (!office?.bare || !isOwnDeputy(document, office.from)) return null
  const index = firstFrom(actors, actor.from)
  for (let at = index - 1; at >= Math.max(0, index - NEIGHBOURS); at--) {
    const other = actors[at]
    const person = other && personOf.get(other)
    if (person && other.to <= actor.from && actor.from - other.to < 3) return person.party
  }
  return null
}

/** "his deputy", the conjunction written on to it or not. */
function isOwnDeputy({ marks, vocabulary }: Document, at: number): boolean {
  const deputy = marks.phrase('ownDeputies', at)
  return deputy !== undefined && (deputy.prefix === '' || vocabulary.and.has(deputy.prefix))
}

/** "with the president of Peru A and the minister of defence B": of the country of whoever stands before him in the row, where case tells that both were met. */
export function partyInRow(
  document: Document,
  actors: readonly Actor[],
  { from, office }: Actor,
  personOf: ReadonlyMap<Actor, Person>,
): string | null {
  if (!document.vocabulary.declension || !office || !isOblique(office.cases)) return null
  const before = actors[firstFrom(actors, from) - 1]
  const party = before ? (personOf.get(before)?.party ?? null) : null
  if (!before?.name || party === null) return null
  if (!isOblique(before.office?.cases ?? casesIn(document, before.name.from, before.name.to))) return null
  const state = document.vocabulary.index.parties.get(party)?.kind === 'state'
  return state && isRow(document, before.to, from) ? party : null
}

const isOblique = (cases: number) => cases !== 0 && (cases & 1) === 0

/** Nothing between two people but what joins a row. */
function isRow({ tokens, marks, vocabulary }: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const and = marks.phrase('and', at)
    if (and) at = and.to - 1
    else if (
      !isMark(tokens[at], ',') &&
      !vocabulary.and.has(tokens[at]?.text ?? '') &&
      !marks.phrase('with', at)
    )
      return false
  }
  return to > from
}

/** Of those told before somebody as many as may end right before him. */
const NEIGHBOURS = 8
