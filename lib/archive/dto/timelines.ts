/** Lists of meetings: a page of the timeline, what stands around it, and what it can be narrowed to. */
import type { Language, MeetingKind } from '@/lib/registry/schema'
import type { ListView, LongFacet, MeetingFilter, ValueLeftOut } from '../filter'
import type { ListCitation } from './cited-lists'
import type { DayCounts } from './day-counts'
import type { MeetingSummary, Named } from './meetings'

/** A page of a timeline; `next` and `previous` are cursors for the address, null at the ends. */
export type TimelinePage = {
  meetings: MeetingSummary[]
  total: number
  next: string | null
  previous: string | null
}

/** How well the days of a meeting are known: one day, a stretch of days, open at one end, not at all. */
export const CERTAINTIES = ['day', 'range', 'open', 'undated'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** A registered thing that one can narrow to, and how many meetings that would leave. */
export type FacetValue = Named & { count: number }

/** A value of a fixed list that one can narrow to, and how many meetings that would leave. */
export type FacetChoice<Value extends string> = { value: Value; count: number }

/**
 * What a list can be narrowed to, the most frequent first (years: the latest first). Of official,
 * party and topic, where a meeting must have all the values chosen, the counts are within the list
 * as it stands; every other sort is counted as if it were not narrowed by itself. What the filter
 * names is always among the values, with 0 where it leaves nothing.
 */
export type ArchiveFacets = {
  official: FacetValue[]
  party: FacetValue[]
  topic: FacetValue[]
  place: FacetValue[]
  publisher: FacetValue[]
  kind: FacetChoice<MeetingKind>[]
  status: FacetChoice<'held' | 'planned'>[]
  language: FacetChoice<Language>[]
  certainty: FacetChoice<Certainty>[]
  review: FacetChoice<'unreviewed' | 'reviewed'>[]
  /** Sessions of series, each with its meetings and those on its margins; without a number: the series. */
  round: { series: Named; number: number | null; count: number }[]
  /** Years of the reader's calendar, with their first and last days (Gregorian) for `from` and `to`. */
  year: { year: number; from: string; to: string; count: number }[]
  /** Of which sort all values were asked for; of the others of many values, the most frequent are told. */
  whole: LongFacet | null
  /** How many values there are, of the sorts of which some are left out. */
  all: Partial<Record<LongFacet, number>>
}

/** A session of a series that stands out on a timeline: its days, and how many of the meetings are of it. */
export type Landmark = {
  series: Named
  number: number | null
  first: string
  last: string
  meetings: number
}

/** A timeline with all that stands around it. */
export type TimelineView = {
  page: TimelinePage
  /** How many meetings each day has; `from` and `to` of the filter do not narrow it. */
  density: DayCounts
  landmarks: Landmark[]
  facets: ArchiveFacets
  /** Meetings of today's day and month in other years of the reader's calendar, the latest first. */
  anniversaries: MeetingSummary[]
}

/** The list of meetings on the page of what they are about, as the page's address narrows it. */
export type ListAbout = {
  /** What the address narrows the list to, beside what the page is about. */
  filter: MeetingFilter
  /** The same with what the page is about: what leaves these meetings of the whole archive. */
  asked: MeetingFilter
  view: ListView
  /** What the address asks for and the archive does not know. */
  leftOut: ValueLeftOut[]
  timeline: TimelineView
  citation: ListCitation
}
