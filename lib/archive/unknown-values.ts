/** What an address narrows a list to that is not known: outside the vocabulary, or a thing that never was on file. */
import {
  LISTS_OF_ENTRIES,
  type MeetingFilter,
  readFilter,
  type SearchParams,
  type ValueLeftOut,
  valuesOutside,
  withoutValue,
} from './filter'
import type { ArchiveIndex } from './index/archive-index'

/** Slugs that nothing on file has or, before it was merged or renamed, had. */
function neverOnFile(index: ArchiveIndex, filter: MeetingFilter): ValueLeftOut[] {
  const { columns } = index.matching({}).table
  return LISTS_OF_ENTRIES.flatMap((name) =>
    [filter[name] ?? []]
      .flat()
      .filter(
        (slug) => !index.registry.knows(name, slug) && columns[name].dictionary.numberOf(slug) === undefined,
      )
      .map((value) => ({ name, value })),
  )
}

function without(filter: MeetingFilter, { name, value }: ValueLeftOut): MeetingFilter {
  const entries = LISTS_OF_ENTRIES.find((one) => one === name)
  if (entries === undefined) return filter
  if (entries !== 'series') return withoutValue(filter, entries, value)
  const { series: _series, number: _number, relation: _relation, ...others } = filter
  return others
}

/** `filter`: what is known of what an address asks for; `leftOut`: the rest. */
export type FilterAsked = {
  filter: MeetingFilter
  leftOut: ValueLeftOut[]
}

/** The filter that an address asks for, as far as it is known. */
export function filterAsked(index: ArchiveIndex, parameters: SearchParams): FilterAsked {
  const filter = readFilter(parameters)
  const unknown = neverOnFile(index, filter)
  return { filter: unknown.reduce(without, filter), leftOut: [...valuesOutside(parameters), ...unknown] }
}
