/** Two titles of one holder told one after the other, the second with his name, where titles come first. */
import { type Document, isMark } from '../document'
import type { OfficeClass } from '../languages/schema'
import type { Actor } from './actors'
import { agree } from './name-forms'

/** Ranks that are held beside another: told first, they are of whoever the second is told of with his name. */
const BESIDE = new Set<OfficeClass>([
  'negotiator',
  'envoy',
  'spokesman',
  'member',
  'deputy',
  'adviser',
  'vice-president',
  'head-of-government',
  'permanent-representative',
])

/** "envoy for the Middle East, deputy foreign minister B": two offices of the one named, where titles come first. */
export function firstOfTwo(document: Document, actor: Actor, next: Actor | undefined): boolean {
  const { office } = actor
  if (document.vocabulary.declension === null || actor.kind !== 'office' || !office || !next?.office)
    return false
  if (actor.plural || actor.list !== null || next.kind !== 'named' || next.office.from !== next.from)
    return false
  const gap = document.tokens.slice(actor.to, next.from)
  const joined =
    gap.length === 1 && (isMark(gap[0], ',', '-', '–') || document.vocabulary.and.has(gap[0]?.text ?? ''))
  const party = actor.party === null || next.party === null || actor.party === next.party
  return (
    joined &&
    party &&
    agree(office.cases, next.office.cases) &&
    (BESIDE.has(office.class) || office.field === 'delegation') &&
    office.class !== next.office.class
  )
}
