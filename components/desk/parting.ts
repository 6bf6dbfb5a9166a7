/** Which values go where when a record is split in two, or two are made one; pure. */
import type { MergePage, SplitPage } from '@/lib/desk/shapes'
import {
  isSame,
  isSamePerson,
  type ParticipantValues,
  type RecordValues,
  valuesOf,
} from '@/lib/editing/values'

/** Where one thing of a split record goes. */
export const SIDES = ['stays', 'goes', 'both'] as const
export type Side = (typeof SIDES)[number]

/** The values of which a record has one. */
export const SINGLES = ['kind', 'status', 'date', 'place', 'occasion'] as const
export type Single = (typeof SINGLES)[number]
export type SingleValues = Pick<RecordValues, Single>

export type Parting = {
  sources: Record<string, Side>
  participants: Side[]
  topics: Record<string, Side>
  stays: SingleValues
  goes: SingleValues
}

const singlesOf = ({ kind, status, date, place, occasion }: RecordValues): SingleValues => ({
  kind,
  status,
  date,
  place,
  occasion,
})

/** Everything stays, people and topics are of both: the person then says what goes. */
export function partingOf({ record, sources }: SplitPage): Parting {
  const values = valuesOf(record)
  return {
    sources: Object.fromEntries(sources.map(({ id }) => [id, 'stays'])),
    participants: values.participants.map(() => 'both'),
    topics: Object.fromEntries(values.topics.map((slug) => [slug, 'both'])),
    stays: singlesOf(values),
    goes: singlesOf(values),
  }
}

/** What a field can be: as the record has it, and as any of its sources tells it, each once. */
export function candidates({ record, sources }: SplitPage, part: Single): RecordValues[] {
  const all = [valuesOf(record), ...sources.flatMap(({ values }) => values ?? [])]
  return all.filter((one, index) => all.findIndex((other) => isSame(one[part], other[part])) === index)
}

/** What the desk is asked to do. */
export function splitOf({ record }: SplitPage, parting: Parting) {
  const { participants, topics } = valuesOf(record)
  const side = (own: 'stays' | 'goes') => {
    const isOwn = (told: Side | undefined) => told === own || told === 'both'
    const cameFrom = participants.flatMap((_, index) => (isOwn(parting.participants[index]) ? [index] : []))
    const values = {
      ...withoutRemotePlace(parting[own]),
      participants: cameFrom.flatMap((index) => participants[index] ?? []),
      topics: topics.filter((slug) => isOwn(parting.topics[slug])),
    }
    return { values, cameFrom }
  }
  const told = (wanted: Side) =>
    Object.entries(parting.sources).flatMap(([id, each]) => (each === wanted ? [id] : []))
  return { going: told('goes'), shared: told('both'), staying: side('stays'), made: side('goes') }
}

const withoutRemotePlace = (values: SingleValues): SingleValues =>
  values.kind === 'call' || values.kind === 'video' ? { ...values, place: null } : values

/** Of which of two records each value of the one is to be; people and topics, whether they are. */
export type Merging = {
  singles: Record<Single, 'survivor' | 'other'>
  people: boolean[]
  topics: Record<string, boolean>
}

/** Everybody whom either record tells, each once, with their place in the one that lives on. */
export function everybodyOf({
  survivor,
  other,
}: MergePage): { one: ParticipantValues; from: number | null }[] {
  const own = valuesOf(survivor).participants
  const more = valuesOf(other).participants.filter((one) => !own.some((each) => isSamePerson(each, one)))
  return [...own.map((one, from) => ({ one, from })), ...more.map((one) => ({ one, from: null }))]
}

export function topicsOf({ survivor, other }: MergePage): string[] {
  return [...new Set([...valuesOf(survivor).topics, ...valuesOf(other).topics])].sort()
}

export function mergingOf(page: MergePage): Merging {
  const [own, theirs] = [valuesOf(page.survivor), valuesOf(page.other)]
  const from = (part: Single) => (own[part] === null && theirs[part] !== null ? 'other' : 'survivor')
  return {
    singles: {
      kind: 'survivor',
      status: own.status === 'planned' && theirs.status === 'held' ? 'other' : 'survivor',
      place: from('place'),
      occasion: from('occasion'),
      date: own.date.edtf === null && theirs.date.edtf !== null ? 'other' : 'survivor',
    },
    people: everybodyOf(page).map(() => true),
    topics: Object.fromEntries(topicsOf(page).map((slug) => [slug, true])),
  }
}

/** The values of the one record. */
export function mergedValues(page: MergePage, merging: Merging) {
  const values = { survivor: valuesOf(page.survivor), other: valuesOf(page.other) }
  const of = <Part extends Single>(part: Part): RecordValues[Part] => values[merging.singles[part]][part]
  const people = everybodyOf(page).filter((_, index) => merging.people[index])
  return {
    values: {
      ...withoutRemotePlace({
        kind: of('kind'),
        status: of('status'),
        date: of('date'),
        place: of('place'),
        occasion: of('occasion'),
      }),
      participants: people.map(({ one }) => one),
      topics: topicsOf(page).filter((slug) => merging.topics[slug]),
    },
    cameFrom: people.map(({ from }) => from),
    words: [],
  }
}
