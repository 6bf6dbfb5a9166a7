/** Which words of a query were read as days, and what else they may mean. */
import type { DayCounts, DaysRead, DaysUnderstood } from '../dto'
import type { ArchiveIndex } from '../index/archive-index'
import type { Query, Term } from './terms'
import { FIRST_DAY, LAST_DAY, type TypedDays, typedUnmistakably } from './typed-days'

const told = ({ from, to, calendar }: TypedDays): DaysRead => ({
  from: from === FIRST_DAY ? null : from,
  to: to === LAST_DAY ? null : to,
  calendar,
})

/** The days before and after some that have any meetings, each with the query that asks for it. */
function nearestTo({ from, to }: TypedDays, days: DayCounts, by: (words: string) => string) {
  return [days.lastBefore(from), days.firstAfter(to)].flatMap((day) =>
    day === null ? [] : [{ day, query: by(day) }],
  )
}

/**
 * Another reading is told where anything on file may be of its days: nobody asks for the years to come.
 * @param query as typed
 * @param without the days of what would be found without a term; null where something is found with all of them
 */
export function daysUnderstood(
  index: ArchiveIndex,
  { wanted }: Query,
  query: string,
  without: ((term: Term) => DayCounts) | null,
): DaysUnderstood[] {
  const { first, last } = index.matching({}).density()
  return wanted.flatMap((term) => {
    const { typed, days, otherDays } = term
    if (days === null) return []
    const by = (words: string) => query.replace(typed, () => words)
    const likely = otherDays.filter(
      ({ from, to }) => first !== null && last !== null && from <= last && to >= first,
    )
    return [
      {
        ...told(days),
        typed,
        others: likely.map((one) => ({ ...told(one), query: by(typedUnmistakably(one, query)) })),
        asWords: by(`"${typed}"`),
        nearest: without === null ? [] : nearestTo(days, without(term), by),
      },
    ]
  })
}
