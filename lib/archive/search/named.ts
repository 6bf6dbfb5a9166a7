/** Whom a query names, for lists of officials. */
import type { Calendar } from '../dto'
import type { ArchiveIndex } from '../index/archive-index'
import { lexiconOf } from './lexicon'
import { readQuery } from './terms'

/** What is typed into a list of officials names people: no year among it has to be counted. */
const ANY_CALENDAR: Calendar = 'gregorian'

/** The officials, by slug, whose names hold all that a query asks for, whatever its language and spelling. */
export async function officialsNamed(
  index: Pick<ArchiveIndex, 'db' | 'registeredIn'>,
  query: string,
): Promise<string[]> {
  const { wanted } = readQuery(await lexiconOf(index), query, ANY_CALENDAR)
  const named = wanted.map(({ things }) =>
    things.filter(({ sort }) => sort === 'official').map(({ slug }) => slug),
  )
  const [first, ...others] = named
  return (first ?? []).filter((slug) => others.every((slugs) => slugs.includes(slug)))
}
