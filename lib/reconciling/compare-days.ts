/** How the days of two accounts stand to each other. */
import type { DateInterval } from '@/lib/parser/calendar/interval'
import { reachOf, VAGUE_DAYS, widthOf } from './stretches'

export type DaysReason = 'same-day' | 'same-days' | 'day-within' | 'since-then' | 'days-overlap'

export interface DaysCompared {
  relation: 'same' | 'overlap' | 'apart' | 'unknown'
  reason: DaysReason | null
  /** Near enough for the same people to have met just once in them. */
  near: boolean
  /** Two days, one after the other: where clocks differ, or a page ran on another day, they may be one. */
  nextDay: boolean
  weight: number
}

/** Two stretches that only overlap are of one meeting where neither is longer: agencies tell a week by its first days. */
const SHORT = 7

const WEIGHTS: Record<DaysReason, number> = {
  'same-day': 96,
  'same-days': 80,
  'day-within': 64,
  'days-overlap': 48,
  'since-then': 32,
}

const compared = (relation: DaysCompared['relation'], more: Partial<DaysCompared> = {}): DaysCompared => ({
  relation,
  reason: null,
  near: false,
  nextDay: false,
  weight: 0,
  ...more,
})

/** Compares two stretches of days; null is a day that nobody tells. */
export function compareDays(a: DateInterval | null, b: DateInterval | null): DaysCompared {
  const [x, y] = [a && reachOf(a), b && reachOf(b)]
  if (!a || !b || !x || !y) return compared('unknown')
  const [one, other] = [widthOf(a), widthOf(b)]
  if (x.from > y.to || y.from > x.to) {
    const between = Math.max(x.from - y.to, y.from - x.to)
    return compared('apart', { nextDay: between === 1 && one === 1 && other === 1 })
  }
  const told = (reason: DaysReason, near: boolean) =>
    compared(reason.startsWith('same') ? 'same' : 'overlap', { reason, near, weight: WEIGHTS[reason] })
  if (a.from === b.from && a.to === b.to)
    return told(one === 1 ? 'same-day' : 'same-days', one <= VAGUE_DAYS || one === Infinity)
  if (one === Infinity || other === Infinity) return told('since-then', true)
  const within = (x.from >= y.from && x.to <= y.to) || (y.from >= x.from && y.to <= x.to)
  const near = within ? Math.max(one, other) <= VAGUE_DAYS : Math.max(one, other) <= SHORT
  return told(one === 1 || other === 1 ? 'day-within' : 'days-overlap', near)
}
