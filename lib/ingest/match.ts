/** Whether a draft and a meeting on file are one meeting, and why. */
import type { DateInterval } from '@/lib/parser/calendar/interval'
import type { DraftMeeting } from '@/lib/parser/draft'
import { reachOf, widthOf } from './days'
import { commonParticipants } from './identity'

/** What matching looks at, of a draft as of a meeting on file. */
export type Comparable = Pick<DraftMeeting, 'kind' | 'status' | 'place' | 'participants' | 'occasion'> & {
  days: DateInterval | null
}

export type MatchReason =
  | 'same-session'
  | 'same-people'
  | 'same-day'
  | 'day-within'
  | 'days-overlap'
  | 'plan-of-session'
  | 'same-occasion'
  | 'same-place'

export type Candidate = Comparable & { id: string }
export type Match = { id: string; reasons: MatchReason[] }

/**
 * The meeting on file that a draft tells. Null where there is none, and `ambiguous` where two or
 * more fit equally well: then nothing is united, and an editor decides.
 */
export function findMatch(
  draft: Comparable,
  candidates: readonly Candidate[],
): Match | { ambiguous: string[] } | null {
  const fitting = candidates
    .flatMap((candidate) => {
      const reasons = reasonsToMatch(draft, candidate)
      return reasons ? [{ id: candidate.id, reasons, weight: weightOf(reasons) }] : []
    })
    .sort((a, b) => b.weight - a.weight)
  const [best, second] = fitting
  if (!best) return null
  if (second && second.weight === best.weight)
    return { ambiguous: fitting.filter(({ weight }) => weight === best.weight).map(({ id }) => id) }
  return { id: best.id, reasons: best.reasons }
}

const WEIGHTS: Record<MatchReason, number> = {
  'same-session': 32,
  'same-day': 16,
  'day-within': 8,
  'days-overlap': 4,
  'same-people': 2,
  'same-occasion': 1,
  'same-place': 1,
  'plan-of-session': 0,
}
const weightOf = (reasons: readonly MatchReason[]) =>
  reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0)

/** Null where they are not one meeting. */
export function reasonsToMatch(a: Comparable, b: Comparable): MatchReason[] | null {
  if (!kindsAgree(a, b) || occasionsContradict(a, b)) return null
  const days = compareDays(a.days, b.days)
  if (isSameSession(a, b)) {
    if (days !== 'apart') return ['same-session', ...(days === 'unknown' ? [] : [days])]
    // A plan keeps the days that it told, whatever became of it: the session is the same.
    return a.status !== b.status ? ['same-session', 'plan-of-session'] : null
  }
  if (days === 'apart' || days === 'unknown') return null
  if (a.place !== null && b.place !== null && a.place !== b.place) return null
  const { common, named, all } = commonParticipants(a.participants, b.participants)
  if (!all || common < 2 || named < 1) return null
  return [
    'same-people',
    days,
    ...(a.occasion && b.occasion ? (['same-occasion'] as const) : []),
    ...(a.place !== null && a.place === b.place ? (['same-place'] as const) : []),
  ]
}

/** The same kind; or talks, where the other account says of what rank they were. */
function kindsAgree(a: Comparable, b: Comparable): boolean {
  const ranked = (kind: string) => kind === 'summit' || kind === 'ministerial'
  return a.kind === b.kind || (a.kind === 'talks' && ranked(b.kind)) || (b.kind === 'talks' && ranked(a.kind))
}

function occasionsContradict({ occasion: a }: Comparable, { occasion: b }: Comparable): boolean {
  if (a === null || b === null) return false
  if (a.series !== b.series || a.relation !== b.relation) return true
  return a.number !== null && b.number !== null && a.number !== b.number
}

function isSameSession({ occasion: a }: Comparable, { occasion: b }: Comparable): boolean {
  const session = a?.relation === 'session' && b?.relation === 'session'
  return session && a.series === b.series && a.number !== null && a.number === b.number
}

function compareDays(
  a: DateInterval | null,
  b: DateInterval | null,
): 'same-day' | 'day-within' | 'days-overlap' | 'apart' | 'unknown' {
  const [x, y] = [a && reachOf(a), b && reachOf(b)]
  if (!a || !b || !x || !y) return 'unknown'
  if (x.from > y.to || y.from > x.to) return 'apart'
  if (widthOf(a) === 1 && widthOf(b) === 1) return 'same-day'
  return widthOf(a) === 1 || widthOf(b) === 1 ? 'day-within' : 'days-overlap'
}
