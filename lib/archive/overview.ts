/** The archive at a glance: how much of what, where, who with whom, and what changed last. */
import { z } from 'zod'
import { languageSchema, meetingKindSchema } from '@/lib/registry/schema'
import { countedPeriods } from './counted-periods'
import type { Calendar, Change, ConnectedOfficial, DayCounts, MapPlace, MonthCount, OverviewDto } from './dto'
import type { ArchiveIndex } from './index/archive-index'
import { connectionsOf } from './index/rankings'
import type { Selection } from './index/selection'
import { loadNames } from './names'
import { attendedRounds } from './portraits/attended-rounds'
import { namedCompany } from './portraits/company'
import { meetingSummaries } from './summaries'

const PARTIES_SHOWN = 20
const ROUNDS_SHOWN = 20
const PLACES_SHOWN = 80
const CONNECTED_SHOWN = 15
const CHANGES_SHOWN = 12

/** Months of a calendar that have meetings, the oldest first. */
function monthsOf(density: DayCounts, calendar: Calendar): MonthCount[] {
  return countedPeriods(density, calendar, 'month').map(({ year, month, first, last, count }) => ({
    year,
    month,
    first,
    last,
    count,
  }))
}

async function placesOf(index: ArchiveIndex, selection: Selection): Promise<MapPlace[]> {
  const counts = selection.foremost('place', PLACES_SHOWN)
  const slugs = counts.map(({ value }) => value)
  const rows = await index.db.place.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, latitude: true, longitude: true },
  })
  const at = new Map(rows.map(({ slug, ...point }) => [slug, point]))
  const names = await loadNames(index.db, { place: slugs })
  return counts.flatMap(({ value, count }) => {
    const point = at.get(value)
    return point === undefined ? [] : [{ ...names('place', value), ...point, meetings: count }]
  })
}

async function connectedOf(index: ArchiveIndex, { table }: Selection): Promise<ConnectedOfficial[]> {
  const found = connectionsOf(table, 'official', CONNECTED_SHOWN)
  const company = await namedCompany(index.db, 'official', found)
  return company.map((one, place) => ({ ...one, counterparts: found[place]?.counterparts ?? 0 }))
}

const changesSchema = z.array(
  z.object({ id: z.string(), version: z.int(), at: z.date(), reason: z.string() }),
)

/** The records that changed last, each with its newest version. */
async function changesOf(index: ArchiveIndex, selection: Selection): Promise<Change[]> {
  const ids = selection.latestChanges(CHANGES_SHOWN).map(({ id }) => id)
  const rows = changesSchema.parse(
    await index.db.$queryRaw`
      SELECT m."id", r."version", r."at", r."reason" FROM "Meeting" m
      JOIN "Revision" r ON r."meetingId" = m."id" AND r."version" = m."version"
      WHERE m."id" = ANY(${ids}::bpchar[])`,
  )
  const versions = new Map(rows.map((row) => [row.id, row]))
  const meetings = await meetingSummaries(index.db, ids)
  return meetings.flatMap((meeting) => {
    const made = versions.get(meeting.id)
    return made === undefined
      ? []
      : [{ meeting, version: made.version, at: made.at.toISOString(), reason: made.reason }]
  })
}

/** The whole archive at a glance, months counted by a calendar. */
export async function overviewOf(index: ArchiveIndex, calendar: Calendar): Promise<OverviewDto> {
  const selection = index.matching({})
  const countIn = (column: 'kind' | 'language') => {
    const counts = new Map(selection.countsOf(column).map(({ value, count }) => [value, count]))
    return (value: string) => counts.get(value) ?? 0
  }
  const [ofKind, inLanguage] = [countIn('kind'), countIn('language')]
  const [parties, rounds, places, connected, changes] = await Promise.all([
    namedCompany(index.db, 'party', selection.foremost('party', PARTIES_SHOWN)),
    attendedRounds(index, selection.foremost('occasion', ROUNDS_SHOWN)),
    placesOf(index, selection),
    connectedOf(index, selection),
    changesOf(index, selection),
  ])
  return {
    meetings: selection.count,
    kinds: meetingKindSchema.options.map((kind) => ({ kind, meetings: ofKind(kind) })),
    languages: languageSchema.options.map((language) => ({ language, meetings: inLanguage(language) })),
    months: monthsOf(selection.density(), calendar),
    parties,
    rounds,
    places,
    connected,
    changes,
  }
}
