/** The sessions of series: the list, and one with who came. */
import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { isoDayOrNull } from './days'
import type { RoundPageDto, RoundSummary } from './dto'
import type { ArchiveIndex } from './index/archive-index'
import { loadNames, loadNamesThen } from './names'
import { cityNameThen, meetingSummaries } from './summaries'

/** The most records of one session that its page shows. */
const RECORDS_SHOWN = 60

const roundSelect = {
  id: true,
  seriesSlug: true,
  number: true,
  firstDay: true,
  lastDay: true,
  placeSlug: true,
  details: true,
} as const satisfies Prisma.OccasionSelect

type RoundRow = Prisma.OccasionGetPayload<{ select: typeof roundSelect }>

async function summariesOf(index: ArchiveIndex, rows: RoundRow[]): Promise<RoundSummary[]> {
  if (rows.length === 0) return []
  const places = rows.map(({ placeSlug }) => placeSlug)
  const { db } = index
  const countOf = index.matching({}).counterOf('occasion')
  const names = await loadNames(db, { series: rows.map(({ seriesSlug }) => seriesSlug), place: places })
  const namesThen = await loadNamesThen(db, places)
  return rows.map((row) => ({
    series: names('series', row.seriesSlug),
    number: row.number,
    first: isoDayOrNull(row.firstDay),
    last: isoDayOrNull(row.lastDay),
    place: row.placeSlug === null ? null : names('place', row.placeSlug),
    placeNameThen:
      row.placeSlug === null
        ? null
        : (cityNameThen(row.details) ?? namesThen(row.placeSlug, row.firstDay, row.lastDay)),
    meetings: countOf(row.id),
  }))
}

/**
 * Sessions, series by series, the latest of each first.
 * @param ids which ones, by their rows' ids, then in that order; null for all
 */
export async function roundSummaries(
  index: ArchiveIndex,
  ids: string[] | null = null,
): Promise<RoundSummary[]> {
  const rows = await index.db.occasion.findMany({
    ...(ids === null ? {} : { where: { id: { in: ids } } }),
    orderBy: [
      { seriesSlug: 'asc' },
      { number: { sort: 'desc', nulls: 'last' } },
      { firstDay: { sort: 'desc', nulls: 'last' } },
      { id: 'asc' },
    ],
    select: roundSelect,
  })
  if (ids !== null) rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  return summariesOf(index, rows)
}

/** The sessions before and after one. */
function neighbours(db: Transaction, series: string, number: number) {
  return Promise.all([
    db.occasion.findFirst({
      where: { seriesSlug: series, number: { lt: number } },
      orderBy: { number: 'desc' },
      select: roundSelect,
    }),
    db.occasion.findFirst({
      where: { seriesSlug: series, number: { gt: number } },
      orderBy: { number: 'asc' },
      select: roundSelect,
    }),
  ])
}

/** The records of the session itself, in the order of their days. */
function recordsOf(index: ArchiveIndex, series: string, number: number) {
  const found = index.matching({ series, number, relation: 'session' }).from(null, RECORDS_SHOWN)
  return meetingSummaries(index.db, found.map(({ id }) => id).reverse())
}

/** Session `number` of a series; null where neither the registry nor any dispatch knows it. */
export async function roundByNumber(
  index: ArchiveIndex,
  series: string,
  number: number,
): Promise<RoundPageDto | null> {
  const { db } = index
  const [row, [before, after], sessions] = await Promise.all([
    db.occasion.findUnique({
      where: { seriesSlug_number: { seriesSlug: series, number } },
      select: {
        ...roundSelect,
        byVideo: true,
        delegations: {
          orderBy: { ordinal: 'asc' },
          select: { partySlug: true, officialSlug: true, capacity: true },
        },
      },
    }),
    neighbours(db, series, number),
    recordsOf(index, series, number),
  ])
  if (row === null) return null
  const near = [row, before, after].filter((one) => one !== null)
  const summaries = await summariesOf(index, near)
  const summaryAt = (one: RoundRow | null) => (one === null ? null : (summaries[near.indexOf(one)] ?? null))
  const summary = summaryAt(row)
  if (summary === null) return null
  const names = await loadNames(db, {
    party: row.delegations.map(({ partySlug }) => partySlug),
    official: row.delegations.map(({ officialSlug }) => officialSlug),
  })
  return {
    ...summary,
    byVideo: row.byVideo,
    delegations: row.delegations.map(({ partySlug, officialSlug, capacity }) => ({
      party: names('party', partySlug),
      official: officialSlug === null ? null : names('official', officialSlug),
      capacity,
    })),
    sessions,
    before: summaryAt(before),
    after: summaryAt(after),
  }
}
