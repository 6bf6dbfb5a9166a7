/** The days that somebody typed to narrow a list by: parameters `since` and `until` of an address. */
import type { Calendar } from '../dto'
import { type MeetingFilter, parameter, type SearchParams } from '../filter'
import { readTypedDays } from './typed-days'

export type TypedRange =
  /** Nothing was typed. */
  | { kind: 'none' }
  /** The filter as it is to be, days in it as its codec has them. */
  | { kind: 'read'; filter: MeetingFilter }
  /** What was typed is no day in any calendar: to be shown again, and said so. */
  | { kind: 'unread'; typed: { since: string; until: string } }

const LONGEST = 80

/**
 * @param chosen the reader's calendar: years that nothing else tells are counted by it
 */
export function readTypedRange(
  parameters: SearchParams,
  filter: MeetingFilter,
  chosen: Calendar,
): TypedRange {
  const told = [parameter(parameters, 'since'), parameter(parameters, 'until')]
  if (told.every((one) => one === undefined)) return { kind: 'none' }
  const [since = '', until = ''] = told.map((one) => (one ?? '').trim().slice(0, LONGEST))
  const [first, last] = [readTypedDays(since, chosen), readTypedDays(until, chosen)]
  if ((since !== '' && !first) || (until !== '' && !last)) return { kind: 'unread', typed: { since, until } }
  const { from: _from, to: _to, ...others } = filter
  // Whoever types the later day first means the same days.
  const turned = first !== null && last !== null && first.from > last.to
  const [from, to] = turned ? [last.from, first.to] : [first?.from, last?.to]
  return { kind: 'read', filter: { ...others, ...(from && { from }), ...(to && { to }) } }
}
