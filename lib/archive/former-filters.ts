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

/** Each name by itself, and each two that told things apart which are one now. */
function namings(names: readonly string[]): string[][] {
  const two = names.flatMap((one, place) => names.slice(place + 1).map((other) => [one, other]))
  return [...names.map((name) => [name]), ...two]
}

/** The filters that lead to one: itself first, then those with names that were merged into its own, or renamed. */
export function formerFilters(registry: Naming, filter: MeetingFilter): MeetingFilter[] {
  let found = bySessions(registry, filter).slice(0, MOST_WAYS)
  for (const sort of LISTS_OF_ENTRIES) {
    if (sort === 'series') continue
    for (const slug of filter[sort] ?? []) {
      // Cut at each step: what a dozen things were called multiplies beyond what memory holds.
      const room = Math.floor(MOST_WAYS / found.length)
      const ways = namings(registry.namesLeadingTo(sort, slug)).slice(0, room)
      found = found.flatMap((one) =>
        ways.map((names) => ({
          ...one,
          [sort]: one[sort]?.flatMap((value) => (value === slug ? names : [value])),
        })),
      )
    }
  }
  return found
}
