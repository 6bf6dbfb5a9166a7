/** Whose offices somebody who is still typing may mean: `russian foreign mi`. */
import type { Calendar } from '../dto'
import { type Lexicon, LONGEST_NAME, thingsBegunBy } from './lexicon'
import { kindsBegunBy } from './office-names'
import type { Tenure } from './offices-held'
import { readQuery } from './terms'
import { COMMON, plainWords } from './words'

/** Fewer letters begin too many offices. */
const ENOUGH = 3

/** Offices of one kind with a name that some words begin, of or about a party of which others begin one. */
function begunBy(lexicon: Lexicon, office: readonly string[], party: readonly string[]): Tenure[] {
  // One word alone begins the offices of all countries.
  if (office.length === 0 || office.join('').length < ENOUGH || office.length + party.length < 2) return []
  const kinds = new Set(kindsBegunBy(office))
  // All words of all names are gone through for a party: of few splits of what is typed, and few words.
  if (kinds.size === 0 || party.length > LONGEST_NAME) return []
  const parties = thingsBegunBy(lexicon, party).filter(({ sort }) => sort === 'party')
  const slugs = new Set(parties.map(({ slug }) => slug))
  const isOf = ({ party: own, affairs }: Tenure) =>
    party.length === 0 || slugs.has(own ?? '') || [...affairs].some((slug) => slugs.has(slug))
  return lexicon.offices.tenures.filter(
    (tenure) => tenure.kind !== null && kinds.has(tenure.kind) && isOf(tenure),
  )
}

/** The terms of the offices that are typed to their end, else of those that are begun. */
export function officesTyped(lexicon: Lexicon, query: string, calendar: Calendar): Tenure[] {
  const read = readQuery(lexicon, query, calendar).wanted.flatMap(({ office }) => office?.holders ?? [])
  if (read.length > 0) return read
  const words = plainWords(query).filter((word) => !COMMON.has(word))
  const found = words.flatMap((_, at) => {
    const [first, rest] = [words.slice(0, at), words.slice(at)]
    return [...begunBy(lexicon, rest, first), ...(at === 0 ? [] : begunBy(lexicon, first, rest))]
  })
  return [...new Set(found)]
}
