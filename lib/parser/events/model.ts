/** Meetings while they are being put together. */
import type { MeetingKind } from '@/lib/registry/schema'
import type { Clause } from '../clauses'
import type { DateExpression } from '../dates/model'
import type { Actor } from '../mentions/actors'
import type { OccasionMention } from '../mentions/occasions'
import type { Person } from '../mentions/people'

export interface Stretch {
  /** Token indices. */
  from: number
  to: number
}

export interface Participant {
  person: Person | null
  party: string | null
  /** The words that tell of him here. */
  at: Stretch
  actor: Actor
  capacity: 'head' | 'member' | 'host' | 'observer'
  rule: string
}

/** Somebody who took part, as an actor tells him; without a name where `person` is null. */
export const participantBy = (
  actor: Actor,
  person: Person | null,
  party: string | null,
  rule: string,
  capacity: Participant['capacity'] = 'member',
  at: Stretch = { from: actor.from, to: actor.to },
): Participant => ({ person, party, at, actor, capacity, rule })

/** Somebody told before, whom other words mean here again. */
export const meantAgain = (
  { person, party, actor, capacity }: Participant,
  at: Stretch,
  rule = 'both-told-before',
): Participant => participantBy(actor, person, party, rule, capacity, at)

/** Whoever was there at the head of a delegation, told by the words for it or by his name. */
export const asHead = ({ party, at, actor }: Participant, person: Person | null): Participant =>
  participantBy(actor, person, party, 'head-of-delegation', 'head', at)

/** The party of somebody who met: what is known of the person before what the words tell here. */
export const partyOf = ({ person, party }: Pick<Participant, 'person' | 'party'>): string | null =>
  person?.party ?? party

export interface PlaceTold extends Stretch {
  slug: string
  rule: string
}

/** A city told of something else, where by a rule a meeting was too. */
export const thereBy = ({ slug, from, to }: PlaceTold, rule: string): PlaceTold => ({ slug, from, to, rule })

/** The session that a meeting was, or on whose margins it was held. */
export interface OccasionTold {
  mention: OccasionMention | null
  series: string
  number: number | null
  relation: 'session' | 'margins'
  at: Stretch | null
}

/** A session's edge as a text tells it by its own days: "began yesterday". */
export interface EdgeTold {
  edge: 'begin' | 'end' | 'during'
  date: DateExpression | null
}

/** What a text tells of a session beside what it tells of meetings. */
export interface SessionTold {
  mentions: OccasionMention[]
  edges: EdgeTold[]
  /** All dates told in its clauses. */
  dates: DateExpression[]
}

/** A meeting, or a session, while it is put together: passes that find more of it set what they find. */
export interface MeetingEvent<Session extends SessionTold | null = SessionTold | null> {
  kind: MeetingKind
  kindAt: Stretch
  status: 'held' | 'planned'
  statusAt: Stretch
  clause: Clause
  participants: Participant[]
  place: PlaceTold | null
  date: DateExpression | null
  /** The day of a journey that its own day is reckoned from: "the next day". */
  anchor: DateExpression | null
  /** Which of the journey's days it was, counted from its first; -1 for the last; null where none is told. */
  dayOfJourney: number | null
  /** Sentences that tell of it. */
  sentences: Set<number>
  occasion: OccasionTold | null
  /** Told as something that was before ("had met earlier"). */
  background: boolean
  /** Told as one after, or beside, the one told before ("then", "another"). */
  another: boolean
  /** Told by a noun in passing ("his meeting with …"). */
  passing: boolean
  postponed: boolean
  /** Which of the session's days it was, counted from its first; -1 for the last; null where none is told. */
  dayOfSession: number | null
  /** Told as a meeting of heads of delegations. */
  ofHeads: boolean
  /** Null for what is no session of a series. */
  asSession: Session
}

export type SessionEvent = MeetingEvent<SessionTold>

/** What a meeting's own clause may tell of it; where it does not, it is as most are. */
type PerhapsTold = 'background' | 'another' | 'passing' | 'postponed' | 'dayOfSession' | 'ofHeads'
/** What only other clauses tell of a meeting. */
type ToldElsewhere = 'anchor' | 'dayOfJourney' | 'sentences'
type ToldByClause<Session extends SessionTold | null> = Omit<
  MeetingEvent<Session>,
  PerhapsTold | ToldElsewhere
> &
  Partial<Pick<MeetingEvent, PerhapsTold>>

/** A meeting as its clause tells it. All are made here, with all their properties, and changed in place. */
export const meetingTold = <Session extends SessionTold | null>(
  told: ToldByClause<Session>,
): MeetingEvent<Session> => ({
  kind: told.kind,
  kindAt: told.kindAt,
  status: told.status,
  statusAt: told.statusAt,
  clause: told.clause,
  participants: told.participants,
  place: told.place,
  date: told.date,
  anchor: null,
  dayOfJourney: null,
  sentences: new Set([told.clause.sentence.index]),
  occasion: told.occasion,
  background: told.background ?? false,
  another: told.another ?? false,
  passing: told.passing ?? false,
  postponed: told.postponed ?? false,
  dayOfSession: told.dayOfSession ?? null,
  ofHeads: told.ofHeads ?? false,
  asSession: told.asSession,
})

/** Meetings at which people talk from afar, and which are in no city. */
export const isRemote = (kind: MeetingKind): kind is 'call' | 'video' => kind === 'call' || kind === 'video'

/** The first sentence that tells of a meeting. */
export const firstToldIn = ({ sentences }: Pick<MeetingEvent, 'sentences'>): number => Math.min(...sentences)

/** The last sentence, as far as the text is read, that tells of a meeting. */
export const lastToldIn = ({ sentences }: Pick<MeetingEvent, 'sentences'>): number => Math.max(...sentences)

/** Meetings of several, or many, by their kind. */
export const isOfSeveral = (kind: MeetingKind): kind is 'summit' | 'ministerial' =>
  kind === 'summit' || kind === 'ministerial'

/** Somebody whom the text identifies was at both. */
export const sharesPerson = (
  a: Pick<MeetingEvent, 'participants'>,
  b: Pick<MeetingEvent, 'participants'>,
): boolean =>
  a.participants.some(
    (one) => one.person !== null && b.participants.some((other) => other.person === one.person),
  )

/** Both are of one session, or on its margins. */
export const ofSameOccasion = (
  a: Pick<MeetingEvent, 'occasion'>,
  b: Pick<MeetingEvent, 'occasion'>,
): boolean =>
  a.occasion !== null && a.occasion.series === b.occasion?.series && a.occasion.number === b.occasion.number
