/** What happened, before anybody tells of it: drawn from the registry, skewed as real archives are. */

import type { Capacity } from '@/lib/db/generated/enums'
import { addDays, asDay, type Day, dayOfIso, isoOf, weekdayOf } from '@/lib/parser/calendar/day'
import type { MeetingKind, RegisteredOccasion, RegisteredOfficial, Registry } from '@/lib/registry/schema'
import type { Chance } from './chance'
import { TOLD_STANCES, type ToldStance } from './phrases'

export type Attendee = {
  official: RegisteredOfficial | null
  /** Which of the people whom no registry knows; null for an official, and for an unnamed office. */
  stranger: number | null
  party: string
  capacity: Capacity
}

/** How well the days are known to those who tell of them. */
export type Precision = 'day' | 'days' | 'month' | 'open' | 'none'

export type Happening = {
  kind: MeetingKind
  planned: boolean
  first: Day
  last: Day
  precision: Precision
  /** Told outright, or only to be inferred. */
  read: boolean
  place: string | null
  occasion: { series: string; number: number; relation: 'session' | 'margins' } | null
  attendees: Attendee[]
  topics: string[]
  /** What one of those who met (by their place among them) said of one of the topics. */
  position: { attendee: number; topic: string; stance: ToldStance } | null
}

/** What happenings are drawn from. */
export type Cast = Pick<Registry, 'officials' | 'places' | 'topics'> & {
  /** The numbered sessions. */
  sessions: RegisteredOccasion[]
}

/** How many strangers the phrases of each language know. */
const STRANGERS = 4

const FIRST_DAY = asDay(Date.UTC(2016, 0, 1) / 86_400_000)
const LAST_DAY = asDay(Date.UTC(2026, 9, 31) / 86_400_000)
const FRIDAY = 5

const KINDS = [
  ['talks', 62],
  ['call', 22],
  ['video', 5],
  ['summit', 4],
  ['ministerial', 7],
] as const satisfies (readonly [MeetingKind, number])[]

const PRECISIONS = [
  ['day', 88],
  ['days', 3],
  ['month', 5],
  ['open', 2],
  ['none', 2],
] as const satisfies (readonly [Precision, number])[]

/** Recent days see more meetings than old ones, Fridays fewer. */
function drawDay(chance: Chance): Day {
  const age = Math.floor(chance.next() ** 1.6 * (LAST_DAY - FIRST_DAY))
  const day = addDays(LAST_DAY, -age)
  return weekdayOf(day) === FRIDAY && chance.happens(0.6) ? addDays(day, 1) : day
}

function drawAttendees(chance: Chance, cast: Cast, kind: MeetingKind): Attendee[] {
  const wanted =
    kind === 'round'
      ? 5 + chance.below(4)
      : chance.weighted([
          [2, 80],
          [3, 12],
          [4, 5],
          [6, 3],
        ] as const)
  const attendees: Attendee[] = []
  for (let tries = 0; attendees.length < wanted && tries < 40; tries++) {
    const drawn = chance.skewed(cast.officials)
    const manner = chance.weighted([
      ['registered', 91],
      ['stranger', 3],
      ['office', 6],
    ] as const)
    const { party } = drawn
    // Two unnamed of one party, or two strangers of one name, could not be told apart.
    if (attendees.some((one) => one.official?.slug === drawn.slug || (!one.official && one.party === party)))
      continue
    const stranger = manner === 'stranger' ? chance.below(STRANGERS) : null
    if (stranger !== null && attendees.some((one) => one.stranger === stranger)) continue
    attendees.push({
      official: manner === 'registered' ? drawn : null,
      stranger,
      party,
      capacity: kind === 'round' ? 'head' : attendees.length === 0 && chance.happens(0.1) ? 'host' : 'member',
    })
  }
  return attendees
}

const daysOf = ({ start, end }: RegisteredOccasion) => ({ from: dayOfIso(start), to: dayOfIso(end) })

function drawTopics(chance: Chance, cast: Cast): string[] {
  const count = chance.weighted([
    [0, 25],
    [1, 40],
    [2, 25],
    [3, 10],
  ] as const)
  return [...new Set(Array.from({ length: count }, () => chance.skewed(cast.topics).slug))]
}

function drawPosition(
  chance: Chance,
  attendees: readonly Attendee[],
  topics: readonly string[],
): Happening['position'] {
  const named = attendees.findIndex(({ official }) => official !== null)
  const [topic] = topics
  if (named === -1 || topic === undefined || !chance.happens(0.3)) return null
  return { attendee: named, topic, stance: chance.one(TOLD_STANCES) }
}

/** @param session a numbered session that this one is, where it is one */
export function drawHappening(chance: Chance, cast: Cast, session?: RegisteredOccasion): Happening {
  const occasion = session ?? (chance.happens(0.1) ? chance.one(cast.sessions) : null)
  const days = occasion ? daysOf(occasion) : { from: null, to: null }
  const kind = session ? 'round' : occasion ? 'talks' : chance.weighted(KINDS)
  const from = days.from ?? drawDay(chance)
  const length = days.to === null ? 0 : days.to - from
  const first = session ? from : addDays(from, chance.below(length + 1))
  const precision = occasion ? (session && length > 0 ? 'days' : 'day') : chance.weighted(PRECISIONS)
  const attendees = drawAttendees(chance, cast, kind)
  const topics = drawTopics(chance, cast)
  const remote = kind === 'call' || kind === 'video' || occasion?.byVideo === true
  return {
    kind,
    planned: chance.happens(0.05),
    first,
    last: session ? addDays(from, length) : addDays(first, precision === 'days' ? 1 : 0),
    precision,
    read: chance.happens(0.85),
    place: remote
      ? null
      : (occasion?.place ?? (chance.happens(0.85) ? chance.skewed(cast.places).slug : null)),
    occasion:
      occasion?.number == null
        ? null
        : { series: occasion.series, number: occasion.number, relation: session ? 'session' : 'margins' },
    attendees,
    topics,
    position: drawPosition(chance, attendees, topics),
  }
}

/** The EDTF of what is told, and its first and last day. */
export function edtfOf({ precision, first, last }: Happening): string | null {
  if (precision === 'none') return null
  if (precision === 'month') return isoOf(first).slice(0, 7)
  if (precision === 'open') return `${isoOf(first)}/..`
  return first === last ? isoOf(first) : `${isoOf(first)}/${isoOf(last)}`
}
