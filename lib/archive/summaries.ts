/** What lists show of meetings, for a whole page at once. */
import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { type Localised, localisedSchema } from '@/lib/registry/schema'
import { isoDay, isoDayOrNull } from './days'
import type { MeetingDate, MeetingSummary, Occasion, Participant } from './dto'
import { loadNames, loadNamesThen, type Names, type NamesThen } from './names'
import { officeKeyOf } from './office-keys'
import { summaryRows } from './summary-rows'

/** The columns behind a `MeetingSummary`, named one by one so that no other leaves the database. */
export const summarySelect = {
  id: true,
  kind: true,
  status: true,
  dateEdtf: true,
  firstDay: true,
  lastDay: true,
  dateBasis: true,
  dateWords: true,
  dateCalendar: true,
  timelineDay: true,
  placeSlug: true,
  seriesSlug: true,
  occasionRelation: true,
  sample: true,
  occasion: {
    select: { seriesSlug: true, number: true, firstDay: true, lastDay: true, placeSlug: true, details: true },
  },
  participations: {
    orderBy: { ordinal: 'asc' },
    select: {
      id: true,
      officialSlug: true,
      nameAsTold: true,
      titleAsTold: true,
      partySlug: true,
      capacity: true,
    },
  },
  topics: { orderBy: { topicSlug: 'asc' }, select: { topicSlug: true } },
} as const satisfies Prisma.MeetingSelect

export type SummaryRow = Prisma.MeetingGetPayload<{ select: typeof summarySelect }>

/** The names that rows need, loaded together. */
export type RowNames = { names: Names; namesThen: NamesThen }

/** Loads the names behind rows, with those of what else the caller shows: publishers, who took positions. */
export async function rowNames(
  db: Transaction,
  rows: SummaryRow[],
  more: Partial<Record<'official' | 'party' | 'topic' | 'publisher', readonly (string | null)[]>> = {},
): Promise<RowNames> {
  const participations = rows.flatMap((row) => row.participations)
  const places = rows.map((row) => row.placeSlug)
  const names = await loadNames(db, {
    official: [...participations.map((one) => one.officialSlug), ...(more.official ?? [])],
    party: [...participations.map((one) => one.partySlug), ...(more.party ?? [])],
    place: places,
    series: rows.flatMap((row) => [row.seriesSlug, row.occasion?.seriesSlug]),
    topic: [...rows.flatMap((row) => row.topics.map((one) => one.topicSlug)), ...(more.topic ?? [])],
    publisher: more.publisher ?? [],
  })
  return { names, namesThen: await loadNamesThen(db, places) }
}

function dateOf(row: SummaryRow): MeetingDate {
  return {
    edtf: row.dateEdtf,
    first: isoDayOrNull(row.firstDay),
    last: isoDayOrNull(row.lastDay),
    basis: row.dateBasis,
    words: row.dateWords,
    calendar: row.dateCalendar,
  }
}

function occasionOf(row: SummaryRow, names: Names): Occasion | null {
  const series = row.occasion?.seriesSlug ?? row.seriesSlug
  if (series === null) return null
  return {
    series: names('series', series),
    number: row.occasion?.number ?? null,
    first: isoDayOrNull(row.occasion?.firstDay ?? null),
    last: isoDayOrNull(row.occasion?.lastDay ?? null),
  }
}

const occasionDetailsSchema = z.object({ cityNameThen: localisedSchema })

/** The name that the registry gives a session's city in the session's days; null where it tells none. */
export function cityNameThen(details: unknown): Localised | null {
  return occasionDetailsSchema.safeParse(details).data?.cityNameThen ?? null
}

/** A session's own word on its city counts more than the days in which the city bore a name. */
function placeNameThen(row: SummaryRow, namesThen: NamesThen): Localised | null {
  if (row.placeSlug === null) return null
  const told = row.occasion?.placeSlug === row.placeSlug ? cityNameThen(row.occasion.details) : null
  return told ?? namesThen(row.placeSlug, row.firstDay, row.lastDay)
}

function participantsOf(row: SummaryRow, names: Names): Participant[] {
  return row.participations.map((one) => ({
    official: one.officialSlug === null ? null : names('official', one.officialSlug),
    nameAsTold: one.nameAsTold,
    titleAsTold: one.titleAsTold,
    office: officeKeyOf(one),
    party: one.partySlug === null ? null : names('party', one.partySlug),
    capacity: one.capacity,
  }))
}

/** A row as lists show it, but for the number of its sources. */
export function summaryOf(
  row: SummaryRow,
  { names, namesThen }: RowNames,
): Omit<MeetingSummary, 'sourceCount'> {
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    date: dateOf(row),
    timelineDay: isoDay(row.timelineDay),
    place: row.placeSlug === null ? null : names('place', row.placeSlug),
    placeNameThen: placeNameThen(row, namesThen),
    occasion: occasionOf(row, names),
    occasionRelation: row.occasionRelation,
    participants: participantsOf(row, names),
    topics: row.topics.map((one) => names('topic', one.topicSlug)),
    sample: row.sample,
  }
}

/** The summaries of meetings by id, in the order of the ids; ids without a meeting are left out. */
export async function meetingSummaries(db: Transaction, ids: string[]): Promise<MeetingSummary[]> {
  if (ids.length === 0) return []
  const rows = await summaryRows(db, ids)
  const loaded = await rowNames(db, rows)
  const byId = new Map(
    rows.map((row) => [row.id, { ...summaryOf(row, loaded), sourceCount: row.sourceCount }]),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}
