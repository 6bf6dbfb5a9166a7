/** Days told by what came so long after: "two weeks after a call". */
import type { Clause } from '../clauses'
import type { DateExpression } from '../dates/model'
import type { Scene } from './scene'
import type { Trigger } from './triggers'

export const isSince = ({ telling }: DateExpression) => telling.kind === 'distance' && telling.since === true

/** "(it comes) two weeks after a call": how long before the news what is told right after was. */
export function dateSince(
  { dates }: Scene,
  clause: Clause,
  { from, to, loose }: Trigger,
): DateExpression | null {
  const since =
    loose && clause.verb ? undefined : dates.find((one) => one.to === from && isSince(one.expression))
  // A day of its own, told after it, is surer.
  const own = since && dates.find((one) => one.from >= to && one.from < clause.to)
  return own?.expression ?? since?.expression ?? null
}
