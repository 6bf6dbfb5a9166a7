/** The names of what a filter narrows to, so that a list can say what it is of. */
import type { Transaction } from '@/lib/db/client'
import type { Named } from './dto'
import type { MeetingFilter } from './filter'
import { loadNames } from './names'

export type NamedFilter = {
  official: Named[]
  party: Named[]
  place: Named[]
  topic: Named[]
  publisher: Named[]
  series: Named | null
}

const SORTS = ['official', 'party', 'place', 'topic', 'publisher'] as const

export async function namesOfFilter(db: Transaction, filter: MeetingFilter): Promise<NamedFilter> {
  const wanted = Object.fromEntries(SORTS.map((sort) => [sort, filter[sort] ?? []]))
  const names = await loadNames(db, { ...wanted, series: [filter.series] })
  const named = (sort: (typeof SORTS)[number]) => (filter[sort] ?? []).map((slug) => names(sort, slug))
  return {
    official: named('official'),
    party: named('party'),
    place: named('place'),
    topic: named('topic'),
    publisher: named('publisher'),
    series: filter.series === undefined ? null : names('series', filter.series),
  }
}
