import type { Document } from '../document'
import type { OfficeClass, OfficeField } from '../languages/schema'
import { beginsWithArticle } from './articles'
import type { Name } from './name-words'
import type { Office } from './office'

/** What ranks the registry knows a person to have held. */
export type RanksOf = (slugs: readonly string[]) => { class: OfficeClass; field: OfficeField | null }[]

const RANK_ALIKE: Partial<Record<OfficeClass, OfficeClass>> = {
  'head-of-government': 'head-of-state',
  adviser: 'deputy',
  'permanent-representative': 'ambassador',
  secretary: 'head',
}

export const sameRank = (a: OfficeClass, b: OfficeClass) => (RANK_ALIKE[a] ?? a) === (RANK_ALIKE[b] ?? b)

/** Offices that are held for somebody. */
export const SERVING: ReadonlySet<OfficeClass> = new Set(['envoy', 'deputy', 'adviser', 'spokesman'])

const SERVED: readonly OfficeClass[] = [
  'minister',
  'head-of-state',
  'head-of-government',
  'secretary-general',
  'leader',
]

/** Whether the name after an office is the one it serves ("envoy of Putin") and not its holder. */
export function servesName(document: Document, office: Office, name: Name, ranksOf: RanksOf): boolean {
  const ranks = ranksOf(name.slugs)
  if (ranks.length === 0) return false
  const holds = (wanted: Office) => ranks.some((rank) => sameRank(rank.class, wanted.class))
  if (
    office.bare &&
    office.words.length <= 2 &&
    !beginsWithArticle(document, office.words.at(-1)) &&
    !beginsWithArticle(document, office.words[0]) &&
    SERVING.has(office.class)
  )
    return ranks.some(
      (rank) =>
        SERVED.includes(rank.class) ||
        (office.class === 'deputy' && rank.class === 'envoy' && !holds(office)),
    )
  if (holds(office)) return false
  // A cabinet of ministers is none of them.
  return office.serves !== null && !office.serves.plural && holds(office.serves)
}
