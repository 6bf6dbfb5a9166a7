/** Which words of a query were read as days, and what else they may mean. */
import type { DaysUnderstood } from '../dto'
import type { ArchiveIndex } from '../index/archive-index'
import type { Query } from './terms'
import { type TypedDays, typedUnmistakably } from './typed-days'

const told = ({ from, to, calendar }: TypedDays) => ({ from, to, calendar })

/**
 * Another reading is told where anything on file may be of its days: nobody asks for the years to come.
 * @param query as typed
 */
export function daysUnderstood(index: ArchiveIndex, { wanted }: Query, query: string): DaysUnderstood[] {
  const { first, last } = index.matching({}).density()
  return wanted.flatMap(({ typed, days, otherDays }) => {
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
      },
    ]
  })
}
