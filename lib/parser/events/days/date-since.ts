/** Days told by what came so long after: "two weeks after a call". */
import type { Clause } from '../../clauses'
import type { DateExpression } from '../../dates/model'
import type { Scene } from '../scene'
import type { Trigger } from '../triggers'

export const isSince = ({ telling }: DateExpression) => telling.kind === 'distance' && telling.since === true

/** Words from "since" to the day that it leads to: "since taking office on". */
const SINCE_REACH = 5

/** "since taking office on 29 January", "the statement of 10 November": the day of something else. */
export function isOfOther({ document: { marks } }: Scene, { from: start }: Clause, at: number): boolean {
  for (let before = at; before >= Math.max(start, at - SINCE_REACH); before--) {
    if (before < at && marks.at('verb', before)) return false
    const words = marks.phrase('ofOtherDays', before)
    if (words) return words.to >= at || marks.within('meeting', words.to, at).length === 0
  }
  return false
}

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
