/** The meetings that stand around one: what it was planned as, what was planned at it, others of the day and the people. */
import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { daysLater } from '@/lib/i18n/calendar'
import type { MeetingRecord, MeetingsAround } from './dto'
import type { MeetingFilter } from './filter'
import type { ArchiveIndex } from './index/archive-index'
import { meetingSummaries } from './summaries'

/** The most meetings shown of one sort. */
const SHOWN = 6

/** Days by which a plan and what came of it may lie apart; beyond them they are two things. */
const POSTPONED_BY_AT_MOST = 60

/** The most registered people by whom "these people" are still those of one meeting. */
const FEW_PEOPLE = 4

const idsSchema = z.array(z.object({ id: z.string() }))

const officialsOf = ({ participants }: MeetingRecord) =>
  participants.flatMap((one) => one.official?.slug ?? [])

/** Those whose presence makes a meeting this one: registered people, and parties of those who are not named. */
function companyOf(record: MeetingRecord): MeetingFilter | null {
  const official = officialsOf(record)
  const unnamed = record.participants.filter((one) => one.official === null)
  const party = [...new Set(unnamed.flatMap((one) => one.party?.slug ?? []))]
  const count = official.length + party.length
  if (record.occasionRelation === 'session' || count < 2 || count > FEW_PEOPLE) return null
  return { ...(official.length > 0 ? { official } : {}), ...(party.length > 0 ? { party } : {}) }
}

/** Each two of some things. */
function pairsOf<Thing>(things: readonly Thing[]): [Thing, Thing][] {
  return things.flatMap((one, place) => things.slice(place + 1).map((other): [Thing, Thing] => [one, other]))
}

/**
 * Where the plans for a meeting that was held stand, or what came of one that was planned: the same
 * session, or any two of the same people at about the same time.
 */
function counterpartFilters(record: MeetingRecord): MeetingFilter[] {
  const { date, occasion, occasionRelation, status, timelineDay } = record
  const other: MeetingFilter = { status: [status === 'held' ? 'planned' : 'held'] }
  if (occasion && occasion.number !== null && occasionRelation === 'session')
    return [{ ...other, series: occasion.series.slug, number: occasion.number, relation: 'session' }]
  const [first, last] = [date.first ?? timelineDay, date.last ?? date.first ?? timelineDay]
  const days =
    status === 'held'
      ? { from: daysLater(first, -POSTPONED_BY_AT_MOST), to: last }
      : { from: first, to: daysLater(last, POSTPONED_BY_AT_MOST) }
  return pairsOf(officialsOf(record).slice(0, FEW_PEOPLE)).map((official) => ({
    ...other,
    ...days,
    official,
  }))
}

/** Meetings that the sources of this one tell of as planned, whatever came of them. */
async function plannedThenIds(db: Transaction, { id, sources }: MeetingRecord): Promise<string[]> {
  const rows = await db.$queryRaw`
    SELECT DISTINCT m."id", m."timelineDay" FROM "Account" a JOIN "Meeting" m ON m."id" = a."meetingId"
    WHERE a."sourceId" = ANY(${sources.map((source) => source.id)}) AND m."id" <> ${id}::bpchar
      AND a."draft"->>'status' = 'planned' AND m."state" = 'current'
    ORDER BY m."timelineDay", m."id" LIMIT ${SHOWN}`
  return idsSchema.parse(rows).map((row) => row.id)
}

/** What stands around a meeting, each sort at most a handful. */
export async function meetingsAround(index: ArchiveIndex, record: MeetingRecord): Promise<MeetingsAround> {
  const { first, last } = record.date
  const shown = new Set([record.id])
  const fresh = (ids: readonly string[]) => {
    const some = [...new Set(ids)].filter((id) => !shown.has(id)).slice(0, SHOWN)
    for (const id of some) shown.add(id)
    return some
  }
  const found = (filter: MeetingFilter) =>
    index
      .matching(filter)
      .from(null, SHOWN + 1)
      .map(({ id }) => id)
  const [plans, company] = [counterpartFilters(record), companyOf(record)]
  // What may have been on any day since, or up to, some other is not said to be of this one.
  const day: MeetingFilter | null =
    first !== null && first === last ? { from: first, to: first, certainty: ['day', 'range'] } : null
  const counterparts = fresh(plans.flatMap(found))
  const plannedThen = fresh(await plannedThenIds(index.db, record))
  const people = company === null ? [] : found(company).filter((id) => id !== record.id)
  const sameDay = day === null ? [] : fresh(found(day))
  const summaries = new Map(
    (await meetingSummaries(index.db, [...new Set([...shown, ...people])])).map((one) => [one.id, one]),
  )
  const of = (ids: readonly string[]) => ids.flatMap((id) => summaries.get(id) ?? [])
  return {
    counterparts: of(counterparts),
    plannedThen: of(plannedThen),
    sameDay: of(sameDay),
    samePeople:
      company === null || people.length === 0
        ? null
        : { filter: company, total: index.matching(company).count, meetings: of(people.slice(0, SHOWN)) },
    watched: [...plans, ...[day, company].filter((filter) => filter !== null)],
  }
}
