/** What a list of meetings can be narrowed to, with counts. */
import { languageSchema, meetingKindSchema } from '@/lib/registry/schema'
import { countedPeriods } from './counted-periods'
import { type ArchiveFacets, type Calendar, CERTAINTIES, type DayCounts, type FacetValue } from './dto'
import { type ListName, LONG_FACETS, type LongFacet, type MeetingFilter } from './filter'
import type { Listed } from './index/archive-index'
import type { ValueCount } from './index/ranks'
import { loadNames, type NamedSort } from './names'

/** The most values of one sort that are told, beside those that the filter names; and of one asked for whole. */
const VALUES_SHOWN = 12
const VALUES_OF_WHOLE = 500

/** Counts of a sort's values, the most frequent first, and how many values there are. */
type Counted<Value> = { shown: Value[]; all: number }

/** Sorts that are counted as if the list were not narrowed by them: any of their values will do. */
const COUNTED_WITHOUT_ITSELF = [
  ...(['kind', 'status', 'place', 'language', 'publisher', 'certainty', 'review'] as const),
]

function countsOf(index: Listed, filter: MeetingFilter, sort: ListName, most: number): Counted<ValueCount> {
  const apart = COUNTED_WITHOUT_ITSELF.some((name) => name === sort)
  const selection = index.matching(apart ? { ...filter, [sort]: undefined } : filter)
  const shown = selection.foremost(sort, most)
  const countOf = selection.counterOf(sort)
  const chosen = (filter[sort] ?? [])
    .filter((value) => !shown.some((one) => one.value === value))
    .map((value) => ({ value, count: countOf(value) }))
  return { shown: [...shown, ...chosen], all: selection.valuesIn(sort) }
}

function roundCounts(
  index: Listed,
  { series: chosen, number: chosenNumber, relation: _relation, ...filter }: MeetingFilter,
  most: number,
) {
  const selection = index.matching(filter)
  const sessions = selection.countsOf('occasion').flatMap(({ value, count }) => {
    const session = index.occasion(value)
    return session?.number == null ? [] : [{ series: session.series, number: session.number, count }]
  })
  const series = selection
    .countsOf('series')
    .map(({ value, count }) => ({ series: value, number: null, count }))
  const isChosen = (one: (typeof sessions)[number]) => one.series === chosen && one.number === chosenNumber
  return {
    shown: [...series, ...sessions.filter((one, place) => place < most || isChosen(one))],
    all: series.length + sessions.length,
  }
}

const mostOf = (sort: string, whole: LongFacet | null) => (sort === whole ? VALUES_OF_WHOLE : VALUES_SHOWN)

/** What the facets tell of more than the filter leaves, as a text: another whenever they tell anything else. */
export function countedBeyond(index: Listed, filter: MeetingFilter, whole: LongFacet | null = null): string {
  const sorts = COUNTED_WITHOUT_ITSELF.filter((sort) => filter[sort] !== undefined)
  return JSON.stringify([
    ...sorts.map((sort) => countsOf(index, filter, sort, mostOf(sort, whole))),
    ...(filter.series === undefined ? [] : [roundCounts(index, filter, mostOf('round', whole))]),
  ])
}

/** Days counted by the years of a calendar, the latest first. */
function yearsOf(days: DayCounts, calendar: Calendar): ArchiveFacets['year'] {
  return countedPeriods(days, calendar, 'year')
    .reverse()
    .map(({ year, first, last, count }) => ({ year, from: first, to: last, count }))
}

/** Counts of the values of a fixed list, in its order. */
function choices<Value extends string>(counts: readonly ValueCount[], order: readonly Value[]) {
  return order.flatMap((value) => {
    const found = counts.find((one) => one.value === value)
    return found ? [{ value, count: found.count }] : []
  })
}

/**
 * What one can narrow a list to.
 * @param density the days of the list, not narrowed by `from` and `to`
 * @param whole the sort of which all values are told, some hundreds at most
 */
export async function facetsOf(
  index: Listed,
  filter: MeetingFilter,
  calendar: Calendar,
  density: DayCounts,
  whole: LongFacet | null = null,
): Promise<ArchiveFacets> {
  const counts = (sort: ListName) => countsOf(index, filter, sort, mostOf(sort, whole))
  const named = {
    official: counts('official'),
    party: counts('party'),
    topic: counts('topic'),
    place: counts('place'),
    publisher: counts('publisher'),
  }
  const round = roundCounts(index, filter, mostOf('round', whole))
  const slugs = (sort: keyof typeof named) => named[sort].shown.map(({ value }) => value)
  const names = await loadNames(index.db, {
    official: slugs('official'),
    party: slugs('party'),
    topic: slugs('topic'),
    place: slugs('place'),
    publisher: slugs('publisher'),
    series: round.shown.map(({ series }) => series),
  })
  const valuesOf = (sort: NamedSort & keyof typeof named): FacetValue[] =>
    named[sort].shown.map(({ value, count }) => ({ ...names(sort, value), count }))
  const counted = { ...named, round }
  const leftOut = LONG_FACETS.filter((sort) => counted[sort].all > counted[sort].shown.length)
  return {
    official: valuesOf('official'),
    party: valuesOf('party'),
    topic: valuesOf('topic'),
    place: valuesOf('place'),
    publisher: valuesOf('publisher'),
    kind: choices(counts('kind').shown, meetingKindSchema.options),
    status: choices(counts('status').shown, ['held', 'planned']),
    language: choices(counts('language').shown, languageSchema.options),
    certainty: choices(counts('certainty').shown, CERTAINTIES),
    review: choices(counts('review').shown, ['reviewed', 'unreviewed']),
    round: round.shown.map(({ series, number, count }) => ({
      series: names('series', series),
      number,
      count,
    })),
    year: yearsOf(density, calendar),
    whole,
    all: Object.fromEntries(leftOut.map((sort) => [sort, counted[sort].all])),
  }
}
