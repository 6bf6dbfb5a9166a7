/** Whether two accounts tell of one meeting, how surely, and why. */
import type { DateInterval } from '@/lib/parser/calendar/interval'
import type { DraftMeeting } from '@/lib/parser/draft'
import { compareDays, type DaysCompared, type DaysReason } from './compare-days'
import { comparePeople, type PeopleReason } from './compare-people'

/** What matching looks at, of a draft as of a meeting on file. */
export type Comparable = Pick<DraftMeeting, 'kind' | 'status' | 'place' | 'participants' | 'occasion'> & {
  days: DateInterval | null
}

export type MatchReason =
  | PeopleReason
  | DaysReason
  | 'same-session'
  | 'session-by-days'
  | 'plan-of-session'
  | 'plan-and-event'
  | 'same-occasion'
  | 'same-place'

/** Why two accounts that look alike are not united without a person. */
export type MatchDoubt =
  | 'kinds-differ'
  | 'next-day'
  | 'vague-days'
  | 'somebody-unnamed'
  | 'session-days-differ'
  | 'places-differ'
  | 'occasions-differ'
  | 'sides-differ'
  | 'several-fit'

/** `weight` compares likenesses: the nearer the days and the people, the greater. No doubts: they are one. */
export interface Likeness {
  reasons: MatchReason[]
  doubts: MatchDoubt[]
  weight: number
}

/** Null where they are two meetings, or nothing speaks for their being one. */
export function likenessOf(a: Comparable, b: Comparable): Likeness | null {
  if (!kindsAgree(a, b) && !mayBeRemote(a, b)) return null
  const days = compareDays(a.days, b.days)
  const session = sessionOf(a, b)
  return session ? ofSession(a, b, session, days) : ofPeople(a, b, days)
}

/** True where the two cannot be one meeting, whoever else tells of it. */
export function contradict(a: Comparable, b: Comparable): boolean {
  if (!kindsAgree(a, b)) return true
  const { relation } = compareDays(a.days, b.days)
  const session = sessionOf(a, b)
  if (session === 'numbered') return relation === 'apart' && a.status === b.status && a.status === 'held'
  if (session === 'by-days') return relation === 'apart'
  return relation === 'apart' || placesDiffer(a, b) || occasionsContradict(a, b)
}

const ranked = (kind: string) => kind === 'summit' || kind === 'ministerial'

/** The same kind; or talks, where the other account says of what rank they were. */
function kindsAgree(a: Comparable, b: Comparable): boolean {
  return a.kind === b.kind || (a.kind === 'talks' && ranked(b.kind)) || (b.kind === 'talks' && ranked(a.kind))
}

/** A call, and talks of which nobody says where: the press calls a conversation by telephone talks too. */
function mayBeRemote(a: Comparable, b: Comparable): boolean {
  const remote = ({ kind }: Comparable) => kind === 'call' || kind === 'video'
  const nowhere = [a, b].every(({ kind, place }) => place === null && kind !== 'round')
  return nowhere && (remote(a) || remote(b))
}

const placesDiffer = (a: Comparable, b: Comparable) =>
  a.place !== null && b.place !== null && a.place !== b.place

function occasionsContradict({ occasion: a }: Comparable, { occasion: b }: Comparable): boolean {
  if (a === null || b === null) return false
  if (a.series !== b.series || a.relation !== b.relation) return true
  return a.number !== null && b.number !== null && a.number !== b.number
}

/** Whether both are one session: by its number, or where one account leaves that out, as the series' only one in those days. */
function sessionOf(a: Comparable, b: Comparable): 'numbered' | 'by-days' | null {
  const [x, y] = [a.occasion, b.occasion]
  if (x?.relation !== 'session' || y?.relation !== 'session' || x.series !== y.series) return null
  if (x.number !== null && y.number !== null) return x.number === y.number ? 'numbered' : null
  return compareDays(a.days, b.days).near ? 'by-days' : null
}

const SESSION_WEIGHT = 200

function ofSession(
  a: Comparable,
  b: Comparable,
  session: 'numbered' | 'by-days',
  days: DaysCompared,
): Likeness {
  const reasons: MatchReason[] = [session === 'numbered' ? 'same-session' : 'session-by-days']
  if (days.reason) reasons.push(days.reason)
  // A plan keeps the days that it told, whatever became of it: the session is the same.
  if (days.relation === 'apart' && (a.status === 'planned' || b.status === 'planned'))
    reasons.push('plan-of-session')
  const doubtful = days.relation === 'apart' && a.status === 'held' && b.status === 'held'
  return {
    reasons,
    doubts: doubtful ? ['session-days-differ'] : [],
    weight: SESSION_WEIGHT + days.weight,
  }
}

function ofPeople(a: Comparable, b: Comparable, days: DaysCompared): Likeness | null {
  // Of all that are compared, most are of other days: who was there need not be asked.
  if (days.relation === 'unknown' || (days.relation === 'apart' && !days.nextDay)) return null
  const people = comparePeople(a, b)
  if (!people) return null
  const doubts: MatchDoubt[] = []
  if (!kindsAgree(a, b)) {
    if (days.reason !== 'same-day' || !people.whole || people.guessed) return null
    doubts.push('kinds-differ')
  }
  if (days.relation === 'apart') {
    if (!people.whole || people.guessed) return null
    doubts.push('next-day')
  } else if (!days.near) doubts.push('vague-days')
  if (people.guessed && days.relation === 'overlap' && days.reason !== 'same-days')
    doubts.push('somebody-unnamed')
  if (placesDiffer(a, b)) doubts.push('places-differ')
  if (occasionsContradict(a, b)) doubts.push('occasions-differ')
  if (people.moreSides) doubts.push('sides-differ')
  // One doubt is worth a look; with two, they are simply not the same.
  if (doubts.length > 1) return null
  const onTheDay = days.relation === 'same' && !placesDiffer(a, b)
  if (doubts.length > 0 && !people.whole && !onTheDay) return null
  const sameOccasion = a.occasion !== null && b.occasion !== null && !occasionsContradict(a, b)
  const samePlace = a.place !== null && a.place === b.place
  return {
    reasons: [
      people.reason,
      ...(days.reason ? [days.reason] : []),
      ...(a.status !== b.status ? (['plan-and-event'] as const) : []),
      ...(sameOccasion ? (['same-occasion'] as const) : []),
      ...(samePlace ? (['same-place'] as const) : []),
    ],
    doubts,
    weight: days.weight + people.weight + Number(sameOccasion) + Number(samePlace),
  }
}
