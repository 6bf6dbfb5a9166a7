/** What a list of meetings can be narrowed to, with counts. */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { countedIn, daysInMonth, isoDayOf } from '@/lib/i18n/calendar'
import { languageSchema, meetingKindSchema } from '@/lib/registry/schema'
import { CERTAINTY, conditionOf } from './conditions'
import { type ArchiveFacets, type Calendar, CERTAINTIES, type DayCount, type FacetValue } from './dto'
import type { ListName, MeetingFilter } from './filter'
import { loadNames } from './names'

/** The most values of one sort that are told, beside those that the filter names. */
const VALUES_SHOWN = 40

const participations = Prisma.sql`JOIN "Participation" p ON p."meetingId" = m."id"`
const sources = Prisma.sql`JOIN "Account" a ON a."meetingId" = m."id" JOIN "Source" s ON s."id" = a."sourceId"`

/** Where the values of each sort stand, and by what their rows hang on a meeting `m`. */
const SORTS = {
  kind: { value: Prisma.sql`m."kind"::text`, join: Prisma.empty },
  status: { value: Prisma.sql`m."status"::text`, join: Prisma.empty },
  official: { value: Prisma.sql`p."officialSlug"`, join: participations },
  party: { value: Prisma.sql`p."partySlug"`, join: participations },
  place: { value: Prisma.sql`m."placeSlug"`, join: Prisma.empty },
  topic: {
    value: Prisma.sql`t."topicSlug"`,
    join: Prisma.sql`JOIN "MeetingTopic" t ON t."meetingId" = m."id"`,
  },
  language: { value: Prisma.sql`s."language"::text`, join: sources },
  publisher: { value: Prisma.sql`s."publisherSlug"`, join: sources },
  certainty: { value: CERTAINTY, join: Prisma.empty },
  review: { value: Prisma.sql`m."review"::text`, join: Prisma.empty },
} satisfies Record<ListName, { value: Prisma.Sql; join: Prisma.Sql }>

/** Sorts of which a meeting must have all values chosen: what goes with them is what is left. */
const ALL_OF: readonly ListName[] = ['official', 'party', 'topic']

const countsSchema = z.array(z.object({ value: z.string(), count: z.int() }))

async function countsOf(db: Database, sort: ListName, filter: MeetingFilter) {
  const { value, join } = SORTS[sort]
  const condition = conditionOf(ALL_OF.includes(sort) ? filter : { ...filter, [sort]: undefined })
  const rows = countsSchema.parse(
    await db.$queryRaw`
      SELECT ${value} AS "value", count(DISTINCT m."id")::int AS "count" FROM "Meeting" m ${join}
      WHERE ${condition} AND (${value}) IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${VALUES_SHOWN}`,
  )
  const chosen = (filter[sort] ?? []).filter((told) => rows.every((row) => row.value !== told))
  return [...rows, ...chosen.map((told) => ({ value: told, count: 0 }))]
}

const roundsSchema = z.array(z.object({ series: z.string(), number: z.int().nullable(), count: z.int() }))

async function roundCounts(db: Database, { series: _s, number: _n, relation: _r, ...filter }: MeetingFilter) {
  return roundsSchema.parse(
    await db.$queryRaw`
      SELECT m."seriesSlug" AS "series", o."number", count(*)::int AS "count"
      FROM "Meeting" m LEFT JOIN "Occasion" o ON o."id" = m."occasionId"
      WHERE ${conditionOf(filter)} AND m."seriesSlug" IS NOT NULL
      GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT ${VALUES_SHOWN}`,
  )
}

/** Days counted by the years of a calendar, the latest first. */
function yearsOf(days: readonly DayCount[], calendar: Calendar): ArchiveFacets['year'] {
  const counts = new Map<number, number>()
  for (const { day, count } of days) {
    const { year } = countedIn(calendar, day)
    counts.set(year, (counts.get(year) ?? 0) + count)
  }
  return [...counts]
    .sort(([a], [b]) => b - a)
    .map(([year, count]) => ({
      year,
      from: isoDayOf(calendar, { year, month: 1, day: 1 }),
      to: isoDayOf(calendar, { year, month: 12, day: daysInMonth(calendar, year, 12) }),
      count,
    }))
}

/** Values that a schema takes, in its order. */
function choices<Value extends string>(
  counts: readonly { value: string; count: number }[],
  order: readonly Value[],
) {
  return order.flatMap((value) => {
    const found = counts.find((one) => one.value === value)
    return found ? [{ value, count: found.count }] : []
  })
}

/**
 * What one can narrow a list to.
 * @param density the days of the list, not narrowed by `from` and `to`
 */
export async function facetsOf(
  db: Database,
  filter: MeetingFilter,
  calendar: Calendar,
  density: readonly DayCount[],
): Promise<ArchiveFacets> {
  const [official, party, topic, place, publisher, kind, status, language, certainty, review] =
    await Promise.all(
      (
        [
          'official',
          'party',
          'topic',
          'place',
          'publisher',
          'kind',
          'status',
          'language',
          'certainty',
          'review',
        ] as const
      ).map((sort) => countsOf(db, sort, filter)),
    )
  const rounds = await roundCounts(db, filter)
  const slugs = (counts: typeof official) => (counts ?? []).map(({ value }) => value)
  const names = await loadNames(db, {
    official: slugs(official),
    party: slugs(party),
    topic: slugs(topic),
    place: slugs(place),
    publisher: slugs(publisher),
    series: rounds.map(({ series }) => series),
  })
  const named = (sort: Parameters<typeof names>[0], counts: typeof official): FacetValue[] =>
    (counts ?? []).map(({ value, count }) => ({ ...names(sort, value), count }))
  return {
    official: named('official', official),
    party: named('party', party),
    topic: named('topic', topic),
    place: named('place', place),
    publisher: named('publisher', publisher),
    kind: choices(kind ?? [], meetingKindSchema.options),
    status: choices(status ?? [], ['held', 'planned']),
    language: choices(language ?? [], languageSchema.options),
    certainty: choices(certainty ?? [], CERTAINTIES),
    review: choices(review ?? [], ['reviewed', 'unreviewed']),
    round: rounds.map(({ series, number, count }) => ({ series: names('series', series), number, count })),
    year: yearsOf(density, calendar),
  }
}
