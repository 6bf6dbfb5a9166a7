/** What kind of meeting it was: by its words, and by who met. Two heads of state make a summit, three foreign ministers a ministerial. */
import type { MeetingKind } from '@/lib/registry/schema'
import { isoOf } from '../calendar/day'
import { headsLast, markEnding } from '../cases'
import { type Clause, inClause } from '../clauses'
import type { ResolvedDate } from '../dates/model'
import type { Document } from '../document'
import type { Rank } from '../mentions/people'
import { isOfSeveral, type MeetingEvent, type Participant, partyOf, type Stretch } from './model'
import type { Trigger } from './triggers'

/** Whether a registered office was held on a day; unknown ends count as held. */
function heldOn(rank: Rank, day: string | null): boolean {
  if (rank.held === null || day === null) return true
  const { from, to } = rank.held
  return (from === null || from <= day) && (to === null || day.slice(0, to.length) <= to)
}

function ranksOf(participant: Participant, day: string | null): Pick<Rank, 'class' | 'field'>[] {
  const { person, actor } = participant
  if (!person) return actor.office ? [actor.office] : []
  const told = person.ranks.filter((rank) => rank.held === null)
  const registered = person.ranks.filter((rank) => rank.held !== null && heldOn(rank, day))
  return [...told, ...registered]
}

/** "В саммите приняли участие", "встреча глав МИД четырех стран": where no articles tell of which series, what the noun itself tells. */
export function kindBySession(
  { marks, vocabulary }: Document,
  { from, kind, predicate }: Pick<Trigger, 'from' | 'kind' | 'predicate'>,
  participants: readonly Participant[],
): MeetingEvent['kind'] {
  const told = marks.at('session', from)?.value.kind
  if (!vocabulary.declension || kind !== 'talks' || !predicate || !told || !isOfSeveral(told)) return kind
  const parties = new Set(participants.map(partyOf))
  return parties.size >= (told === 'summit' ? 2 : 3) ? told : kind
}

/** Tokens between a meeting and the words that say how it was held. */
const MANNER_REACH = 29

/** What kind of meeting a clause tells, where its noun or verb says no more than that people met. */
export function kindOf(document: Document, clause: Clause, at: Stretch, own: MeetingKind): MeetingKind {
  if (own !== 'talks') return own
  const session = headsLast(document) ? markEnding(document, 'session', at.to)?.value.kind : undefined
  if (session !== undefined && session !== 'round') return session
  const from = Math.max(clause.from, at.from - MANNER_REACH)
  for (let token = from; token < Math.min(clause.to, at.from + MANNER_REACH + 1); token++) {
    const manner = document.marks.at('manner', token)
    if (manner && inClause(clause, token)) return manner.value.kind
  }
  return own
}

/** Settles what kind a meeting is by who was there, once its day tells which offices they held. `isBody`: of no state. */
export function settleKind(
  event: MeetingEvent,
  date: ResolvedDate | undefined,
  isBody: (party: string) => boolean,
): void {
  if (event.kind === 'call' || event.kind === 'round' || event.kind === 'ministerial') return
  const day = date?.interval.from == null ? null : isoOf(date.interval.from)
  const heads = event.participants.filter((one) =>
    ranksOf(one, day).some((rank) => rank.class === 'head-of-state' || rank.class === 'head-of-government'),
  )
  const ministers = event.participants.filter((one) =>
    ranksOf(one, day).some(
      (rank) => rank.class === 'minister' && (rank.field === 'foreign' || rank.field === null),
    ),
  )
  const parties = new Set(ministers.map(partyOf))
  // Called a summit, but of ministers alone.
  if (event.kind === 'summit') {
    if (parties.size >= 3 && ministers.length === event.participants.length && heads.length === 0)
      event.kind = 'ministerial'
    return
  }
  // The president and the prime minister of one country are no summit, nor is an organisation's president with one.
  const led = new Set(heads.map(partyOf))
  const states = [...led].filter((slug) => slug === null || !isBody(slug))
  // Who else was there is the head of an organisation, or the aide of one of those who lead.
  const leading = event.participants.filter((one) =>
    ranksOf(one, day).some((rank) => rank.class === 'head-of-state' || rank.class === 'secretary-general'),
  )
  const attended = new Set([...led, ...leading.map(partyOf), null])
  const aided = event.participants.every((one) => attended.has(partyOf(one)))
  if (states.length >= 2 && aided) event.kind = 'summit'
  // Ministers whom a president receives meet with him, and not among themselves.
  if (parties.size >= 3 && heads.length === 0) event.kind = 'ministerial'
}
