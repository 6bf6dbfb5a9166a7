/** What a page is about, and what its address narrows that to, as one filter; pure. */
import { type MeetingFilter, mostValuesOf, type ValueLeftOut } from './filter'
import { ALL_WANTED } from './index/matching'

/** What an address narrows a page's list to, without what the page itself settles. */
function beside({ place, series, number, relation, ...others }: MeetingFilter, about: MeetingFilter) {
  return {
    ...others,
    ...(about.place === undefined && { place }),
    ...(about.series === undefined && { series, number, relation }),
  }
}

/** `filter` beside what the page is about, `asked` with it; `leftOut`: values that are more than one list takes. */
export type JoinedFilter = { filter: MeetingFilter; asked: MeetingFilter; leftOut: ValueLeftOut[] }

/** @param named what the address asks for, as known */
export function joinedFilter(about: MeetingFilter, named: MeetingFilter): JoinedFilter {
  const filter = beside(named, about)
  const asked = { ...filter, ...about }
  const leftOut: ValueLeftOut[] = []
  // Where a meeting must have all values, what an address names joins what the page is about.
  for (const name of ALL_WANTED) {
    const own = about[name] ?? []
    const others = filter[name]?.filter((one) => !own.includes(one))
    if (others === undefined) continue
    const taken = others.slice(0, mostValuesOf(name) - own.length)
    filter[name] = taken.length === 0 ? undefined : taken
    asked[name] = [...own, ...taken]
    leftOut.push(...others.slice(taken.length).map((value) => ({ name, value, beyond: true as const })))
  }
  return { filter, asked, leftOut }
}
