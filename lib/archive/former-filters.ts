/** What a list may have been narrowed to by the names of an earlier day. */
import { LISTS_OF_ENTRIES, type MeetingFilter } from './filter'
import type { RegistryEditions } from './index/registry-editions'

/** So many ways of naming one filter are tried: entries have few earlier names. */
const MOST_WAYS = 256

type Naming = Pick<RegistryEditions, 'namesLeadingTo' | 'sessionsLeadingTo'>

function bySessions(registry: Naming, filter: MeetingFilter): MeetingFilter[] {
  const { series, number } = filter
  if (series === undefined) return [filter]
  if (number === undefined)
    return registry.namesLeadingTo('series', series).map((name) => ({ ...filter, series: name }))
  const sessions = registry.sessionsLeadingTo({ series, number: String(number) })
  return [filter, ...sessions.map((one) => ({ ...filter, series: one.series, number: Number(one.number) }))]
}

/** The filters that lead to one: itself first, then those with names that were merged into its own, or renamed. */
export function formerFilters(registry: Naming, filter: MeetingFilter): MeetingFilter[] {
  let found = bySessions(registry, filter)
  for (const sort of LISTS_OF_ENTRIES) {
    if (sort === 'series') continue
    for (const slug of filter[sort] ?? [])
      found = found
        .flatMap((one) =>
          registry
            .namesLeadingTo(sort, slug)
            .map((name) => ({ ...one, [sort]: one[sort]?.map((value) => (value === slug ? name : value)) })),
        )
        .slice(0, MOST_WAYS)
  }
  return found
}
