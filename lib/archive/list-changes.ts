/** Which meetings have come into a list, or gone from it, since some versions; and why. */
import type { Database } from '@/lib/db/client'
import type { ListChange, ListChangeCause, NarrowedField } from './dto'
import type { FilterName, MeetingFilter } from './filter'
import type { ArchiveIndex } from './index/archive-index'
import { type Facts, partsAgainst } from './record-matching'
import { meetingSummaries } from './summaries'
import { type ChangedRecord, factsAt, recordsNow, type StandingRecord } from './versions-since'

/** Meetings that are shown of those that came, and of those that went. */
const SHOWN = 50

/** A record whose place in a list has changed. */
export type MovedRecord = {
  id: string
  /** Its day on the timeline: in the list, as it was when it was last in it. */
  day: string
  /** Its version when the list was cited, null where it was not on file. */
  before: number | null
  /** It was withdrawn, or part of another record, then. */
  ended: boolean
  /** The parts of the filter that left it out then. */
  against: FilterName[]
}

type Compared = { came: MovedRecord[]; went: MovedRecord[]; stayed: number }

/**
 * Compares a list with what it was.
 * @param lists what it is narrowed to now, and what it was, by the names of that day
 * @param facts what the records that were on file said then
 */
export function compareLists(
  index: ArchiveIndex,
  lists: { present: MeetingFilter; former: MeetingFilter },
  changed: readonly ChangedRecord[],
  facts: ReadonlyMap<string, Facts>,
): Compared {
  const selection = index.matching(lists.present)
  const compared: Compared = { came: [], went: [], stayed: 0 }
  for (const { id, before } of changed) {
    const told = facts.get(id)
    const against = told === undefined ? [] : partsAgainst(told, lists.former, index.registry)
    const ended = told !== undefined && told.state !== 'current'
    const moved = { id, before: told === undefined ? null : before, ended, against }
    const was = told !== undefined && !ended && against.length === 0
    const day = selection.dayOf(id)
    if (day === null && was) compared.went.push({ ...moved, day: told.timelineDay })
    if (day !== null && was) compared.stayed++
    if (day !== null && !was) compared.came.push({ ...moved, day })
  }
  return compared
}

/** What of a record a part of a filter looks at. */
const FIELD_OF: Record<FilterName, NarrowedField> = {
  kind: 'kind',
  status: 'status',
  official: 'participants',
  party: 'participants',
  series: 'occasion',
  number: 'occasion',
  relation: 'occasion',
  place: 'place',
  topic: 'topics',
  language: 'sources',
  publisher: 'sources',
  certainty: 'date',
  review: 'review',
  from: 'date',
  to: 'date',
}

function correctedIn(parts: readonly FilterName[]): ListChangeCause {
  return { code: 'corrected', fields: [...new Set(parts.map((part) => FIELD_OF[part]))] }
}

/** The latest of some meetings by their days, as a timeline has them: of one day the greatest id first. */
function latest(moved: readonly MovedRecord[]): MovedRecord[] {
  const placeOf = ({ day, id }: MovedRecord) => `${day} ${id}`
  return moved.toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1)).slice(0, SHOWN)
}

/** What is shown of moved records, and how these stand now. */
type Foremost = { moved: MovedRecord[]; records: ReadonlyMap<string, StandingRecord> }

async function foremost(db: Database, all: readonly MovedRecord[]): Promise<Foremost> {
  const moved = latest(all)
  const ids = moved.map(({ id }) => id)
  return { moved, records: await recordsNow(db, ids) }
}

type CauseOf = (moved: MovedRecord, record: StandingRecord) => ListChangeCause

async function shown(db: Database, { moved, records }: Foremost, causeOf: CauseOf): Promise<ListChange[]> {
  const summaries = await meetingSummaries(db, [...records.keys()])
  const known = new Map(summaries.map((meeting) => [meeting.id, meeting]))
  return moved.flatMap((one) => {
    const [meeting, record] = [known.get(one.id), records.get(one.id)]
    if (meeting === undefined || record === undefined) return []
    return [{ meeting, before: one.before, now: record.version, cause: causeOf(one, record) }]
  })
}

/** The latest of the meetings that came, each with why. */
export async function shownArrivals(db: Database, came: readonly MovedRecord[]): Promise<ListChange[]> {
  return shown(db, await foremost(db, came), ({ before, ended, against }, { splitFromId }) => {
    if (ended) return { code: 'returned' }
    if (before !== null) return correctedIn(against)
    return splitFromId === null ? { code: 'filed' } : { code: 'split', from: splitFromId }
  })
}

/**
 * The latest of the meetings that went, each with why.
 * @param filter what the list is narrowed to now
 */
export async function shownDepartures(
  index: ArchiveIndex,
  filter: MeetingFilter,
  went: readonly MovedRecord[],
): Promise<ListChange[]> {
  const gone = await foremost(index.db, went)
  const facts = await factsAt(index.db, [...gone.records.values()])
  return shown(index.db, gone, ({ id }, { state, mergedIntoId, withdrawnReason }) => {
    if (state === 'withdrawn') return { code: 'withdrawn', reason: withdrawnReason }
    if (state === 'merged') return { code: 'merged', into: mergedIntoId }
    const told = facts.get(id)
    return correctedIn(told === undefined ? [] : partsAgainst(told, filter, index.registry))
  })
}
