/** Two titles of one person, told so that they look like two people's. */
import { headsLast } from '../cases'
import { type Document, isMark } from '../document'
import type { OfficeClass } from '../languages/schema'
import type { Actor } from './actors'
import type { Name } from './name-words'
import { sameRank } from './ranks'

/** Offices that are held beside another. */
const ADDED = new Set<OfficeClass>(['negotiator', 'envoy', 'spokesman', 'member'])

/** The party of a registered person; null of anybody else. */
export const partyOfName = ({ vocabulary }: Document, name: Name | null | undefined): string | null =>
  vocabulary.index.officials.get(name?.slugs[0] ?? '')?.party ?? null

/** Nouns last: "İran'ın baş müzakerecisi, Bakan Yardımcısı A": one holder's two titles, the country with the first. */
export function inApposition(document: Document, actor: Actor, next: Actor | undefined): boolean {
  if (!headsLast(document) || actor.kind !== 'office' || actor.plural || actor.list !== null) return false
  const comma = next?.from === actor.to + 1 && document.tokens[actor.to]?.text === ','
  if (!comma || next.kind !== 'named' || !next.office || actor.ending !== '') return false
  const { party } = actor
  const own = next.party ?? partyOfName(document, next.name)
  if (next.office.party !== null || party === null || (own !== null && own !== party)) return false
  next.party ??= party
  return document.tokens[actor.to - 1]?.suffix === ''
}

/** "the deputy prime minister and foreign minister A": the first of two offices that one person holds. */
export function alsoHeldBy(document: Document, actor: Actor, next: Actor | undefined): boolean {
  const office = next?.name ? next.office : null
  return (
    actor.kind === 'office' &&
    actor.office?.class === 'vice-president' &&
    office?.class === 'minister' &&
    office.from === actor.to &&
    document.vocabulary.and.has(document.marks.at('office', office.from)?.prefix ?? '')
  )
}

/** "President A, president of the republic of B": an office right after a name whose own title tells no country. */
export function toldInFull(before: Actor | undefined, actor: Actor): boolean {
  if (before?.kind !== 'named' || before.party !== null || actor.kind !== 'office' || actor.plural)
    return false
  const [title, full] = [before.office, actor.office]
  if (!title || !full || title.to > (before.name?.from ?? 0) || actor.from !== before.to) return false
  return actor.party !== null && sameRank(title.class, full.class)
}

/** "Deputy Crown Prince A, Second Deputy Premier and Minister of Defence, received": a further title of somebody titled, between commas. */
export function furtherTitle(document: Document, before: Actor | undefined, actor: Actor): boolean {
  const { tokens, marks, vocabulary } = document
  if (!vocabulary.cased || headsLast(document) || before?.kind !== 'named' || !before.name) return false
  if (!before.office || before.office.to > before.name.from) return false
  if (actor.kind !== 'office' || actor.plural || actor.list !== null || !isMark(tokens[before.to], ','))
    return false
  const from = marks.phrase('articles', before.to + 1)?.to ?? before.to + 1
  const own = before.party ?? partyOfName(document, before.name)
  if (actor.from !== from || (actor.party !== null && own !== null && actor.party !== own)) return false
  const joined = vocabulary.and.has(tokens[actor.to]?.text ?? '')
    ? marks.at('office', actor.to + 1)?.to
    : undefined
  const closed = (at: number) => isMark(tokens[at], ',')
  return closed(actor.to) || (joined !== undefined && [0, 1, 2, 3].some((step) => closed(joined + step)))
}

/** "the spokesman of Ansarullah and head of its delegation": two offices of one holder, told alone. */
export function sameHolder(document: Document, before: Actor | undefined, actor: Actor): boolean {
  if (before && addsOffice(document, before, actor)) return true
  if (
    before?.kind !== 'office' ||
    actor.kind !== 'office' ||
    before.plural ||
    actor.plural ||
    actor.list !== null
  )
    return false
  const joined =
    actor.from === before.to + 1 && document.vocabulary.and.has(document.tokens[before.to]?.text ?? '')
  return joined && before.party === actor.party && before.office?.class !== actor.office?.class
}

/** "A, deputy minister and chief negotiator": a second office of somebody named, where titles come after. */
function addsOffice(document: Document, before: Actor, actor: Actor): boolean {
  const { office } = actor
  if (document.vocabulary.lexicon.titles === 'before' || !office || actor.kind !== 'office') return false
  if (before.kind !== 'named' || !before.office || before.office.to !== before.to) return false
  const joined =
    actor.from === before.to + 1 && document.vocabulary.and.has(document.tokens[before.to]?.text ?? '')
  // "A, deputy prime minister and foreign minister of B".
  const beside = before.office.class === 'vice-president' && office.class === 'minister'
  if (joined && beside) before.party ??= office.party
  const own = before.party ?? partyOfName(document, before.name) ?? document.home
  return (
    joined &&
    (ADDED.has(office.class) || office.field === 'delegation' || beside) &&
    actor.list === null &&
    (actor.party === null || actor.party === own)
  )
}
