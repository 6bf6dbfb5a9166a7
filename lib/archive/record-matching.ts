/**
 * Whether a filter leaves a record as it stood at some version: the same as ./index/matching, asked of one
 * record that may be in the index no more.
 */
import type { z } from 'zod'
import { meetingRecordSchema } from './dto'
import { FILTER_PARTS, type FilterName, type MeetingFilter } from './filter'
import type { EntrySort, RegistryEditions } from './index/registry-editions'
import { certaintyOf } from './index/stored-meetings'

/** What of a version a filter looks at. */
export const factsSchema = meetingRecordSchema.pick({
  state: true,
  kind: true,
  status: true,
  review: true,
  date: true,
  timelineDay: true,
  place: true,
  occasion: true,
  occasionRelation: true,
  participants: true,
  topics: true,
  sources: true,
})
export type Facts = z.infer<typeof factsSchema>

type Naming = Pick<RegistryEditions, 'follow' | 'lastNameOf' | 'lastNameOfSession'>

/**
 * The names of entries as they were at different times, compared: what was only renamed is the same. Merging gives
 * records versions with the survivor's name; of publishers alone it does not, since sources tell of them.
 */
function sameNames(naming: Naming, sort: EntrySort) {
  const last = (slug: string) =>
    sort === 'publisher' ? naming.follow(sort, slug) : naming.lastNameOf(sort, slug)
  return (wanted: readonly string[], found: readonly (string | undefined)[]) => {
    const known = new Set(found.flatMap((slug) => (slug === undefined ? [] : [last(slug)])))
    return {
      all: wanted.every((slug) => known.has(last(slug))),
      any: wanted.some((slug) => known.has(last(slug))),
    }
  }
}

function isOfSession(naming: Naming, { occasion }: Facts, { series, number }: MeetingFilter): boolean {
  // A number is nothing without its series.
  if (series === undefined) return true
  if (occasion === null) return false
  const found = occasion.series.slug
  if (number === undefined) return sameNames(naming, 'series')([series], [found]).any
  const last = (slug: string, told: number) => {
    const session = naming.lastNameOfSession({ series: slug, number: String(told) })
    return `${session.series} ${session.number}`
  }
  return occasion.number !== null && last(series, number) === last(found, occasion.number)
}

/** The days that a record may be of, as ./index/meeting-table has them. */
function daysOf({ date, timelineDay }: Facts): { first: string; last: string } {
  const dated = date.first !== null || date.last !== null
  return {
    first: date.first ?? (dated ? FIRST_OF_ALL : timelineDay),
    last: date.last ?? (dated ? LAST_OF_ALL : timelineDay),
  }
}
const FIRST_OF_ALL = ''
const LAST_OF_ALL = '9999-99-99'

type Asked = { facts: Facts; filter: MeetingFilter; naming: Naming }

/** Whether a record has what a part of the filter, which asks for something, asks for. */
const HAS: Record<FilterName, (asked: Asked) => boolean> = {
  kind: ({ facts, filter }) => filter.kind?.includes(facts.kind) ?? true,
  status: ({ facts, filter }) => filter.status?.includes(facts.status) ?? true,
  review: ({ facts, filter }) => filter.review?.includes(facts.review) ?? true,
  official: ({ facts, filter, naming }) =>
    sameNames(naming, 'official')(
      filter.official ?? [],
      facts.participants.map(({ official }) => official?.slug),
    ).all,
  party: ({ facts, filter, naming }) =>
    sameNames(naming, 'party')(
      filter.party ?? [],
      facts.participants.map(({ party }) => party?.slug),
    ).all,
  topic: ({ facts, filter, naming }) =>
    sameNames(naming, 'topic')(
      filter.topic ?? [],
      facts.topics.map(({ slug }) => slug),
    ).all,
  place: ({ facts, filter, naming }) =>
    sameNames(naming, 'place')(filter.place ?? [], [facts.place?.slug]).any,
  publisher: ({ facts, filter, naming }) =>
    sameNames(naming, 'publisher')(
      filter.publisher ?? [],
      facts.sources.map(({ publisher }) => publisher?.slug),
    ).any,
  language: ({ facts, filter }) =>
    facts.sources.some(({ language }) => language !== null && filter.language?.includes(language)),
  certainty: ({ facts, filter }) =>
    filter.certainty?.includes(certaintyOf({ firstDay: facts.date.first, lastDay: facts.date.last })) ?? true,
  series: ({ facts, filter, naming }) => isOfSession(naming, facts, filter),
  number: ({ facts, filter, naming }) => isOfSession(naming, facts, filter),
  relation: ({ facts, filter }) => facts.occasionRelation === filter.relation,
  from: ({ facts, filter }) => daysOf(facts).last >= (filter.from ?? FIRST_OF_ALL),
  to: ({ facts, filter }) => daysOf(facts).first <= (filter.to ?? LAST_OF_ALL),
}

/** The parts of a filter that leave a record out, as it stood; empty where it is left. */
export function partsAgainst(facts: Facts, filter: MeetingFilter, naming: Naming): FilterName[] {
  return FILTER_PARTS.filter((part) => filter[part] !== undefined && !HAS[part]({ facts, filter, naming }))
}
