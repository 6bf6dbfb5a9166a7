/**
 * How a draft agrees with the record that should have come out. The rules are those of the corpus:
 * uncertain and approximate days are compared by their days alone; a name as told, whatever its
 * letter forms, stands for somebody whom the registry does not hold.
 */
import { parseEdtf } from '@/lib/parser/calendar/edtf'
import { containsInterval, type DateInterval, intersect } from '@/lib/parser/calendar/interval'
import type { DraftMeeting } from '@/lib/parser/draft'
import { foldSpelling } from '@/lib/parser/text/fold'
import type { GoldMeeting, GoldParticipant } from './corpus'

type Told = Pick<
  DraftMeeting,
  'focus' | 'kind' | 'status' | 'date' | 'place' | 'participants' | 'occasion' | 'topics'
>

export interface Comparison {
  kind: boolean
  status: boolean
  focus: boolean
  date: boolean
  /** The draft's days hold the right ones. */
  dateCompatible: boolean
  place: boolean
  occasion: boolean
  /** F1 of the participants, 0 to 1. */
  participants: number
  /** F1 of the topics, 0 to 1. */
  topics: number
  /** The two may be one meeting at all: somebody or the occasion agrees, and the days don't contradict. */
  pairs: boolean
}

const nameWords = (name: string | null | undefined) =>
  foldSpelling(name ?? '')
    .replaceAll(/["'.]/g, '')
    .split(/[\s-]+/)
    .filter(Boolean)

/** One name's words are all among the other's, or they differ in blanks alone. */
function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const [short = [], long = []] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length)
  return short.length > 0 && (short.every((word) => long.includes(word)) || short.join('') === long.join(''))
}

function samePerson(gold: GoldParticipant, told: Told['participants'][number]): boolean {
  const named = gold.name != null && sameName(gold.name, told.name)
  if (gold.official && told.official) return gold.official === told.official || named
  if (gold.official || gold.name) return named
  return !told.official && !told.name && (gold.party ?? null) === told.party
}

function hits<G, T>(gold: readonly G[], told: readonly T[], same: (gold: G, told: T) => boolean): number {
  const left = [...told]
  let count = 0
  for (const one of gold) {
    const index = left.findIndex((other) => same(one, other))
    if (index < 0) continue
    left.splice(index, 1)
    count++
  }
  return count
}

const f1 = (hit: number, gold: number, told: number) => (gold + told > 0 ? (2 * hit) / (gold + told) : 1)

const daysOf = (date: string | null): DateInterval | null =>
  date === null ? null : parseEdtf(date.replaceAll(/[?~%]/g, ''))

const sameDays = (a: DateInterval | null, b: DateInterval | null) =>
  a === null || b === null ? a === b : a.from === b.from && a.to === b.to

/** Compares one record with one draft. */
export function compare(gold: GoldMeeting, told: Told): Comparison {
  const [right, read] = [daysOf(gold.date), daysOf(told.date)]
  const occasion =
    gold.occasion === null || told.occasion === null
      ? gold.occasion === told.occasion
      : gold.occasion.series === told.occasion.series && gold.occasion.number === told.occasion.number
  const people = hits(gold.participants, told.participants, samePerson)
  const topics = hits(gold.topics, told.topics, (a, b) => a === b)
  const date = sameDays(right, read)
  return {
    kind: gold.kind === told.kind,
    status: gold.status === told.status,
    focus: gold.focus === told.focus,
    date,
    dateCompatible: date || (right !== null && read !== null && containsInterval(read, right)),
    place: gold.place === told.place,
    occasion,
    participants: f1(people, gold.participants.length, told.participants.length),
    topics: f1(topics, gold.topics.length, told.topics.length),
    pairs:
      (people > 0 || (occasion && gold.occasion !== null)) &&
      (right === null || read === null || intersect(right, read) !== null),
  }
}

/** How much two records are alike, for pairing them; 0 where they can't be one meeting. */
export function likeness(compared: Comparison): number {
  if (!compared.pairs) return 0
  const { kind, date, dateCompatible, place, occasion, status, focus } = compared
  return (
    1 +
    3 * compared.participants +
    2 * Number(kind) +
    2 * Number(date) +
    Number(dateCompatible) +
    Number(place) +
    Number(occasion) +
    Number(status) +
    Number(focus) / 2
  )
}

/** All of a record is right; topics are measured apart. */
export const isPerfect = ({ kind, status, date, place, occasion, participants }: Comparison) =>
  kind && status && date && place && occasion && participants === 1
