/** EDTF dates as stretches of days, for comparing accounts. */
import { addDays, type Day } from '@/lib/parser/calendar/day'
import { parseEdtf } from '@/lib/parser/calendar/edtf'
import type { DateInterval } from '@/lib/parser/calendar/interval'

/** How far behind its first day an open-ended date is still taken to mean: two months of news. */
export const OPEN_END_DAYS = 60

/** The most days in which an account that tells no day is still taken for that of a day: two months. */
export const VAGUE_DAYS = 62

/** Dates read lately: the same few are asked for over and over, and their grammar is slow to start. */
const read = new Map<string, DateInterval | null>()
const READ_KEPT = 50_000

export function intervalOf(edtf: string | null): DateInterval | null {
  if (edtf === null) return null
  const known = read.get(edtf)
  if (known !== undefined) return known
  const interval = parseEdtf(edtf)
  if (read.size >= READ_KEPT) read.clear()
  read.set(edtf, interval)
  return interval
}

/** The stretch that a date is looked for in: itself, an open side cut off after `OPEN_END_DAYS`. */
export function reachOf({ from, to }: DateInterval): { from: Day; to: Day } | null {
  if (from === null) return to === null ? null : { from: addDays(to, -OPEN_END_DAYS), to }
  return { from, to: to ?? addDays(from, OPEN_END_DAYS) }
}

/** Days that an interval covers; Infinity where a side is open. */
export const widthOf = ({ from, to }: DateInterval) =>
  from === null || to === null ? Infinity : to - from + 1
